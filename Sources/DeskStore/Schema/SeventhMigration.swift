extension Migration {
  /// Secret addresses for calendars.
  static let seventh = Migration(7, "addresses for calendars") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE feed (
        hash \(words.bytes) NOT NULL PRIMARY KEY, account TEXT REFERENCES account (id) ON DELETE CASCADE,
        household TEXT REFERENCES household (id) ON DELETE CASCADE, names \(words.integer) NOT NULL,
        made \(words.integer) NOT NULL, CHECK ((account IS NULL) <> (household IS NULL)))\(words.strictByKey);
      CREATE INDEX feed_account ON feed (account);
      CREATE INDEX feed_household ON feed (household);
      """
  }
}
