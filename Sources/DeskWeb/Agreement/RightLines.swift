import Paper

/// The sentences of a right, one by one.
enum RightLines {
  static func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .list(let items): items
    case .paragraph(let text), .note(let text): [text]
    default: []
    }
  }
}
