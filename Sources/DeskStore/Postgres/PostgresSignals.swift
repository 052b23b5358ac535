internal import Foundation
internal import NIOConcurrencyHelpers

/// Tells the copies of a desk in front of one database what changed, by LISTEN and NOTIFY.
package final class PostgresSignals: Sendable {
  private let url: String
  private let database: PostgresDatabase
  private let isOver = NIOLockedValueBox(false)

  /// The channel of the desks.
  private static let channel = "handsel"
  /// So long, in seconds, a lost connection is left before the next try.
  private static let pauseSeconds = 1.0

  /// Signals of the database at that address.
  package init(url: String, database: PostgresDatabase) {
    self.url = url
    self.database = database
  }

  /// Tells every copy, this one too, that something changed under that name.
  package func notify(_ name: String) async throws {
    try await database.write { _ = try $0.row("SELECT pg_notify(\(PostgresSignals.channel), \(name))") }
  }

  /// The names that ring from now on; after a lost connection `nil`, because anything may have been missed.
  package func names() -> AsyncStream<String?> {
    let (stream, continuation) = AsyncStream<String?>.makeStream(bufferingPolicy: .bufferingNewest(1024))
    let (url, isOver) = (url, isOver)
    let thread = Thread {
      var wasLost = false
      while !isOver.withLockedValue({ $0 }) {
        do {
          let connection = try PostgresConnection(url: url)
          try connection.script("LISTEN \(PostgresSignals.channel)")
          if wasLost { continuation.yield(nil) }
          while !isOver.withLockedValue({ $0 }) {
            if PostgresSignals.waits(at: connection.socket) {
              for name in try connection.notifications() { continuation.yield(name) }
            }
          }
        } catch {
          wasLost = true
          Thread.sleep(forTimeInterval: PostgresSignals.pauseSeconds)
        }
      }
      continuation.finish()
    }
    thread.name = "handsel-signals"
    thread.start()
    return stream
  }

  /// Stops listening; within a second the stream of names ends.
  package func end() { isOver.withLockedValue { $0 = true } }

  /// Whether something can be read there, waiting half a second for it.
  private static func waits(at socket: Int32) -> Bool {
    var asked = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&asked, 1, 500) > 0
  }
}
