extension Migration {
  /// What becomes of promises, by the owner's word and the other side's.
  static let fifth = Migration(5, "what becomes of promises") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      ALTER TABLE kept_word ADD COLUMN accepted \(words.integer);
      ALTER TABLE kept_word ADD COLUMN broken \(words.integer);
      ALTER TABLE kept_word ADD COLUMN reason TEXT NOT NULL DEFAULT '';
      ALTER TABLE kept_word ADD COLUMN released \(words.integer);
      ALTER TABLE kept_word ADD COLUMN confirmed \(words.integer);
      ALTER TABLE kept_word ADD COLUMN agreement TEXT;
      ALTER TABLE kept_word ADD COLUMN makes_good TEXT;
      """
  }
}
