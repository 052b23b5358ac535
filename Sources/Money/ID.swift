/// A name that tells one thing of a kind from the others; `ID<Offer>` is not `ID<Scenario>`.
///
/// The kind is only a label for the compiler. Order is that of the text, so listings are the same on every machine.
public struct ID<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible, Codable,
  CodingKeyRepresentable
{
  /// The name as written in the case file or the store.
  public let text: String

  /// A name of this kind.
  public init(_ text: String) { self.text = text }

  /// The name as written.
  public var description: String { text }

  /// A name kept as plain text.
  public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

  /// Keeps the name as plain text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The name as the key of what is filed under it.
  public var codingKey: any CodingKey { Key(stringValue: text) }

  /// The name a key stands for.
  public init?<T: CodingKey>(codingKey: T) { self.init(codingKey.stringValue) }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Alphabetical order of the names.
  public static func < (first: Self, second: Self) -> Bool { first.text < second.text }
}

/// A kind of demand that is counted month by month: kilowatts of cooling, appointments, kilowatt-hours at night.
public enum DemandStream {}

/// Something that can be said of an offer: how loud it is, how long it binds.
public enum Attribute {}

/// Something that is so or not so where the customer lives: a dusty street, a terminal of one's own.
public enum Fact {}
