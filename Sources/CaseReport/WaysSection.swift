import Advice
import CaseFile
import Catalogue
import Disclosure
import Money
import Needs
import Terminal

/// All ways to go, what is left out and why, and what would change the order.
struct WaysSection {
  private let scene: AdviceScene
  private var words: Wording { scene.words }
  private var advice: AdviceAnswer { scene.advice }

  /// The ways are shown down to this many; a longer ranking is cut and says so.
  private static let mostShown = 30

  init(_ scene: AdviceScene) { self.scene = scene }

  func write(_ writing: inout Writing) {
    writing.heading("All ways to go, by what they are worth to \(words.who)")
    ranking(&writing)
    notAdvised(&writing)
    costsMore(&writing)
    knowledge(&writing)
    whatWouldChange(&writing)
    if words.reader == .rep { interest(&writing) }
  }

  private func ranking(_ writing: inout Writing) {
    let canRegret = scene.question.customer.scenarios.count { $0.probability > 0 } > 1
    var columns: [Table.Column] = [
      .fixed(), .flexible(), .fixed(), .fixed(), .fixed("worth", right: true), .fixed("costs", right: true),
    ]
    if canRegret { columns.append(.fixed("at worst", right: true)) }
    var table = Table(columns)
    let most = max(advice.best.betterThanNothing, 1)
    for (index, way) in advice.ranking.prefix(WaysSection.mostShown).enumerated() {
      let isAdvised = way.id == advice.headline.id
      table.row(
        StyledText("\(index + 1)"), StyledText(words.way(way), isAdvised ? .good : .plain),
        StyledText(way.source == .none ? "" : words.source(way.source), .soft),
        StyledText(Bar.across(way.betterThanNothing / most, columns: 8), isAdvised ? .good : .soft),
        StyledText(way.source == .none && way.betterThanNothing == 0 ? "—" : words.whole(way.betterThanNothing)),
        StyledText(words.whole(way.average.cost)),
        StyledText(advice.maxRegret[index] < 0.5 ? "—" : "-" + words.whole(advice.maxRegret[index]), .soft))
    }
    writing.table(table)
    if advice.ranking.count > WaysSection.mostShown {
      writing.paragraph("… and \(advice.ranking.count - WaysSection.mostShown) more; --json has them all.", indent: 2)
    }
    writing.paragraph(
      StyledText(
        "worth: better than doing nothing · costs: all of it"
          + (canRegret ? " · at worst: how far behind the best way it can end" : ""), .soft), indent: 2)
  }

  private func notAdvised(_ writing: inout Writing) {
    guard !advice.excluded.isEmpty else { return }
    writing.subheading("Left out")
    for exclusion in advice.excluded.prefix(WaysSection.mostShown) {
      let reasons = exclusion.reasons.map { reason -> String in
        switch reason {
        case .priceUnknown: "nobody knows what it costs"
        case .fails(let id): failure(of: id, offer: exclusion.offer)
        }
      }
      writing.point(StyledText("\(words.offer(exclusion.offer)): \(words.list(reasons))."))
    }
  }

  private func failure(of id: ID<Must>, offer: ID<Offer>) -> String {
    guard let must = scene.question.customer.musts.first(where: { $0.id == id }) else { return words.plain(id.text) }
    let trait = scene.question.catalogue.offers.first { $0.id == offer }?.attributes[must.attribute]
    let has = trait.map { "is " + MustWords.value($0) } ?? "is not known"
    return
      "\(words.plain(must.attribute.text)) \(has); \(words.quoted(words.plain(id.text))) means \(MustWords.bound(must))"
  }

  private func costsMore(_ writing: inout Writing) {
    guard !advice.costsMoreForLess.isEmpty else { return }
    writing.subheading("Costs more and is worth no more")
    for item in advice.costsMoreForLess.prefix(WaysSection.mostShown) {
      let better = scene.name(item.betterAndCheaper)
      writing.point(
        StyledText(
          "\(words.offer(ID(item.offer.text))): \(words.whole(item.extraCost)) dearer than \(better), worth "
            + (item.valueLost < 0.5 ? "no more." : "\(words.whole(item.valueLost)) less.")))
    }
  }

  private func knowledge(_ writing: inout Writing) {
    let others = scene.question.catalogue.offers.filter { $0.knowledge != nil }
    guard !others.isEmpty else { return }
    writing.subheading("Where the figures of others come from")
    for offer in others.prefix(WaysSection.mostShown) {
      guard let knowledge = offer.knowledge else { continue }
      let isFirm = knowledge.confirmed ? "" : "; not confirmed"
      writing.point(StyledText("\(offer.name): \(knowledge.source), \(knowledge.asOf)\(isFirm)."))
    }
  }

  private func whatWouldChange(_ writing: inout Writing) {
    var sentences = scene.question.turningPoints(of: advice).filter(isNews).map(turning)
    if let asked = ChangeSection(scene).sentence { sentences.insert(asked, at: 0) }
    guard !sentences.isEmpty else { return }
    writing.subheading("What would change the answer")
    for sentence in sentences.uniqued { writing.point(StyledText(sentence)) }
    writing.paragraph(
      StyledText("One figure at a time, the others as they are; plans and check-in decisions as today.", .soft),
      indent: 2)
  }

  /// Of two scenarios the likelier one says nothing the other does not, and what was asked for is said anyway.
  private func isNews(_ point: TurningPoint) -> Bool {
    guard case .probability(let scenario) = point.figure else { return true }
    if scenario == scene.answer.change?.scenario,
      [scene.answer.change?.from, scene.answer.change?.to].contains(point.becomes)
    {
      return false
    }
    let scenarios = scene.question.customer.scenarios
    return scenarios.count != 2 || scenarios.min { $0.probability < $1.probability }?.id == scenario
  }

  private func turning(_ point: TurningPoint) -> String {
    let name = scene.name(point.becomes)
    let isHigher = point.turnsAt > point.today
    switch point.figure {
    case .probability(let scenario):
      return "\(words.sentence(words.plain(scenario.text))) \(isHigher ? "above" : "below") "
        + "\(words.percent(point.turnsAt, decimals: 1)) (today \(words.percent(point.today))): then \(name) is worth most."
    case .worth(let want):
      return "\(words.sentence(words.plain(want.text))) worth \(isHigher ? "more" : "less") than "
        + "\(words.money(point.turnsAt)) a year (today \(words.money(point.today))): then \(name) is worth most."
    case .unmetCost(let stream):
      return "Going short of \(words.plain(stream.text)) costing \(isHigher ? "more" : "less") than "
        + "\(words.money(point.turnsAt)) a unit (today \(words.money(point.today))): then \(name) is worth most."
    }
  }

  private func interest(_ writing: inout Writing) {
    guard let interest = scene.answer.interest, !interest.rows.isEmpty else { return }
    writing.subheading("What you would earn (it changes nothing above)")
    var table = Table([.flexible(), .fixed(right: true)])
    for row in interest.rows.prefix(WaysSection.mostShown) {
      table.row(StyledText(words.offer(row.offer)), StyledText(words.whole(row.presentValue)))
    }
    for row in scene.answer.helpInterest.prefix(WaysSection.mostShown) {
      table.row(StyledText("beside that, on " + scene.name(row.way), .soft), StyledText(words.whole(row.presentValue)))
    }
    writing.table(table)
    if let most = interest.earnsMostOn, most.offer != advice.headline.offer {
      writing.paragraph(
        StyledText(
          "You would earn most on \(words.offer(most.offer)). It is not the one to choose here; say so if asked."),
        indent: 2)
    }
  }
}
