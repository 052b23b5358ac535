/// A step from one shape of the store to the next; once shipped it is never changed.
package struct Migration: Sendable {
  /// Its number, counted from 1 without a gap.
  package let number: Int
  /// What it does, in words.
  package let says: String
  /// The statements for an engine.
  package let script: @Sendable (Dialect) -> String

  /// A step of these.
  package init(_ number: Int, _ says: String, script: @escaping @Sendable (Dialect) -> String) {
    self.number = number
    self.says = says
    self.script = script
  }

  /// All steps, in order.
  package static let all: [Migration] = [
    .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth, .ninth, .tenth, .eleventh, .twelfth,
    .thirteenth, .fourteenth, .fifteenth, .sixteenth, .seventeenth, .eighteenth, .nineteenth,
    .twentieth, .twentyFirst,
  ]
}

/// The words in which the two engines' tables differ.
struct TableWords {
  let dialect: Dialect

  /// A whole number of 64 bits.
  var integer: String { dialect == .sqlite ? "INTEGER" : "BIGINT" }
  /// Bytes.
  var bytes: String { dialect == .sqlite ? "BLOB" : "BYTEA" }
  /// What stands after a table's columns.
  var strict: String { dialect == .sqlite ? " STRICT" : "" }
  /// What stands after the columns of a table whose rows lie in its key's order.
  var strictByKey: String { dialect == .sqlite ? " STRICT, WITHOUT ROWID" : "" }
}
