package import Money
import Rights

/// What was agreed with somebody who was erased, which the law makes one keep: the text both said yes to, and nothing else.
package struct KeptRecord: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<KeptRecord>
  /// Who keeps it.
  package let owner: ID<Account>
  /// When it was agreed.
  package let agreedOn: Day
  /// The last day on which it is kept.
  package let until: Day
  /// The rule that asks it; empty where none is known for the place.
  package let source: String
  /// The exact text.
  package let text: String
  /// Its SHA-256, in hexadecimal digits, by which both can prove it.
  package let hash: String

  /// A record of these.
  package init(
    id: ID<KeptRecord>, owner: ID<Account>, agreedOn: Day, until: Day, source: String, text: String, hash: String
  ) {
    self.id = id
    self.owner = owner
    self.agreedOn = agreedOn
    self.until = until
    self.source = source
    self.text = text
    self.hash = hash
  }
}

/// What of a household stays when it is erased, said before it is.
package struct StaysByLaw: Hashable, Sendable {
  /// How many agreements.
  package let count: Int
  /// Until which day, at the latest.
  package let until: Day
  /// The rule that asks it; `nil` where none is known for the place.
  package let source: String?

  /// What stays of some agreements; `nil` where nothing does.
  package init?(_ agreements: [Agreement], country: String) {
    let days = agreements.compactMap { $0.acceptance?.day }
    guard let last = days.max() else { return nil }
    let rule = RecordKeeping(country: country)
    (count, until, source) = (days.count, rule.until(agreedOn: last), rule.source)
  }
}

extension World {
  /// What the law makes a rep keep of those who were erased, the latest first; what need not be kept any more is erased.
  package func keptRecords(of account: Account) async throws -> [KeptRecord] {
    let today = clock.today()
    let records = try await store.read { try $0.keptRecords(of: account.id) }
    guard records.contains(where: { $0.until < today }) else { return records }
    try await store.write { try $0.forgetKeptRecords(before: today) }
    return records.filter { $0.until >= today }
  }

  /// Erases a household, and keeps apart from it what the law makes one keep.
  func erase(_ household: Household, by side: Side, _ event: ID<Event>, _ records: any Records) throws {
    let country = try records.account(household.owner)?.profile.country ?? ""
    let rule = RecordKeeping(country: country)
    for agreement in try records.agreements(of: household.id) {
      guard let yes = agreement.acceptance else { continue }
      let until = rule.until(agreedOn: yes.day)
      guard until >= clock.today() else { continue }
      try records.insert(
        KeptRecord(
          id: chance.name(), owner: household.owner, agreedOn: yes.day, until: until, source: rule.source ?? "",
          text: yes.text, hash: yes.hash))
    }
    try records.erase(household.id)
    try records.insert(Event(id: event, household: household.id, at: clock.now(), by: side, kind: .erased))
  }
}
