extension Migration {
  /// Links that customers pass on to friends; how many came by one without a name beside it, and nothing of who.
  static let sixteenth = Migration(16, "links to pass on") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE introduction_link (
        hash \(words.bytes) NOT NULL PRIMARY KEY, household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        made \(words.integer) NOT NULL, named \(words.integer) NOT NULL CHECK (named IN (0, 1)),
        ended \(words.integer) NOT NULL CHECK (ended IN (0, 1)), unnamed \(words.integer) NOT NULL)\(words.strictByKey);
      CREATE INDEX introduction_link_household ON introduction_link (household);
      CREATE INDEX household_introductions ON household (owner, since) WHERE introduced_by IS NOT NULL;
      """
  }
}
