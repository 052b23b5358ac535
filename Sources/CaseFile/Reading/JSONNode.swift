/// A piece of JSON that remembers where it stood, so that every message can name line and column.
package struct JSONNode: Sendable {
  /// What stands there.
  package let value: Value
  /// Where.
  package let position: Position

  /// A piece of JSON.
  package enum Value: Sendable {
    /// null.
    case null
    /// true or false.
    case yesNo(Bool)
    /// A number.
    case number(WrittenNumber)
    /// Text.
    case text(String)
    /// A list.
    case list([JSONNode])
    /// An object, its members in the file's order.
    case object([Member])
  }

  /// A named piece of an object.
  package struct Member: Sendable {
    /// Its name.
    package let key: String
    let position: Position
    /// What it is.
    package let value: JSONNode
  }

  /// The member of that name; `nil` where there is none or it is `null`.
  package subscript(_ key: String) -> JSONNode? {
    guard case .object(let members) = value, let found = members.first(where: { $0.key == key })?.value else {
      return nil
    }
    if case .null = found.value { return nil }
    return found
  }

  /// What it is, for a message: "a number", "text".
  var kind: String {
    switch value {
    case .null: "null"
    case .yesNo: "true or false"
    case .number: "a number"
    case .text: "text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// A place in a file, counted from 1; columns count characters as bytes of UTF-8.
package struct Position: Hashable, Sendable, Comparable {
  /// The line.
  package let line: Int
  let column: Int

  /// Which comes first.
  package static func < (first: Position, second: Position) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

/// A number with the digits as they were written, so that cents stay exact.
package struct WrittenNumber: Hashable, Sendable {
  /// The digits.
  package let text: String
  let double: Double
}
