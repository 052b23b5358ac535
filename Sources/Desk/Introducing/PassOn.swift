import Money
import Rights

/// What a friend sees before she decides.
package struct PassedOn: Sendable {
  /// The rep.
  package let rep: Profile
  /// Who passed it on, where she agreed to be named.
  package let introducer: String?
  /// What she is given where the friend buys, in minor units; 0 for nothing.
  package let thanks: Int64
  /// The language of whoever passed it on.
  package let language: String
}

extension Profile {
  /// What is given for an introduction, where the rep switched it on and her country's rule allows it; else 0.
  package var thanksAllowed: Int64 {
    ReferralRewards(country: country).isAllowed ? max(0, thanks ?? 0) : 0
  }
}

extension World {
  /// Makes a link that a customer may pass on; those before end. The answer is its secret, which is kept nowhere.
  ///
  /// - Parameter isNamed: whether friends may know that it was she.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` unless it worked out for her and nothing is open.
  package func passOn(isNamed: Bool, link secret: String) async throws -> String {
    let (hash, now) = (locks.digest(secret), clock.now())
    let fresh = chance.secret(bytes: IntroductionLink.secretBytes)
    let (freshHash, event): ([UInt8], ID<Event>) = (locks.digest(fresh), chance.name())
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard try records.mayPassOn(household.id) else { throw DeskRefusal.changedMeanwhile }
      try records.endIntroductionLinks(of: household.id)
      try records.insert(
        IntroductionLink(hash: freshHash, household: household.id, made: now, isNamed: isNamed))
      try records.insert(Event(id: event, household: household.id, at: now, by: .customer, kind: .passedOn))
      return household.id
    }
    await bell.ring(id)
    return fresh
  }

  /// Ends the links a customer passed on.
  package func endPassingOn(link secret: String) async throws {
    let hash = locks.digest(secret)
    try await store.write { records in try records.endIntroductionLinks(of: try records.household(behind: hash).id) }
  }

  /// What a friend sees who opens a link.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for no such link, ``DeskRefusal/linkEnded`` for an ended one.
  package func passedOn(_ secret: String) async throws -> PassedOn {
    let hash = locks.digest(secret)
    return try await store.read { records in
      let (link, introducer, rep) = try records.introduction(behind: hash)
      return PassedOn(
        rep: rep.profile, introducer: link.isNamed ? introducer.name : nil,
        thanks: link.isNamed ? rep.profile.thanksAllowed : 0, language: introducer.language)
    }
  }

  /// A friend decides to be introduced: she is written down, with who introduced her where both agreed to that, and the rep
  /// has promised to get in touch.
  ///
  /// - Parameter mayBeWrittenDown: whether the rep may write down who introduced her.
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field, ``DeskRefusal/linkEnded`` where the link is ended or used up.
  package func beIntroduced(
    _ met: MetHousehold, mayBeWrittenDown: Bool, promise: String, named name: BroughtName = .none,
    behind secret: String
  ) async throws {
    let (hash, now, today) = (locks.digest(secret), clock.now(), clock.today())
    let (fresh, word): (ID<Household>, ID<KeptWord>) = (chance.name(name), chance.name())
    let (came, promised): (ID<Event>, ID<Event>) = (chance.name(), chance.name())
    let world = self
    try await store.write { records in
      let (link, introducer, rep) = try records.introduction(behind: hash)
      if try records.household(fresh) != nil { return }
      let named = try records.introduced(by: introducer.id).count { $0.about.introduction?.isByLink ?? false }
      guard try named + records.unnamedFriends(of: introducer.id) < IntroductionLink.mostFriends else {
        throw DeskRefusal.linkEnded
      }
      var household = Household(
        id: fresh, owner: rep.id, name: "", currency: rep.profile.currency, language: met.language, since: now,
        touched: now)
      try met.write(to: &household, on: today)
      household.about.consentedOn = today.description
      if link.isNamed, mayBeWrittenDown {
        household.about.introducedBy = introducer.id
        household.about.introduction = Household.Introduction(
          introducerAgreed: world.clock.day(of: link.made).description, agreed: today.description, isByLink: true,
          thanks: rep.profile.thanksAllowed)
      } else {
        try records.countUnnamedFriend(of: link)
      }
      try records.insert(household)
      try records.insert(Event(id: came, household: fresh, at: now, by: .customer, kind: .cameByLink))
      try records.insert(
        KeptWord(
          id: word, household: fresh, by: .rep, text: promise,
          due: today.adding(days: IntroductionLink.answerDays), accepted: now))
      try records.insert(
        Event(
          id: promised, household: fresh, at: now, by: .rep, kind: .promised, payload: Event.Payload(text: promise)))
    }
  }
}

extension Records {
  /// Whether it worked out for a household and nothing is open: only then may it be asked to pass anything on.
  func mayPassOn(_ id: ID<Household>) throws -> Bool {
    try outcomes(of: id).workedOut && !changes(of: id).contains(where: \.isOpen)
  }

  /// The link behind a hash, with who passed it on and her rep.
  fileprivate func introduction(
    behind hash: [UInt8]
  ) throws -> (link: IntroductionLink, introducer: Household, rep: Account) {
    guard let link = try introductionLink(hash), let introducer = try household(link.household),
      let rep = try account(introducer.owner)
    else { throw DeskRefusal.notFound }
    if link.isEnded { throw DeskRefusal.linkEnded }
    return (link, introducer, rep)
  }
}

extension OpenTable {
  /// Whether the customer may be asked to pass a link on.
  package var mayPassOn: Bool { outcomes.workedOut && openChange == nil }
}
