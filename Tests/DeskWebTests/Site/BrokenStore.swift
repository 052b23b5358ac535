import Desk
import Synchronization

/// A store that keeps nothing while it is broken.
final class BrokenStore: Store {
  let fault: StoreFault
  private let inside: any Store
  private let isBroken = Mutex(false)

  init(fault: StoreFault, inside: any Store) {
    self.fault = fault
    self.inside = inside
  }

  func turn(broken: Bool) { isBroken.withLock { $0 = broken } }

  func read<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    try await inside.read(work)
  }

  func write<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    if isBroken.withLock({ $0 }) { throw fault }
    return try await inside.write(work)
  }
}
