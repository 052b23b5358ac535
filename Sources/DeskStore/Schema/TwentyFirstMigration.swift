extension Migration {
  /// Which backups were made and proved, and what the law makes reps keep of those who were erased.
  static let twentyFirst = Migration(21, "backups that were made, and what the law makes one keep") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE backup (
        at \(words.integer) NOT NULL PRIMARY KEY, folder TEXT NOT NULL, file TEXT NOT NULL,
        bytes \(words.integer) NOT NULL, sealed \(words.integer) NOT NULL)\(words.strict);
      CREATE TABLE kept_record (
        id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        agreed \(words.integer) NOT NULL, until \(words.integer) NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL,
        hash TEXT NOT NULL)\(words.strict);
      CREATE INDEX kept_record_owner ON kept_record (owner, agreed);
      """
  }
}
