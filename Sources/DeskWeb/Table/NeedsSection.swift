import Desk
import Markup
import Money
import Needs

/// Section 1: the needs, each beside the customer's own words, which she can correct.
struct NeedsSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var discovery: Discovery { scene.discovery }
  private var isCustomer: Bool { scene.reader == .customer }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    """
    <section id="needs"><h2>\(words.whatYouToldMe)</h2><ul class="needs">\(groups.map(group))</ul>
    \(if: !loose.isEmpty, "<p class=\"soft\">\(words.notSaidYet)</p><ul class=\"needs loose\">\(loose.map { "<li>\(line($0))</li>" as HTML })</ul>")
    \(if: isCustomer, addition)\(years)</section>
    """
  }

  /// Words with the needs that rest on them, in the order they were said.
  private var groups: [(said: Said, keys: [NeedKey])] {
    discovery.said.filter { !$0.text.isEmpty }.map { ($0, discovery.keys(restingOn: $0.id)) }
  }

  /// Needs that rest on no words.
  private var loose: [NeedKey] { discovery.keys.filter { discovery.evidence(of: $0).isEmpty && isNeeded($0) } }

  /// A stream in which going short costs nothing is a way of counting, not a need.
  private func isNeeded(_ key: NeedKey) -> Bool {
    guard case .stream(let id) = key else { return true }
    return (discovery.streams.first { $0.id == id }?.unmetCostPerUnit ?? 0) > 0
  }

  private func group(_ group: (said: Said, keys: [NeedKey])) -> HTML {
    """
    <li><blockquote>\(group.said.text)</blockquote>\
    \(if: group.said.byCustomer, "<p class=\"soft\">\(words.yourOwnHand)</p>")\
    \(group.keys.map { "<p>\(line($0))</p>" as HTML })\(if: isCustomer, correction(group.said, group.keys))</li>
    """
  }

  private func line(_ key: NeedKey) -> HTML {
    let label = discovery.label(of: key) ?? ""
    switch key {
    case .must(let id):
      guard let must = discovery.musts.first(where: { $0.id == id }) else { return .empty }
      let known = discovery.labels.attributes[must.attribute]
      let bound = TraitText(words: words, notation: scene.notation).bound(must, known)
      let what: HTML = "\(label): \(bound)"
      guard let reason = must.setAside else {
        return "\(what) <span class=\"tag\">\(words.must)</span>\(assumed(must.assumed))"
      }
      return "<s>\(what)</s> <span class=\"tag plain\">\(words.setAside)</span> <q>\(reason)</q>"
    case .want(let id):
      guard let want = discovery.wants.first(where: { $0.id == id }) else { return .empty }
      return
        "\(label) <span class=\"soft\">\(words.worthAYear(scene.notation.whole(want.worthPerYear)))</span>\(assumed(want.assumed))"
    case .stream(let id):
      guard let stream = discovery.streams.first(where: { $0.id == id }) else { return .empty }
      let cost = scene.notation.exact(stream.unmetCostPerUnit)
      return
        "\(label)\(if: stream.unmetCostPerUnit > 0, " <span class=\"soft\">\(words.unmetCosts(cost, unit: stream.unit))</span>")\(assumed(stream.assumed))"
    }
  }

  private func assumed(_ isAssumed: Bool) -> HTML {
    isAssumed ? " <span class=\"tag plain\">\(words.assumed)</span>" : .empty
  }

  /// What the customer can write: her words anew, a must's figure, and why she sets it aside.
  private func correction(_ said: Said, _ keys: [NeedKey]) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    let musts = keys.compactMap { key -> NotedMust? in
      guard case .must(let id) = key else { return nil }
      return discovery.musts.first { $0.id == id }
    }
    let names = ["said.\(said.id)"] + musts.flatMap { ["must.\($0.id)", "aside.\($0.id)"] }
    return """
      <details class="more" data-key="correct-\(said.id.text)"\(if: names.contains { scene.faults[$0] != nil }, " open")><summary>\(words.notQuiteRight)</summary>
      <form method="post" action="\(scene.action("correct"))">\(Field.token(scene.token))
      \(field.lines("said.\(said.id)", words.inYourWords, value: scene.value("said.\(said.id)", said.text)))
      \(was("said.\(said.id)", said.text))\(musts.map { must($0, field) })<button>\(words.correctIt)</button></form></details>
      """
  }

  private func must(_ must: NotedMust, _ field: Field) -> HTML {
    let label = discovery.labels.attributes[must.attribute]
    let name = "must.\(must.id)"
    let value: HTML
    switch label?.kind {
    case .yesNo:
      value = field.choice(name, must.label, [("yes", words.yes), ("no", words.no)], chosen: discovery.typed(must))
    default:
      let hint = label.map { words.typedAs($0) }
      value = field.line(
        name, must.label, value: scene.value(name, discovery.typed(must)), hint: hint, extra: "inputmode=\"decimal\"")
    }
    return value + was(name, discovery.typed(must)) + was("aside.\(must.id)", must.setAside ?? "")
      + field.lines(
        "aside.\(must.id)", words.setAsideLabel(must.label),
        value: scene.value("aside.\(must.id)", must.setAside ?? ""), hint: words.setAsideHint,
        rows: 2)
  }

  /// What stood there when the page was made, so that only what was changed is kept.
  private func was(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"was.\(name)\" value=\"\(value)\">"
  }

  private var addition: HTML {
    // A name no other words have, the same each time the page is made, so that the form works without a script.
    let taken = Set(discovery.said.map(\.id.text))
    let number = (1...(DiscoveryLimits.said + 1)).first { !taken.contains("hers-\($0)") } ?? 1
    return """
      <details class="more" data-key="add"\(if: scene.faults["said.hers-\(number)"] != nil, " open")><summary>\(words.addSomething)</summary>
      <form method="post" action="\(scene.action("correct"))">\(Field.token(scene.token))
      \(Field(words: words, faults: scene.faults).lines("said.hers-\(number)", words.inYourWords,
        value: scene.typed["said.hers-\(number)"], hint: words.addSomethingHint))
      <button>\(words.addIt)</button></form></details>
      """
  }

  /// How the years may go, in a sentence each.
  private var years: HTML {
    guard discovery.scenarios.count > 1 else { return .empty }
    return """
      <h3>\(words.whatIsUncertain)</h3><ul class="lines">\(discovery.scenarios.map { scenario -> HTML in
        "<li class=\"between\"><span>\(scenario.label)</span><b>\(scene.notation.percent(scenario.probability))</b></li>"
      })</ul>
      """
  }
}
