package import Advice
package import Catalogue
package import Money
package import Needs

/// What stands on the Table in one version: the needs, and every way to go as it was offered then.
///
/// Nothing in it is the rep's alone, so all of it may be shown to the customer.
package struct TableDocument: Hashable, Sendable, Codable {
  /// The needs.
  package var discovery: Discovery
  /// Ways to go, in the catalogue's order.
  package var offers: [Offer]
  /// What helps own offers over their peaks.
  package var supplements: [Supplement]
  /// Ways from a smaller offer to a larger one.
  package var upgradePaths: [UpgradePath]
  /// What customers see of earnings, if the rep shows them; `nil` where she does not.
  package var earnings: [ID<Offer>: Double]?

  /// A document of these.
  package init(
    discovery: Discovery, offers: [Offer], supplements: [Supplement] = [], upgradePaths: [UpgradePath] = [],
    earnings: [ID<Offer>: Double]? = nil
  ) {
    self.discovery = discovery
    self.offers = offers
    self.supplements = supplements
    self.upgradePaths = upgradePaths
    self.earnings = earnings
  }

  /// What is missing before anything may be proposed; empty where nothing is.
  package var missing: [Missing] {
    var missing: [Missing] = []
    let isEvidenced = discovery.keys.contains { !discovery.evidence(of: $0).isEmpty }
    if !isEvidenced { missing.append(discovery.said.contains { !$0.text.isEmpty } ? .noNeedOnWords : .noWords) }
    if discovery.scenarios.isEmpty { missing.append(.noYear) }
    if !offers.contains(where: { $0.source != .none }) { missing.append(.nothingToOffer) }
    let crowded = Dictionary(grouping: supplements, by: \.stream).contains {
      $0.value.count > AdviceQuestion.mostSupplementsPerStream
    }
    if crowded { missing.append(.tooMuchHelp(most: AdviceQuestion.mostSupplementsPerStream)) }
    return missing
  }

  /// What advice is asked about; a must the customer set aside is left out.
  package func question(named name: String) -> AdviceQuestion {
    AdviceQuestion(
      customer: discovery.customer(named: name),
      catalogue: OfferCatalogue(offers: offers, supplements: supplements, upgradePaths: upgradePaths),
      tieBand: discovery.tieBand, startSmall: startSmall)
  }

  /// Every offer with a way to a larger one may be started with, if there is time to look again.
  private var startSmall: [StartSmallQuestion] {
    guard discovery.checkInMonth < discovery.horizonMonths else { return [] }
    var starts: [ID<Offer>] = []
    for path in upgradePaths where !starts.contains(path.from) { starts.append(path.from) }
    return starts.map { start in
      StartSmallQuestion(
        start: start, checkInMonth: discovery.checkInMonth,
        alternatives: upgradePaths.filter { $0.from == start }.map(\.to), growthScenario: discovery.growthScenario)
    }
  }
}

/// What is missing before anything may be proposed.
package enum Missing: Hashable, Sendable {
  /// Nothing the customer said was written down.
  case noWords
  /// No need rests on her words.
  case noNeedOnWords
  /// How her years may go is not known.
  case noYear
  /// There is nothing to offer in this trade.
  case nothingToOffer
  /// More help over peaks is offered for one stream than can be weighed.
  case tooMuchHelp(most: Int)
}

extension Discovery {
  /// The customer as advice knows her.
  package func customer(named name: String) -> Customer {
    Customer(
      name: name, horizonMonths: max(1, horizonMonths), startCalendarMonth: min(max(startMonth, 1), 12),
      discounting: Discounting(annualRate: yearlyRate),
      words: said.filter { !$0.text.isEmpty }.map { Evidence(id: $0.id, text: $0.text) }, facts: facts,
      streams: streams.map {
        Stream(id: $0.id, unit: $0.unit, unmetCostPerUnit: $0.unmetCostPerUnit, evidence: $0.evidence)
      },
      musts: musts.filter { $0.setAside == nil }.map {
        Must(id: $0.id, attribute: $0.attribute, comparison: $0.comparison, value: $0.value, evidence: $0.evidence)
      },
      wants: wants.filter { $0.from != $0.to }.map {
        Want(
          id: $0.id, attribute: $0.attribute, from: $0.from, to: $0.to, worthPerYear: $0.worthPerYear,
          evidence: $0.evidence)
      },
      scenarios: scenarios.map { scenario in
        Scenario(
          id: scenario.id, probability: scenario.probability,
          phases: scenario.phases.map { Phase(fromMonth: $0.fromMonth, demand: $0.demand) })
      })
  }
}
