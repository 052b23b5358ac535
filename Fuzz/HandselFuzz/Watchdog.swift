import Dispatch
import Foundation
import Synchronization

/// Ends the run when one case takes too long: a hang is a fault like a crash.
final class Watchdog: Sendable {
  private let started = Mutex<(seed: UInt64, at: ContinuousClock.Instant)?>(nil)
  private let limit: Duration

  init(limit: Duration) {
    self.limit = limit
    let thread = Thread { [self] in watch() }
    thread.start()
  }

  func begin(seed: UInt64) { started.withLock { $0 = (seed, .now) } }

  private func watch() {
    while true {
      Thread.sleep(forTimeInterval: 0.5)
      let running = started.withLock { $0 }
      guard let running, ContinuousClock.now - running.at > limit else { continue }
      FileHandle.standardError.write(
        Data(
          "seed \(running.seed): still running after \(limit); try it alone with --seed \(running.seed) --runs 1\n".utf8
        ))
      exit(EXIT_FAILURE)
    }
  }
}
