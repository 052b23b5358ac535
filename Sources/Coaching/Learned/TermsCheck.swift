/// The terms of a contract looked through: clauses that are often unfair to a consumer, so that a rep reads them once more before
/// she lays them before anybody.
///
/// A model learned from terms of service that lawyers had marked. It advises; whether a clause is void a court decides.
public struct TermsCheck: Sendable {
  /// What was found, in the order of the text.
  public let findings: [Finding]

  /// Looks terms through, sentence by sentence.
  public init(_ text: String) { self.init(text, model: TermsCheck.shipped) }

  init(_ text: String, model: TextModel?) {
    guard let model else {
      findings = []
      return
    }
    let message = Message(text: text, facts: MessageFacts())
    findings = message.sentences.compactMap { words in
      let reading = model.reading(model.features(of: message.words.words[words]))
      guard reading.strength >= model.threshold,
        let kind = UnfairTerm(rawValue: model.classes[reading.likeliest])
      else { return nil }
      return Finding(
        label: .unfairTerm, severity: .warn, bytes: message.bytes(words), why: kind.why, kinder: kind.fairer,
        law: kind.law)
    }
  }

  /// The model that is shipped.
  static let shipped = Embedded.files["unfair-terms.tsv"].flatMap(TextModel.init(reading:))
}

/// Kinds of terms that are often unfair, as the CLAUDETTE project names them (Lippi et al. 2019).
enum UnfairTerm: String, CaseIterable, Sendable {
  case arbitration = "a"
  case change = "ch"
  case contentRemoval = "cr"
  case jurisdiction = "j"
  case law
  case liability = "ltd"
  case privacyIncluded = "pinc"
  case termination = "ter"
  case byUse = "use"

  /// Why, in one sentence.
  var why: String {
    switch self {
    case .arbitration: "It sends her to an arbitrator instead of a court."
    case .change: "It lets one side change the contract alone."
    case .contentRemoval: "It lets one side take away what she put there, without a reason that is named."
    case .jurisdiction: "It makes her go to a court that is not hers."
    case .law: "It puts another country's law in place of hers."
    case .liability: "It takes back the answering for damage that the law gives her."
    case .privacyIncluded: "It takes agreeing to a privacy policy for granted."
    case .termination: "It lets one side end the contract alone, at any time."
    case .byUse: "It takes using something for agreeing to a contract."
    }
  }

  /// What would be fair.
  var fairer: String {
    switch self {
    case .arbitration: "Let her choose between arbitration and her own court."
    case .change: "Tell her of a change a month ahead, and let her leave without a fee."
    case .contentRemoval: "Name the reasons, tell her, and let her object."
    case .jurisdiction: "Her court is the one where she lives."
    case .law: "The law of the country where she lives applies, or at least protects her."
    case .liability: "Answer for what the law says, for intent and gross negligence always."
    case .privacyIncluded: "Ask for consent to the privacy policy on its own."
    case .termination: "Name the reasons, give notice, and give back what was paid ahead."
    case .byUse: "Ask her to agree before it begins, and not by using it."
    }
  }

  /// The rule it may break.
  var law: String {
    switch self {
    case .arbitration: "Directive 93/13/EEC, Annex, 1 (q)"
    case .change: "Directive 93/13/EEC, Annex, 1 (j) to (l)"
    case .contentRemoval, .privacyIncluded: "Directive 93/13/EEC, Article 3"
    case .jurisdiction: "Regulation (EU) 1215/2012, Article 18"
    case .law: "Regulation (EC) 593/2008, Article 6"
    case .liability: "Directive 93/13/EEC, Annex, 1 (a) and (b)"
    case .termination: "Directive 93/13/EEC, Annex, 1 (f) and (g)"
    case .byUse: "Directive 93/13/EEC, Annex, 1 (i)"
    }
  }
}
