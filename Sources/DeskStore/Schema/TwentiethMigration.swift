extension Migration {
  /// Files of people that were brought in, what each of them did, and entries that were made one.
  static let twentieth = Migration(20, "people brought in by files, and entries made one") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE contact_import (
        id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at \(words.integer) NOT NULL, file TEXT NOT NULL, choices TEXT NOT NULL, state TEXT NOT NULL,
        counts TEXT NOT NULL, bytes \(words.bytes))\(words.strict);
      CREATE INDEX contact_import_owner ON contact_import (owner, at);
      CREATE TABLE imported (
        import TEXT NOT NULL REFERENCES contact_import (id) ON DELETE CASCADE, number \(words.integer) NOT NULL,
        household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, mark \(words.bytes) NOT NULL,
        made \(words.integer) NOT NULL, before TEXT, after TEXT, PRIMARY KEY (import, number))\(words.strictByKey);
      CREATE INDEX imported_household ON imported (household);
      CREATE TABLE merge (
        id TEXT NOT NULL PRIMARY KEY, kept TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        at \(words.integer) NOT NULL, was TEXT NOT NULL)\(words.strict);
      CREATE INDEX merge_kept ON merge (kept, at);
      CREATE TABLE distinct_pair (
        first TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        second TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        PRIMARY KEY (first, second))\(words.strictByKey);
      CREATE INDEX distinct_pair_second ON distinct_pair (second);
      """
  }
}
