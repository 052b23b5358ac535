package import Catalogue
package import Money

/// Everything that is kept of a household, to take along; nothing of it is the rep's alone.
package struct HouseholdCopy: Sendable, Encodable {
  /// What it is called.
  package let name: String
  /// Where it is.
  package let place: String
  /// The currency of amounts.
  package let currency: String
  /// The language of its Table.
  package let language: String
  /// How to reach it, how it wants to hear from the rep, where from it is known.
  package let about: Household.About
  /// Who keeps it.
  package let keptBy: String
  /// What was found out.
  package let discovery: Discovery?
  /// All versions of its Table, the first first.
  package let versions: [Version]
  /// What was confirmed as read.
  package let confirmations: [Read]
  /// What happened, the earliest first.
  package let events: [Happened]
  /// Promises.
  package let promises: [Promise]
  /// What was bargained over, as both saw it.
  package let deals: [Bargained]
  /// What was agreed.
  package let agreements: [Agreed]
  /// When the rep's side looked.
  package let looks: [Looked]
  /// When to look again: a day, `never`, or nothing.
  package let lookAgain: String?

  /// A version of the Table.
  package struct Version: Sendable, Encodable {
    package let number: Int
    package let by: Side
    package let at: String
    package let changes: [FieldChange]
    package let document: TableDocument
  }

  /// A limitation that was confirmed.
  package struct Read: Sendable, Encodable {
    package let offer: ID<Offer>
    package let wording: String
    package let version: Int
    package let at: String
  }

  /// Something that happened.
  package struct Happened: Sendable, Encodable {
    package let at: String
    package let by: Side
    package let kind: String
    package let says: String?
  }

  /// A promise.
  package struct Promise: Sendable, Encodable {
    package let by: Side
    package let text: String
    package let due: String
    package let acceptedAt: String?
    package let keptAt: String?
    package let brokenOn: String?
    package let reason: String?
    package let releasedOn: String?
    package let confirmedAt: String?
    package let makesGood: String?
    package let seesTo: String?
  }

  /// A deal with its rounds.
  package struct Bargained: Sendable, Encodable {
    package let at: String
    package let subject: Deal.Subject
    package let state: Deal.State
    package let rounds: [DealRound.Document]
  }

  /// An agreement.
  package struct Agreed: Sendable, Encodable {
    package let number: Int
    package let at: String
    package let state: Agreement.State
    package let document: Agreement.Document
    package let acceptance: Agreement.Acceptance?
    package let withdrawal: Agreement.Withdrawal?
  }

  /// A look of the rep's side.
  package struct Looked: Sendable, Encodable {
    package let who: String
    package let what: String
    package let at: String
  }
}

extension World {
  /// Everything that is kept of a household, for its rep; that it was copied is written down for the customer to see.
  package func copy(of id: ID<Household>, by account: Account) async throws -> HouseholdCopy {
    let day = dayText
    let copy = try await store.read { records in
      try records.copy(of: try records.own(id, of: account), day: day)
    }
    try await looked(.copy, at: id, by: account)
    return copy
  }

  /// The same for the customer herself.
  package func copy(link secret: String) async throws -> HouseholdCopy {
    let (hash, day) = (locks.digest(secret), dayText)
    return try await store.read { records in
      try records.copy(of: try records.household(behind: hash), day: day)
    }
  }

  /// A moment as its day, `2026-04-02`.
  private var dayText: @Sendable (Instant) -> String {
    let clock = clock
    return { clock.day(of: $0).description }
  }
}

extension Records {
  fileprivate func copy(of household: Household, day: (Instant) -> String) throws -> HouseholdCopy {
    let id = household.id
    let latest = try latestVersion(of: id)?.number ?? 0
    let versions = try (0..<latest).compactMap { try version($0 + 1, of: id) }
    var lookAgain: String?
    switch try self.lookAgain(id) {
    case .on(let day): lookAgain = day.description
    case .never: lookAgain = "never"
    case nil: break
    }
    return HouseholdCopy(
      name: household.name, place: household.place, currency: household.currency, language: household.language,
      about: household.about, keptBy: try account(household.owner)?.profile.name ?? "",
      discovery: try discovery(id)?.discovery,
      versions: versions.map {
        HouseholdCopy.Version(
          number: $0.number, by: $0.by, at: day($0.at), changes: $0.changes, document: $0.document)
      },
      confirmations: try confirmations(of: id).map {
        HouseholdCopy.Read(offer: $0.offer, wording: $0.wording, version: $0.version, at: day($0.at))
      },
      events: try events(of: id, limit: .max).reversed().map {
        HouseholdCopy.Happened(at: day($0.at), by: $0.by, kind: $0.kind.rawValue, says: $0.payload?.text)
      },
      promises: try promises(of: id, day: day),
      deals: try deals(of: id).map { deal in
        HouseholdCopy.Bargained(
          at: day(deal.at), subject: deal.subject.withoutHours, state: deal.state,
          rounds: try rounds(of: deal.id).map(\.document))
      },
      agreements: try agreements(of: id).map {
        HouseholdCopy.Agreed(
          number: $0.number, at: day($0.at), state: $0.state, document: $0.document.withoutHours,
          acceptance: $0.acceptance,
          withdrawal: $0.withdrawal)
      },
      looks: try looks(at: id, limit: .max).map {
        HouseholdCopy.Looked(who: $0.who, what: $0.what.rawValue, at: day($0.at))
      }, lookAgain: lookAgain)
  }
}

extension Records {
  /// What was promised and what became of it; what keeping it takes is the rep's own business.
  private func promises(of id: ID<Household>, day: (Instant) -> String) throws -> [HouseholdCopy.Promise] {
    let words = try words(of: id)
    return words.map { word in
      HouseholdCopy.Promise(
        by: word.by, text: word.text, due: word.due.description, acceptedAt: word.accepted.map(day),
        keptAt: word.done.map(day), brokenOn: word.broken?.on.description, reason: word.broken?.reason,
        releasedOn: word.released?.description, confirmedAt: word.confirmed.map(day),
        makesGood: word.makesGood.flatMap { good in words.first { $0.id == good }?.text }, seesTo: word.seesTo)
    }
  }
}

// The hours that something takes are the rep's own figure: both sides may take a copy away.

extension Undertaking {
  fileprivate var withoutHours: Undertaking { Undertaking(isCustomers: isCustomers, what: what, due: due) }
}

extension Agreement.Document {
  fileprivate var withoutHours: Agreement.Document {
    var document = self
    document.undertakings = undertakings.map(\.withoutHours)
    return document
  }
}

extension Deal.Subject {
  fileprivate var withoutHours: Deal.Subject {
    var subject = self
    for issue in issues.indices {
      for level in issues[issue].levels.indices {
        subject.issues[issue].levels[level].undertakings = issues[issue].levels[level].undertakings.map(\.withoutHours)
      }
    }
    return subject
  }
}
