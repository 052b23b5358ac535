import Money

extension World {
  /// Changes what a rep says of herself.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` by field: `name`, `reach`, `currency`, `country`.
  package func change(_ profile: Profile, of account: Account) async throws {
    var faults: [String: FieldFault] = [:]
    var changed = profile
    let most = DiscoveryLimits.labelCharacters
    func read(_ field: String, _ text: String, canBeEmpty: Bool) -> String {
      do { return try Typed.words(text, most: most, canBeEmpty: canBeEmpty) } catch {
        faults[field] = error
        return text
      }
    }
    changed.name = read("name", profile.name, canBeEmpty: false)
    changed.reach = read("reach", profile.reach, canBeEmpty: true)
    changed.address = read("address", profile.address ?? "", canBeEmpty: true)
    changed.email = read("email", profile.email ?? "", canBeEmpty: true)
    if let email = changed.email, !email.isEmpty, !email.contains("@") || email.contains(" ") {
      faults["email"] = .notAnAddress
    }
    changed.country = profile.country.trimmed.uppercased()
    changed.currency = profile.currency.trimmed.uppercased()
    if Currency(code: changed.currency) == nil { faults["currency"] = .notAChoice }
    let isCountry = changed.country.count == 2 && changed.country.allSatisfy { $0.isASCII && $0.isLetter }
    if !changed.country.isEmpty, !isCountry { faults["country"] = .notAChoice }
    if changed.thanksAllowed == 0 { changed.thanks = nil }
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
    let kept = changed
    try await store.write { try $0.update(account.id, profile: kept) }
  }

  /// Whether that is the account's password; the tries are counted as at every sign-in.
  ///
  /// - Throws: ``DeskRefusal/wrongPassword`` or ``DeskRefusal/tooManyAttempts(seconds:)``.
  func check(_ password: String, of account: Account) async throws {
    let session = try await signIn(as: account.signIn, password: password).session
    try await signOut(session: session, everywhere: false)
  }

  /// Changes a password and ends every session; the answer is the secret of a new one.
  ///
  /// - Throws: ``DeskRefusal/wrongPassword``, ``DeskRefusal/tooManyAttempts(seconds:)`` or
  ///   ``DeskRefusal/invalid(_:)`` by field `password`.
  package func changePassword(from old: String, to new: String, of account: Account) async throws -> String {
    if new.count < World.leastPasswordCharacters {
      throw DeskRefusal.invalid(["password": .tooShort(least: World.leastPasswordCharacters)])
    }
    if new.utf8.count > World.mostPasswordBytes {
      throw DeskRefusal.invalid(["password": .tooLong(most: World.mostPasswordBytes)])
    }
    try await check(old, of: account)
    let hash = try await locks.hash(password: new)
    let resealed = try await resealedKey(from: old, to: new, of: account)
    let secret = chance.secret(bytes: 16)
    let session = Session(hash: locks.digest(secret), account: account.id, begun: clock.now())
    try await store.write { records in
      try records.update(account.id, passwordHash: hash)
      if let resealed { try records.save(reflectionKey: resealed, of: account.id) }
      try records.endSessions(of: account.id)
      try records.insert(session)
    }
    return secret
  }
}
