extension Migration {
  /// What a side sealed for the mediator.
  static let eighth = Migration(8, "sealed numbers") { dialect in
    let words = TableWords(dialect: dialect)
    return """
      CREATE TABLE deal_seal (
        deal TEXT NOT NULL REFERENCES deal (id) ON DELETE CASCADE, round \(words.integer) NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('rep', 'customer')), numbers TEXT NOT NULL, salt \(words.bytes) NOT NULL,
        at \(words.integer) NOT NULL, PRIMARY KEY (deal, round, side))\(words.strict);
      """
  }
}
