/// What others do or bought: only with their consent, and only what can be shown.
///
/// Found: "Everyone on your street has bought one." Left alone: "Lucia on your street bought one and said I may mention it." with
/// Lucia's consent recorded.
struct SocialProofRule: WeighingRule {
  let label = Finding.Label.fakeSocialProof
  let law = "Directive 2005/29/EC, Annex I, 23b and 23c"

  private static let crowds = [
    "all ~4 families|neighbours|neighbors|people|customers|houses|flats|homes ~5 went|go|came|chose|bought|have|signed|with|got",
    "everyone|everybody else ~4",
    "neighbours|neighbors ~5 got|bought|have|signed|ordered|thrilled|love",
    "the whole street|building|village|town|neighbourhood ~4",
    "youre|are the only|last one ~4 without|not|who|left",
    "people|customers|families ~2 like you ~3 choose|chose|buy|bought|take|took",
    "everyone|everybody ~5 bought|buys|has|have|uses|use|chose|chooses|wants|signed|ordered|got|switched",
    "all ~1 your|the|our ~1 neighbours|neighbors|street|building ~3 bought|have|use|signed|switched|ordered",
    "nobody|no ~1 regret*|regretted",
    "# ~2 people|others|customers|families|households|buyers|shoppers ~2 looking|viewing|waiting|interested|watching|considering",
    "people|others|customers ~2 looking|viewing|waiting ~4 now|moment", "most popular", "best seller|selling",
    "thousands|hundreds|millions ~4 customers|people|families|homes",
    "most ~3 neighbours|neighbors|customers|families|people ~3 chose|choose|bought|buy|have|took|take",
  ].map(Phrase.init)

  /// A person who is named, and what she is said to have done.
  private static let doings: Set<String> = [
    "bought", "has", "got", "uses", "chose", "signed", "took", "ordered", "loves", "pays", "saved", "saves", "switched",
    "installed",
    "recommended", "wanted", "says", "said", "told",
  ]

  private static let kin: Set<String> = [
    "neighbour", "neighbor", "street", "friend", "cousin", "sister", "brother", "downstairs", "upstairs", "door",
    "nextdoor", "across",
    "family", "corner", "customer", "bought", "one",
  ]

  func findings(in message: Message) -> [Finding] {
    if let named = named(message) { return named }
    guard let found = SocialProofRule.crowds.first(in: message.words), !message.isDenied(found.lowerBound, within: 2),
      !message.words[found].contains(where: { ["if", "would"].contains($0.text) })
    else { return [] }
    if let evidence = message.facts.evidence, !evidence.isEmpty { return [] }
    let isContradicted = message.facts.evidence != nil || message.facts.customersWithConsent != nil
    let isAll = message.words[found].contains { ["everyone", "everybody", "all", "nobody"].contains($0.text) }
    let isLooking = message.words[found].contains { $0.text.hasSuffix("ing") }
    return [
      finding(
        message, found, isContradicted || (isAll && !isLooking) ? .block : .warn,
        isContradicted
          ? "Nothing that is recorded bears this out." : "There is nothing to show for what others are said to do.",
        "I would rather look at what you need than at what others did.")
    ]
  }

  /// Somebody by name: fine with her consent, else not; `nil` where nobody is named so.
  private func named(_ message: Message) -> [Finding]? {
    for (place, word) in message.words.enumerated() where SocialProofRule.doings.contains(word.text) {
      let sentence = message.sentence(of: place)
      guard sentence.contains(where: { SocialProofRule.kin.contains($0.text) }) else { continue }
      // The name: a capital letter shortly before, at the beginning of a sentence too where a kin word follows it.
      let before = message.words[max(sentence.startIndex, place - 6)..<place]
      guard
        let name = before.first(where: { word in
          (word.isName || word.bytes.lowerBound == sentence.first?.bytes.lowerBound)
            && isName(word, in: message) && !SocialProofRule.common.contains(word.text)
        })
      else { continue }
      if message.facts.consents?.contains(name.text) == true { return [] }
      let isNeighbour = sentence.contains { SocialProofRule.close.contains($0.text) }
      guard isNeighbour || message.facts.consents != nil else { continue }
      let start = message.words.firstIndex { $0.bytes == name.bytes } ?? place
      return [
        finding(
          message, start..<(place + 1), .block, "No consent is recorded to being named.",
          "Some of my customers agreed to being asked; I can put you in touch if you like.")
      ]
    }
    return nil
  }

  private static let close: Set<String> = [
    "neighbour", "neighbor", "street", "downstairs", "upstairs", "door", "nextdoor", "across", "corner", "customer",
    "friend",
  ]

  private func isName(_ word: Words.Word, in message: Message) -> Bool {
    let bytes = message.text.utf8
    let first = bytes[bytes.index(bytes.startIndex, offsetBy: word.bytes.lowerBound)]
    return (65...90).contains(first) || first > 127
  }

  /// Words that begin sentences and are no names.
  private static let common: Set<String> = [
    "everyone", "everybody", "i", "my", "the", "a", "an", "your", "our", "we", "you", "he", "she", "they", "it", "this",
    "that", "one",
    "someone", "somebody", "another", "all", "most", "many", "some", "nobody", "no", "if", "when", "as", "and", "but",
    "so", "what", "who",
    "how", "model", "its", "his", "her", "their", "people", "customers", "neighbours", "is", "has", "have", "do", "did",
    "does", "yes",
  ]
}
