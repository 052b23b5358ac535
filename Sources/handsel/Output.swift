import Foundation
import Terminal

/// Where a command's answer goes.
enum Output {
  /// Writes text to standard output; a reader that has gone away is no fault.
  static func write(_ text: String) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch { exit(EXIT_SUCCESS) }
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
