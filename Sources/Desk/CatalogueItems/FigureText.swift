package import Money

extension Plain {
  /// A figure as somebody types it: `1490`, `2000–2400`, or `2000–2150–2400` with the likeliest in the middle.
  package static func figure(_ figure: Figure) -> String {
    if figure.isCertain { return number(figure.mode) }
    let isMiddle = figure.mode == (figure.low + figure.high) / 2
    let parts = isMiddle ? [figure.low, figure.high] : [figure.low, figure.mode, figure.high]
    return parts.map(number).joined(separator: "–")
  }

  /// The figure in a text: a number, or two or three of them from low to high; `nil` for anything else.
  package static func figure(in text: String) -> Figure? {
    var plain = text
    for dash in ["—", "…", "..", " - ", " to ", " a "] { plain = plain.replacing(dash, with: "–") }
    let parts = splitAtHyphens(plain).split(separator: "–", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number(in: String($0)) }
    guard numbers.count == parts.count, numbers == numbers.sorted() else { return nil }
    switch numbers.count {
    case 1: return Figure(numbers[0])
    case 2: return Figure(low: numbers[0], mode: (numbers[0] + numbers[1]) / 2, high: numbers[1])
    case 3: return Figure(low: numbers[0], mode: numbers[1], high: numbers[2])
    default: return nil
    }
  }

  /// A hyphen after a digit stands between two numbers; any other is a minus.
  private static func splitAtHyphens(_ text: String) -> String {
    var result = ""
    for character in text {
      result.append(character == "-" && result.last?.isNumber == true ? "–" : character)
    }
    return result
  }
}
