extension Migration {
  /// Which promise sees to which limitation of what was chosen.
  static let twelfth = Migration(12, "promises that see to a limitation") { _ in
    "ALTER TABLE kept_word ADD COLUMN sees_to TEXT;"
  }
}
