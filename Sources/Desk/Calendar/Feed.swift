package import Money

/// A secret address at which a calendar looks for what is promised; of the secret only the hash is kept.
package struct Feed: Hashable, Sendable {
  /// The hash of the secret.
  package let hash: [UInt8]
  /// Whose.
  package let of: Owner
  /// Whether names of households stand in it; only in a rep's.
  package let hasNames: Bool
  /// Since when.
  package let made: Instant

  /// Whose a feed is.
  package enum Owner: Hashable, Sendable {
    /// A rep's, with what is promised in all her households.
    case rep(ID<Account>)
    /// A customer's, with what is promised on her Table.
    case customer(ID<Household>)
  }

  /// A feed of these.
  package init(hash: [UInt8], of: Owner, hasNames: Bool = false, made: Instant) {
    self.hash = hash
    self.of = of
    self.hasNames = hasNames
    self.made = made
  }

  /// Bytes of the secret: 128 bits.
  package static let secretBytes = 16
  /// So many days into the past and the future a rep's feed reaches, and so many entries it has at most.
  package static let (past, ahead, most) = (60, 800, 2000)
}

/// What stands in somebody's calendar.
package struct CalendarView: Sendable {
  /// Whose language it is in.
  package let language: String
  /// The rep's name.
  package let rep: String
  /// Whether it is the rep's.
  package let isReps: Bool
  /// Its entries, by day.
  package let entries: [Entry]

  /// Something on a day.
  package struct Entry: Hashable, Sendable {
    /// A name that stays.
    package let name: String
    /// The day.
    package let day: Day
    /// What it is.
    package let what: What
    /// With whom; `nil` where names are left out or it is the customer's own calendar.
    package let household: String?
  }

  /// What an entry is.
  package enum What: Hashable, Sendable {
    /// A promise: who made it, and what.
    case promise(Side, String)
    /// The last day to withdraw from an agreement.
    case lastDayToWithdraw(String)
    /// The day the customer wants it looked at again.
    case lookAgain
  }
}

extension World {
  /// Makes a secret address for a calendar and ends those before; the answer is its secret, which is kept nowhere.
  package func makeFeed(hasNames: Bool = false, by actor: Actor) async throws -> String {
    let secret = chance.secret(bytes: Feed.secretBytes)
    let (now, locks) = (clock.now(), locks)
    try await store.write { records in
      let owner: Feed.Owner
      switch actor {
      case .rep(let account, _): owner = .rep(account.id)
      case .customer: owner = .customer(try records.seat(of: actor, locks).household)
      }
      try records.endFeeds(of: owner)
      try records.insert(Feed(hash: locks.digest(secret), of: owner, hasNames: hasNames, made: now))
    }
    return secret
  }

  /// Ends the addresses of a rep's calendar.
  package func endFeeds(of account: Account) async throws {
    try await store.write { try $0.endFeeds(of: .rep(account.id)) }
  }

  /// Whether a rep's calendar has an address.
  package func hasFeed(_ account: Account) async throws -> Bool {
    try await store.read { try $0.hasFeed(of: .rep(account.id)) }
  }

  /// What stands in the calendar with that secret.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for no such address, or an ended one.
  package func calendar(secret: String) async throws -> CalendarView {
    let hash = locks.digest(secret)
    let today = clock.today()
    return try await store.read { records in
      guard let feed = try records.feed(hash) else { throw DeskRefusal.notFound }
      switch feed.of {
      case .customer(let id):
        guard let household = try records.household(id), let rep = try records.account(household.owner) else {
          throw DeskRefusal.notFound
        }
        return CalendarView(
          language: household.language, rep: rep.profile.name, isReps: false,
          entries: try records.entries(of: household))
      case .rep(let id):
        guard let account = try records.account(id) else { throw DeskRefusal.notFound }
        let words = try records.wordsBetween(
          of: id, from: today.adding(days: -Feed.past), through: today.adding(days: Feed.ahead), limit: Feed.most)
        let looks = try records.lookAgains(of: id, through: today.adding(days: Feed.ahead), limit: Feed.most)
        let entries =
          words.map { CalendarView.Entry($0.word, named: feed.hasNames ? $0.household.name : nil) }
          + looks.map {
            CalendarView.Entry(
              name: "look-\($0.household.id)", day: $0.day, what: .lookAgain,
              household: feed.hasNames ? $0.household.name : nil)
          }
        return CalendarView(
          language: account.profile.language, rep: account.profile.name, isReps: true,
          entries: entries.sorted { ($0.day, $0.name) < ($1.day, $1.name) })
      }
    }
  }
}

extension CalendarView.Entry {
  /// A promise on its day.
  init(_ word: KeptWord, named household: String?) {
    self.init(name: word.id.text, day: word.due, what: .promise(word.by, word.text), household: household)
  }
}

extension Records {
  /// What stands in a customer's calendar.
  fileprivate func entries(of household: Household) throws -> [CalendarView.Entry] {
    var entries = try words(of: household.id).filter(\.isOpen).map { CalendarView.Entry($0, named: nil) }
    for agreement in try agreements(of: household.id) where agreement.state == .accepted {
      guard let last = agreement.right?.lastDay else { continue }
      entries.append(
        CalendarView.Entry(
          name: "right-\(agreement.id)", day: last, what: .lastDayToWithdraw(agreement.document.way), household: nil))
    }
    if case .on(let day) = try lookAgain(household.id) {
      entries.append(
        CalendarView.Entry(name: "look-\(household.id)", day: day, what: .lookAgain, household: nil))
    }
    return entries.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}
