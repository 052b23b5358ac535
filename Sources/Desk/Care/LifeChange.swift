package import Money

/// A customer's word that circumstances changed, and what became of it. No reason is asked.
package struct LifeChange: Hashable, Sendable {
  /// Its name.
  package let id: ID<LifeChange>
  /// Whose.
  package let household: ID<Household>
  /// The agreement it is about.
  package let agreement: ID<Agreement>
  /// When she said so.
  package let at: Instant
  /// What would help.
  package let wish: Wish
  /// The day by which the rep promised to answer.
  package var answerBy: Day
  /// Where it stands.
  package var state: State
  /// Where expectation and outcome parted; this stays.
  package let cause: Cause
  /// What she chose to say; gone when it closes.
  package var said: Said?
  /// What the rep laid before her; gone when it closes.
  package var answer: Answer?
  /// The day it was closed.
  package var closed: Day?
  /// The way that was taken, by name; `nil` where none was.
  package var taken: String?

  /// What would help.
  package enum Wish: String, CaseIterable, Hashable, Sendable {
    /// A pause.
    case pause
    /// Something smaller.
    case smaller
    /// A different plan.
    case different
    /// To undo the deal.
    case undo
    /// It does not do what she needed; said when she was asked how it went.
    case notWorking

    /// What she can choose from.
    package static let offered: [Wish] = [.pause, .smaller, .different, .undo]
  }

  /// Where it stands.
  package enum State: String, Hashable, Sendable {
    /// The customer waits for an answer.
    case open
    /// The rep has answered.
    case answered
    /// It is settled; what was said is gone.
    case closed
  }

  /// Where expectation and outcome parted.
  package enum Cause: String, Hashable, Sendable, Codable {
    /// Circumstances changed.
    case changed
    /// She says that she was not told, and the record says that she confirmed it.
    case told
    /// She says that she was not told, and there is no record.
    case notTold
  }

  /// What she chose to say.
  package struct Said: Hashable, Sendable, Codable {
    /// What she can pay a month, in minor units; `nil` where she did not say.
    package var canPay: Int64?
    /// For how many months; `nil` where she did not say.
    package var months: Int?
    /// Anything else, in her words; may be empty.
    package var words: String
    /// The limitation that she was not told of, as it stands on the Table; empty for something that does not stand
    /// there, `nil` where it is not about that.
    package var untold: String?

    /// Words of these.
    package init(canPay: Int64? = nil, months: Int? = nil, words: String = "", untold: String? = nil) {
      self.canPay = canPay
      self.months = months
      self.words = words
      self.untold = untold
    }
  }

  /// What the rep laid before her.
  package struct Answer: Hashable, Sendable, Codable {
    /// When.
    package var at: Instant
    /// The ways, in the order in which they are shown.
    package var ways: [CareWay]
    /// The day of the next payment, from which they count.
    package var from: Day
    /// What the rep wrote with it; may be empty.
    package var note: String

    /// An answer of these.
    package init(at: Instant, ways: [CareWay], from: Day, note: String) {
      self.at = at
      self.ways = ways
      self.from = from
      self.note = note
    }
  }

  /// A word of these.
  package init(
    id: ID<LifeChange>, household: ID<Household>, agreement: ID<Agreement>, at: Instant, wish: Wish, answerBy: Day,
    state: State = .open, cause: Cause, said: Said? = nil, answer: Answer? = nil, closed: Day? = nil,
    taken: String? = nil
  ) {
    self.id = id
    self.household = household
    self.agreement = agreement
    self.at = at
    self.wish = wish
    self.answerBy = answerBy
    self.state = state
    self.cause = cause
    self.said = said
    self.answer = answer
    self.closed = closed
    self.taken = taken
  }

  /// Whether it is not settled yet.
  package var isOpen: Bool { state != .closed }

  /// Closes it: what was said and laid is gone, what was taken and why it came to that stays.
  package mutating func close(on day: Day, taking way: String? = nil) {
    state = .closed
    said = nil
    answer = nil
    closed = day
    taken = way
  }
}
