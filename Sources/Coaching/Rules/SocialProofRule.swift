/// What others do or bought: only with their consent, and only what can be shown.
///
/// Found: "Everyone on your street has bought one." Left alone: "Lucia on your street bought one and said I may mention it." with
/// Lucia's consent recorded.
struct SocialProofRule: WeighingRule {
  let label = Finding.Label.fakeSocialProof
  let law = "Directive 2005/29/EC, Annex I, 23b and 23c"

  private static let crowds = [
    "every household|family|house|home|neighbour|flat ~6 is|has|with|uses|bought",
    "# of your cousins|neighbours|friends|relatives|colleagues|siblings ~4",
    "# ~1 out of ~1 # ~2 doctors|people|families|neighbours|dentists|customers|mums|households",
    "# in # ~2 of? ~1 your? doctors|people|families|neighbours|customers|mums|households",
    "your own? boss|sister|brother|cousin|mother|father|aunt|uncle|colleague|teacher|doctor|dentist|neighbour ~2 signed|has|bought|joined|chose|uses|took|pays ~3",
    "even the priest|mayor|doctor|teacher|vicar|police",
    "the mayor|mayors|doctor|engineer|lady|couple|family|man|woman|gentleman|folks|people|doctors ~1 on|at|from|wife|upstairs|downstairs|across|opposite ~6 bought|has|have|told|signed|recommend|recommends|took|pays|love|loves|recommend",
    "whole|entire choir|club|school|staircase|parish|team|office|family|street ~3 insured|with|has|uses|signed|bought|drinks",
    "loads|lots|plenty|tons of ~1 folks|people|families|your|mums|friends|customers ~5 already|have|use|love|switched|are|it|saving|swear",
    "hundreds|thousands|dozens of ~1 mums|dads|families|people|households|folks|customers|happy ~6",
    "half|many|most|all|nearly|some of? ~1 your|the ~1 colleagues|teachers|friends|neighbours|competitors|schools|restaurants ~4 with|use|have|switched|already|trust|us",
    "all the? smart|good|best|serious|big|clever ~1 restaurants|schools|shops|salons|families|people|firms ~3",
    "ask anybody|anyone|around ~4 got|have|us|ours|love",
    "nobody in|on ~1 this|your|the building|street|block|village|town says|refused|regrets|regretted|hesitated",
    "the garcias|lopezes|smiths|millers|neighbours|ortegas|joneses ~3 paid|bought|signed|have|took|chose",
    "most families|people|customers|women|men|households|couples ~1 like|in|of|your ~4 go|take|choose|chose|pick|buy|the|this",
    "everyone|everybody|people|families your|like|of ~1 age|you|yours ~2 is|are|has|have|takes|always|switching|choose|go",
    "saved|saves a fortune with me|us|it",
    "told|tells me ~1 shed|hed|theyd|she|he ~1 never go back|without",
    "& everybody|everyone trusts|loves|uses|chooses|has us|ours|it|me",
    "delighted|happy|satisfied customers|families ~3 around|here|cant|in|everywhere",
    // Spanish.
    "todo el ~1 mundo|barrio|edificio|pueblo|vecindario ~2 tiene|lo|la|compra|compro|ha|esta",
    "todos|todas ~1 tus|sus|los|las vecinos|vecinas|amigos|clientes ~5",
    "eres|es el|la unico|unica ~3 sin|que",
    "miles|cientos|decenas de ~1 familias|clientes|personas|hogares",
    "# ~2 personas|clientes|familias|vecinos ~3 mirando|viendo|interesadas|interesados|esperando|quieren",
    "otra|otro cliente|familia|persona|pareja ~4 interesada|interesado|quiere|espera|viene",
    "nadie ~3 arrepentido|arrepiente",
    "la mayoria de ~4",
    "el mas vendido|la mas vendida",
    "# ~1 other|more|further households|families|people|customers|neighbours|salons|houses ~6 signing|sign|signed|buying|bought|ordered|ordering|joining|this|already|today",
    "over|more|nearly|almost|than ~1 # ~1 households|families|people|customers|homes|salons|businesses|shops|owners ~8 already|installed|bought|switched|joined|use|trust|signed|have",
    "# ~1 people|families|customers|others|households|shoppers|salons ~5 basket|cart|queue|list|line|now|moment|today|hour|want|waiting|asked|interested",
    "everyone|everybody ~1 loves|raves|wants|recommends|buys|agrees|says|talks|praises",
    "all ~1 of them? ~1 your|the|my|our ~1 friends|neighbours|neighbors|colleagues|competitors|street|customers ~5 has|have|use|bought|are|love|got|switched|signed|with",
    "entire|whole ~1 street|building|town|neighbourhood|village|block|community|city ~4",
    "most ~3 on|in|of ~1 your|this|the street|town|building|block|area ~4",
    "majority of ~3 customers|people|neighbours|families|households|street|town",
    "everyone|everybody|everyone's ~2 around|near|here|in ~3 has|have|is|bought|switched|got",
    "who ~1 hasnt|doesnt ~1 have|got|bought|yet",
    "join ~2 thousands|hundreds|others|neighbours|families",
    "trusted by ~3",
    "market leader",
    "people ~2 are|keep ~2 buying|asking|calling ~3",
    "another|second couple|customer|family|buyer|client|person ~6 coming|interested|waiting|wants|want|take|takes",
    "someone|somebody else ~4 interested|waiting|wants|coming|looking|take|takes|buy|buys|get|gets",
    "hundreds|thousands|millions|dozens|lots|tons ~1 of? ~2 families|customers|people|homes|households|neighbours|salons|owners ~3",
    "more than # ~2 customers|families|people|homes|happy|satisfied",
    "# out of # ~3 households|families|people|neighbours|salons|customers|homes|streets|town ~4",
    "% of ~2 neighbours|neighbors|customers|people|families|street|households ~4",
    "# ~1 people|customers|families|others|buyers|shoppers|visitors ~1 viewed|asked|bought|looked|ordered|are|bidding|saw|want|wanted|called",
    "another|other ~1 customer|family|couple|families|buyer|buyers ~3 looking|bidding|waiting|about|interested|wants|want",
    "someone|somebody else ~4 take|interested|wants|looking|bidding|buying|about",
    "most popular|bought|loved|chosen|trusted",
    "best ?seller|bestseller|bestsellers",
    "number one ~2 choice|brand|of|in|for|with",
    "no 1|one ~2 choice|brand",
    "people|everyone|everybody|customers|they love|loves ~2 it|this|them|us",
    "queu*|lining up",
    "every|each household|house|home|family|salon|business ~4 one|has|uses|it|bought",
    "half|most|all|everyone|everybody|nearly|everyone ~1 of|in|on ~2 street|building|town|neighbourhood|village|block|region|area ~4",
    "houses|homes|flats|apartments|neighbours|neighbors ~2 around|near|next ~2 ~3",
    "you|youre|are ~2 only|last ~2 house|one|person|family|household|salon ~6 without|doesnt|dont|not|hasnt|isnt|left|who|that",
    "neighbours|neighbors ~2 all|are|already|have|switched|doing|bought|changed",
    "all|every|each ~1 my|our customers|customer|clients ~3 delighted|happy|satisfied|love|thrilled|recommend*|chose|choose",
    "nobody|no one ~3 ever? ~1 regret*",
    "everyone|everybody who ~3 recommend*|loves|happy|satisfied|keeps",
    "most ~1 people|customers|families ~2 in|like your|you ~4 take|choose|buy|go|prefer|pick",
    "already ~2 trust|switched|joined|chose|chosen|bought|signed ~3 us|town|here|street|me",
    "whole|entire neighbourhood|street|building|town|village|block ~4",
    "last hour|minutes|day|week ~2 # ~2 bought|viewed",
    "asked ~2 for it ~1 this|today|already",
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

  /// With these a crowd bought nothing.
  private static let harmless: Set<String> = [
    "private",
    "should", "different", "own", "repair", "problem", "unhappy", "loud", "returned", "regretted", "differ", "whether",
    "needs",
  ]

  /// A person who is named, and what she is said to have done.
  private static let doings: Set<String> = [
    "bought", "has", "got", "uses", "chose", "signed", "took", "ordered", "loves", "pays", "saved", "saves", "switched",
    "installed",
    "recommended", "wanted", "says", "said", "told",
  ]

  private static let kin: Set<String> = [
    "neighbour", "neighbor", "street", "friend", "cousin", "sister", "brother", "downstairs", "upstairs", "door",
    "nextdoor", "across",
    "family", "corner", "number", "floor", "mr", "mrs", "ms", "customer", "bought", "one",
  ]

  func findings(in message: Message) -> [Finding] {
    if let named = named(message) { return named }
    guard let found = SocialProofRule.crowds.first(in: message.words), !message.isDenied(found.lowerBound, within: 2),
      !message.words[found].contains(where: { ["if", "would"].contains($0.text) }),
      !message.sentence(of: found.lowerBound).contains(where: { SocialProofRule.harmless.contains($0.text) })
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
      let isTold = ["told", "said", "says", "wanted"].contains(word.text)
      guard
        sentence.contains(where: { SocialProofRule.kin.contains($0.text) })
          || (message.facts.consents != nil && !isTold)
      else { continue }
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
    "neighbour", "neighbor", "street", "downstairs", "upstairs", "door", "nextdoor", "across", "corner", "number",
    "floor", "customer",
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
