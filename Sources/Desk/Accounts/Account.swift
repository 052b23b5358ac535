package import Money

/// Somebody who signs in to the desk.
package struct Account: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<Account>
  /// The name she signs in with: an e-mail address or any word of hers, folded.
  package let signIn: String
  /// What she does here.
  package let role: Role
  /// What customers see of her, and what she chose.
  package var profile: Profile

  /// What somebody does at a desk.
  package enum Role: String, Sendable, Hashable {
    /// The rep whose own desk it is.
    case owner
    /// A rep of a hosted desk.
    case rep
    /// Who looks after a hosted desk; sees totals, never a Table.
    case administrator
  }

  /// An account of these.
  package init(id: ID<Account>, signIn: String, role: Role, profile: Profile) {
    self.id = id
    self.signIn = signIn
    self.role = role
    self.profile = profile
  }
}

/// What a rep says of herself, and how her desk speaks.
package struct Profile: Hashable, Sendable, Codable {
  /// Her name as customers read it.
  package var name: String
  /// The language of her own screens.
  package var language: String
  /// The currency new households start with.
  package var currency: String
  /// Where she works, for rights and words: a country's ISO code, or empty.
  package var country: String
  /// Whether customers see what she earns on each way to go.
  package var showsEarnings: Bool
  /// How a customer can ask her something: a phone number or an address.
  package var reach: String
  /// Her postal address, which stands in agreements; `nil` until she wrote one.
  package var address: String?
  /// Her mail address, which stands in agreements; `nil` until she wrote one.
  package var email: String?
  /// What she gives a customer for an introduction that led to an agreement, in minor units; `nil` unless she switched it on.
  package var thanks: Int64?
  /// What she wants to book in a month, in minor units; `nil` unless she said so.
  package var monthlyGoal: Int64?
  /// Whether she shows her public page of facts; `nil` until she said so.
  package var hasPublicPage: Bool?

  /// A profile of these.
  package init(
    name: String, language: String = "en", currency: String = "EUR", country: String = "", showsEarnings: Bool = false,
    reach: String = "", address: String? = nil, email: String? = nil, thanks: Int64? = nil,
    monthlyGoal: Int64? = nil, hasPublicPage: Bool? = nil
  ) {
    self.name = name
    self.language = language
    self.currency = currency
    self.country = country
    self.showsEarnings = showsEarnings
    self.reach = reach
    self.address = address
    self.email = email
    self.thanks = thanks
    self.monthlyGoal = monthlyGoal
    self.hasPublicPage = hasPublicPage
  }
}

/// A browser that is signed in.
package struct Session: Hashable, Sendable {
  /// The hash of its secret; the secret itself is only in the browser.
  package let hash: [UInt8]
  /// Whose it is.
  package let account: ID<Account>
  /// Since when.
  package let begun: Instant

  /// So long a session lasts, in seconds: thirty days.
  package static let lastsSeconds: Int64 = 30 * 24 * 3600

  /// A session of these.
  package init(hash: [UInt8], account: ID<Account>, begun: Instant) {
    self.hash = hash
    self.account = account
    self.begun = begun
  }
}
