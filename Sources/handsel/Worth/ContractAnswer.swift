import CaseFile
import Reputation

/// How long a new customer under contract is expected to stay, and what that is worth.
struct ContractAnswer {
  /// What a year leaves, and how it is discounted.
  struct Value {
    let margin: Double
    let discount: Double
    let lifetime: LifetimeValue
  }

  let survivors: [Int]
  let fit: ContractFit
  let survival: [Double]
  /// `nil` where no yearly margin was given.
  let value: Value?

  init(_ survivors: [Int], years: Int, margin: Double?, discount: Double) throws(ContractRefusal) {
    self.survivors = survivors
    fit = try ShiftedBetaGeometric.fit(survivors: survivors)
    survival = try fit.model.survival(years: years)
    guard let margin else {
      value = nil
      return
    }
    value = Value(
      margin: margin, discount: discount,
      lifetime: try fit.model.lifetimeValue(marginPerYear: margin, discount: discount, years: years))
  }

  /// What the figures rest on, in plain words.
  static let assumptions = [
    "Each customer renews with a chance of their own, which stays the same from year to year.",
    "These chances differ between customers; the least settled leave first, so later years lose fewer.",
    "New customers are taken to be like those who were counted.",
    "It is for your book as a whole, and never for one person.",
  ]

  /// What should be known about how the figures were found.
  var remarks: [String] {
    switch fit.ending {
    case .settled: []
    case .runsAway(let parameters):
      ["These counts do not pin down \(parameters.joined(separator: " and ")): use the shares, not the parameters."]
    case .unfinished: ["The search ended before it was sure of the best fit; take the figures as rough."]
    }
  }

  /// Parameters, survival and value.
  var json: JSONOutput {
    var fields: [(String, JSONOutput)] = [
      ("model", .text("sbg")), ("customers", .whole(survivors.first ?? 0)),
      ("parameters", .object([("alpha", .significant(fit.model.alpha)), ("beta", .significant(fit.model.beta))])),
      ("log_likelihood", .rounded(fit.logLikelihood, 4)), ("fit_ending", .text(fit.ending.word)),
      ("survival", .list(survival.map { .rounded($0, 4) })),
    ]
    if let value {
      fields += [
        ("margin_per_year", .significant(value.margin)), ("discount", .significant(value.discount)),
        ("value", .rounded(value.lifetime.total, 2)),
      ]
    }
    return .object(
      fields + [("remarks", .texts(remarks)), ("assumptions", .texts(ContractAnswer.assumptions))])
  }
}
