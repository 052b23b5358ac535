import Advice
import Catalogue
import Desk
import Disclosure
import Markup
import Money
import Needs

/// Section 4: the limitations that apply here, how each is softened, and whether the customer has read it.
struct BiteSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML { "<section id=\"bite\"><h2>\(words.whatCouldBite)</h2>\(body)</section>" }

  var body: HTML {
    let sheet = sheet
    return """
      <div id="bite-body" class="stack">\(if: sheet.duties.isEmpty, "<p>\(words.nothingBites)</p>")\
      \(sheet.duties.map(bite))\(others)
      <p class="row screen"><a class="button" href="\(scene.action("sheet.pdf"))">\(words.sheetAsPDF)</a></p></div>
      """
  }

  /// The advised way's four-part sheet.
  var sheet: Sheet {
    Sheet(scene.headline, in: scene.answer, to: scene.question, told: scene.table.told(on: scene.day))
  }

  private func bite(_ duty: Duty) -> HTML {
    let limitation = duty.limitation
    return """
      <div class="bite"><h3>\(limitation.text)</h3>\(why(limitation))<p>\(softened(duty.mitigation))</p>\(told(limitation))</div>
      """
  }

  /// What is so here that makes it bite.
  private func why(_ limitation: Limitation) -> HTML {
    switch limitation.condition {
    case .fact(let id, _, _):
      guard let label = scene.discovery.labels.facts[id] else { return .empty }
      guard let fact = scene.discovery.facts[id] else {
        return "<p class=\"soft\">\(words.factUnknown(label.text))</p>"
      }
      let value = TraitText(words: words, notation: notation).value(fact, label)
      return "<p class=\"soft\">\(words.factHere(label.text, value))</p>"
    case .peakDemandOverCapacity, nil: return .empty
    }
  }

  /// How a limitation is softened, in a sentence; `nil` where it is not.
  func spoken(_ duty: Duty) -> String? {
    if case .none = duty.mitigation { return nil }
    return softened(duty.mitigation)
  }

  private func softened(_ mitigation: Duty.Mitigation) -> String {
    switch mitigation {
    case .none: words.notSoftened
    case .checkIn(let month): words.softenedByCheckIn(month: month)
    case .plan(let relief):
      words.softenedByHelp(
        notation.list(scene.names.help(relief.plan)), without: notation.whole(relief.shortfallWithout),
        with: notation.whole(relief.shortfallWith), span: scene.span)
    }
  }

  /// Whether it was read, in these words; the customer says so herself.
  private func told(_ limitation: Limitation) -> HTML {
    guard let version = scene.table.version, scene.moved.isEmpty else { return .empty }
    let confirmed = scene.table.confirmations.first {
      $0.offer == scene.headline.offer && $0.limitation == limitation.id && $0.wording == limitation.text
    }
    if let confirmed {
      return
        "<p class=\"told\">\(words.haveRead(on: notation.day(scene.day(confirmed.at)), isCustomer: scene.reader == .customer))</p>"
    }
    guard scene.reader == .customer else {
      return "<p class=\"soft\">\(words.notReadYet(scene.table.household.firstName))</p>"
    }
    return """
      <form method="post" action="\(scene.action("read"))">\(Field.token(scene.token))\
      <input type="hidden" name="offer" value="\(scene.headline.offer.text)"><input type="hidden" name="limitation" value="\(limitation.id.text)">\
      <input type="hidden" name="version" value="\(version.number)"><button>\(words.iHaveReadThis)</button></form>
      """
  }

  /// What could bite about the other ways, in short.
  private var others: HTML {
    let ways = scene.answer.ranking.filter {
      $0.kind == .plain && $0.offer != scene.headline.offer && !$0.limitationsToState.isEmpty
    }
    guard !ways.isEmpty else { return .empty }
    return """
      <details class="more" data-key="bite-others"><summary>\(words.biteOthers)</summary><ul class="lines">\(ways.prefix(12).map { way -> HTML in
        let texts = (scene.offer(way.offer)?.limitations ?? []).filter { way.limitationsToState.contains($0.id) }.map(\.text)
        return "<li><b>\(scene.names.name(way))</b><br>\(texts.joined(separator: " "))</li>"
      })</ul></details>
      """
  }
}
