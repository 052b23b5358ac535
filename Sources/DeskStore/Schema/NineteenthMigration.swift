extension Migration {
  /// Keys for other programs; and what was agreed or answered lately is found at once.
  static let nineteenth = Migration(19, "keys for other programs") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE interface_key (
        id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        hash \(words.bytes) NOT NULL UNIQUE, name TEXT NOT NULL, scopes TEXT NOT NULL, made \(words.integer) NOT NULL,
        expires \(words.integer) NOT NULL, used \(words.integer))\(words.strict);
      CREATE INDEX interface_key_owner ON interface_key (owner, made);
      CREATE INDEX agreement_at ON agreement (at);
      CREATE INDEX outcome_answered ON outcome (answered) WHERE answered IS NOT NULL;
      """
  }
}
