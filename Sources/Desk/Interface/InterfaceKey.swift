package import Money

/// A key by which another program speaks for a rep. Only its hash is kept, so that nobody who reads the file can use it.
package struct InterfaceKey: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<InterfaceKey>
  /// For whom it speaks.
  package let owner: ID<Account>
  /// What the rep calls it.
  package let name: String
  /// What it opens.
  package let scopes: Set<Scope>
  /// When it was made.
  package let made: Instant
  /// From when on it opens nothing.
  package let expires: Instant
  /// When it was last used, to within ``World/keyUseSeconds``; `nil` until then.
  package let used: Instant?

  /// What a key can open.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Looking messages through.
    case checkMessages = "messages.check"
    /// Reading whom the rep knows.
    case readPeople = "people.read"
  }

  /// A key of these.
  package init(
    id: ID<InterfaceKey>, owner: ID<Account>, name: String, scopes: Set<Scope>, made: Instant, expires: Instant,
    used: Instant? = nil
  ) {
    (self.id, self.owner, self.name, self.scopes) = (id, owner, name, scopes)
    (self.made, self.expires, self.used) = (made, expires, used)
  }
}
