import Desk
import DeskStore
import DeskWeb
import Logging
import Money
import ServiceLifecycle

/// Rings in every copy of the desk in front of one PostgreSQL: what one changes, pages of the others follow.
struct SharedBell: Bell, Service {
  let local: LiveBell
  let signals: PostgresSignals
  let logger: Logger

  func ring(_ household: ID<Household>) async {
    do { try await signals.notify(household.text) } catch {
      // The change is kept; only pages of other copies learn of it later.
      logger.warning("other copies of the desk were not told of a change: \(error)")
      await local.ring(household)
    }
  }

  func run() async throws {
    let names = signals.names()
    await withGracefulShutdownHandler {
      for await name in names {
        if let name { await local.ring(ID(name)) } else { await local.ringAll() }
      }
    } onGracefulShutdown: {
      signals.end()
    }
  }
}
