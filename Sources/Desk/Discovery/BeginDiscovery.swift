import Catalogue
package import Money
import Needs

extension World {
  /// Begins a talk about a trade; what was begun about another is put aside, what is on the Table stays there.
  package func begin(_ trade: ID<Trade>, with id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let month = clock.today().civil.month
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let template = try records.trade(trade, of: account.id) else { throw DeskRefusal.notFound }
      let found = try records.discovery(id)
      if found?.discovery.trade == trade { return }
      try records.save(template.opening(startMonth: month), of: id, revision: (found?.revision ?? 0) + 1, at: now)
      try records.touch(id, at: now)
    }
  }

  /// Adds a need of the customer's own.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field: `label`, `attribute`, `value`, `from`, `to`, `worth`.
  package func add(_ need: OwnNeed, to id: ID<Household>, by account: Account) async throws {
    let now = clock.now()
    let name = chance.secret(bytes: 5)
    try await store.write { records in
      _ = try records.own(id, of: account)
      guard let (before, revision) = try records.discovery(id) else { throw DeskRefusal.notFound }
      var discovery = before
      try discovery.add(need, name: name)
      try records.save(discovery, of: id, revision: revision + 1, at: now)
      try records.touch(id, at: now)
    }
  }
}

/// A need as typed: a must on an attribute, or a want from one value to another.
package struct OwnNeed: Sendable {
  /// What it is called.
  package var label: String
  /// Which attribute it looks at.
  package var attribute: String
  /// `most`, `least` or `is` for a must; `want` for a want.
  package var kind: String
  /// The value of a must.
  package var value: String
  /// Where a want begins.
  package var from: String
  /// Where a want is all there.
  package var to: String
  /// What it is worth a year.
  package var worth: String

  /// A need as typed.
  package init(
    label: String, attribute: String, kind: String, value: String = "", from: String = "", to: String = "",
    worth: String = ""
  ) {
    self.label = label
    self.attribute = attribute
    self.kind = kind
    self.value = value
    self.from = from
    self.to = to
    self.worth = worth
  }
}

extension Discovery {
  mutating func add(_ need: OwnNeed, name: String) throws(DeskRefusal) {
    var faults: [String: FieldFault] = [:]
    func read<T>(_ field: String, _ text: () throws(FieldFault) -> T) -> T? {
      do { return try text() } catch {
        faults[field] = error
        return nil
      }
    }
    let label = read("label") { () throws(FieldFault) in
      try Typed.words(need.label, most: DiscoveryLimits.labelCharacters)
    }
    let attribute = ID<Attribute>(need.attribute)
    let kind = labels.attributes[attribute]?.kind
    if kind == nil { faults["attribute"] = .notAChoice }
    let (most, limit) = (DiscoveryLimits.needs, DiscoveryLimits.figure)
    if need.kind == "want" {
      let from = read("from") { () throws(FieldFault) in try Typed.number(need.from, -limit, limit) }
      let to = read("to") { () throws(FieldFault) in try Typed.number(need.to, -limit, limit) }
      let worth = read("worth") { () throws(FieldFault) in try Typed.number(need.worth, 0, limit) }
      if let from, let to, from == to { faults["to"] = .notAChoice }
      if wants.count >= most { faults["label"] = .tooMany(most: most) }
      guard faults.isEmpty, let label, let from, let to, let worth else { throw .invalid(faults) }
      wants.append(
        NotedWant(id: ID("own-" + name), label: label, attribute: attribute, from: from, to: to, worthPerYear: worth))
      return
    }
    let comparisons: [String: Comparison] = ["most": .atMost, "least": .atLeast, "is": .equal]
    if comparisons[need.kind] == nil { faults["kind"] = .notAChoice }
    let value = read("value") { () throws(FieldFault) in try Typed.trait(need.value, kind: kind ?? .number) }
    if musts.count >= most { faults["label"] = .tooMany(most: most) }
    guard faults.isEmpty, let label, let value, let comparison = comparisons[need.kind] else {
      throw .invalid(faults)
    }
    musts.append(
      NotedMust(id: ID("own-" + name), label: label, attribute: attribute, comparison: comparison, value: value))
  }
}
