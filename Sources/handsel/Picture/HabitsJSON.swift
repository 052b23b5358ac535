import CaseFile
import Reputation

extension HabitsPicture {
  /// The totals of every pair and the first month in which the win-win habit is ahead.
  var json: JSONOutput {
    .object([
      ("sets", .list(drawn.map(set))), ("assumptions", .texts(HabitsPicture.assumptions)),
    ])
  }

  private func set(_ drawn: Drawn) -> JSONOutput {
    .object([
      ("name", .orNull(drawn.pair.name)),
      ("win_win_cumulative", .object(told.map { (String($0), .rounded(drawn.totals($0).winWin, 2)) })),
      ("pushy_cumulative", .object(told.map { (String($0), .rounded(drawn.totals($0).pushy, 2)) })),
      ("first_month_ahead", drawn.picture.firstMonthAhead.map { .whole($0) } ?? .null),
      ("in_words", .text(drawn.verdict)),
    ])
  }
}
