/// Cells of tables that are written (RFC 4180).
public enum TableCell {
  /// A cell for a table with commas, in quotes where it needs them.
  public static func text(_ text: String) -> String {
    text.contains { $0 == "," || $0 == "\"" || $0.isNewline } ? quoted(text) : text
  }

  /// A cell in quotes, for a table with any separator.
  public static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
