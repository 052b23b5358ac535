/// Something wrong in a case file: where, what, and what would be right.
public struct Fault: Error, Hashable, Sendable {
  let position: Position
  /// The place as a JSON path, `customer.scenarios[1].probability`; empty for the file as a whole.
  public let path: String
  /// What is wrong and what would be right.
  public let message: String

  /// The line in the file, counted from 1.
  public var line: Int { position.line }
  /// The column in the line, counted from 1.
  public var column: Int { position.column }
}

/// Everything that is wrong with a case file, in the order of the file; never empty.
public struct CaseRefusal: Error, Sendable {
  /// The faults, as many as were kept.
  public let faults: [Fault]
  /// How many there are in all.
  public let count: Int

  init(_ faults: [Fault], count: Int? = nil) {
    self.faults = faults.sorted { ($0.position, $0.path, $0.message) < ($1.position, $1.path, $1.message) }
    self.count = max(faults.count, count ?? 0)
  }

  init(_ list: FaultList) { self.init(list.faults, count: list.count) }

  /// Faults beyond this many are only counted in the message.
  static let mostShown = 25

  /// One message: each fault on a line of its own as `file:line:column: path: what`, then what still holds.
  public func message(file: String) -> String {
    var lines = faults.prefix(CaseRefusal.mostShown).map { fault in
      "\(file):\(fault.line):\(fault.column): " + (fault.path.isEmpty ? "" : fault.path + ": ") + fault.message
    }
    if count > CaseRefusal.mostShown { lines.append("… and \(count - CaseRefusal.mostShown) more") }
    let things = count == 1 ? "One thing" : "\(count) things"
    lines.append("\(things) to put right in \(file); nothing was worked out and nothing was changed.")
    return lines.joined(separator: "\n")
  }
}

/// Collects faults while a file is read, so that several are reported together.
struct FaultList {
  /// So many are kept with their words; those beyond are only counted.
  static let mostKept = 1000

  private(set) var faults: [Fault] = []
  /// How many were found in all.
  private(set) var count = 0
  /// Letters that may still be compared in looking for what a wrong name was meant to be.
  private var lettersLeft = 5_000_000

  var isEmpty: Bool { count == 0 }
  /// Whether further faults are only counted, so that their words need not be made.
  var isFull: Bool { count >= FaultList.mostKept }

  /// The parts of the file in which something was found: the first names of the paths; all of them where too much was.
  var parts: Set<String> {
    Set(faults.map { String($0.path.prefix { $0 != "." && $0 != "[" }) })
  }

  mutating func add(_ node: JSONNode, _ path: String, _ message: @autoclosure () -> String) {
    add(at: node.position, path, message())
  }

  mutating func add(at position: Position, _ path: String, _ message: @autoclosure () -> String) {
    count += 1
    guard count <= FaultList.mostKept else { return }
    faults.append(Fault(position: position, path: path, message: message()))
  }

  /// What a wrong name may have been meant to be; `nil` where nothing is near, or enough was looked for already.
  mutating func nearest(to name: String, among known: [String]) -> String? {
    guard count < FaultList.mostKept, lettersLeft > 0 else { return nil }
    lettersLeft -= min(name.utf8.count, 60) * known.reduce(0) { $0 + min($1.utf8.count, 60) }
    return known.closest(to: name)
  }
}
