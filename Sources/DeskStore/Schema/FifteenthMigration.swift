extension Migration {
  /// What a rep practised; nobody else's.
  static let fifteenth = Migration(15, "practice talks") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE practice_talk (
        id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at \(words.integer) NOT NULL, document TEXT NOT NULL)\(words.strict);
      CREATE INDEX practice_talk_by_owner ON practice_talk (owner, at);
      """
  }
}
