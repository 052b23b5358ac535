import Advice
import Bargaining
import Catalogue
import Money
import Needs
import Reputation
import Seeded
import SimulatedBuyers

/// A catalogue far larger than any rep's.
enum LargeCatalogue {
  static func question(offers: Int, wants: Int, scenarios: Int, months: Int) -> AdviceQuestion {
    var random = SplitMix64(seed: 3)
    let stream: ID<DemandStream> = ID("use")
    let attributes = (0..<wants).map { ID<Attribute>("quality\($0)") }
    let catalogue = (0..<offers).map { index in
      Offer(
        id: ID("offer\(index)"), name: "Offer \(index)",
        source: Source.allCases[Int.random(in: 0..<3, using: &random)],
        attributes: Dictionary(
          uniqueKeysWithValues: attributes.map { ($0, .number(Figure(.random(in: 0...1, using: &random)))) }),
        capacity: [stream: Figure(.random(in: 50...150, using: &random))],
        prices: Prices(
          upfront: Figure(.random(in: 0...2000, using: &random)),
          schedule: [
            PriceStep(
              fromMonth: 1, monthly: Figure(.random(in: 0...50, using: &random)),
              unit: [stream: Figure(.random(in: 0...1, using: &random))])
          ]))
    }
    let ways = (0..<scenarios).map { index in
      Scenario(
        id: ID("s\(index)"), probability: 1 / Double(scenarios),
        phases: [Phase(fromMonth: 1, demand: [stream: (0..<12).map { _ in .random(in: 0...200, using: &random) }])])
    }
    let customer = Customer(
      name: "Bench", horizonMonths: months, startCalendarMonth: 1, discounting: Discounting(annualRate: 0.05),
      streams: [Stream(id: stream, unit: "units", unmetCostPerUnit: 2)],
      wants: attributes.map { Want(id: ID($0.text), attribute: $0, from: 0, to: 1, worthPerYear: 100) }, scenarios: ways
    )
    return AdviceQuestion(customer: customer, catalogue: OfferCatalogue(offers: catalogue), tieBand: 50)
  }
}

/// A random deal with interactions, as large as asked.
enum RandomDeal {
  static func negotiation(issues: Int, levels: Int, seed: UInt64) -> Negotiation? {
    var random = SplitMix64(seed: seed)
    let list = (0..<issues).map { issue in
      Issue(
        "issue\(issue)",
        levels: (0..<levels).map { level in
          Level(
            "level\(level)", customer: level == 0 ? 0 : .random(in: -5000...15000, using: &random),
            seller: level == 0 ? 0 : .random(in: -15000...5000, using: &random))
        })
    }
    let interactions = (0..<3).map { index in
      Interaction(
        if: ["issue\(index)": "level1", "issue\(index + 1)": "level1"],
        customer: .random(in: -2000...2000, using: &random),
        seller: .random(in: -2000...2000, using: &random))
    }
    guard
      let problem = try? BargainingProblem(
        customerAtBase: 1000, sellerAtBase: 9000, issues: list, interactions: interactions)
    else { return nil }
    return try? Negotiation(
      problem: problem, priceIssue: "issue0", agreedFirst: [:], menuTolerance: 100,
      exaggerations: [0, 2500, 5000, 10000, 15000])
  }
}

/// Customers who buy and drop out as the BG/NBD model says.
enum RepeatBuyers {
  /// As many as in the published record of a shop's customers, with the parameters found there.
  static var standard: [PurchaseHistory] {
    guard let model = try? RepeatBuying(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426) else { return [] }
    return (try? SimulatedBuyers.histories(23_570, model: model, seed: 11)) ?? []
  }

  /// The same customers as a table for other programs.
  static var table: String {
    standard.reduce(into: "frequency,recency,T\n") { text, row in
      text += "\(row.frequency),\(row.recency),\(row.age)\n"
    }
  }
}
