import Foundation
import Terminal

/// Where a command's answer goes.
enum Output {
  /// The exit code of `sysexits.h` for an answer that could not be written.
  private static let cannotWrite: Int32 = 74

  /// Writes text to standard output. A reader that has gone away is no fault; a full disk ends the program with 74.
  static func write(_ text: String) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      if errno == EPIPE { exit(EXIT_SUCCESS) }
      FileHandle.standardError.write(
        Data("the answer could not be written in full; is the disk full? What was written is not whole.\n".utf8))
      exit(cannotWrite)
    }
  }

  /// The page standard output is: a terminal's width and colours, or 80 plain columns.
  static var page: Page {
    guard isatty(STDOUT_FILENO) == 1 else { return Page() }
    let environment = ProcessInfo.processInfo.environment
    let showsColour = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Page(width: isKnown ? Int(size.ws_col) : 80, showsColour: showsColour)
  }
}
