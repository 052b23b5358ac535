import Desk
import HTTPTypes
import HummingbirdCore
import Money
import NIOCore

/// A stream of server-sent events: one line each time something changed, and one in between to show it lives.
enum EventStream {
  /// So often a sign of life is sent, in seconds; proxies close what is silent.
  static let lifeSeconds = 20

  /// The stream of a household's rings.
  ///
  /// - Parameter hasChanged: whether something changed before the page began to listen, so that it rings at once.
  static func response(of rings: AsyncStream<Void>, hasChanged: Bool = false) -> Response {
    let merged = AsyncStream<String>(bufferingPolicy: .bufferingNewest(4)) { continuation in
      continuation.yield("retry: 2000\n\n")
      if hasChanged { continuation.yield("event: changed\ndata: 1\n\n") }
      let ringing = Task {
        for await _ in rings { continuation.yield("event: changed\ndata: 1\n\n") }
        continuation.finish()
      }
      let living = Task {
        while !Task.isCancelled {
          do { try await Task.sleep(for: .seconds(lifeSeconds)) } catch { return }
          continuation.yield(": here\n\n")
        }
      }
      continuation.onTermination = { _ in
        ringing.cancel()
        living.cancel()
      }
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(asyncSequence: merged.map { ByteBuffer(string: $0) }))
  }
}
