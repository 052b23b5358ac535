import Desk
import Markup
import Money
import Needs

/// The needs as cards: what each is called, how much of it, and the words it rests on.
struct KitchenNeeds {
  let scene: KitchenScene
  private var words: any Words { scene.words }
  private var discovery: Discovery { scene.discovery }

  var html: HTML {
    """
    <section id="k-needs"><h2>\(words.needsTitle)</h2>
    \(if: discovery.musts.isEmpty && discovery.wants.isEmpty, "<p class=\"soft\">\(words.noNeedsYet)</p>")
    \(discovery.musts.map(must))\(discovery.wants.map(want))\(discovery.streams.map(stream))</section>
    """
  }

  private func card(_ key: NeedKey, _ label: String, kind: String, assumed: Bool, _ figure: HTML) -> HTML {
    let need = DiscoveryField.need(key)
    let evidence = discovery.evidence(of: key)
    var canGo = true
    if case .stream = key { canGo = false }
    return """
      <div class="sheet card" data-card="\(key.description)"><div class="between"><h3>\(label)</h3><span>\
      <span class="tag">\(kind)</span>\(scene.assumed(assumed))</span></div>
      \(evidence.map { "<blockquote>\($0.text)</blockquote>" as HTML })\
      \(if: evidence.isEmpty, "<p class=\"soft\">\(words.restsOnNothing)</p>")\(figure)
      \(if: canGo, "<label class=\"tick soft\"><input type=\"checkbox\" name=\"\(need.name)\" value=\"\" data-off> \(words.notANeed)</label>")</div>
      """
  }

  private func must(_ must: NotedMust) -> HTML {
    let field = DiscoveryField.must(must.id)
    let label = discovery.labels.attributes[must.attribute]
    let bound = TraitText(words: words, notation: scene.notation).bound(must, label)
    let hint = label.map { words.typedAs($0) }
    let input: HTML =
      label?.kind == .yesNo
      ? scene.field.choice(
        field.name, label?.text ?? must.label, [("yes", words.yes), ("no", words.no)], chosen: scene.shown(field))
      : scene.field.line(
        field.name, words.mustIs(bound), value: scene.shown(field), hint: hint, extra: "inputmode=\"decimal\"")
    let aside: HTML? = must.setAside.map { "<p class=\"soft\">\(words.setAside): <q>\($0)</q></p>" }
    return card(
      .must(must.id), must.label, kind: words.must, assumed: must.assumed,
      "<div data-field=\"\(field.name)\">\(input)\(scene.was(field))\(scene.conflict(field))</div>\(aside)")
  }

  private func want(_ want: NotedWant) -> HTML {
    let field = DiscoveryField.worth(want.id)
    return card(
      .want(want.id), want.label, kind: words.want, assumed: want.assumed,
      slide(field, words.worthToHer, value: want.worthPerYear, usual: want.usual))
  }

  private func stream(_ stream: NotedStream) -> HTML {
    let field = DiscoveryField.unmet(stream.id)
    return card(
      .stream(stream.id), stream.label, kind: words.byTheMonth, assumed: stream.assumed,
      slide(field, words.unmetToHer(stream.unit), value: stream.unmetCostPerUnit, usual: stream.usual))
  }

  private func slide(_ field: DiscoveryField, _ label: String, value: Double, usual: Usual) -> HTML {
    let high = max(usual.high, value, 1e-6)
    let text = scene.shown(field)
    return """
      <div data-field="\(field.name)"><label class="slide"><span>\(label)</span><output>\(scene.notation.exact(value))</output>\
      <input type="range" name="\(field.name)" min="\(Plain.number(min(usual.low, value)))" max="\(Plain.number(high))" \
      step="\(Plain.number(Sliders.step(usual.low, high, holding: value)))" value="\(text)" data-kind="money"></label>\
      \(if: usual.high > 0, "<p class=\"soft\">\(words.usually(scene.notation.exact(usual.low), scene.notation.exact(usual.high)))</p>")\
      \(scene.was(field))\(scene.conflict(field))</div>
      """
  }
}
