import Desk
import Markup
import Money
import Needs

/// Facts that limitations ask for: what is so where the customer lives.
struct KitchenFacts {
  let scene: KitchenScene
  private var words: any Words { scene.words }

  var html: HTML {
    let known = scene.discovery.labels.facts
    var ids = (scene.view.trade?.facts ?? []).filter { known[$0] != nil }
    ids += known.keys.filter { !ids.contains($0) }.sorted()
    guard !ids.isEmpty else { return .empty }
    return """
      <section id="k-facts"><h2>\(words.factsTitle)</h2><p class="soft">\(words.factsIntro)</p>\(ids.map { id -> HTML in
        known[id].map { fact(id, $0) } ?? .empty
      })</section>
      """
  }

  private func fact(_ id: ID<Fact>, _ label: Labels.Label) -> HTML {
    let field = DiscoveryField.fact(id)
    let shown = scene.shown(field)
    guard label.kind == .yesNo else {
      return """
        <div data-field="\(field.name)">\(scene.field.line(field.name, label.text, value: shown, hint: label.unit.isEmpty ? nil : label.unit,
          extra: label.kind == .word ? "" : "inputmode=\"decimal\""))\(scene.was(field))\(scene.conflict(field))</div>
        """
    }
    return """
      <fieldset data-field="\(field.name)" class="fact"><legend>\(label.text)</legend><div class="chips">\
      \([("yes", words.yes), ("no", words.no), ("", words.notKnown)].map { value, text -> HTML in
        "<label class=\"chip\"><input type=\"radio\" name=\"\(field.name)\" value=\"\(value)\"\(if: shown == value, " checked")><span>\(text)</span></label>"
      })</div>\(scene.was(field))\(scene.conflict(field))</fieldset>
      """
  }
}
