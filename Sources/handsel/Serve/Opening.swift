import Desk

/// What a desk needs before it opens the first time: an account, or an invitation to make one.
struct Opening {
  let world: World

  /// What to say about signing in.
  enum Said {
    /// There are accounts.
    case ready
    /// The first account is made at an address with this secret.
    case firstAccount(secret: String)
  }

  func prepare() async throws -> Said {
    let count = try await world.store.read { try $0.accountCount() }
    guard count == 0 else { return .ready }
    return .firstAccount(secret: try await world.invite(world.settings.kind == .hosted ? .administrator : .owner))
  }
}
