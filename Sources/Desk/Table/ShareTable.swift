package import Money
import Rights

extension World {
  /// Puts what was found out on the Table, as a new version; the same as before makes none.
  ///
  /// - Throws: ``DeskRefusal/missing(_:)`` where nothing may be proposed yet.
  @discardableResult
  package func share(_ id: ID<Household>, by account: Account) async throws -> TableVersion {
    let now = clock.now()
    let event: ID<Event> = chance.name()
    let version = try await store.write { records -> TableVersion in
      _ = try records.own(id, of: account)
      guard let discovery = try records.discovery(id)?.discovery else { throw DeskRefusal.missing([.noWords]) }
      let document = try records.draft(discovery, of: account)
      guard document.missing.isEmpty else { throw DeskRefusal.missing(document.missing) }
      let before = try records.latestVersion(of: id)
      if let before, before.document == document { return before }
      let version = TableVersion(
        household: id, number: (before?.number ?? 0) + 1, by: .rep, at: now, document: document,
        changes: before.map { document.changes(since: $0.document) } ?? [])
      try records.insert(version)
      try records.insert(
        Event(
          id: event, household: id, at: now, by: .rep, kind: .shared,
          payload: Event.Payload(text: discovery.title, version: version.number)))
      try records.touch(id, at: now)
      return version
    }
    await bell.ring(id)
    return version
  }

  /// Makes a new link to a Table and ends those before, unless the customer has rights from an agreement; the answer is
  /// its secret, which is kept nowhere.
  ///
  /// - Throws: ``DeskRefusal/noPublicAddress`` while customers cannot reach this desk, ``DeskRefusal/missing(_:)``
  ///   while nothing is on the Table.
  package func makeLink(to id: ID<Household>, by account: Account) async throws -> String {
    guard settings.publicAddress != nil else { throw DeskRefusal.noPublicAddress }
    let secret = chance.secret(bytes: TableLink.secretBytes)
    let (now, today) = (clock.now(), clock.today())
    let link = TableLink(hash: locks.digest(secret), household: id, made: now)
    let event = Event(id: chance.name(), household: id, at: now, by: .rep, kind: .linked)
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard try records.latestVersion(of: id) != nil else { throw DeskRefusal.missing([.noWords]) }
      // While she has rights from an agreement, a new link stands beside the one she has.
      if try !records.hasRights(id, on: today) { try records.endLinks(of: id, at: now) }
      try records.insert(link)
      try records.insert(event)
    }
    return secret
  }

  /// Ends the links to a Table.
  ///
  /// - Throws: ``DeskRefusal/linkNeeded`` while the customer has rights from an agreement.
  package func endLinks(to id: ID<Household>, by account: Account) async throws {
    let (now, today) = (clock.now(), clock.today())
    let event = Event(id: chance.name(), household: id, at: now, by: .rep, kind: .unlinked)
    try await store.write { records in
      _ = try records.own(id, of: account)
      if try records.hasRights(id, on: today) { throw DeskRefusal.linkNeeded }
      try records.endLinks(of: id, at: now)
      try records.insert(event)
    }
    await bell.ring(id)
  }
}

extension Records {
  /// Whether a right from an agreement has not lapsed yet.
  func hasRights(_ id: ID<Household>, on today: Day) throws -> Bool {
    try agreements(of: id).contains { agreement in
      guard agreement.state == .accepted, let right = agreement.right else { return false }
      if case .known(let findings) = right {
        guard let deadline = findings.longest else { return false }
        return deadline.standsAtMostUntil >= .lastDay(today)
      }
      return right.stands(on: today)
    }
  }
}

extension TableDocument {
  /// What differs from an earlier document, field by field.
  package func changes(since before: TableDocument) -> [FieldChange] {
    var changes: [FieldChange] = []
    for field in DiscoveryField.all(in: discovery, before.discovery) {
      let (was, now) = (before.discovery.text(of: field) ?? "", discovery.text(of: field) ?? "")
      guard was != now else { continue }
      changes.append(
        FieldChange(field: field.name, label: field.label(in: discovery, before.discovery), was: was, now: now))
    }
    if offers != before.offers || supplements != before.supplements || upgradePaths != before.upgradePaths {
      changes.append(FieldChange(field: "offers", label: "", was: "", now: ""))
    }
    return changes
  }
}

extension DiscoveryField {
  /// The fields that are there in any of the discoveries, in a fixed order.
  static func all(in discoveries: Discovery...) -> [DiscoveryField] {
    var fields: [DiscoveryField] = [.title, .horizon, .start, .checkIn]
    for discovery in discoveries {
      fields += discovery.said.map { .said($0.id) }
      fields += discovery.keys.map { .need($0) } + discovery.keys.map { .label($0) }
      fields += discovery.musts.flatMap { [.must($0.id), .aside($0.id)] }
      fields += discovery.wants.map { .worth($0.id) } + discovery.streams.map { .unmet($0.id) }
      fields += discovery.scenarios.map { .chance($0.id) }
      for scenario in discovery.scenarios {
        for phase in scenario.phases.indices {
          fields += discovery.streams.map { .demand(scenario.id, phase: phase, $0.id) }
        }
      }
      fields += discovery.facts.keys.sorted().map { .fact($0) }
    }
    var seen: Set<DiscoveryField> = []
    return fields.filter { seen.insert($0).inserted }
  }

  /// What the field is about, in the words of the first discovery that knows it.
  func label(in discoveries: Discovery...) -> String {
    for discovery in discoveries {
      let label: String? =
        switch self {
        case .need(let key), .label(let key): discovery.label(of: key)
        case .worth(let id): discovery.label(of: .want(id))
        case .unmet(let id), .demand(_, _, let id): discovery.label(of: .stream(id))
        case .must(let id), .aside(let id): discovery.label(of: .must(id))
        case .chance(let id): discovery.scenarios.first { $0.id == id }?.label
        case .fact(let id): discovery.labels.facts[id]?.text
        default: nil
        }
      if let label { return label }
    }
    return ""
  }
}
