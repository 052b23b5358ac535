package import Money
import Needs

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
  /// Writes edits, each on its own; chances that are written together stand exactly as written, as far as they add to
  /// no more than 1, and the other ways share the rest in proportion.
  package mutating func apply(_ edits: [Edit], trade: Trade?, byCustomer: Bool) -> [EditOutcome] {
    let outcomes = edits.prefix(Edit.mostAtOnce).map { apply($0, trade: trade, byCustomer: byCustomer) }
    var shares: [ID<Scenario>: Double] = [:]
    for (edit, outcome) in zip(edits, outcomes) where outcome == .kept {
      if case .chance(let id) = DiscoveryField(edit.field), let percent = Plain.number(in: edit.value) {
        shares[id] = percent / 100
      }
    }
    if shares.count > 1 { write(shares) }
    return outcomes
  }

  private mutating func write(_ shares: [ID<Scenario>: Double]) {
    let sum = shares.values.reduce(0, +)
    let others = scenarios.indices.filter { shares[scenarios[$0].id] == nil }
    let scale = sum > 1 || (others.isEmpty && sum > 0) ? 1 / sum : 1
    let left = max(0, 1 - sum * scale)
    let rest = others.reduce(0) { $0 + scenarios[$1].probability }
    for index in scenarios.indices {
      if let share = shares[scenarios[index].id] {
        scenarios[index].probability = share * scale
      } else {
        scenarios[index].probability =
          rest > 0 ? scenarios[index].probability / rest * left : left / Double(others.count)
      }
    }
  }

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
  package static func same(_ first: String, _ second: String) -> Bool {
    if first.trimmed == second.trimmed { return true }
    let numbers = (first.split(separator: " "), second.split(separator: " "))
    guard numbers.0.count == numbers.1.count, !numbers.0.isEmpty else { return false }
    return zip(numbers.0, numbers.1).allSatisfy { one, other in
      guard let one = Plain.number(in: String(one)), let other = Plain.number(in: String(other)) else { return false }
      return Closeness.same(one, other)
    }
  }
}
