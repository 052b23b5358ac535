import CaseFile
import Reputation

extension RepeatBuyingAnswer {
  /// Parameters, likelihood and totals; rows only where they were asked for.
  var json: JSONOutput {
    let model = fit.model
    var fields: [(String, JSONOutput)] = [
      ("model", .text("bgnbd")), ("customers", .whole(fit.customers)),
      (
        "parameters",
        .object([
          ("r", .significant(model.r)), ("alpha", .significant(model.alpha)), ("a", .significant(model.a)),
          ("b", .significant(model.b)),
        ])
      ),
      ("log_likelihood", .rounded(fit.logLikelihood, 4)), ("fit_ending", .text(fit.ending.word)),
      (
        "totals",
        .object([
          ("customers", .whole(fit.customers)), ("repeat_purchases_so_far", .whole(fit.purchases)),
          ("next", .significant(outlook.span)), ("expected_purchases_next", .rounded(outlook.purchases, 4)),
          ("expected_still_buying", .rounded(outlook.active, 4)),
        ])
      ),
    ]
    if let rows { fields.append(("rows", .list(rows.map(\.json)))) }
    fields += [("remarks", .texts(remarks)), ("assumptions", .texts(RepeatBuyingAnswer.assumptions))]
    return .object(fields)
  }
}

extension RepeatBuyingAnswer.Row {
  fileprivate var json: JSONOutput {
    .object([
      ("customer", .text(customer)), ("frequency", .whole(history.frequency)),
      ("recency", .significant(history.recency)), ("T", .significant(history.age)),
      ("p_still_buying", .rounded(pAlive, 6)), ("expected_purchases_next", .rounded(expected, 6)),
    ])
  }
}

extension FitEnding {
  /// As a word of JSON.
  var word: String {
    switch self {
    case .settled: "settled"
    case .runsAway: "runs_away"
    case .unfinished: "unfinished"
    }
  }
}
