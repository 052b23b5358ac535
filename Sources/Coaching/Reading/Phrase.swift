/// A phrase to look for, in a small notation:
///
/// - `only two left` words one after the other, within one sentence
/// - `only|just` one of several words
/// - `cancel*` words that begin so
/// - `#` a number, `%` a number of per cent
/// - `~3` up to three words that do not matter
/// - `really?` a word that may be there
/// - `^` the beginning of the sentence, `$` its end
struct Phrase: Sendable {
  private enum Part: Sendable {
    case words([String], stems: [String], isOptional: Bool)
    case number(isPercent: Bool)
    case gap(Int)
    case beginning
    case end
  }

  private let parts: [Part]
  /// The words it can begin with, where only these can begin it.
  private let starts: [String]?

  init(_ notation: String) {
    let parts: [Part] = notation.split(separator: " ").map { piece in
      switch piece {
      case "^": return .beginning
      case "$": return .end
      case "#": return .number(isPercent: false)
      case "%": return .number(isPercent: true)
      default:
        if piece.first == "~" { return .gap(Int(piece.dropFirst()) ?? 0) }
        let isOptional = piece.last == "?"
        let all = (isOptional ? piece.dropLast() : piece).split(separator: "|").map(String.init)
        return .words(
          all.filter { !$0.hasSuffix("*") }, stems: all.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
          isOptional: isOptional)
      }
    }
    self.parts = parts
    if case .words(let exact, stems: [], isOptional: false)? = parts.first { starts = exact } else { starts = nil }
  }

  /// Where it stands among the words, the first time from a place on; `nil` where it does not.
  func first(in words: Words, from start: Int = 0) -> Range<Int>? {
    guard start < words.count else { return nil }
    for place in begins(in: words, from: start) {
      if let end = matches(words, place, 0, words[place].sentence), end > place { return place..<end }
    }
    return nil
  }

  /// Every place where it stands, none within another.
  func all(in words: Words) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let next = first(in: words, from: start) {
      found.append(next)
      start = next.upperBound
    }
    return found
  }

  /// Where it may begin, from a place on.
  private func begins(in words: Words, from start: Int) -> [Int] {
    guard let starts else { return Array(start..<words.count) }
    let places = starts.compactMap { words.places[$0] }
    let all = places.count == 1 ? places[0] : places.joined().sorted()
    return start == 0 ? all : Array(all[(all.firstIndex { $0 >= start } ?? all.endIndex)...])
  }

  /// Where a match that begins there ends.
  private func matches(_ words: Words, _ place: Int, _ part: Int, _ sentence: Int) -> Int? {
    guard part < parts.count else { return place }
    let isInside = place < words.count && words[place].sentence == sentence
    switch parts[part] {
    case .beginning:
      let isFirst = place == 0 || words[place - 1].sentence != sentence
      return isFirst ? matches(words, place, part + 1, sentence) : nil
    case .end: return isInside ? nil : matches(words, place, part + 1, sentence)
    case .number(let isPercent):
      guard isInside, words[place].number != nil else { return nil }
      guard isPercent else { return matches(words, place + 1, part + 1, sentence) }
      guard words[place].isPercent else { return nil }
      return matches(words, place + 1 + words.percentWords(at: place + 1), part + 1, sentence)
    case .words(let exact, let stems, let isOptional):
      if isInside {
        let text = words[place].text
        if exact.contains(text) || stems.contains(where: { text.hasPrefix($0) }),
          let end = matches(words, place + 1, part + 1, sentence)
        {
          return end
        }
      }
      return isOptional ? matches(words, place, part + 1, sentence) : nil
    case .gap(let most):
      for skipped in 0...most {
        if skipped > 0, place + skipped > words.count || words[place + skipped - 1].sentence != sentence { return nil }
        if let end = matches(words, place + skipped, part + 1, sentence) { return end }
      }
      return nil
    }
  }
}

extension Array where Element == Phrase {
  /// The first place where one of them stands.
  func first(in words: Words) -> Range<Int>? {
    compactMap { $0.first(in: words) }.min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Every place where one of them stands, in order.
  func all(in words: Words) -> [Range<Int>] {
    flatMap { $0.all(in: words) }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
