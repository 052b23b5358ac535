extension Migration {
  /// Whether what was agreed did what was needed, when the two look at it again, and what a rep can do.
  static let eleventh = Migration(11, "outcomes, check-ins and capacity") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE outcome (
        household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, agreement TEXT NOT NULL,
        days \(words.integer) NOT NULL, due \(words.integer) NOT NULL, needs TEXT NOT NULL,
        answered \(words.integer), answers TEXT, PRIMARY KEY (household, agreement, days))\(words.strict);
      CREATE INDEX outcome_due ON outcome (due) WHERE answered IS NULL;
      ALTER TABLE kept_word ADD COLUMN check_in \(words.integer);
      ALTER TABLE kept_word ADD COLUMN takes TEXT;
      CREATE INDEX kept_word_takes ON kept_word (household) WHERE takes IS NOT NULL;
      CREATE TABLE capacity (
        owner TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE, document TEXT NOT NULL)\(words.strict);
      """
  }
}
