public import Coaching

/// A message with what was found in it, by line and column.
public struct CheckedMessage: Sendable {
  /// The message.
  public let text: String
  /// What was found in it, in the order of the text.
  public let findings: [Finding]

  /// The most serious of the findings; `none` where there is nothing.
  public var severity: Finding.Severity { findings.map(\.severity).max() ?? .none }

  /// Looks a message through, with what is recorded.
  public init(_ text: String, _ facts: MessageFacts) {
    self.text = text
    findings = MessageCheck(text, facts: facts).findings
  }

  /// Looks the terms of a contract through.
  public init(terms text: String) {
    self.text = text
    findings = TermsCheck(text).findings
  }

  /// Each finding with its line and column, counted from 1; columns count characters.
  public var placed: [(finding: Finding, line: Int, column: Int)] {
    var (byte, line, column) = (0, 1, 1)
    var rest = Substring(text)
    return findings.map { finding in
      while byte < finding.bytes.lowerBound, let next = rest.popFirst() {
        byte += next.utf8.count
        (line, column) = next.isNewline ? (line + 1, 1) : (line, column + 1)
      }
      return (finding, line, column)
    }
  }

  /// The findings as JSON, with the name of the file where there is one.
  public func json(file: String? = nil) -> JSONOutput {
    .object(
      (file.map { [("file", .text($0))] } ?? []) + [
        ("severity", .text(severity.rawValue)),
        (
          "findings",
          .list(
            placed.map { finding, line, column in
              .object([
                ("label", .text(finding.label.rawValue)), ("severity", .text(finding.severity.rawValue)),
                ("line", .whole(line)), ("column", .whole(column)),
                ("from_byte", .whole(finding.bytes.lowerBound)), ("to_byte", .whole(finding.bytes.upperBound)),
                ("why", .text(finding.why)), ("kinder", finding.kinder.map { .text($0) } ?? .null),
                ("law", finding.law.map { .text($0) } ?? .null),
              ])
            })
        ),
      ])
  }
}
