import Desk
import Foundation

/// Edits as the script sends them, each in a field `edit` of lines: its name, its field, what stood there after an `=`
/// or nothing, and the value.
enum SentEdit {
  /// The edit in such lines.
  ///
  /// - Throws: ``WebFault/unreadable`` for anything else.
  static func read(_ text: String) throws(WebFault) -> Edit {
    let lines = text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 4 else { throw .unreadable }
    // What stood there is one line long, with its own line breaks written as `\n`.
    let was = lines[2].hasPrefix("=") ? String(lines[2].dropFirst()).replacing("\\n", with: "\n") : nil
    return Edit(id: lines[0], field: lines[1], value: lines[3], was: was)
  }

  /// What became of an edit.
  struct Answer: Encodable {
    let id: String
    let field: String
    /// `kept`, `conflict` or `refused`.
    let outcome: String
    /// What stands in the field now.
    let stands: String
    /// Why it was refused, in words.
    let says: String?

    init(_ edit: Edit, _ outcome: EditOutcome, stands discovery: Discovery, words: any Words) {
      id = edit.id
      field = edit.field
      let now = DiscoveryField(edit.field).flatMap { discovery.text(of: $0) } ?? ""
      switch outcome {
      case .kept: (self.outcome, stands, says) = ("kept", now, nil)
      case .conflict(let there): (self.outcome, stands, says) = ("conflict", there, nil)
      case .refused(let fault): (self.outcome, stands, says) = ("refused", now, words.says(fault))
      }
    }
  }

  private struct All: Encodable {
    let edits: [Answer]
    let pieces: String
  }

  static func json(_ answers: [Answer], pieces: String) throws -> String {
    String(decoding: try JSONEncoder().encode(All(edits: answers, pieces: pieces)), as: UTF8.self)
  }
}
