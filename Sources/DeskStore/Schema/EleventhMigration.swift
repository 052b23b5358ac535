extension Migration {
  /// Whether what was agreed did what was needed.
  static let eleventh = Migration(11, "outcomes") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE outcome (
        household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, agreement TEXT NOT NULL,
        days \(words.integer) NOT NULL, due \(words.integer) NOT NULL, needs TEXT NOT NULL,
        answered \(words.integer), answers TEXT, PRIMARY KEY (household, agreement, days))\(words.strict);
      CREATE INDEX outcome_due ON outcome (due) WHERE answered IS NULL;
      """
  }
}
