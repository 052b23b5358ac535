/// Text in pieces, each with its style.
public struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  struct Run: Sendable, Hashable {
    var text: String
    var style: Style
  }

  var runs: [Run]

  /// Text in one style, control characters taken out: what comes from a file must not steer the terminal.
  public init(_ text: String, _ style: Style = .plain) {
    runs = [Run(text: text.withoutControls, style: style)]
  }

  /// Plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// Two texts, one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    var joined = first
    for run in second.runs where !run.text.isEmpty {
      if let last = joined.runs.last, last.style == run.style || last.text.isEmpty {
        joined.runs[joined.runs.count - 1] = Run(text: last.text + run.text, style: run.style)
      } else {
        joined.runs.append(run)
      }
    }
    return joined
  }

  /// The text without its styles.
  public var plain: String { runs.map(\.text).joined() }

  /// How many columns it takes.
  public var width: Int { runs.reduce(0) { $0 + $1.text.columns } }

  /// The text as it is sent to the page.
  public func rendered(colour: Bool) -> String {
    guard colour else { return plain }
    return runs.map { run in
      guard let code = run.style.code, !run.text.isEmpty else { return run.text }
      return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  /// The text filled up with spaces to a width, on the left or on the right.
  func padded(to width: Int, alignedRight: Bool) -> StyledText {
    let fill = StyledText(String(repeating: " ", count: max(0, width - self.width)))
    return alignedRight ? fill + self : self + fill
  }

  /// The text in lines no wider than that, broken between words; a word that is wider is broken where it must.
  public func wrapped(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText("")
    for word in words {
      let needed = line.width + (line.width > 0 ? 1 : 0) + word.width
      if needed <= width {
        line = line.width > 0 ? line + word.spaced : line + word.text
        continue
      }
      if line.width > 0 { lines.append(line) }
      let pieces = word.text.pieces(of: width)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
    }
    if line.width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private struct Word {
    var text: StyledText
    var width: Int { text.width }
    var spaced: StyledText { StyledText(" ", text.runs.first?.style ?? .plain) + text }
  }

  /// The words, a word that changes style in the middle staying one.
  private var words: [Word] {
    var words: [Word] = []
    var isOpen = false
    for run in runs {
      for (index, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { isOpen = false }
        guard !piece.isEmpty else { continue }
        let text = StyledText(String(piece), run.style)
        if isOpen, !words.isEmpty {
          words[words.count - 1].text = words[words.count - 1].text + text
        } else {
          words.append(Word(text: text))
        }
        isOpen = true
      }
    }
    return words
  }

  /// A word cut into pieces no wider than that, at least one character each.
  private func pieces(of width: Int) -> [StyledText] {
    var pieces: [StyledText] = []
    var piece: [Run] = []
    var used = 0
    for run in runs {
      var text = ""
      for character in run.text {
        let columns = String(character).columns
        if used > 0, used + columns > width {
          if !text.isEmpty { piece.append(Run(text: text, style: run.style)) }
          pieces.append(StyledText(runs: piece))
          (piece, text, used) = ([], "", 0)
        }
        text.append(character)
        used += columns
      }
      if !text.isEmpty { piece.append(Run(text: text, style: run.style)) }
    }
    return piece.isEmpty ? pieces : pieces + [StyledText(runs: piece)]
  }

  private init(runs: [Run]) { self.runs = runs }
}

extension String {
  /// The text with every control and invisible directing character replaced, so that it cannot steer a terminal.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars { kept.append(scalar.steersTerminal ? " " : scalar) }
    return String(kept)
  }

  /// How many columns of a terminal the text takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: value != 0x200D && value != 0x200C
    default: false
    }
  }
}
