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
  /// The faults.
  public let faults: [Fault]

  init(_ faults: [Fault]) {
    self.faults = faults.sorted { ($0.position, $0.path, $0.message) < ($1.position, $1.path, $1.message) }
  }

  /// Faults beyond this many are only counted in the message.
  static let mostShown = 25

  /// One message: each fault on a line of its own as `file:line:column: path: what`, then what still holds.
  public func message(file: String) -> String {
    var lines = faults.prefix(CaseRefusal.mostShown).map { fault in
      "\(file):\(fault.line):\(fault.column): " + (fault.path.isEmpty ? "" : fault.path + ": ") + fault.message
    }
    if faults.count > CaseRefusal.mostShown { lines.append("… and \(faults.count - CaseRefusal.mostShown) more") }
    let count = faults.count == 1 ? "One thing" : "\(faults.count) things"
    lines.append("\(count) to put right in \(file); nothing was worked out and nothing was changed.")
    return lines.joined(separator: "\n")
  }
}

/// Collects faults while a file is read, so that several are reported together.
struct FaultList {
  private(set) var faults: [Fault] = []

  mutating func add(_ node: JSONNode, _ path: String, _ message: String) {
    faults.append(Fault(position: node.position, path: path, message: message))
  }

  mutating func add(at position: Position, _ path: String, _ message: String) {
    faults.append(Fault(position: position, path: path, message: message))
  }
}
