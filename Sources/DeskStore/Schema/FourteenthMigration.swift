extension Migration {
  /// What a rep sent although the check of messages found something in it, with her reason; and her own words for hard moments.
  static let fourteenth = Migration(14, "phrases left as they are, and own words") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE passed_phrase (
        owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, label TEXT NOT NULL, phrase TEXT NOT NULL,
        reason TEXT NOT NULL, at \(words.integer) NOT NULL, PRIMARY KEY (owner, label, phrase))\(words.strictByKey);
      CREATE TABLE own_words (
        owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, moment TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (owner, moment))\(words.strictByKey);
      """
  }
}
