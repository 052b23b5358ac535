import Foundation

/// Holds a text against the one that was looked at and kept in `Tests/Golden`.
///
/// With `HANDSEL_RECORD=1` in the environment the text is written there instead, and the test fails all the same: a run
/// that records proves nothing.
public enum Golden {
  /// The environment variable that turns recording on.
  public static let recording = "HANDSEL_RECORD"

  /// Throws unless the text is the kept one, byte for byte.
  ///
  /// - Parameters:
  ///   - name: The kept file's name in `Tests/Golden`, such as `rights-us.txt`.
  ///   - test: The test's own path, from which the folder is found.
  /// - Throws: ``GoldenFailure``, which shows the first line that differs.
  public static func hold(_ text: String, _ name: String, test: String = #filePath) throws {
    guard let tests = test.range(of: "/Tests/", options: .backwards) else { throw GoldenFailure.noFolder(test) }
    let file = URL(fileURLWithPath: test[..<tests.lowerBound] + "/Tests/Golden/" + name)
    if ProcessInfo.processInfo.environment[recording] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      throw GoldenFailure.recorded(name)
    }
    guard let kept = try? Data(contentsOf: file) else { throw GoldenFailure.missing(name) }
    if kept != Data(text.utf8) { throw GoldenFailure.differs(name, String(decoding: kept, as: UTF8.self), text) }
  }
}

/// Why a text is not accepted.
public enum GoldenFailure: Error, CustomStringConvertible {
  /// The test does not stand below a folder `Tests`.
  case noFolder(String)
  /// There is no kept text of that name.
  case missing(String)
  /// The text was written, which is no test.
  case recorded(String)
  /// The kept text and the one found.
  case differs(String, String, String)

  /// What to do.
  public var description: String {
    switch self {
    case .noFolder(let path): return "\(path) is not in a folder Tests"
    case .missing(let name): return "no Tests/Golden/\(name) yet; record it with \(Golden.recording)=1 and read it"
    case .recorded(let name):
      return "recorded Tests/Golden/\(name); read it, then run again without \(Golden.recording)"
    case .differs(let name, let kept, let found):
      let (keptLines, foundLines) = (GoldenFailure.lines(kept), GoldenFailure.lines(found))
      let line = zip(keptLines, foundLines).prefix { $0 == $1 }.count
      let (was, now) = (keptLines.dropFirst(line).first, foundLines.dropFirst(line).first)
      return """
        Tests/Golden/\(name) differs from line \(line + 1) on:
        kept:  \(was ?? "(no more lines)")
        found: \(now ?? "(no more lines)")
        """
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
