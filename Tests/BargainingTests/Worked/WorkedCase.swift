import Bargaining
import Testing

/// A negotiation worked out by hand twice, amounts as written, with all its answers.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  typealias WrittenLevel = (id: String, customer: String, seller: String)

  let name: String
  /// How many decimals the amounts need.
  let digits: Int
  let priceIssue: String
  let menuTolerance: String
  let numbers: (list: String, cost: String, reserve: String)
  let atBase: (customer: String, seller: String)
  let issues: [(id: String, levels: [WrittenLevel])]
  let interactions: [(conditions: [String: String], customer: String, seller: String)]
  let agreedFirst: [String: String]?
  let expected: WorkedAnswers

  var testDescription: String { name }

  static let exaggerations = ["0", "25", "50", "100", "150"]

  /// The scale that fits all amounts.
  func scale() throws -> ExactScale {
    var texts = [menuTolerance, numbers.list, numbers.cost, numbers.reserve, atBase.customer, atBase.seller]
    for level in issues.flatMap(\.levels) { texts += [level.customer, level.seller] }
    for term in interactions { texts += [term.customer, term.seller] }
    texts += Self.exaggerations
    return ExactScale(fitting: try texts.map { try DecimalAmount($0) })
  }

  func negotiation() throws -> Negotiation {
    let scale = try scale()
    func units(_ text: String) throws -> Int64 { try #require(scale.units(of: try DecimalAmount(text))) }
    let problem = try BargainingProblem(
      customerAtBase: units(atBase.customer), sellerAtBase: units(atBase.seller),
      issues: issues.map { issue in
        Issue(
          issue.id,
          levels: try issue.levels.map { Level($0.id, customer: try units($0.customer), seller: try units($0.seller)) })
      },
      interactions: interactions.map {
        Interaction(if: $0.conditions, customer: try units($0.customer), seller: try units($0.seller))
      })
    return try Negotiation(
      problem: problem, priceIssue: priceIssue, agreedFirst: agreedFirst, menuTolerance: units(menuTolerance),
      exaggerations: Self.exaggerations.map(units),
      sellerNumbers: SellerNumbers(
        listPrice: units(numbers.list), directCost: units(numbers.cost), serviceReserve: units(numbers.reserve)))
  }
}

/// A package as the worked case gives it: a level for each issue, both gains, their sum and product, in currency.
struct WorkedPackage: Sendable {
  let levels: [String]
  let customer: Double
  let seller: Double
  let joint: Double
  let product: Double
}

/// What the worked case says must come out, in currency.
struct WorkedAnswers: Sendable {
  let total: Int
  let acceptable: Int
  let base: WorkedPackage
  let priceOnly: WorkedPackage?
  let nash: WorkedPackage
  let runnerUp: WorkedPackage
  let marginPercent: Double
  let kalaiSmorodinsky: WorkedPackage
  let ideal: (customer: Double, seller: Double)
  let equalGains: WorkedPackage
  let largestJoint: Double
  let efficient: Int
  let nashIsEfficient: Bool
  let jointCreated: Double?
  let split: Double
  let postSettlement: WorkedPostSettlement?
  let menu: (target: Double, candidates: Int, difference: Int, packages: [[String]]?)
  /// The customer's, then the seller's: both true gains, or `nil` for no deal.
  let exaggerations: [(customer: Double, seller: Double)?]
  let discountPercent: Double
}

struct WorkedPostSettlement: Sendable {
  let agreed: WorkedPackage
  let count: Int
  let best: WorkedPackage
  let customerGain: Double
  let sellerGain: Double
}
