/// What a model learned from marked messages: how people press who talk to each other, in whatever words.
///
/// Phrases know words, not manners, and a new way to press uses new ones. The model hears each sentence. Where it is sure that
/// one presses and no rule has anything to say, it warns; it never blocks. Where it is sure that one is honest, a phrase in it
/// raises no alarm, unless recorded facts speak of it.
public struct LearnedTalk: Sendable {
  let model: TextModel

  /// Goes by a model whose classes are labels of findings.
  public init(_ model: TextModel) { self.model = model }

  /// The one that is shipped; `nil` where there is none.
  public static let shipped = Embedded.files["messages.tsv"].flatMap(TextModel.init(reading:)).map(LearnedTalk.init)

  /// Below this chance of pressing a phrase alone is not believed.
  private static let doubt = 0.05

  /// The sentence that presses most, where one surely does.
  func findings(in message: Message) -> [Finding] {
    var found: (chance: Double, words: Range<Int>, reason: Reason, label: Finding.Label)?
    for words in message.sentences
    where isRead(message.words.words[words]) && (message.isTalk(words) || message.isPersonal(words)) {
      let reading = model.reading(model.features(of: message.words.words[words]))
      guard reading.chances[0] >= model.threshold, reading.chances[0] > found?.chance ?? 0,
        let label = Finding.Label(rawValue: model.classes[reading.likeliest]), !message.facts.tell(of: label),
        let reason = Reason.of(label)
      else { continue }
      found = (reading.chances[0], words, reason, label)
    }
    guard let found else { return [] }
    return [
      Finding(
        label: found.label, severity: .warn, bytes: message.bytes(found.words), why: found.reason.why,
        kinder: found.reason.kinder, law: found.reason.law)
    ]
  }

  /// Whether what a phrase found stands in a sentence that is surely honest.
  func isSurelyHonest(_ finding: Finding, in message: Message) -> Bool {
    guard finding.severity >= .warn, !message.facts.tell(of: finding.label),
      let place = message.words.firstIndex(where: { $0.bytes.upperBound > finding.bytes.lowerBound })
    else { return false }
    let sentence = message.sentence(of: place)
    let words = message.words.words[sentence.startIndex..<sentence.endIndex]
    return isRead(words) && model.reading(model.features(of: words)).chances[0] < LearnedTalk.doubt
  }

  /// Whether somebody talks in it, of whom enough words are known: of two words, of another language, or of what a shop writes,
  /// it can say nothing.
  private func isRead(_ words: ArraySlice<Words.Word>) -> Bool {
    let known = words.count { $0.number != nil || model.features[$0.text] != nil }
    return known >= 3 && 2 * known >= words.count && words.contains { LearnedTalk.persons.contains($0.text) }
      && !Message.isSpanish(words)
  }

  private static let persons: Set<String> = [
    "i", "im", "ive", "id", "ill", "me", "my", "mine", "we", "were", "weve", "well", "us", "our", "you", "youre",
    "youve", "youd",
    "youll", "your", "yours", "he", "hes", "him", "his", "she", "shes", "her", "they", "theyre", "theyll", "them",
    "their",
    "nobody", "everybody", "everyone", "anybody", "anyone", "people", "who", "lets",
  ]
}
