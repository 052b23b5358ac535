package import Money

/// What a rep wrote down for herself after a deal: whether she would be glad if they saw all of it. Sealed under her password:
/// nobody who has the data can read it, and it stands in no copy, export or total.
package struct Reflection: Hashable, Sendable {
  /// Its name.
  package let id: ID<Reflection>
  /// Whose.
  package let owner: ID<Account>
  /// About which household.
  package let household: ID<Household>
  /// When.
  package let at: Instant
  /// The words, sealed.
  package let sealed: [UInt8]

  /// A reflection of these.
  package init(id: ID<Reflection>, owner: ID<Account>, household: ID<Household>, at: Instant, sealed: [UInt8]) {
    self.id = id
    self.owner = owner
    self.household = household
    self.at = at
    self.sealed = sealed
  }

  /// Characters of one, at most.
  package static let mostCharacters = 2_000
  /// So many of a household are kept; the oldest go.
  package static let mostOfHousehold = 50
}

extension World {
  /// Keeps what a rep wrote for herself, sealed under her password.
  ///
  /// - Throws: ``DeskRefusal/wrongPassword``, ``DeskRefusal/tooManyAttempts(seconds:)`` or ``DeskRefusal/invalid(_:)`` for
  ///   `reflection`; then nothing is kept.
  package func reflect(
    _ typed: String, on id: ID<Household>, password: String, named name: BroughtName = .none, by account: Account
  ) async throws {
    let words: String
    do { words = try Typed.words(typed, most: Reflection.mostCharacters) } catch {
      throw DeskRefusal.invalid(["reflection": error])
    }
    let key = try await reflectionKey(password, of: account)
    let reflection = Reflection(
      id: chance.name(name), owner: account.id, household: id, at: clock.now(),
      sealed: try locks.seal(Array(words.utf8), key: key))
    try await store.write { records in
      _ = try records.own(id, of: account)
      let kept = try records.reflections(of: account.id, on: id)
      if kept.contains(where: { $0.id == reflection.id }) { return }
      try records.insert(reflection)
      for old in kept.dropFirst(Reflection.mostOfHousehold - 1) { try records.eraseReflection(old.id) }
    }
  }

  /// What a rep wrote for herself about a household, the newest first.
  ///
  /// - Throws: ``DeskRefusal/wrongPassword`` or ``DeskRefusal/tooManyAttempts(seconds:)``.
  package func reflections(
    on id: ID<Household>, password: String, by account: Account
  ) async throws -> [(id: ID<Reflection>, at: Instant, words: String)] {
    let key = try await reflectionKey(password, of: account)
    let kept = try await store.read { records in
      _ = try records.own(id, of: account)
      return try records.reflections(of: account.id, on: id)
    }
    return kept.compactMap { reflection in
      locks.open(reflection.sealed, key: key).map {
        (reflection.id, reflection.at, String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// Forgets everything a rep wrote for herself about a household; no password is needed for that.
  package func forgetReflections(on id: ID<Household>, by account: Account) async throws {
    try await store.write { records in
      _ = try records.own(id, of: account)
      for reflection in try records.reflections(of: account.id, on: id) { try records.eraseReflection(reflection.id) }
    }
  }

  /// How many a rep wrote about a household.
  package func reflectionCount(on id: ID<Household>, by account: Account) async throws -> Int {
    try await store.read { try $0.reflections(of: account.id, on: id).count }
  }

  /// The key of a rep's reflections, made where there is none yet; it is kept sealed under her password only.
  private func reflectionKey(_ password: String, of account: Account) async throws -> [UInt8] {
    try await check(password, of: account)
    if let sealed = try await store.read({ try $0.reflectionKey(of: account.id) }) {
      guard let key = try await locks.open(sealed, under: password) else { throw DeskRefusal.wrongPassword }
      return key
    }
    let key = chance.bytes(32)
    let sealed = try await locks.seal(key, under: password)
    let kept = try await store.write { records -> [UInt8] in
      if let made = try records.reflectionKey(of: account.id) { return made }
      try records.save(reflectionKey: sealed, of: account.id)
      return sealed
    }
    guard let first = try await locks.open(kept, under: password) else { throw DeskRefusal.wrongPassword }
    return first
  }

  /// The key of a rep's reflections sealed anew under a new password; `nil` where there is none.
  func resealedKey(from old: String, to new: String, of account: Account) async throws -> [UInt8]? {
    guard let sealed = try await store.read({ try $0.reflectionKey(of: account.id) }),
      let key = try await locks.open(sealed, under: old)
    else { return nil }
    return try await locks.seal(key, under: new)
  }
}
