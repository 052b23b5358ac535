extension World {
  /// The name under which a desk notes that the demo street lives in it.
  package static let demoMark = "demo"
  /// So often a password may be wrong before it has to wait.
  package static let mostAttempts = 8
  /// So many seconds tries are remembered: a quarter of an hour.
  package static let attemptsSeconds: Int64 = 900
  /// Characters of a password, at least.
  package static let leastPasswordCharacters = 10
  /// Bytes of a password, at most; hashing more would be a way to tire the desk.
  package static let mostPasswordBytes = 512
  /// So many seconds an invitation opens: two days.
  package static let invitationSeconds: Int64 = 2 * 24 * 3600

  /// Makes an invitation to make an account; the answer is the secret of its address.
  package func invite(_ role: Account.Role) async throws -> String {
    let secret = chance.secret(bytes: 16)
    let (hash, now) = (locks.digest(secret), clock.now())
    try await store.write { try $0.insert(invitation: hash, role: role, at: now) }
    return secret
  }

  /// Makes an account by an invitation and signs it in; the answer is the session's secret.
  ///
  /// - Throws: ``DeskRefusal/invitationOver``, ``DeskRefusal/nameTaken`` or ``DeskRefusal/invalid(_:)``.
  package func makeAccount(
    invitation: String, name: String, signIn: String, password: String, profile: (String) -> Profile
  ) async throws -> (account: Account, session: String) {
    var faults: [String: FieldFault] = [:]
    if name.trimmed.isEmpty { faults["name"] = .empty }
    if name.count > DiscoveryLimits.labelCharacters { faults["name"] = .tooLong(most: DiscoveryLimits.labelCharacters) }
    let signIn = Folding.fold(signIn.trimmed)
    if signIn.isEmpty { faults["signin"] = .empty }
    if signIn.count > DiscoveryLimits.labelCharacters {
      faults["signin"] = .tooLong(most: DiscoveryLimits.labelCharacters)
    }
    if password.count < World.leastPasswordCharacters {
      faults["password"] = .tooShort(least: World.leastPasswordCharacters)
    }
    if password.utf8.count > World.mostPasswordBytes { faults["password"] = .tooLong(most: World.mostPasswordBytes) }
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
    let hash = locks.digest(invitation)
    let now = clock.now()
    let oldest = now.adding(seconds: -World.invitationSeconds)
    guard let role = try await store.read({ try $0.invitation(hash, madeAfter: oldest) }) else {
      throw DeskRefusal.invitationOver
    }
    let passwordHash = try await locks.hash(password: password)
    let account = Account(id: chance.name(), signIn: signIn, role: role, profile: profile(name.trimmed))
    let secret = chance.secret(bytes: 16)
    let session = Session(hash: locks.digest(secret), account: account.id, begun: now)
    try await store.write { records in
      guard try records.invitation(hash, madeAfter: oldest) == role else { throw DeskRefusal.invitationOver }
      if try records.account(signingInAs: signIn) != nil { throw DeskRefusal.nameTaken }
      try records.endInvitation(hash)
      try records.insert(account, passwordHash: passwordHash, at: now)
      try records.insert(session)
    }
    return (account, secret)
  }

  /// Signs in; the answer is the session's secret.
  ///
  /// - Throws: ``DeskRefusal/wrongPassword`` or ``DeskRefusal/tooManyAttempts(seconds:)``.
  package func signIn(as name: String, password: String) async throws -> (account: Account, session: String) {
    let name = Folding.fold(name.trimmed)
    let now = clock.now()
    let since = now.adding(seconds: -World.attemptsSeconds)
    let (tried, found) = try await store.read {
      (try $0.attempts(name, since: since), try $0.account(signingInAs: name))
    }
    guard tried < World.mostAttempts else {
      throw DeskRefusal.tooManyAttempts(seconds: Int(World.attemptsSeconds))
    }
    // Written down before the password is looked at, so that many tries at once are counted too.
    try await store.write { try $0.insert(attempt: name, at: now) }
    // As slow for a name that is not there, so that the time tells nobody which names are.
    let hash: String
    if let found { hash = found.passwordHash } else { hash = try await locks.hash(password: "no such account") }
    guard password.utf8.count <= World.mostPasswordBytes,
      try await locks.matches(password: password, hash: hash), let account = found?.account
    else { throw DeskRefusal.wrongPassword }
    let secret = chance.secret(bytes: 16)
    let session = Session(hash: locks.digest(secret), account: account.id, begun: now)
    try await store.write {
      try $0.forgetAttempts(name, andBefore: since)
      try $0.insert(session)
    }
    return (account, secret)
  }

  /// Whose session that secret is, `nil` where it is nobody's, was ended or is too old; and whether the demo street
  /// lives in this desk.
  package func account(ofSession secret: String) async throws -> (account: Account?, isDemo: Bool) {
    let hash = locks.digest(secret)
    let oldest = clock.now().adding(seconds: -Session.lastsSeconds)
    return try await store.read { records in
      let account = try records.session(hash, begunAfter: oldest).flatMap { try records.account($0.account) }
      return (account, try records.secret(World.demoMark) != nil)
    }
  }

  /// Ends a session, or all of its account's.
  package func signOut(session secret: String, everywhere: Bool) async throws {
    let hash = locks.digest(secret)
    let oldest = clock.now().adding(seconds: -Session.lastsSeconds)
    try await store.write { records in
      if everywhere, let session = try records.session(hash, begunAfter: oldest) {
        try records.endSessions(of: session.account)
      }
      try records.endSession(hash)
    }
  }
}

extension World {
  /// Whether an invitation still opens.
  package func isOpen(invitation secret: String) async throws -> Bool {
    let hash = locks.digest(secret)
    let oldest = clock.now().adding(seconds: -World.invitationSeconds)
    return try await store.read { try $0.invitation(hash, madeAfter: oldest) != nil }
  }
}
