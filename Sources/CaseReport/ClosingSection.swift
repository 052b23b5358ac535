import CaseFile
import Terminal

/// What all of it rests on.
struct ClosingSection {
  let answer: CaseAnswer
  let words: Wording

  func write(_ writing: inout Writing) {
    let lines = Assumptions.of(answer, words)
    guard !lines.isEmpty else { return }
    writing.heading("What this rests on")
    for line in lines { writing.point(StyledText(line, .soft)) }
  }
}
