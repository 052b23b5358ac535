import Markup
import Testing

@Suite("Pieces of pages")
struct HTMLTests {
  @Test("text is escaped wherever it stands")
  func escaping() {
    let name = "<b a=\"1\" c='2'>&"
    let html: HTML = "<p title=\"\(name)\">\(name)</p>"
    let safe = "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"
    #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test("a piece in a piece stays as it is")
  func nesting() {
    let inner: HTML = "<b>\("a & b")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])</p>"
    #expect(outer.text == "<p><b>a &amp; b</b><b>a &amp; b</b><b>a &amp; b</b></p>")
  }

  @Test("a piece under a condition is there or not")
  func conditions() {
    let shown: HTML = "\(if: true, "<i>x</i>")\(if: false, "<i>y</i>")"
    #expect(shown.text == "<i>x</i>")
  }
}
