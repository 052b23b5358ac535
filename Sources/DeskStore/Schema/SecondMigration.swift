extension Migration {
  /// What was written waited in a list that every search had to read through.
  static let second = Migration(2, "words that are searched are indexed when they are written") { dialect in
    switch dialect {
    case .sqlite: ""
    case .postgres:
      """
      ALTER INDEX search_words SET (fastupdate = off);
      SELECT gin_clean_pending_list('search_words');
      """
    }
  }
}
