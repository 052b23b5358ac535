/// A message looked through before it is sent: what in it pushes, overclaims or contradicts what is recorded, and what it promises.
///
/// It advises. It knows phrases and what turns their meaning ("you are never obliged"), and what is recorded; it understands nothing.
public struct MessageCheck: Sendable {
  /// What was found, in the order of the text.
  public let findings: [Finding]

  /// Looks a message through, with what is recorded.
  public init(_ text: String, facts: MessageFacts = MessageFacts()) {
    self.init(text, facts: facts, learned: .shipped)
  }

  /// Looks a message through with rules, and with what was learned besides.
  public init(_ text: String, facts: MessageFacts, learned: Learned) {
    let message = Message(text: text, facts: facts)
    var found = MessageCheck.rules.flatMap { $0.findings(in: message) }
    if let talk = learned.talk { found.removeAll { talk.isSurelyHonest($0, in: message) } }
    if (found.map(\.severity).max() ?? .none) < .warn {
      let shops = learned.shops?.findings(in: message) ?? []
      found += shops.isEmpty ? learned.talk?.findings(in: message) ?? [] : shops
    }
    findings = MessageCheck.settled(found, message).sorted {
      ($0.bytes.lowerBound, $0.label.rawValue) < ($1.bytes.lowerBound, $1.label.rawValue)
    }
  }

  /// What is left where one finding explains another away in the same sentence.
  private static func settled(_ found: [Finding], _ message: Message) -> [Finding] {
    var labelled: [Finding.Label: Set<Int>] = [:]
    for finding in found {
      if let sentence = message.sentence(at: finding.bytes.lowerBound) {
        labelled[finding.label, default: []].insert(sentence)
      }
    }
    func others(_ finding: Finding, _ labels: Set<Finding.Label>) -> Bool {
      guard let sentence = message.sentence(at: finding.bytes.lowerBound) else { return false }
      return labels.contains { labelled[$0]?.contains(sentence) ?? false }
    }
    let labels = Set(found.map(\.label))
    let isReward = labels.contains(.incentiveHidden) || labels.contains(.incentiveDisclosed)
    return found.filter { finding in
      switch finding.label {
      // What is hidden from a friend, earned by her, or given for her, is the reward's.
      case .discouragesAdvice, .hiddenTerms, .earningsClaim, .reciprocityPressure: !isReward
      // What presses is no promise to write down.
      case .promise:
        !isReward && !others(finding, [.absoluteClaim, .guilt, .misstatedRight, .hiddenTerms, .falseUrgency, .fear])
      case .guilt: !others(finding, [.reciprocityPressure])
      case .disparagement: !others(finding, [.fear, .discouragesAdvice])
      default: true
      }
    }
  }

  /// The most serious of the findings; `none` where there is nothing.
  public var severity: Finding.Severity { findings.map(\.severity).max() ?? .none }

  /// All rules, one a file.
  static let rules: [any MessageRule] = [
    UrgencyRule(), ScarcityRule(), SocialProofRule(), ReferencePriceRule(), AbsoluteClaimRule(), MeasuredClaimRule(),
    GuiltRule(), ShamingRule(), FearRule(), AdviceRule(), HiddenTermsRule(), MisstatedRightRule(), DisparagementRule(),
    EarningsRule(), IncentiveRule(), ReciprocityRule(), CommitmentTrapRule(), ConstraintRule(), PromiseRule(),
  ]
}

/// A message with its words and what is recorded.
struct Message: Sendable {
  let text: String
  let words: Words
  let facts: MessageFacts

  init(text: String, facts: MessageFacts) {
    let read = Words(text)
    (self.text, words, self.facts) = (text, read, facts)
  }

  /// Where words stand in the text.
  func bytes(_ places: Range<Int>) -> Range<Int> {
    guard let first = places.first, let last = places.last, words.indices.contains(last) else { return 0..<0 }
    return words[first].bytes.lowerBound..<words[last].bytes.upperBound
  }

  /// The words of a sentence.
  func sentence(of place: Int) -> Slice<Words> {
    let number = words[place].sentence
    let first = words[..<place].lastIndex { $0.sentence != number }.map { $0 + 1 } ?? 0
    let end = words[place...].firstIndex { $0.sentence != number } ?? words.count
    return words[first..<end]
  }

  /// Which sentence a byte is in.
  func sentence(at byte: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].bytes.upperBound > byte { high = middle } else { low = middle + 1 }
    }
    return low < words.count ? words[low].sentence : nil
  }

  /// The words of each sentence.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    for place in words.indices {
      if let last = sentences.last, words[last.lowerBound].sentence == words[place].sentence {
        sentences[sentences.count - 1] = last.lowerBound..<(place + 1)
      } else {
        sentences.append(place..<(place + 1))
      }
    }
    return sentences
  }

  /// Whether one of these words stands among the few before a place, in its sentence.
  func isAfter(_ turning: Set<String>, _ place: Int, within few: Int = 4) -> Bool {
    guard words.indices.contains(place) else { return false }
    return (max(0, place - few)..<place).contains {
      words[$0].sentence == words[place].sentence && turning.contains(words[$0].text)
    }
  }

  /// Whether it is in a question.
  func isQuestion(_ place: Int) -> Bool {
    words.indices.contains(place) && words.questions.indices.contains(words[place].sentence)
      && words.questions[words[place].sentence]
  }

  /// Whether what begins there is denied: "you never have to decide now".
  func isDenied(_ place: Int, within few: Int = 4) -> Bool { isAfter(Message.denials, place, within: few) }

  static let denials: Set<String> = [
    "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont", "wouldnt", "neednt", "cant",
    "cannot",
    "couldnt", "shouldnt", "nunca", "jamas", "nadie", "ningun", "ninguna", "sin", "without", "nobody", "nothing",
    "hardly", "nor",
  ]
}

/// One kind of thing to look for.
protocol MessageRule: Sendable {
  /// What is found in a message.
  func findings(in message: Message) -> [Finding]
}

/// A rule whose findings weigh differently with what is recorded.
protocol WeighingRule: MessageRule {
  /// What kind of thing it finds.
  var label: Finding.Label { get }
  /// The law or code behind it.
  var law: String { get }
}

extension WeighingRule {
  /// A finding at these words; of another kind where one is named.
  func finding(
    _ message: Message, _ found: Range<Int>, _ severity: Finding.Severity, _ why: String, _ kinder: String? = nil,
    as other: Finding.Label? = nil
  ) -> Finding {
    Finding(
      label: other ?? label, severity: severity, bytes: message.bytes(found), why: why, kinder: kinder, law: law,
      contradicts: severity == .block && message.facts.tell(of: other ?? label))
  }
}
