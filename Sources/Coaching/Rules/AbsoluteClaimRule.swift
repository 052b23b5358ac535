/// What nothing can be: never, always, without any risk. A guaranteed result that can be measured may be true, and needs proof.
///
/// Found: "It never breaks." "It is 100% safe and completely risk-free." Proof asked for: "This is guaranteed to halve your bill."
/// Left alone: "You are never obliged." "I want to make sure you're never stuck." "The two-year guarantee is yours by law."
struct AbsoluteClaimRule: WeighingRule {
  let label = Finding.Label.absoluteClaim
  let law = "Directive 2005/29/EC, Articles 6 and 12"

  private static let absolutes = [
    "nothing|never|not ~1 to lose",
    "have nothing to lose",
    "nothing|nobody|none ~1 on|else|in ~3 comes|can|beats|close|like|compares",
    "isnt|no|not|never ~2 better|cheaper|safer ~4 planet|world|country|market|anywhere|money|town|price|earth",
    "best|safest|cheapest|finest|strongest|only ~2 money can|there is|in the|on the|that really|that works|filter|policy|system|world ~2",
    "the safest|best|cheapest|strongest there is",
    "never make|made|makes ~1 mistakes|a|errors",
    "never unhappy|disappointed|complain|complained|fails|ill|sick|wrong",
    "not once $",
    "ever complained",
    "hundred|100 per|percent|% ~1 cent? ~2 waterproof|safe|happy|of|satisfied|secure|reliable",
    "every|each single|one ~1 claim|case|time|customer ~2 gets|is|works|paid",
    "every virus|bug|germ|disease|problem|claim ~2",
    "rest of your life|days",
    "stake my life|name|house",
    "cure|cures|heals|heal ~3",
    "literally cannot|cant",
    "full stop",
    "zero risk|risks|downside|effort|worries",
    "no other|another product|system|company|policy ~1 does|can|offers|comes",
    "pay|pays for itself ~2 always|guaranteed|does|everyone",
    "always works|pays|fits|helps|safe",
    "solves|solve|removes|everything ~1 all|every|everything ~2 problems|harmful|your|everything ~2",
    "you cant|cannot lose|fail|go wrong",
    "love it|be happy|be ~2 happy ~2 definitely|promise|life|guaranteed|certainly",
    "definitely|certainly|surely be|love|feel ~1 happy|love|satisfied|better ~2",
    "no downside|downsides|side|catch|risk|drawbacks ~1 effects|whatsoever|at|$",
    "last|lasts|waterproof|works forever",
    // Spanish.
    "nunca|jamas ~1 falla|fallara|rompe|se|pierde|estropea|averia",
    "nunca ~1 se ~1 rompe|estropea|averia|para",
    "100|cien ~2 seguro|segura|fiable|garantizado|natural",
    "totalmente|completamente|absolutamente segura|seguro|silencioso|silenciosa|gratis|fiable",
    "sin ~1 ningun? riesgo|riesgos",
    "ningun riesgo", "no tiene|hay|corres|corre ~1 ningun? riesgo|riesgos",
    "funciona siempre",
    "siempre funciona",
    "dura para siempre",
    "el mejor del|de mundo|mercado|pais",
    "cura|elimina ~2 todo|todos|todas|cualquier",
    "imposible que ~1 falle|rompa|se",
    "no puede fallar|romperse|salir",
    "100|hundred percent? ~1 of the time|cases",
    "% of ~1 time|cases|customers ~2 $",
    "nobody|noone|no ~1 one? ~1 ever ~1 been|was|is unhappy|disappointed|dissatisfied|sorry",
    "nobody|none ~3 unhappy|disappointed|dissatisfied",
    "nothing ~1 beats|tops|matches|compares|better",
    "simply|by|far|hands the? best",
    "best there is",
    "always ~5 100|perfect|perfectly|without|exactly|guaranteed|whatever",
    "will never ~2",
    "youll never ~3 ill|sick|pay|worry|need|have|regret|see|complain|be|change",
    "always ~2 clean|pure|safe|cool|warm|works|work|happy|satisfied|perfect",
    "never ~1 needs|requires|need ~2 maintenance|repair|service|cleaning|anything",
    "never goes|gets|runs wrong|broken|out|down|old|dirty",
    "perfectly|perfect for you|all|every ~2 guaranteed|always|needs",
    "lifetime|life long ~2 guaranteed|without|free",
    "for ever|eternity",
    "never ever ~3",

    "never ~1 let|lets|crash*|lose* ~3 down|again|problem|ill|capacity|issue|trouble|complaint|sick",
    "never crashes|loses|fails|breaks|leaks|overheats|stops|freezes|rusts|jams",
    "no side|known effects|risks|downside|drawbacks ~2",
    "there|theres|has|have ~2 no|nothing|simply ~2 downside|downsides|risk|side|better|wrong|drawbacks|disadvantage* ~3",
    "without ~1 exception|exceptions|fail|risk ~1",
    "always ~3 keeps|exactly|perfect|perfectly|covered|works|removes|safe|$",
    "maintenance|trouble|worry|problem|bug|error|risk|carefree free",
    "cant|cannot|couldnt fail|break|overheat", "cant|cannot ~1 go wrong",
    "safest|best|quietest|strongest|cheapest|fastest|finest|healthiest ~4 ever|world|earth|planet|market|exists",
    "only product|one|company|machine|device|solution ~2 that|which ~1 really? works|helps",
    "nothing|no ~1 better|comparable|safer ~2 on|market|exists|in|anywhere",
    "nothing ~2 can|will|could ~2 wrong|happen|go|break|harm ~3",
    "removes|eliminates|kills|destroys|solves|fixes|covers|filters ~1 all|every|everything|each|100|any ~2",
    "perfect|suitable|ideal|right for ~1 everyone|everybody|anyone|every|all ~2",
    "every|any|all house|home|skin|salon|room|business|weather|situation|case ~1 type? ~2 without|always|$",
    "no matter what|how|where|who ~3",
    "in every case|situation|house|home",
    "impossible ~3 for|that|it|to ~3",
    "indestructible|foolproof|unbreakable|infallible|flawless|faultless",
    "not a|one single unit|customer|complaint|one|case|failure ~4 ever|has|broken",
    "nobody|no ~1 ever|has|can ~3 complaint|complained|hack|beat|regretted|problem|returned|break ~2",
    "sure thing",
    "only win",
    "win|satisfied|happy ~2 no|without doubt|question|exception ~2",
    "no doubt about|you",
    "entirely|completely|totally|absolutely|fully|perfectly|100 ~1 free|silent|safe|secure|without|riskless|harmless|sure|foolproof|odourless|natural ~2",
    "zero|no risk|risks|effort|maintenance|noise ~2 for|$|at|whatsoever|guaranteed|hundred|100|one",
    "100|hundred percent? ~2 guaranteed|safe|secure|sure|reliable|effective|$",
    "cures|cure|heals|heal|eliminates ~4 pain|headache*|headaches|illness|cancer|disease|asthma|allerg*|wrinkles|migraine*",
    "everything ~1 covered",
    "fully|totally silent|soundless",
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
    // Spanish.
    "garantizo|garantizamos|garantizado|garantizada ~6 %|mitad|ahorro|ahorraras|menos|doble ~3",
    "garantizad* ~3 ahorro|resultado|resultados",
    "guarantee*|guaranteed ~8 % ~3", "guarantee*|guaranteed ~6 # euros|bookings|customers|kwh|degrees|more|sales ~2",
    "guarantee*|guaranteed ~6 double|halve|half|third|quarter|drop|drops|fall|falls|save|saves|savings|reduce|lower|cut|more|fewer|increase|increases|grow|pay|pays|earn|gain ~4",
    "drop|drops|fall|falls|save|saves|halve|double|lower|half|third|quarter ~6 guaranteed|guarantee",
    "guarantee*|promise* ~4 halve*|double*|cut|save*|lower*|reduce*|pay* ~6", "guarantee*|promise* ~6 % ~3",
    "guaranteed ~1 savings|results|result|return",
    "guarantee* ~3 lowest|best price",
  ].map(Phrase.init)

  /// With these a guarantee is the law's or the maker's.
  private static let lawful: Set<String> = [
    "legal", "law", "statutory", "warranty", "manufacturer", "maker", "compressor", "parts", "cant", "cannot", "nobody",
    "no",
  ]

  /// Guarantees that a law or a paper gives.
  private static let papers: Set<String> = [
    "law", "legal", "statutory", "warranty", "years", "year", "months", "manufacturer", "maker", "manufacturers",
    "written", "contract",
    "card", "certificate", "parts",
  ]

  func findings(in message: Message) -> [Finding] {
    if let found = AbsoluteClaimRule.guaranteed.first(in: message.words), !message.isDenied(found.lowerBound),
      !message.sentence(of: found.lowerBound).contains(where: { AbsoluteClaimRule.lawful.contains($0.text) })
    {
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
    let turning = ["deposit", "reason", "obliged", "right", "rights", "waiting", "asking"]
    if sentence.contains(where: turning.contains) { return true }
    return words.contains("free") && sentence.contains("guarantee")
      && sentence.contains(where: AbsoluteClaimRule.papers.contains)
  }
}
