import Seeded
import Terminal
import Testing

@Suite("Wrapping")
struct WrappingTests {
  @Test("no line is wider than asked, and no word is lost", arguments: UInt64(1)...200)
  func never(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "word", "longer-than-most", "é", "日本語", "12,345.00", "—", "🙂", "naïve", "  ", "ﬁ", "🇪🇸"]
    let text = (0..<Int.random(in: 0...30, using: &random)).reduce(StyledText("")) { text, _ in
      let piece = pieces.randomElement(using: &random) ?? ""
      let style: Style = [.plain, .strong, .soft].randomElement(using: &random) ?? .plain
      return text + StyledText(Bool.random(using: &random) ? piece + " " : piece, style)
    }
    let width = Int.random(in: 2...40, using: &random)
    let lines = text.wrapped(to: width)
    for line in lines { #expect(line.width <= width, "seed \(seed): \(line.plain)") }
    #expect(
      lines.map(\.plain).joined().filter { $0 != " " } == text.plain.filter { $0 != " " }, "seed \(seed)")
  }

  @Test("it breaks between words, and keeps a word together that changes style in the middle")
  func betweenWords() {
    let text = StyledText("one two ") + StyledText("thr", .strong) + StyledText("ee four")
    #expect(text.wrapped(to: 9).map(\.plain) == ["one two", "three", "four"])
  }

  @Test("a word wider than the line is broken where it must")
  func longWord() {
    #expect(StyledText("go abcdefgh on").wrapped(to: 4).map(\.plain) == ["go", "abcd", "efgh", "on"])
    #expect(StyledText("日本語です").wrapped(to: 5).map(\.plain) == ["日本", "語で", "す"])
  }

  @Test("an empty text is one empty line")
  func empty() {
    #expect(StyledText("").wrapped(to: 10).map(\.plain) == [""])
    #expect(StyledText("   ").wrapped(to: 10).map(\.plain) == [""])
  }

  @Test("a width that fits nothing still ends, one character to a line", arguments: [1, 0, -5])
  func tooNarrow(width: Int) {
    #expect(StyledText("日a").wrapped(to: width).map(\.plain) == ["日", "a"])
  }

  @Test("a word of a hundred thousand letters is wrapped in good time")
  func hugeWord() {
    let lines = StyledText(String(repeating: "x", count: 100_000)).wrapped(to: 80)
    #expect(lines.count == 1250)
    #expect(lines.allSatisfy { $0.width == 80 })
  }

  @Test(
    "characters take the columns a terminal gives them",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한", 2), ("ｆ", 2), ("🙂", 2), ("👩‍🚀", 2), ("🇪🇸", 2), ("⌚", 2),
      ("€", 1), ("─", 1), ("█", 1), ("", 0),
    ])
  func columns(text: String, width: Int) { #expect(StyledText(text).width == width) }
}
