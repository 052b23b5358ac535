/// A published test domain: what is settled and what it is worth to one party or many.
public struct Scenario: Sendable {
  /// What it calls itself.
  public let name: String
  /// What is settled, in the file's order.
  public let issues: [ScenarioIssue]
  /// The parties, in the order of their files' names.
  public let profiles: [Profile]
  /// What was odd about the files and how they were read.
  public let notes: [String]
}

/// Something to settle and the ways to do it.
public struct ScenarioIssue: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The ways, in the file's order; numbers of a whole-number issue are written out.
  public let values: [String]
}

/// What everything is worth to a party.
public struct Profile: Sendable {
  /// The name of its file.
  public let name: String
  /// The worth of each value of each issue, weighted; no evaluation is worth nothing.
  let worths: [[Ratio]]
  /// What ranges of several issues together are worth beside; empty but for files of rectangles.
  var rectangles: [Rectangle] = []
  /// What it has without a deal; 0 where the file says nothing.
  let reservation: Ratio
  /// Whether nothing is worth more than 1 in all, as in GENIUS.
  let isClipped: Bool
  /// What was odd about the file and how it was read.
  let notes: [String]

  /// The worth of each value of each issue as a binary fraction, for what needs no exactness.
  public var roundedWorths: [[Double]] { worths.map { $0.map(\.approximate) } }
  /// What it has without a deal, likewise.
  public var roundedReservation: Double { reservation.approximate }
}

/// What a package is worth more where each of some issues has one of a range of values.
struct Rectangle: Sendable {
  /// In all of 1.
  let worth: Ratio
  /// Issues and places of their values, counted from 0.
  let ranges: [Int: ClosedRange<Int>]
}

/// Why a file cannot be read: which, in which line (counted from 1; `nil` for the whole), and what is wrong.
public struct ScenarioFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line.
  public let line: Int?
  /// What is wrong and what would be right.
  public let message: String

  init(_ file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: message`.
  public var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(message)" }
}
