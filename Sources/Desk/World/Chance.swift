package import Money

/// Where names and secrets come from: numbers nobody can guess.
package protocol Chance: Sendable {
  /// So many bytes that nobody can guess.
  func bytes(_ count: Int) -> [UInt8]
}

extension Chance {
  /// A new name, 120 bits in letters and digits.
  package func name<Kind>(of kind: Kind.Type = Kind.self) -> ID<Kind> { ID(secret(bytes: 15)) }

  /// A secret of so many bytes, in letters and digits that may stand in an address.
  package func secret(bytes count: Int) -> String { Base32.text(bytes(count)) }
}
