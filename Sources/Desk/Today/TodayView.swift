package import Money

/// What is due now, for a rep.
package struct TodayView: Sendable {
  /// At most ten rows, the most pressing first.
  package let rows: [Row]
  /// How many more there are beyond the rows, as far as was looked.
  package let more: Int
  /// The month so far.
  package let month: MonthSoFar

  /// A row with its one next action.
  package enum Row: Sendable {
    /// A promise of the rep's that is due or late.
    case word(KeptWord, Household)
    /// A customer changed something and waits for an answer since then.
    case waiting(Household, since: Instant)
    /// A customer asked for other packages, or picked one.
    case deal(Household, Deal)
    /// A customer said that things changed and waits for the answer she was promised.
    case change(Household, LifeChange)
    /// A customer is asked whether it did what she needed.
    case outcome(Household, Outcome)
    /// A day to look again has come.
    case lookAgain(Household, Day)
  }

  /// So many rows there are at most.
  package static let mostRows = 10
  /// So many days ahead a promise is shown.
  package static let daysAhead = 2
}

extension World {
  /// What is due now.
  package func today(of account: Account) async throws -> TodayView {
    let (clock, today) = (clock, clock.today())
    let most = TodayView.mostRows + 1
    return try await store.read { records in
      let words = try records.wordsDue(
        of: account.id, through: today.adding(days: TodayView.daysAhead), limit: most
      ).map { TodayView.Row.word($0.word, $0.household) }
      let waiting = try records.waiting(of: account.id, limit: most).map {
        TodayView.Row.waiting($0.household, since: $0.since)
      }
      let looks = try records.lookAgains(of: account.id, through: today, limit: most).map {
        TodayView.Row.lookAgain($0.household, $0.day)
      }
      let deals = try [Deal.State.askedAgain, .picked].flatMap {
        try records.deals(of: account.id, in: $0, limit: most).map { TodayView.Row.deal($0.household, $0.deal) }
      }
      let changes = try records.changesWaiting(of: account.id, limit: most).map {
        TodayView.Row.change($0.household, $0.change)
      }
      let outcomes = try records.outcomesDue(
        of: account.id, from: today.adding(days: -Outcome.remindedDays), through: today, limit: most
      ).map { TodayView.Row.outcome($0.household, $0.outcome) }
      let rows = changes + words + deals + waiting + looks + outcomes
      return TodayView(
        rows: Array(rows.prefix(TodayView.mostRows)), more: max(0, rows.count - TodayView.mostRows),
        month: try MonthSoFar(of: account, today, records) { clock.day(of: $0) })
    }
  }
}
