/// What a column of a table of contacts can hold.
public enum ContactField: String, Hashable, Sendable, CaseIterable {
  /// The whole name.
  case name
  /// A title before the name.
  case prefix
  /// First names.
  case given
  /// Middle names.
  case middle
  /// Family names.
  case family
  /// What stands after the name.
  case suffix
  /// What somebody is called by friends.
  case nickname
  /// The firm.
  case organization
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// The address of a page.
  case website
  /// A whole postal address.
  case address
  /// Street and number.
  case street
  /// A box at a post office.
  case box
  /// The town.
  case city
  /// The region.
  case region
  /// The postal code.
  case code
  /// The country.
  case country
  /// What was noted.
  case note
  /// Groups, labels or categories.
  case groups
  /// What the program that wrote the file calls the row.
  case uid
  /// Whether it must not be called.
  case declinesCalls = "declines-calls"
  /// Whether it must not be written to.
  case declinesEmails = "declines-emails"
}
