extension Migration {
  /// Which backups were made and proved.
  static let twentyFirst = Migration(21, "backups that were made") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE backup (
        at \(words.integer) NOT NULL PRIMARY KEY, folder TEXT NOT NULL, file TEXT NOT NULL,
        bytes \(words.integer) NOT NULL, sealed \(words.integer) NOT NULL)\(words.strict);
      """
  }
}
