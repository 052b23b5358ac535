extension Migration {
  /// What customers said of changed circumstances. What was said and laid is set to NULL when it closes.
  static let tenth = Migration(10, "changed circumstances") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE life_change (
        id TEXT NOT NULL PRIMARY KEY, household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
        agreement TEXT NOT NULL, at \(words.integer) NOT NULL, wish TEXT NOT NULL, answer_by \(words.integer) NOT NULL,
        state TEXT NOT NULL, cause TEXT NOT NULL, said TEXT, answer TEXT, closed \(words.integer), taken TEXT
      )\(words.strict);
      CREATE INDEX life_change_household ON life_change (household, at);
      CREATE INDEX life_change_waiting ON life_change (answer_by) WHERE state = 'open';
      """
  }
}
