/// A piece of JSON that remembers where it stood, so that every message can name line and column.
struct JSONNode: Sendable {
  let value: Value
  let position: Position

  enum Value: Sendable {
    case null
    case yesNo(Bool)
    case number(WrittenNumber)
    case text(String)
    case list([JSONNode])
    case object([Member])
  }

  struct Member: Sendable {
    let key: String
    let position: Position
    let value: JSONNode
  }

  /// The member of that name; `nil` where there is none or it is `null`.
  subscript(_ key: String) -> JSONNode? {
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
struct Position: Hashable, Sendable, Comparable {
  let line: Int
  let column: Int

  static func < (first: Position, second: Position) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

/// A number with the digits as they were written, so that cents stay exact.
struct WrittenNumber: Hashable, Sendable {
  let text: String
  let double: Double
}
