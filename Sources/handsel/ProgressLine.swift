import Foundation
import Synchronization

/// A line on a terminal that says what takes so long, from the first second on; nothing where standard error is no terminal.
///
/// It stands on standard error, so that an answer in a file or a pipe is never mixed with it, and is gone once work ends.
final class ProgressLine: Sendable {
  private let what: String
  private let begun = ContinuousClock().now
  private let state = Mutex((isOver: false, isShown: false))

  /// Begins to watch.
  init(_ what: String, isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
    self.what = what
    guard isTerminal else { return }
    Thread.detachNewThread { [weak self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        guard let self, self.show() else { return }
      }
    }
  }

  deinit { end() }

  /// The line as it is now.
  static func line(_ what: String, seconds: Int64) -> String { "\(what): \(seconds) s … (Ctrl-C ends it)" }

  private func show() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      state.isShown = true
      let seconds = begun.duration(to: ContinuousClock().now).components.seconds
      FileHandle.standardError.write(Data(("\r\u{1B}[K" + ProgressLine.line(what, seconds: seconds)).utf8))
      return true
    }
  }

  /// Takes the line away; again, nothing.
  func end() {
    state.withLock { state in
      if state.isShown, !state.isOver { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      state.isOver = true
    }
  }
}
