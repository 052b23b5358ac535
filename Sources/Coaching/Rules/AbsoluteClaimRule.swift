/// What nothing can be: never, always, without any risk. A guaranteed result that can be measured may be true, and needs proof.
///
/// Found: "It never breaks." "It is 100% safe and completely risk-free." Proof asked for: "This is guaranteed to halve your bill."
/// Left alone: "You are never obliged." "I want to make sure you're never stuck." "The two-year guarantee is yours by law."
struct AbsoluteClaimRule: WeighingRule {
  let label = Finding.Label.absoluteClaim
  let law = "Directive 2005/29/EC, Articles 6 and 12"

  private static let absolutes = [
    "never get|find|see|have ~3 better|cheaper|lower|bargain",
    "completely|totally|absolutely|perfectly|100 ~1 silent|noiseless|clean|pure|free",
    "it|unit|machine|system ~3 cant|cannot break|fail|leak|go|stop",
    "proven to ~1 prevent|cure|heal|stop|kill",
    "prevent|prevents|cures|cure|heals|heal|stops ~3 cancer|disease|diseases|illness|asthma|allergies|arthritis|flu",
    "pays|pay for itself ~3 guaranteed|always|certainly|no",
    "guaranteed $",
    "works for everyone|everybody|anyone|any|every",
    "absolutely no risk|risks|downside|downsides|disadvantages", "theres|is|has no downside|downsides|disadvantages",
    "perfect for everyone|everybody|anyone|any|every",
    "you cant|cannot ~1 lose|lose|wrong",
    "nothing|never ~1 goes wrong",
    "it|they|this|that|unit|machine|system|model ~2 never ~2 break*|fail*|leak*|stop*|need*|rust*|disappoint*|let*",
    "never break*|fail*|leak*", "100|hundred percent? ~1 safe|secure|reliable|natural|sure|risk*|effective|satisfied",
    "completely|totally|absolutely|entirely|perfectly safe|secure|risk*|reliable|harmless|silent", "risk free|less",
    "riskfree",
    "no risk ~2 whatsoever|at|all|for|involved", "zero|no risk $",
    "cant|cannot|impossible to? go wrong|fail|lose|break",
    "always works|work|run|runs|starts|delivers", "lasts|last|works|work forever",
    "best ~3 in|on the world|market|country|town|planet",
    "solves|solve|fixes|fix|cures|cure all|every|everything ~3", "nothing can ~1 go|happen|break",
    "nobody ~2 beat|beats", "no one ~2 beat|beats",
    "maintenance free", "will|youll never ~2 have|need|pay|worry|regret ~4",
  ].map(Phrase.init)

  private static let guaranteed = [
    "guarantee*|promise* ~4 halve*|double*|cut|save*|lower*|reduce*|pay* ~6", "guarantee*|promise* ~6 % ~3",
    "guaranteed ~1 savings|results|result|return",
    "guarantee* ~3 lowest|best price",
  ].map(Phrase.init)

  /// Guarantees that a law or a paper gives.
  private static let papers: Set<String> = [
    "law", "legal", "statutory", "warranty", "years", "year", "months", "manufacturer", "maker", "manufacturers",
    "written", "contract",
    "card", "certificate", "parts",
  ]

  func findings(in message: Message) -> [Finding] {
    if let found = AbsoluteClaimRule.guaranteed.first(in: message.words), !message.isDenied(found.lowerBound) {
      return [
        finding(
          message, found, .substantiate, "A result that is guaranteed needs something to show for it.",
          "In our measurements it was so; what it does for you depends on how you use it.")
      ]
    }
    for found in AbsoluteClaimRule.absolutes.all(in: message.words) where !isHarmless(message, found) {
      return [
        finding(
          message, found, .block, "Nothing is so without exception, and she will remember it when it is not.",
          "It seldom does; when it does, this is what happens and what it costs.")
      ]
    }
    return []
  }

  /// Denied, doubted, a wish or a question, or about what the customer may do.
  private func isHarmless(_ message: Message, _ found: Range<Int>) -> Bool {
    let place = found.lowerBound
    let words = message.words[found].map(\.text)
    if message.isDenied(place) { return true }
    if message.isAfter(
      ["sure", "want", "hope", "wish", "if", "whether", "claims", "claim", "say", "says", "pretend"], place, within: 6)
    {
      return true
    }
    if words.contains(where: { ["obliged", "obligation"].contains($0) }) { return true }
    let sentence = message.sentence(of: place).map(\.text)
    return words.contains("free") && sentence.contains("guarantee")
      && sentence.contains(where: AbsoluteClaimRule.papers.contains)
  }
}
