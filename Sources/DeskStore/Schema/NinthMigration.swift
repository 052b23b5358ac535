extension Migration {
  /// When what was agreed on was delivered.
  static let ninth = Migration(9, "deliveries") { dialect in
    "ALTER TABLE agreement ADD COLUMN delivered \(TableWords(dialect: dialect).integer);"
  }
}
