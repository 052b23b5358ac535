/// A person or a firm as an address book has them.
public struct Contact: Hashable, Sendable {
  /// The line of the file it begins on, counted from 1.
  public var line: Int
  /// What the program that wrote the file calls it, if it said so: the `UID` of a card, the `Id` of a row.
  public var uid: String?
  /// The person's name as it is spoken; empty where there is none.
  public var name: String
  /// The firm; empty where there is none.
  public var organization: String
  /// Telephone numbers as written, the preferred one first.
  public var phones: [String]
  /// E-mail addresses, the preferred one first.
  public var emails: [String]
  /// Addresses of pages.
  public var websites: [String]
  /// Postal addresses, each on one line.
  public var addresses: [String]
  /// What was noted.
  public var note: String
  /// The groups or labels it is in.
  public var groups: [String]
  /// What it does not want.
  public var declines: Set<Declined>

  /// Something a person said not to want.
  public enum Declined: String, Hashable, Sendable, CaseIterable {
    /// To be called.
    case calls
    /// To be written to by e-mail.
    case emails
  }

  /// A contact of these, what is missing left empty.
  public init(
    line: Int = 1, uid: String? = nil, name: String = "", organization: String = "", phones: [String] = [],
    emails: [String] = [], websites: [String] = [], addresses: [String] = [], note: String = "",
    groups: [String] = [], declines: Set<Declined> = []
  ) {
    self.line = line
    self.uid = uid
    self.name = name
    self.organization = organization
    self.phones = phones
    self.emails = emails
    self.websites = websites
    self.addresses = addresses
    self.note = note
    self.groups = groups
    self.declines = declines
  }
}
