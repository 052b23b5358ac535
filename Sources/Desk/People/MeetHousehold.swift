package import Money

extension World {
  /// Writes down a household somebody met.
  ///
  /// - Parameter name: the name its form brought; where a household has it already, that one is the answer.
  /// - Throws: ``DeskRefusal/invalid(_:)`` where the name or every way to reach it is missing, or something is too long.
  package func meet(
    _ met: MetHousehold, named name: BroughtName = .none, by account: Account
  ) async throws -> Household {
    let now = clock.now()
    var household = Household(
      id: chance.name(name), owner: account.id, name: "", currency: account.profile.currency,
      language: account.profile.language, since: now, touched: now)
    try met.write(to: &household, on: clock.today())
    let event = Event(id: chance.name(), household: household.id, at: now, by: .rep, kind: .met)
    let written = household
    return try await store.write { records in
      if try records.household(written.id) != nil { return try records.own(written.id, of: account) }
      if let introducer = written.about.introducedBy { _ = try records.own(introducer, of: account) }
      try records.insert(written)
      try records.insert(event)
      return written
    }
  }

  /// Changes what is written down of a household.
  ///
  /// - Parameter neverIsTakenBack: whether the household itself said it may hear from the rep again, after it had said
  ///   never.
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field, `hearing` where only the household can take its never back.
  package func change(
    _ id: ID<Household>, to met: MetHousehold, neverIsTakenBack: Bool = false, by account: Account
  ) async throws -> Household {
    let (now, today) = (clock.now(), clock.today())
    let event = Event(id: chance.name(), household: id, at: now, by: .rep, kind: .hearing)
    return try await store.write { records in
      var household = try records.own(id, of: account)
      let before = household.about.hearing
      try met.write(to: &household, on: today)
      if before.way == .never, household.about.hearing.way != .never, !neverIsTakenBack {
        throw DeskRefusal.invalid(["hearing": .customersAlone])
      }
      if let introducer = household.about.introducedBy {
        _ = try records.own(introducer, of: account)
        if try records.leadsBack(introducer, introducing: id) {
          throw DeskRefusal.invalid(["introduced": .leadsBack])
        }
      }
      household.touched = now
      try records.update(household)
      if household.about.hearing != before { try records.insert(event) }
      return household
    }
  }
}

/// What is written down of a household.
package struct MetHousehold: Sendable {
  /// What it is called.
  package var name: String
  /// Ways to reach it, one a line.
  package var reach: String
  /// Where it is.
  package var place: String
  /// Where the rep knows it from.
  package var knownFrom: String
  /// Who introduced it.
  package var introducedBy: ID<Household>?
  /// Whether both agreed to that being written down.
  package var bothAgreed: Bool
  /// How it wants to hear from the rep.
  package var hearing: Hearing
  /// An ISO code, or empty for the rep's own.
  package var currency: String
  /// A language's ISO code, or empty for the rep's own.
  package var language: String

  /// What is written down, with what is missing empty.
  package init(
    name: String, reach: String, place: String = "", knownFrom: String = "", introducedBy: ID<Household>? = nil,
    bothAgreed: Bool = false, hearing: Hearing = Hearing(), currency: String = "", language: String = ""
  ) {
    self.name = name
    self.reach = reach
    self.place = place
    self.knownFrom = knownFrom
    self.introducedBy = introducedBy
    self.bothAgreed = bothAgreed
    self.hearing = hearing
    self.currency = currency
    self.language = language
  }

  func write(to household: inout Household, on today: Day) throws {
    let most = DiscoveryLimits.labelCharacters
    var faults: [String: FieldFault] = [:]
    func words(_ text: String, _ field: String, canBeEmpty: Bool = true) -> String {
      do { return try Typed.words(text, most: most, canBeEmpty: canBeEmpty) } catch {
        faults[field] = error
        return ""
      }
    }
    household.name = words(name, "name", canBeEmpty: false)
    household.place = words(place, "place")
    household.about.knownFrom = words(knownFrom, "known")
    let ways = reach.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    household.about.reach = ways.map { words($0, "reach") }
    if ways.isEmpty { faults["reach"] = .empty }
    if ways.count > 8 { faults["reach"] = .tooMany(most: 8) }
    household.about.hearing = hearing
    if introducedBy != household.about.introducedBy {
      household.about.introducedBy = introducedBy
      household.about.introduction = introducedBy.map { _ in
        Household.Introduction(introducerAgreed: today.description, agreed: today.description, isByLink: false)
      }
      if introducedBy != nil, !bothAgreed { faults["introduced"] = .bothMustAgree }
    }
    if Currency(code: currency.isEmpty ? household.currency : currency) == nil {
      faults["currency"] = .notAChoice
    }
    if !currency.isEmpty { household.currency = currency }
    if !language.isEmpty { household.language = language }
    if let day = hearing.notBefore, Day(iso: day) == nil { faults["hearing-from"] = .notAChoice }
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
  }
}

extension Records {
  /// The household, if it is this account's.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for any other, as if it were not there.
  package func own(_ id: ID<Household>, of account: Account) throws -> Household {
    guard let household = try household(id), household.owner == account.id else { throw DeskRefusal.notFound }
    return household
  }
}
