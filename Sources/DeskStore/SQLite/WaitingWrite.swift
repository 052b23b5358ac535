/// A block that waits to be run, and whoever waits for its answer.
struct WaitingWrite: Sendable {
  /// Runs the block; what it gives back tells the answer, to be called once all is on disk.
  let attempt: @Sendable (any Connection) throws -> @Sendable () -> Void
  /// Tells that nothing was kept, and why.
  let fail: @Sendable (any Error) -> Void

  init<T: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> T, answer: CheckedContinuation<T, any Error>
  ) {
    attempt = { connection in
      let value = try work(connection)
      return { answer.resume(returning: value) }
    }
    fail = { error in answer.resume(throwing: error) }
  }
}
