import ArgumentParser
import Desk
import DeskStore
import DeskWeb
import Foundation
import Money
import Seeded
import StarterKit

/// Fills a desk with many households and says how to get in, for `scripts/bench-web`.
@main
struct DeskBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handsel-bench-desk", abstract: "Fill a desk with households, for measuring it.")

  @Option(help: "The folder of the data file.")
  var data: String?

  @Option(help: "A PostgreSQL database instead.")
  var databaseUrl: String?

  @Option(help: "How many households.")
  var households = 100_000

  @Flag(help: "Measure rounds of a large deal, and print what they take.")
  var rounds = false

  @Flag(help: "Measure the page of a year, and nothing else.")
  var year = false

  @Flag(help: "Measure bringing people in, backups, and taking the desk along, and nothing else.")
  var inAndOut = false

  func run() async throws {
    let database = try await opened()
    _ = try await Migrator.migrate(database)
    let world = World(
      store: DatabaseStore(database), clock: WallClock(), chance: SystemChance(),
      settings: DeskSettings(kind: rounds ? .hosted : .local),
      locks: CryptoLocks(), bell: LiveBell())
    let (account, session) = try await world.makeAccount(
      invitation: try await world.invite(.owner), name: "Inés Robles", signIn: "ines", password: "four plain words"
    ) { Profile(name: $0) }
    if year {
      let many = YearOfMany(world: world, account: account)
      try await many.build(count: households)
      try await many.measure(households: households)
      return try await database.close()
    }
    let street = Street(world: world, account: account)
    let (household, link) = try await street.build(count: households)
    if inAndOut {
      let all = try await world.store.read { try $0.allHouseholds(of: account.id).count }
      try await InAndOut(world: world, account: account, database: database, folder: data ?? ".").measure(
        households: all, rows: 50_000)
      return try await database.close()
    }
    if rounds {
      try await Rounds(world: world, account: account, household: household, link: link).measure()
    }
    try await database.close()
    print("SESSION=\(session)")
    print("HOUSEHOLD=\(household)")
    print("LINK=\(link)")
  }

  private func opened() async throws -> any Database {
    if let databaseUrl { return try await PostgresDatabase.open(url: databaseUrl) }
    guard let data else { throw ValidationError("Name --data or --database-url.") }
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    return try await SQLiteDatabase.open(data + "/handsel.sqlite")
  }
}

private struct WallClock: Desk.Clock {
  func now() -> Desk.Instant { Desk.Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
  func day(of moment: Desk.Instant) -> Day { Day(number: Int(moment.milliseconds / 86_400_000)) }
}
