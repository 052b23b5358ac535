import Reputation

/// What a rep's book of repeat buyers is expected to bring, as a whole.
struct RepeatBuyingAnswer {
  let file: BuyersFile
  let fit: RepeatBuyingFit
  let outlook: RepeatBuying.Outlook
  /// A row for each customer, for analysts; `nil` where it was not asked for.
  let rows: [Row]?

  /// One customer in figures. It is no judgement of a person, and nothing but this table shows it.
  struct Row {
    let customer: String
    let history: PurchaseHistory
    let pAlive: Double
    let expected: Double
  }

  init(_ file: BuyersFile, over span: Double, withRows: Bool) throws(RepeatBuyingRefusal) {
    self.file = file
    fit = try RepeatBuying.fit(file.histories)
    outlook = try fit.model.outlook(over: span, for: file.histories)
    guard withRows else {
      rows = nil
      return
    }
    var rows: [Row] = []
    for (customer, history) in zip(file.customers, file.histories) {
      let expected = try fit.model.expectedPurchases(over: span, history)
      rows.append(Row(customer: customer, history: history, pAlive: fit.model.pAlive(history), expected: expected))
    }
    self.rows = rows
  }

  /// What the figures rest on, in plain words.
  static let assumptions = [
    "Each customer buys now and then, by chance, at a pace of their own that does not change.",
    "After any purchase a customer may quietly stop for good; nobody says so.",
    "Pace and readiness to stop differ between customers, and the one does not depend on the other.",
    "Seasons, prices and what you do for people are not in it: it carries on what was.",
    "It is for your book as a whole. For one person it says next to nothing: never treat anyone by it.",
  ]

  /// What should be known about how the figures were found.
  var remarks: [String] {
    var remarks: [String] = []
    switch fit.ending {
    case .settled: break
    case .runsAway(let parameters):
      remarks.append(
        "These rows do not pin down \(parameters.joined(separator: ", ")): use the totals, not the parameters.")
    case .unfinished: remarks.append("The search ended before it was sure of the best fit; take the figures as rough.")
    }
    if !file.ignored.isEmpty { remarks.append("Columns not read: \(file.ignored.joined(separator: ", ")).") }
    if file.readDecimalComma { remarks.append("Numbers were read with a decimal comma.") }
    return remarks
  }
}
