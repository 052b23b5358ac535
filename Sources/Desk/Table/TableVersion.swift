package import Catalogue
package import Money

/// One version of a household's Table, as both sides saw it; never changed afterwards.
package struct TableVersion: Hashable, Sendable {
  /// Whose Table.
  package let household: ID<Household>
  /// 1 for the first.
  package let number: Int
  /// Who put it there.
  package let by: Side
  /// When.
  package let at: Instant
  /// What is on it.
  package let document: TableDocument
  /// What changed against the version before: fields and what stood in them.
  package let changes: [FieldChange]

  /// A version of these.
  package init(
    household: ID<Household>, number: Int, by: Side, at: Instant, document: TableDocument, changes: [FieldChange] = []
  ) {
    self.household = household
    self.number = number
    self.by = by
    self.at = at
    self.document = document
    self.changes = changes
  }
}

/// The two who sit at a Table.
package enum Side: String, Hashable, Sendable, Codable {
  /// The rep.
  case rep
  /// The customer.
  case customer
}

/// A field that changed.
package struct FieldChange: Hashable, Sendable, Codable {
  /// Its name, as ``DiscoveryField`` reads it; `offers` where the ways to go changed.
  package var field: String
  /// What it is called, in words.
  package var label: String
  /// What stood in it.
  package var was: String
  /// What stands in it now.
  package var now: String

  /// A change from this to that.
  package init(field: String, label: String, was: String, now: String) {
    self.field = field
    self.label = label
    self.was = was
    self.now = now
  }
}

/// A link that opens a Table: a secret of 128 bits, of which only the hash is kept.
package struct TableLink: Hashable, Sendable {
  /// The hash of the secret.
  package let hash: [UInt8]
  /// Whose Table it opens.
  package let household: ID<Household>
  /// Since when.
  package let made: Instant
  /// When it was ended; `nil` while it opens.
  package var ended: Instant?

  /// Bytes of the secret: 128 bits.
  package static let secretBytes = 16

  /// A link of these.
  package init(hash: [UInt8], household: ID<Household>, made: Instant, ended: Instant? = nil) {
    self.hash = hash
    self.household = household
    self.made = made
    self.ended = ended
  }
}

/// A limitation the customer confirmed to have read, in the words and the version she saw.
package struct Confirmation: Hashable, Sendable {
  /// Whose.
  package let household: ID<Household>
  /// Of which offer.
  package let offer: ID<Offer>
  /// Which limitation.
  package let limitation: ID<Limitation>
  /// In which words.
  package let wording: String
  /// In which version of the Table.
  package let version: Int
  /// When.
  package let at: Instant

  /// A confirmation of these.
  package init(
    household: ID<Household>, offer: ID<Offer>, limitation: ID<Limitation>, wording: String, version: Int, at: Instant
  ) {
    self.household = household
    self.offer = offer
    self.limitation = limitation
    self.wording = wording
    self.version = version
    self.at = at
  }
}

/// A time the rep's side read what is kept of a household; the customer sees these.
package struct Look: Hashable, Sendable {
  /// Who looked, by name.
  package let who: String
  /// At what.
  package let what: What
  /// When.
  package let at: Instant

  /// What was looked at.
  package enum What: String, Hashable, Sendable {
    /// The page of the household.
    case household
    /// What was found out at the kitchen table.
    case discovery
    /// The Table.
    case table
    /// Everything, as a copy to keep.
    case copy
  }

  /// A look of these.
  package init(who: String, what: What, at: Instant) {
    self.who = who
    self.what = what
    self.at = at
  }
}

/// When the customer wants it looked at again, after "elsewhere is better" or "buy nothing".
package enum LookAgain: Hashable, Sendable, Codable {
  /// On that day, and no message before it.
  case on(Day)
  /// Never.
  case never
}
