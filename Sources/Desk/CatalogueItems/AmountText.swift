import Money

/// Amounts as somebody types them, where `1.490` and `1,490` are a thousand and a half to one half of the world.
enum AmountText {
  /// The figure as it is typed, with a fourth decimal where three would look like thousands.
  static func text(_ figure: Figure) -> String {
    Plain.figure(figure).split(separator: "–").map { isAmbiguous($0) ? $0 + "0" : $0 }.joined(separator: "–")
  }

  /// The same for a number that is known.
  static func text(_ amount: Double) -> String { text(Figure(amount)) }

  /// Whether a number in the text has one mark and three digits after it, so that it may mean thousands.
  static func isAmbiguous(_ text: some StringProtocol) -> Bool {
    text.split { !($0.isNumber || $0 == "." || $0 == ",") }.contains { number in
      let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
    }
  }
}
