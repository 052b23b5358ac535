extension Migration {
  /// What customers lent without their names.
  ///
  /// Rows lie in the order of their keys, which are drawn by lot, and none says from whom or on which day it came.
  static let thirteenth = Migration(13, "answers lent without names") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE lent_answers (
        key \(words.bytes) NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        currency TEXT NOT NULL, month TEXT NOT NULL, answers TEXT NOT NULL)\(words.strictByKey);
      CREATE INDEX lent_answers_owner ON lent_answers (owner, currency, month);
      """
  }
}
