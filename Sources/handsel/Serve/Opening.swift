import Desk
import DeskWeb
import StarterKit

/// What a desk needs before it opens the first time: an account, or an invitation to make one; the demo street where it
/// was asked for.
struct Opening {
  let world: World
  var isDemo = false

  /// The name the rep of the demo street signs in with.
  static let demoName = "ines"

  /// What to say about signing in.
  enum Said {
    /// There are accounts.
    case ready
    /// The first account is made at an address with this secret.
    case firstAccount(secret: String)
    /// The demo street was written, and one signs in to it with this password.
    case demo(password: String)
  }

  func prepare() async throws -> Said {
    let count = try await world.store.read { try $0.accountCount() }
    guard count == 0 else { return .ready }
    guard isDemo else {
      return .firstAccount(secret: try await world.invite(world.settings.kind == .hosted ? .administrator : .owner))
    }
    let password = world.chance.secret(bytes: 8)
    let (account, session) = try await world.makeAccount(
      invitation: try await world.invite(.owner), name: "Inés Robles", signIn: Opening.demoName, password: password
    ) {
      Profile(
        name: $0, country: "ES", reach: "555 0100", address: "Calle Real 4, 41001 Sevilla", email: "ines@example.com")
    }
    try await world.signOut(session: session, everywhere: true)
    let world = world
    let street = DemoStreet(
      owner: account, now: world.clock.now(), today: world.clock.today(), chance: world.chance
    ) { document, day, household in
      let text = AgreementText.of(document, agreedOn: day, with: household)
      return (text, world.fingerprint(of: text))
    }
    try await street.write(into: world)
    return .demo(password: password)
  }
}
