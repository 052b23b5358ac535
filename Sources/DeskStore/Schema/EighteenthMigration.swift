extension Migration {
  /// What reps wrote for themselves, sealed under their passwords.
  static let eighteenth = Migration(18, "what a rep writes for herself") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE reflection_key (
        owner TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        sealed \(words.bytes) NOT NULL)\(words.strictByKey);
      CREATE TABLE reflection (
        id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, at \(words.integer) NOT NULL,
        sealed \(words.bytes) NOT NULL)\(words.strict);
      CREATE INDEX reflection_household ON reflection (household, owner, at);
      """
  }
}
