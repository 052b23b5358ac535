package import Money

/// One thing somebody typed or tapped: which field, what it says now, and what stood there when she began.
package struct Edit: Hashable, Sendable {
  /// Its maker's name for it, so that sending it twice keeps it once; empty where it has none.
  package let id: String
  /// Which field.
  package let field: String
  /// What it says now.
  package let value: String
  /// What stood there before; `nil` where that is not known, and then it is written whatever stands there.
  package let was: String?

  /// An edit of these.
  package init(id: String = "", field: String, value: String, was: String? = nil) {
    self.id = id
    self.field = field
    self.value = value
    self.was = was
  }

  /// Edits sent at once, at most.
  package static let mostAtOnce = 500
  /// Characters of an edit's name, at most.
  package static let nameCharacters = 64
}

/// What became of an edit.
package enum EditOutcome: Hashable, Sendable {
  /// It is kept.
  case kept
  /// Somebody else wrote that field meanwhile; this stands there, and nothing was changed.
  case conflict(stands: String)
  /// It cannot be kept.
  case refused(FieldFault)
}

/// What became of edits, and the discovery after them.
package struct KeptEdits: Sendable {
  /// What became of each, in the order of the edits.
  package let outcomes: [EditOutcome]
  /// What stands now.
  package let discovery: Discovery
  /// Its revision.
  package let revision: Int
}

extension World {
  /// Keeps what the rep typed at the kitchen table, each edit on its own.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where there is no such household or nothing was begun.
  package func keep(_ edits: [Edit], of id: ID<Household>, by account: Account) async throws -> KeptEdits {
    let now = clock.now()
    return try await store.write { records in
      _ = try records.own(id, of: account)
      guard let (before, revision) = try records.discovery(id) else { throw DeskRefusal.notFound }
      let trade = try records.trade(before.trade, of: account.id)
      var discovery = before
      var outcomes: [EditOutcome] = []
      for edit in edits.prefix(Edit.mostAtOnce) {
        let name = String(edit.id.prefix(Edit.nameCharacters))
        if !name.isEmpty, try records.edit(name, of: id) != nil {
          outcomes.append(.kept)
          continue
        }
        let outcome = discovery.apply(edit, trade: trade)
        outcomes.append(outcome)
        if outcome == .kept, !name.isEmpty { try records.insert(edit: name, of: id, outcome: "kept", at: now) }
      }
      guard discovery != before else {
        return KeptEdits(outcomes: outcomes, discovery: discovery, revision: revision)
      }
      try records.save(discovery, of: id, revision: revision + 1, at: now)
      try records.touch(id, at: now)
      return KeptEdits(outcomes: outcomes, discovery: discovery, revision: revision + 1)
    }
  }
}

extension Discovery {
  /// Writes one edit, unless somebody wrote its field meanwhile or it cannot be kept.
  package mutating func apply(_ edit: Edit, trade: Trade?, byCustomer: Bool = false) -> EditOutcome {
    guard let field = DiscoveryField(edit.field) else { return .refused(.unknown) }
    if byCustomer, !field.isOpenToCustomer { return .refused(.unknown) }
    if let was = edit.was, let stands = text(of: field), !Edit.same(stands, was), !Edit.same(stands, edit.value) {
      return .conflict(stands: stands)
    }
    do {
      try write(edit.value, to: field, trade: trade, byCustomer: byCustomer)
      return .kept
    } catch { return .refused(error) }
  }
}

extension Edit {
  /// Whether two texts of a field say the same: numbers by their value, words without spaces at their ends.
  static func same(_ first: String, _ second: String) -> Bool {
    if first.trimmed == second.trimmed { return true }
    let numbers = (first.split(separator: " "), second.split(separator: " "))
    guard numbers.0.count == numbers.1.count, !numbers.0.isEmpty else { return false }
    return zip(numbers.0, numbers.1).allSatisfy { one, other in
      guard let one = Plain.number(in: String(one)), let other = Plain.number(in: String(other)) else { return false }
      return Closeness.same(one, other)
    }
  }
}
