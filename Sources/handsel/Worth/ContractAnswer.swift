import CaseFile
import Reputation
import Terminal

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

  private static let assumptions = [
    "Each customer renews with a chance of their own, which stays the same from year to year.",
    "These chances differ between customers; the least settled leave first, so later years lose fewer.",
    "New customers are taken to be like those who were counted.",
    "It is for your book as a whole, and never for one person.",
  ]

  private var remarks: [String] {
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

  /// The report: who stays, what that is worth, what it rests on.
  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("Of new customers, how many are still there")
    var table = Table([
      .fixed("year", right: true), .fixed("still there", right: true), .fixed(),
      .fixed(value == nil ? "" : "worth today", right: true),
    ])
    for (year, share) in survival.enumerated() {
      let worth = value.map { SpokenNumber.fixed($0.lifetime.years[year].value, decimals: 2) } ?? ""
      let bar = StyledText(Bar.across(share, columns: 30), .good)
      let gap = StyledText(String(repeating: " ", count: 30 - bar.width))
      table.row(StyledText("\(year + 1)"), StyledText(SpokenNumber.percent(share)), bar + gap, StyledText(worth))
    }
    writing.table(table)
    if let value {
      writing.blank()
      writing.paragraph(
        "Over these years a new customer is worth "
          + StyledText(SpokenNumber.fixed(value.lifetime.total, decimals: 2), .strong)
          + ", at \(SpokenNumber.fixed(value.margin, decimals: 2)) a year, the first at once, and \(SpokenNumber.percent(value.discount)) yearly discount."
      )
    }
    for remark in remarks {
      writing.blank()
      writing.paragraph(StyledText(remark, .warn))
    }
    writing.subheading("What this takes for granted")
    for assumption in ContractAnswer.assumptions { writing.point(StyledText(assumption)) }
    writing.subheading("For analysts: the shifted-beta-geometric model fitted to these counts")
    writing.paragraph(
      "alpha \(SpokenNumber.significant(fit.model.alpha, digits: 4)), beta \(SpokenNumber.significant(fit.model.beta, digits: 4)), log-likelihood \(SpokenNumber.fixed(fit.logLikelihood, decimals: 1))",
      indent: 2)
    return writing.text
  }
}
