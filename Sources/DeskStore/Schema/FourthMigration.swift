extension Migration {
  /// What two agreed on.
  static let fourth = Migration(4, "agreements") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE agreement (
        id TEXT NOT NULL PRIMARY KEY, household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        number \(words.integer) NOT NULL, at \(words.integer) NOT NULL, document TEXT NOT NULL, state TEXT NOT NULL,
        acceptance TEXT, withdrawal TEXT, UNIQUE (household, number))\(words.strict);
      """
  }
}
