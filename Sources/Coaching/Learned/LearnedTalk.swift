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
    var found: (chance: Double, words: Range<Int>, general: General, label: Finding.Label)?
    for words in message.sentences
    where isRead(message.words.words[words]) && (message.isTalk(words) || message.isPersonal(words)) {
      let reading = model.reading(model.features(of: message.words.words[words]))
      guard reading.chances[0] >= model.threshold, reading.chances[0] > found?.chance ?? 0,
        let label = Finding.Label(rawValue: model.classes[reading.likeliest]), !message.facts.tell(of: label),
        let general = LearnedTalk.generals[label]
      else { continue }
      found = (reading.chances[0], words, general, label)
    }
    guard let found else { return [] }
    return [
      Finding(
        label: found.label, severity: .warn, bytes: message.bytes(found.words), why: found.general.why,
        kinder: found.general.kinder, law: found.general.law)
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

  /// What is said of a kind of thing in general.
  private struct General: Sendable {
    let why: String
    let kinder: String
    var law: String?
  }

  private static let unfair = "Directive 2005/29/EC, Articles 6 to 9"

  private static let generals: [Finding.Label: General] = [
    .absoluteClaim: General(
      why: "Nothing is always so; say what it does, how often, and what it does not.",
      kinder: "Here is what it does, and here is what it does not do.", law: unfair),
    .commitmentTrap: General(
      why: "An earlier yes is no yes to this.", kinder: "This is a new question; no is a fine answer."),
    .discouragesAdvice: General(
      why: "Who lives with the decision may be asked; whoever discourages that has something to lose.",
      kinder: "Take your time, and talk it over with whomever you like.", law: unfair),
    .disparagement: General(
      why: "Running others down says more about who does it; compare what can be shown.",
      kinder: "Here is what their sheet says and what ours says.", law: "Directive 2006/114/EC, Article 4"),
    .earningsClaim: General(
      why: "What anybody earns by it nobody knows; most earn little.",
      kinder: "Some of us earn a little beside a job; I can show you real figures of all.",
      law: "Directive 2005/29/EC, Annex I, 14 and 22"),
    .fakeSocialProof: General(
      why: "What others do is theirs to tell, and no reason for her.",
      kinder: "What fits you depends on what you need; let us look at that.", law: unfair),
    .falseScarcity: General(
      why: "How many there are should be recorded before it is said.",
      kinder: "Tell me when you have decided, and I will look whether there is one.",
      law: "Directive 2005/29/EC, Annex I, 7"),
    .falseUrgency: General(
      why: "Nothing but the sale seems to ask for hurry here.",
      kinder: "Take the time you need; I am here when you have decided.", law: "Directive 2005/29/EC, Annex I, 7"),
    .fear: General(
      why: "Fear makes a bad adviser; say the danger plainly, how likely it is, and what helps without buying.",
      kinder: "This is what can happen, this is how seldom, and this helps even without us.", law: unfair),
    .guilt: General(
      why: "What the sale means to you is yours to carry, not hers.",
      kinder: "If it is not right for you, it is not right for me.", law: "Directive 2005/29/EC, Annex I, 30"),
    .hiddenTerms: General(
      why: "What she signs she must have read, with all costs and limits.",
      kinder: "Here is everything in writing; read it in peace, and ask me what is unclear.",
      law: "Directive 2011/83/EU, Articles 5 and 6"),
    .incentiveHidden: General(
      why: "Whoever gains by a recommendation says so.", kinder: "You should know what each of us gets if you take it.",
      law: "Directive 2005/29/EC, Article 7"),
    .misstatedRight: General(
      why: "What the law gives her cannot be talked away.",
      kinder: "Here is how you can withdraw, and until when.", law: "Directive 2011/83/EU, Articles 9 to 16"),
    .reciprocityPressure: General(
      why: "A gift that asks for something is a price.", kinder: "The gift is yours, whatever you decide."),
    .shaming: General(
      why: "Saying no is hers; nobody is small for it.", kinder: "Whatever you decide is fine with me.", law: unfair),
  ]
}
