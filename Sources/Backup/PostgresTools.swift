import Desk
import Foundation

/// PostgreSQL's own programs, which know best how to take a database along.
struct PostgresTools {
  /// The address of the database.
  let url: String

  /// Writes everything as of one moment into a file, while others go on.
  func dump(to path: String) async throws {
    try await run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file=" + path])
  }

  /// Restores a dump into an empty database: all of it, or nothing.
  func restore(_ path: String) async throws {
    try await run(
      "pg_restore",
      ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--dbname=" + name, path])
  }

  /// Reads a dump from its beginning to its end.
  func readThrough(_ path: String) async throws { try await run("pg_restore", ["--file=/dev/null", path]) }

  /// A new, empty database on the same server.
  func makeScratch() async throws -> PostgresTools {
    let scratch = "handsel_proof_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    try await run("psql", ["--quiet", "--no-psqlrc", "--command=CREATE DATABASE \(scratch)"])
    guard var parts = URLComponents(string: url) else { throw BackupFault("\(url) is no address") }
    parts.path = "/" + scratch
    return PostgresTools(url: parts.string ?? url)
  }

  /// Removes a database that ``makeScratch()`` made.
  func dropScratch(_ scratch: PostgresTools) async throws {
    try await run("psql", ["--quiet", "--no-psqlrc", "--command=DROP DATABASE \(scratch.name)"])
  }

  private var name: String {
    let path = URLComponents(string: url)?.path ?? ""
    return path.isEmpty || path == "/" ? "postgres" : String(path.dropFirst())
  }

  /// The address as the programs take it from their environment, where nobody else sees the password.
  private var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    guard let parts = URLComponents(string: url) else { return environment }
    var values = ["PGDATABASE": name, "PGHOST": parts.host, "PGUSER": parts.user, "PGPASSWORD": parts.password]
    values["PGPORT"] = parts.port.map { "\($0)" }
    let names = [
      "host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "dbname": "PGDATABASE",
      "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY",
    ]
    for item in parts.queryItems ?? [] { if let name = names[item.name] { values[name] = item.value } }
    for (name, value) in values { if let value, !value.isEmpty { environment[name] = value } }
    return environment
  }

  /// Runs a program; what it says when it fails is the fault.
  private func run(_ program: String, _ arguments: [String]) async throws {
    guard let path = PostgresTools.find(program) else {
      throw BackupFault(
        "\(program) is not on this machine. Install PostgreSQL's client programs (Debian: postgresql-client) and try again."
      )
    }
    let environment = environment
    let (status, said) = try await withCheckedThrowingContinuation {
      (answer: CheckedContinuation<(Int32, String), any Error>) in
      Thread.detachNewThread {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        do {
          try process.run()
          let said = errors.fileHandleForReading.readDataToEndOfFile()
          process.waitUntilExit()
          answer.resume(returning: (process.terminationStatus, String(decoding: said, as: UTF8.self)))
        } catch { answer.resume(throwing: error) }
      }
    }
    guard status == 0 else {
      throw BackupFault(
        "\(program) could not do it: \(said.split(separator: "\n").first.map(String.init) ?? "no reason given")")
    }
  }

  /// Where a program is: on the path, or where Debian puts the newest of several.
  private static func find(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let versions = ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? [])
      .compactMap { Int($0) }.sorted(by: >).map { "/usr/lib/postgresql/\($0)/bin" }
    return (versions + folders).map { $0 + "/" + program }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
