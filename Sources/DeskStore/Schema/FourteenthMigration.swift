extension Migration {
  /// What a rep sent although the check of messages found something in it, with her reason.
  static let fourteenth = Migration(14, "phrases left as they are") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE passed_phrase (
        owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, label TEXT NOT NULL, phrase TEXT NOT NULL,
        reason TEXT NOT NULL, at \(words.integer) NOT NULL, PRIMARY KEY (owner, label, phrase))\(words.strictByKey);
      """
  }
}
