internal import Foundation

/// Whose turn it is: many beside each other, or one alone.
///
/// A write that met another runs again alone, so that it meets none of this program's. Whoever waits to be alone goes before
/// those that come later.
final class Turns: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

  init() {
    var kind = pthread_rwlockattr_t()
    pthread_rwlockattr_init(&kind)
    pthread_rwlockattr_setkind_np(&kind, Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
    pthread_rwlock_init(lock, &kind)
    pthread_rwlockattr_destroy(&kind)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  /// Runs the work beside others' or alone.
  func take<T>(alone: Bool, _ work: () throws -> T) rethrows -> T {
    if alone { pthread_rwlock_wrlock(lock) } else { pthread_rwlock_rdlock(lock) }
    defer { pthread_rwlock_unlock(lock) }
    return try work()
  }
}
