package import Desk
package import Money
import NIOConcurrencyHelpers

/// Tells open pages of this process that something changed in a household.
package final class LiveBell: Bell {
  private let listeners = NIOLockedValueBox<[ID<Household>: [Int: AsyncStream<Void>.Continuation]]>([:])
  private let next = NIOLockedValueBox(0)

  /// Nobody listens yet.
  package init() {}

  /// Pages listening to one household, at most.
  package static let mostListeners = 64

  /// Something both sides share has changed.
  package func ring(_ household: ID<Household>) async {
    let waiting = listeners.withLockedValue { Array(($0[household] ?? [:]).values) }
    for listener in waiting { listener.yield() }
  }

  /// Anything may have changed in any household.
  package func ringAll() async {
    for household in listeners.withLockedValue({ Array($0.keys) }) { await ring(household) }
  }

  /// Rings of one household from now on; `nil` where too many listen already. Several at once may come as one.
  func rings(of household: ID<Household>) -> AsyncStream<Void>? {
    let number = next.withLockedValue { number -> Int in
      number += 1
      return number
    }
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let isIn = listeners.withLockedValue { listeners -> Bool in
      guard (listeners[household]?.count ?? 0) < LiveBell.mostListeners else { return false }
      listeners[household, default: [:]][number] = continuation
      return true
    }
    guard isIn else { return nil }
    continuation.onTermination = { [listeners] _ in
      listeners.withLockedValue { listeners in
        listeners[household]?[number] = nil
        if listeners[household]?.isEmpty == true { listeners[household] = nil }
      }
    }
    return stream
  }

  /// Ends all listening, so that the desk can stop.
  package func endAll() {
    let all = listeners.withLockedValue { listeners -> [AsyncStream<Void>.Continuation] in
      defer { listeners = [:] }
      return listeners.values.flatMap(\.values)
    }
    for listener in all { listener.finish() }
  }
}
