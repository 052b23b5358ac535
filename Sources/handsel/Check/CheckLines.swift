import CaseFile
import Coaching

extension CheckedMessage {
  /// The findings as lines like those of compilers.
  func text(file: String) -> String {
    placed.reduce(into: "") { text, found in
      let (finding, line, column) = found
      text +=
        "\(file):\(line):\(column): \(finding.severity.rawValue): \(finding.why) [\(finding.label.rawValue)]\n"
      if let law = finding.law, finding.severity >= .warn { text += "  law: \(law)\n" }
      if let kinder = finding.kinder { text += "  kinder: \(kinder)\n" }
    }
  }
}
