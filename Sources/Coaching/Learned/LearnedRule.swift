/// What a model learned from the words of web shops: pressing by scarcity, hurry and the crowd, in the shops' own terse manner.
///
/// It is asked only where no rule has anything to say, each sentence for itself, and not about what the facts at hand already
/// answer. It knows nothing for sure, so it never blocks.
public struct LearnedRule: MessageRule {
  let model: TextModel

  /// A rule that goes by a model whose classes are among ``labels``.
  public init(_ model: TextModel) { self.model = model }

  /// The one that is shipped; `nil` where there is none.
  static let shipped = Embedded.files["shop-texts.tsv"].flatMap(TextModel.init(reading:)).map(LearnedRule.init)

  /// The classes of the model, by what they are here.
  public static let labels: [String: Finding.Label] = [
    "scarcity": .falseScarcity, "urgency": .falseUrgency, "social_proof": .fakeSocialProof, "misdirection": .shaming,
    "obstruction": .misstatedRight, "sneaking": .hiddenTerms, "forced_action": .hiddenTerms,
  ]

  /// A text of so many words at most is short.
  private static let short = 25

  func findings(in message: Message) -> [Finding] {
    var found: (strength: Double, words: Range<Int>, label: Finding.Label)?
    // A short text is read as a whole, as shops write.
    let parts = message.words.count <= LearnedRule.short ? [0..<message.words.count] : message.sentences
    for words in parts
    where !words.isEmpty && isRead(message.words.words[words]) {
      let reading = model.reading(model.features(of: message.words.words[words]))
      let isTalk = message.isPersonal(words) && message.isTalk(words)
      guard reading.strength >= (isTalk ? model.threshold * LearnedRule.surer : model.threshold),
        reading.strength > found?.strength ?? 0,
        let label = LearnedRule.labels[model.classes[reading.likeliest]], !message.facts.tell(of: label)
      else { continue }
      found = (reading.strength, words, label)
    }
    guard let found else { return [] }
    return [
      Finding(
        label: found.label, severity: .warn, bytes: message.bytes(found.words),
        why: "Shops that press their customers speak like this.",
        kinder: "Take the time you need; I am here when you have decided.",
        law: "Directive 2005/29/EC, Articles 6 to 9")
    ]
  }

  /// Whether at least a third of the words is known and English: of another language it can say nothing.
  private func isRead(_ words: ArraySlice<Words.Word>) -> Bool {
    let known = words.count { $0.number != nil || model.features[$0.text] != nil }
    return 3 * known >= words.count && !Message.isSpanish(words)
  }

  /// So much surer the model must be where somebody talks of herself.
  private static let surer = 2.0
}

extension Message {
  /// Whether somebody speaks for herself in it. Shops do not, but where they put words into a customer's mouth: "No thanks, I don't
  /// like saving."
  func isPersonal(_ words: Range<Int>) -> Bool {
    self.words[words.lowerBound].text != "no" && words.contains { Message.personal.contains(self.words[$0].text) }
  }

  private static let personal: Set<String> = ["i", "im", "ive", "id", "ill", "my", "me"]

  /// Whether two or more of the words are the small ones of Spanish, of which too few texts were learned from.
  static func isSpanish(_ words: ArraySlice<Words.Word>) -> Bool {
    words.count { spanish.contains($0.text) } >= 2
  }

  private static let spanish: Set<String> = [
    "de", "la", "el", "los", "las", "que", "es", "un", "una", "por", "para", "con", "lo", "te", "tu", "tus", "su", "si",
    "en", "del",
    "al", "y", "se", "mi",
  ]

  /// Whether it ends as sentences of a talk do; shops shout, or end in nothing at all.
  func isTalk(_ words: Range<Int>) -> Bool {
    let rest = text.utf8.dropFirst(bytes(words).upperBound).first
    return rest == UInt8(ascii: ".") || rest == UInt8(ascii: "?") || rest == UInt8(ascii: ",")
  }
}
