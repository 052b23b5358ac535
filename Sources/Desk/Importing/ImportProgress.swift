import Synchronization

/// How far an import is, told while it goes on; and whether it is to end.
package final class ImportProgress: Sendable {
  /// What is being done.
  package enum Stage: String, Sendable {
    /// The file is read.
    case reading
    /// Its people are compared with those who are here.
    case comparing
    /// What is new is written.
    case writing
    /// What was written is made safe on the disk: from here on it is not ended any more.
    case keeping
  }

  /// How far it is.
  package struct Reached: Hashable, Sendable {
    /// What is being done.
    package var stage = Stage.reading
    /// How much of it is done.
    package var done = 0
    /// How much of it there is; 0 where that is not known.
    package var of = 0

    /// All stages together, from 0 to 1: reading is a quarter, comparing a quarter, writing the rest.
    package var share: Double {
      let part = of > 0 ? min(1, Double(done) / Double(of)) : 0
      switch stage {
      case .reading: return 0.25 * part
      case .comparing: return 0.25 + 0.25 * part
      case .writing: return 0.5 + 0.48 * part
      case .keeping: return 0.98
      }
    }
  }

  private let state = Mutex((reached: Reached(), isEnded: false))

  /// At its beginning.
  package init() {}

  /// How far it is.
  package var reached: Reached { state.withLock { $0.reached } }

  /// Ends it, where nothing is kept yet; whether it could still be ended.
  @discardableResult
  package func end() -> Bool {
    state.withLock { state in
      if state.reached.stage == .keeping { return false }
      state.isEnded = true
      return true
    }
  }

  /// Notes how far it is.
  ///
  /// - Throws: ``ImportEnded`` where it is to end.
  func note(_ stage: Stage, _ done: Int = 0, of: Int = 0) throws(ImportEnded) {
    let isEnded = state.withLock { state in
      if !state.isEnded { state.reached = Reached(stage: stage, done: done, of: of) }
      return state.isEnded
    }
    if isEnded { throw ImportEnded() }
  }
}

/// An import that was ended before anything of it was kept.
package struct ImportEnded: Error, Hashable, Sendable {}
