import CaseFile
import Money
import Reputation
import Terminal

extension HabitsPicture {
  /// How much likelier a good word makes a sale and how much less likely a bad one, as published.
  private static let publishedShifts = (up: 0.2, down: 0.11)

  /// What is said where the pushy habit stays ahead on talk alone and other pictures turn that; `nil` where it is not so.
  ///
  /// It would be dishonest to show only the pictures in which the win-win habit is ahead.
  var whatChangesTalkAlone: String? {
    let ahead = drawn.filter { $0.picture.firstMonthAhead != nil }
    guard !ahead.isEmpty,
      let alone = drawn.first(where: { drawn in
        let last = drawn.totals(months)
        return drawn.isTalkAlone && drawn.picture.firstMonthAhead == nil
          && Closeness.more(last.pushy, than: last.winWin)
      })
    else { return nil }
    let causes = [
      ahead.contains { $0.pair.winWin.cancel != $0.pair.pushy.cancel } ? "cancellations" : nil,
      ahead.contains { $0.pair.winWin.repeatPerMonth != $0.pair.pushy.repeatPerMonth } ? "repeat purchases" : nil,
      ahead.contains { $0.pair.community.households < alone.pair.community.households } ? "a small community" : nil,
    ].compactMap { $0 }
    guard !causes.isEmpty else { return nil }
    let community = alone.pair.community
    let isPublished =
      community.shiftUp == HabitsPicture.publishedShifts.up && community.shiftDown == HabitsPicture.publishedShifts.down
    return "With talk alone and these \(isPublished ? "published " : "")effects the pushy habit is still ahead after "
      + "\(HabitsPicture.spoken(months: months)); \(English.list(causes)) \(causes.count == 1 ? "changes" : "change") that."
  }
}
