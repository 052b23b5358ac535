/// A phrase to look for, in a small notation:
///
/// - `only two left` words one after the other, within one sentence
/// - `only|just` one of several words
/// - `cancel*` words that begin so
/// - `#` a number, `%` a number of per cent
/// - `~3` up to three words that do not matter
/// - `really?` a word that may be there
/// - `^` the beginning of the sentence, `$` its end
/// - `&` before all: words that stand in one sentence in whatever order, at most fifteen from the first to the last, and no denial
///   in that sentence; `&!` whatever is denied; `!no|not` none of these among them
struct Phrase: Sendable {
  private enum Part: Sendable {
    case words(Set<String>, stems: [String], orNumber: Bool, isOptional: Bool)
    case without(Set<String>)
    case number(isPercent: Bool)
    case gap(Int)
    case beginning
    case end

    /// Whether a single word is meant and is that one.
    func holds(_ word: Words.Word) -> Bool {
      switch self {
      case .words(let exact, let stems, let orNumber, _):
        exact.contains(word.text) || stems.contains { word.text.hasPrefix($0) } || (orNumber && word.number != nil)
      case .number(let isPercent): word.number != nil && (!isPercent || word.isPercent)
      case .gap, .beginning, .end, .without: false
      }
    }
  }

  /// How the parts stand to each other.
  private enum Order: Sendable {
    case inTurn
    case anyhow(evenDenied: Bool)
  }

  private let parts: [Part]
  private let order: Order
  /// The words it can begin with, where only these can begin it.
  private let starts: [String]?
  /// Words of which one must be in the message, besides those it begins with: the fewest of a kind; `nil` where nothing says so.
  private let needed: [String]?

  init(_ notation: String) {
    var pieces = notation.split(separator: " ")[...]
    switch pieces.first {
    case "&": order = .anyhow(evenDenied: false)
    case "&!": order = .anyhow(evenDenied: true)
    default: order = .inTurn
    }
    if case .anyhow = order { pieces = pieces.dropFirst() }
    let parts: [Part] = pieces.map { piece in
      switch piece {
      case "^": return .beginning
      case "$": return .end
      case "#": return .number(isPercent: false)
      case "%": return .number(isPercent: true)
      default:
        if piece.first == "!" { return .without(Set(piece.dropFirst().split(separator: "|").map(String.init))) }
        if piece.first == "~" { return .gap(Int(piece.dropFirst()) ?? 0) }
        let isOptional = piece.last == "?"
        let all = (isOptional ? piece.dropLast() : piece).split(separator: "|").map(String.init)
        return .words(
          Set(all.filter { !$0.hasSuffix("*") && $0 != "#" }),
          stems: all.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
          orNumber: all.contains("#"), isOptional: isOptional)
      }
    }
    self.parts = parts
    let sets = parts.map { part -> [String]? in
      if case .words(let exact, stems: [], orNumber: false, isOptional: false) = part { return exact.sorted() }
      return nil
    }
    starts = sets.first.flatMap { $0 }
    needed = sets.dropFirst().compactMap { $0 }.min { $0.count < $1.count }
  }

  /// Where it stands among the words, the first time; `nil` where it does not.
  func first(in words: Words) -> Range<Int>? {
    for place in begins(in: words) {
      if let found = match(words, at: place) { return found }
    }
    return nil
  }

  /// Every place where it stands, none within another.
  func all(in words: Words) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in begins(in: words) where place >= found.last?.upperBound ?? 0 {
      if let next = match(words, at: place), next.lowerBound >= found.last?.upperBound ?? 0 { found.append(next) }
    }
    return found
  }

  /// The words it stands at, where its first word is at this place.
  private func match(_ words: Words, at place: Int) -> Range<Int>? {
    if case .anyhow(let evenDenied) = order { return together(words, place, evenDenied) }
    guard let end = matches(words, place, 0, words[place].sentence), end > place else { return nil }
    return place..<end
  }

  /// From the first to the last of words that stand near each other in one sentence.
  private func together(_ words: Words, _ place: Int, _ evenDenied: Bool) -> Range<Int>? {
    guard parts[0].holds(words[place]) else { return nil }
    let sentence = words[place].sentence
    let first = words[..<place].suffix(Phrase.farthest).firstIndex { $0.sentence == sentence } ?? place
    let end =
      words[place...].prefix(Phrase.farthest).firstIndex { $0.sentence != sentence }
      ?? min(words.count, place + Phrase.farthest)
    var found = [place]
    for part in parts.dropFirst() {
      if case .without(let barred) = part {
        if words[first..<end].contains(where: { barred.contains($0.text) }) { return nil }
        continue
      }
      // The nearest of its words that is not taken.
      let near = (first..<end).filter { !found.contains($0) && part.holds(words[$0]) }
      guard let next = near.min(by: { abs($0 - place) < abs($1 - place) }) else { return nil }
      found.append(next)
    }
    guard let from = found.min(), let to = found.max(), to - from < Phrase.farthest else { return nil }
    if !evenDenied, words[first..<end].contains(where: { Message.denials.contains($0.text) }) { return nil }
    return from..<(to + 1)
  }

  /// So many words at the most from the first to the last that stand together.
  private static let farthest = 15

  /// Where it may begin.
  private func begins(in words: Words) -> [Int] {
    if let starts {
      let places = starts.compactMap { words.places[$0] }
      if places.isEmpty || isMissing(in: words) { return [] }
      return places.count == 1 ? places[0] : places.joined().sorted()
    }
    return isMissing(in: words) ? [] : Array(0..<words.count)
  }

  /// Whether a word it needs is nowhere in the message.
  private func isMissing(in words: Words) -> Bool {
    guard let needed, needed.count <= Phrase.mostNeeded else { return false }
    return !needed.contains { words.places[$0] != nil }
  }

  /// With more alternatives than this, looking for them costs more than it saves.
  private static let mostNeeded = 16

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
    case .without: return matches(words, place, part + 1, sentence)
    case .words(_, _, _, let isOptional):
      if isInside, parts[part].holds(words[place]), let end = matches(words, place + 1, part + 1, sentence) {
        return end
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
