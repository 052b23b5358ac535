/// Refuses text with a NUL character in it, which PostgreSQL cannot keep and SQLite would cut off without a word.
///
/// - Throws: ``DatabaseFault/other(_:)``.
func refuseNUL(in statement: SQL) throws {
  for case .text(let text) in statement.values where text.utf8.contains(0) {
    throw DatabaseFault.other("a text holds a NUL character, which cannot be kept; take it out and save again")
  }
}
