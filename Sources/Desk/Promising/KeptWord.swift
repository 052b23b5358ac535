package import Money
package import Promises

/// Something a side said it would do, by a day; both see it and what becomes of it.
package struct KeptWord: Hashable, Sendable {
  /// Its name.
  package let id: ID<KeptWord>
  /// With which household.
  package let household: ID<Household>
  /// Who said so.
  package let by: Side
  /// What.
  package let text: String
  /// By which day.
  package let due: Day
  /// When the other side said that it is so promised; `nil` until then.
  package var accepted: Instant?
  /// When it was done, by its owner's word; `nil` while it is open.
  package var done: Instant?
  /// The day its owner said it could not be kept, with the reason, if one was given.
  package var broken: Broken?
  /// The day the other side said it need not be any more.
  package var released: Day?
  /// When the other side confirmed what its owner said of it.
  package var confirmed: Instant?
  /// The agreement it came from.
  package var agreement: ID<Agreement>?
  /// The broken promise it makes good.
  package var makesGood: ID<KeptWord>?
  /// The month of the check-in it is; `nil` for anything else.
  package var checkIn: Int?
  /// What keeping it takes of the rep's capacity; `nil` where nothing is counted.
  package var takes: Takes?

  /// The limitation of what was chosen that it sees to, in the words that were told; `nil` for anything else.
  package var seesTo: String?

  /// A promise that could not be kept.
  package struct Broken: Hashable, Sendable {
    /// The day that was said.
    package var on: Day
    /// Why, in the owner's words; may be empty.
    package var reason: String

    /// Broken on that day.
    package init(on: Day, reason: String) {
      self.on = on
      self.reason = reason
    }
  }

  /// A word given.
  package init(
    id: ID<KeptWord>, household: ID<Household>, by: Side, text: String, due: Day, accepted: Instant? = nil,
    done: Instant? = nil, broken: Broken? = nil, released: Day? = nil, confirmed: Instant? = nil,
    agreement: ID<Agreement>? = nil, makesGood: ID<KeptWord>? = nil, checkIn: Int? = nil,
    takes: Takes? = nil, seesTo: String? = nil
  ) {
    self.id = id
    self.household = household
    self.by = by
    self.text = text
    self.due = due
    self.accepted = accepted
    self.done = done
    self.broken = broken
    self.released = released
    self.confirmed = confirmed
    self.agreement = agreement
    self.makesGood = makesGood
    self.checkIn = checkIn
    self.takes = takes
    self.seesTo = seesTo
  }

  /// Whether nothing has become of it yet.
  package var isOpen: Bool { done == nil && broken == nil && released == nil }

  /// How it stands on a day.
  package func status(today: Day, day: (Instant) -> Day) -> PromiseStatus {
    if released != nil { return .released }
    if broken != nil { return .broken }
    if let done { return day(done) <= due ? .keptOnTime : .keptLate }
    return today <= due ? .open : .overdue
  }

  /// A customer sees that something is overdue when so many days have passed.
  package static let graceDays = 7

  /// How it stands, as a side sees it: the customer sees a promise of the rep's overdue only after the days of grace.
  package func status(today: Day, seenBy side: Side, day: (Instant) -> Day) -> PromiseStatus {
    let status = status(today: today, day: day)
    let isInGrace = status == .overdue && side == .customer && today.days(since: due) <= KeptWord.graceDays
    return isInGrace ? .open : status
  }
}
