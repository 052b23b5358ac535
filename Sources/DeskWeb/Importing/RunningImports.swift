import Contacts
import Desk
import Money
import Synchronization

/// Imports that go on in this copy of the desk, and how the last try of each ended.
final class RunningImports: Sendable {
  /// How a try stands.
  enum Try: Sendable {
    /// It goes on.
    case running(ImportProgress)
    /// It was ended by the rep; nothing was taken in.
    case ended
    /// Something is in the way; nothing was taken in.
    case failed(any Error)
  }

  /// So many ended tries are remembered.
  static let mostRemembered = 100

  private let tries = Mutex<[ID<ContactImport>: Try]>([:])

  /// How the try of an import stands; `nil` where there is none, or it came to its end.
  subscript(_ id: ID<ContactImport>) -> Try? { tries.withLock { $0[id] } }

  /// Begins a try, unless one goes on.
  func begin(_ id: ID<ContactImport>, _ work: @escaping @Sendable (ImportProgress) async throws -> Void) {
    let progress = ImportProgress()
    let isNew = tries.withLock { tries in
      if case .running = tries[id] { return false }
      if tries.count > RunningImports.mostRemembered {
        tries = tries.filter { if case .running = $0.value { true } else { false } }
      }
      tries[id] = .running(progress)
      return true
    }
    guard isNew else { return }
    Task {
      do {
        try await work(progress)
        tries.withLock { $0[id] = nil }
      } catch is ImportEnded {
        tries.withLock { $0[id] = .ended }
      } catch {
        tries.withLock { $0[id] = .failed(error) }
      }
    }
  }

  /// Ends a try, where it still can be.
  func end(_ id: ID<ContactImport>) {
    tries.withLock { tries in
      if case .running(let progress) = tries[id] { progress.end() }
    }
  }

  /// Waits until a try is over, but not longer than so many twentieths of a second: most files are done by then.
  func wait(_ id: ID<ContactImport>, twentieths: Int) async throws {
    for _ in 0..<twentieths {
      guard case .running = self[id] else { return }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
