package import Money

extension World {
  /// So many days a key can last.
  package static let keyDays = [30, 90, 365]
  /// So many keys a rep has at most.
  package static let mostKeys = 20
  /// A key's use is noted once in so many seconds, an hour, so that reading stays reading.
  package static let keyUseSeconds: Int64 = 3600
  /// What a key begins with, so that one that was left lying about is known for what it is.
  package static let keyBegins = "handsel_"

  /// Makes a key; the answer is the key itself, which is shown once and kept nowhere.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `name`, `scopes` or `days`.
  package func makeKey(
    _ name: String, scopes: Set<InterfaceKey.Scope>, days: Int, of account: Account
  ) async throws -> String {
    var faults: [String: FieldFault] = [:]
    let name = name.trimmed
    if name.isEmpty { faults["name"] = .empty }
    if name.count > DiscoveryLimits.labelCharacters { faults["name"] = .tooLong(most: DiscoveryLimits.labelCharacters) }
    if scopes.isEmpty { faults["scopes"] = .empty }
    if !World.keyDays.contains(days) { faults["days"] = .empty }
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
    let secret = World.keyBegins + chance.secret(bytes: 20)
    let now = clock.now()
    let key = InterfaceKey(
      id: chance.name(), owner: account.id, name: name, scopes: scopes, made: now,
      expires: now.adding(seconds: Int64(days) * 86_400))
    let hash = locks.digest(secret)
    try await store.write { records in
      guard try records.keys(of: account.id).count < World.mostKeys else {
        throw DeskRefusal.invalid(["name": .tooMany(most: World.mostKeys)])
      }
      try records.insert(key, hash: hash)
    }
    return secret
  }

  /// A rep's keys, the newest first; also those that expired.
  package func keys(of account: Account) async throws -> [InterfaceKey] {
    try await store.read { try $0.keys(of: account.id) }
  }

  /// Ends a key at once.
  package func endKey(_ id: ID<InterfaceKey>, of account: Account) async throws {
    try await store.write { records in
      guard try records.keys(of: account.id).contains(where: { $0.id == id }) else { throw DeskRefusal.notFound }
      try records.eraseKey(id)
    }
  }

  /// For whom a key speaks, and what it opens; `nil` for one that is unknown or expired.
  package func caller(_ secret: String) async throws -> (account: Account, key: InterfaceKey)? {
    guard secret.hasPrefix(World.keyBegins), secret.utf8.count < 100 else { return nil }
    let (hash, now) = (locks.digest(secret), clock.now())
    let found = try await store.read { records in
      try records.key(hash).flatMap { key in try records.account(key.owner).map { (account: $0, key: key) } }
    }
    guard let found, found.key.expires > now, found.account.role != .administrator else { return nil }
    if found.key.used.map({ $0.adding(seconds: World.keyUseSeconds) < now }) ?? true {
      try await store.write { try $0.note(use: found.key.id, at: now) }
    }
    return found
  }
}
