/// How much room letters take in a picture, guessed a little wide, because the reader's font is not known.
enum Lettering {
  /// The size small text is set in; a picture 360 wide on a phone shows it as large as it is.
  static let size = 12.0
  /// From one line of a label to the next.
  static let leading = 13.5

  /// No name is looked at beyond this many letters.
  private static let mostLetters = 300

  /// The width of a line of text.
  static func width(_ text: String, size: Double = size) -> Double {
    text.prefix(mostLetters).reduce(0) { $0 + share(of: $1) } * size
  }

  /// The text as far as it fits, with "…" where there was more.
  static func cut(_ text: String, to width: Double, size: Double = size) -> String {
    if text.count <= mostLetters, self.width(text, size: size) <= width { return text }
    let room = width - share(of: "…") * size
    var used = 0.0
    var kept = ""
    for letter in text.prefix(mostLetters) {
      used += share(of: letter) * size
      if used > room { break }
      kept.append(letter)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// The text on at most so many lines, broken between words, the last one cut.
  static func lines(_ text: String, width: Double, most: Int, size: Double = size) -> [String] {
    var words = text.split(whereSeparator: \.isWhitespace).prefix(mostLetters).map(String.init)[...]
    var lines: [String] = []
    while let first = words.first, lines.count + 1 < most {
      guard self.width(first, size: size) <= width else { break }
      var line = first
      words.removeFirst()
      while let word = words.first, self.width(line + " " + word, size: size) <= width {
        line += " " + word
        words.removeFirst()
      }
      lines.append(line)
    }
    if !words.isEmpty { lines.append(cut(words.joined(separator: " "), to: width, size: size)) }
    return lines
  }

  /// The width of a letter as a share of the size.
  private static func share(of letter: Character) -> Double {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    switch scalar {
    case "i", "j", "l", "I", "!", "'", "’", ".", ",", ":", ";", "|", "í": return 0.3
    case " ", "\u{A0}", "f", "t", "r", "(", ")", "-", "/": return 0.4
    case "m", "w", "M", "W", "@", "%", "…": return 0.92
    case "A"..."Z": return 0.7
    case "0"..."9": return 0.59
    case ..."\u{24F}", "€", "−", "“", "”", "‘": return 0.59
    default: return 1.1
    }
  }
}
