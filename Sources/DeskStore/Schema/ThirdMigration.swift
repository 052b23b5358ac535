extension Migration {
  /// What may move, what two bargain over, and what only the rep sees of it.
  static let third = Migration(3, "what may move, and deals with their rounds") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE concession_cost (
        item TEXT NOT NULL PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE, costs TEXT NOT NULL)\(words.strict);
      CREATE TABLE deal (
        id TEXT NOT NULL PRIMARY KEY, household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        number \(words.integer) NOT NULL, at \(words.integer) NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
        since \(words.integer) NOT NULL, UNIQUE (household, number))\(words.strict);
      CREATE INDEX deal_state ON deal (state, since);
      CREATE TABLE deal_corner (
        deal TEXT NOT NULL PRIMARY KEY REFERENCES deal (id) ON DELETE CASCADE, corner TEXT NOT NULL)\(words.strict);
      CREATE TABLE deal_round (
        deal TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE, number \(words.integer) NOT NULL,
        at \(words.integer) NOT NULL, document TEXT NOT NULL, PRIMARY KEY (deal, number))\(words.strict);
      """
  }
}
