import Desk

extension Words {
  /// How a value under that label is typed, as a hint below its field.
  func typedAs(_ label: Labels.Label) -> String {
    switch label.kind {
    case .dayOfYear: "\(label.text): \(dayOfYear)"
    case .share: "\(label.text), %"
    default: label.unit.isEmpty ? label.text : "\(label.text), \(label.unit)"
    }
  }
}
