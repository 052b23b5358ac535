extension Migration {
  /// What counts in a rep's year, household by household, and the sums
  /// of that. It can all be worked out from the rest, and is, for every household
  /// that stands in `uncounted`.
  static let seventeenth = Migration(17, "what counts in a year") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE year_fact (
        household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, number \(words.integer) NOT NULL,
        owner TEXT NOT NULL, year \(words.integer) NOT NULL, kind TEXT NOT NULL, times \(words.integer) NOT NULL,
        amount \(words.integer) NOT NULL, PRIMARY KEY (household, number))\(words.strictByKey);
      CREATE TABLE year_sum (
        owner TEXT NOT NULL, year \(words.integer) NOT NULL, kind TEXT NOT NULL, households \(words.integer) NOT NULL,
        times \(words.integer) NOT NULL, amount \(words.integer) NOT NULL, squares \(words.integer) NOT NULL,
        PRIMARY KEY (owner, year, kind))\(words.strictByKey);
      CREATE INDEX year_fact_open ON year_fact (owner, amount) WHERE kind = 'promiseOpen';
      CREATE TABLE purchase_days (
        household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE, owner TEXT NOT NULL,
        times \(words.integer) NOT NULL, first \(words.integer) NOT NULL, last \(words.integer) NOT NULL)\(words.strictByKey);
      CREATE TABLE purchase_group (
        owner TEXT NOT NULL, times \(words.integer) NOT NULL, first \(words.integer) NOT NULL,
        last \(words.integer) NOT NULL, customers \(words.integer) NOT NULL,
        PRIMARY KEY (owner, times, first, last))\(words.strictByKey);
      CREATE TABLE uncounted (
        household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE)\(words.strictByKey);
      INSERT INTO uncounted (household) SELECT id FROM household;
      """
  }
}
