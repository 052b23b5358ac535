package import Money

/// Files of people that were brought in.
package protocol ImportRecords {
  /// Keeps a file to be looked at.
  func insert(_ imported: ContactImport, bytes: [UInt8]) throws
  /// An import.
  func contactImport(_ id: ID<ContactImport>) throws -> ContactImport?
  /// A rep's imports that were taken in, the newest first.
  func contactImports(of owner: ID<Account>, limit: Int) throws -> [ContactImport]
  /// The file of an import while it is looked at; then, for a day, the rows that were refused.
  func bytes(ofImport id: ID<ContactImport>) throws -> [UInt8]?
  /// Changes where an import stands; once it is not only looked at any more, these rows take the place of its file.
  func update(_ imported: ContactImport, refused: [UInt8]?) throws
  /// Forgets files that were looked at before a moment and not taken in, and rows that were refused then.
  func forgetLookedImports(before: Instant) throws
  /// All of a rep's households, in no order.
  func allHouseholds(of owner: ID<Account>) throws -> [Household]
  /// A rep's households by the marks of the rows that brought them.
  func importMarks(of owner: ID<Account>) throws -> [[UInt8]: ID<Household>]
  /// Writes new households together, that nothing happened with yet.
  func insert(_ households: [Household]) throws
  /// Writes events together.
  func insert(_ events: [Event]) throws
  /// Writes what an import did.
  func insert(_ rows: [ImportedHousehold], of id: ID<ContactImport>) throws
  /// What an import did.
  func imported(by id: ID<ContactImport>) throws -> [ImportedHousehold]
  /// Those whom an import made, and something happened with since or they were changed.
  func touched(sinceImport id: ID<ContactImport>) throws -> Set<ID<Household>>
  /// Forgets what an import did.
  func forgetImported(by id: ID<ContactImport>) throws
  /// Erases households with their events: only for those that nothing happened with.
  func eraseAsIfNeverMet(_ households: [ID<Household>]) throws
}

/// The same person twice.
package protocol MergeRecords {
  /// Moves everything of a household to another, the discovery and when to look again left out; what moved.
  func moveEverything(from gone: ID<Household>, to kept: ID<Household>) throws -> MovedRows
  /// Moves back what moved; what came since stays, but for what belongs to a Table that goes back.
  func moveBack(_ moved: MovedRows, from kept: ID<Household>, to gone: ID<Household>) throws
  /// Erases what was found out with a household.
  func eraseDiscovery(_ id: ID<Household>) throws
  /// Writes down that two were made one.
  func insert(_ merge: Merge) throws
  /// What was made one with a household, the newest first.
  func merges(into id: ID<Household>) throws -> [Merge]
  /// Forgets that two were made one.
  func eraseMerge(_ id: ID<Merge>) throws
  /// Those of a rep's people of whom she said that they are two.
  func distinctPairs(of owner: ID<Account>) throws -> Set<HouseholdPair>
  /// Notes that two are two.
  func insert(distinct pair: HouseholdPair) throws
}
