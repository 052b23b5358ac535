import Advice
import Bargaining
import Catalogue
import Money
import Needs
import RealModule
import Reputation

/// Sebastiano Vigna's SplitMix64: the same problems on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A catalogue far larger than any rep's.
enum LargeCatalogue {
  static func question(offers: Int, wants: Int, scenarios: Int, months: Int) -> AdviceQuestion {
    var random = SplitMix64(state: 3)
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
    var random = SplitMix64(state: seed)
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
  static var standard: [PurchaseHistory] { histories(count: 23_570, seed: 11) }

  /// The same customers as a table for other programs.
  static var table: String {
    standard.reduce(into: "frequency,recency,T\n") { text, row in
      text += "\(row.frequency),\(row.recency),\(row.age)\n"
    }
  }

  static func histories(count: Int, seed: UInt64) -> [PurchaseHistory] {
    var random = SplitMix64(state: seed)
    return (0..<count).compactMap { _ in
      let age = Double.random(in: 20...39, using: &random)
      let rate = gamma(0.243, using: &random) / 4.414
      let dropOut = beta(0.793, 2.426, using: &random)
      var time = 0.0
      var last = 0.0
      var purchases = 0.0
      while true {
        time += exponential(rate, using: &random)
        guard time <= age, purchases < 5000 else { break }
        purchases += 1
        last = time
        if Double.random(in: 0..<1, using: &random) < dropOut { break }
      }
      return try? PurchaseHistory(frequency: purchases, recency: last, age: age)
    }
  }

  private static func exponential(_ rate: Double, using random: inout SplitMix64) -> Double {
    -Double.log(Double.random(in: Double.leastNormalMagnitude..<1, using: &random)) / max(rate, 1e-300)
  }

  /// Marsaglia and Tsang's method, with Ahrens and Dieter's boost below 1.
  private static func gamma(_ shape: Double, using random: inout SplitMix64) -> Double {
    if shape < 1 {
      let boost = Double.pow(Double.random(in: Double.leastNormalMagnitude..<1, using: &random), 1 / shape)
      return gamma(shape + 1, using: &random) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal(using: &random)
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      guard v > 0 else { continue }
      let u = Double.random(in: Double.leastNormalMagnitude..<1, using: &random)
      if Double.log(u) < 0.5 * x * x + d - d * v + d * Double.log(v) { return d * v }
    }
  }

  private static func beta(_ a: Double, _ b: Double, using random: inout SplitMix64) -> Double {
    let first = gamma(a, using: &random)
    return first / (first + gamma(b, using: &random))
  }

  private static func normal(using random: inout SplitMix64) -> Double {
    let radius = (-2 * Double.log(Double.random(in: Double.leastNormalMagnitude..<1, using: &random))).squareRoot()
    return radius * Double.cos(2 * Double.pi * Double.random(in: 0..<1, using: &random))
  }
}
