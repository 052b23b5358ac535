package import Money

/// Something a side said it would do, by a day.
package struct KeptWord: Hashable, Sendable {
  /// Its name.
  package let id: ID<KeptWord>
  /// To which household.
  package let household: ID<Household>
  /// Who said so.
  package let by: Side
  /// What.
  package let text: String
  /// By which day.
  package let due: Day
  /// When it was done; `nil` while it is open.
  package var done: Instant?

  /// A word given.
  package init(
    id: ID<KeptWord>, household: ID<Household>, by: Side, text: String, due: Day, done: Instant? = nil
  ) {
    self.id = id
    self.household = household
    self.by = by
    self.text = text
    self.due = due
    self.done = done
  }
}
