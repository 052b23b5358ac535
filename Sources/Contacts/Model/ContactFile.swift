public import Tables

/// What a file of contacts holds.
public struct ContactFile: Hashable, Sendable {
  /// What kind of file it is.
  public var kind: Kind
  /// How its text is written.
  public var encoding: TextEncoding
  /// What stands between its cells; `nil` for cards.
  public var separator: Separator?
  /// The columns of a table, as understood; empty for cards.
  public var columns: [MappedColumn]
  /// Those that were read, in the order of the file.
  public var contacts: [Contact]
  /// What could not be read, in the order of the file.
  public var refused: [Refused]
  /// Fields that had something in them and were not taken, as the file calls them, by how often.
  public var leftOut: [String: Int]

  /// The program a file comes from.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Google Contacts, with the headings since 2024 or those before.
    case google
    /// Outlook, in one of four languages.
    case outlook
    /// HubSpot.
    case hubspot
    /// Salesforce, with the headings of a report or of its interface.
    case salesforce
    /// LinkedIn's list of connections.
    case linkedin
    /// Any other table.
    case table
    /// Cards (vCard).
    case cards
  }

  /// Something in a file that could not be read.
  public struct Refused: Hashable, Sendable {
    /// The line it begins on, counted from 1.
    public let line: Int
    /// Why.
    public let reason: Reason
    /// As it stands in the file; a row of a table in UTF-8.
    public let raw: [UInt8]
  }

  /// Why something in a file could not be read.
  public enum Reason: Hashable, Sendable {
    /// The row is not as a table's rows are.
    case row(RowProblem)
    /// There is neither a name nor a firm.
    case noName
    /// There is no way to reach whom it names.
    case noWayToReach
    /// A spreadsheet has written a number short, as `3.46E+10`, and its digits are lost.
    case shortenedNumber(String)
    /// Something is longer than so many characters.
    case tooLong(ContactField, most: Int)
    /// A card ends neither with `END:VCARD` nor before the next one begins.
    case cardNotEnded
    /// A card is longer than any card is.
    case cardTooLong
    /// It is a list of others, not a person.
    case list
    /// Something else stands between cards.
    case betweenCards
  }
}

/// A column of a table and what is taken from it.
public struct MappedColumn: Hashable, Sendable {
  /// What the file calls it.
  public let heading: String
  /// What is taken; `nil` where it is left out.
  public var field: ContactField?
  /// The first thing in it, to know it by; empty where there is nothing.
  public var example: String
}
