/// Few left: true with the stock that is recorded, or not said.
///
/// Found: "Only two left!" with forty in stock. Left alone: "I have two left in the van." with two in stock.
struct ScarcityRule: WeighingRule {
  let label = Finding.Label.falseScarcity
  let law = "Directive 2005/29/EC, Annex I, 18"
  /// What to say instead, where nothing better is known.
  private let instead = "It is in stock; I will tell you in time if that changes."

  /// How many are left; the number is the one that is said.
  private static let counted = [
    // Spanish.
    "solo|solamente|unicamente|tan quedan|queda|me ~1 quedan? ~1 #",
    "quedan|queda ~1 # ~3",
    "ultimos|ultimas # ~2",
    "las|los # ultimas|ultimos",
    "only|just ~2 got|have ~1 # ~2 left|these|them|stock",
    "only|just # ~3 in ~1 stock|warehouse|van|store|shop",
    "# of these|them ~2 left|in",
    "# ~3 remain|remains|are|is left?|remaining?|remain?|remains? $",
    "only|just|last # ~2 of|unit|units|spot|spots|in|place|places ~3 left|remaining|at|on|stock",
    "just # ~2 left|in|spots",
    "# ~2 left",
    "only # remaining",
    "single one left|remaining",
    "# ~3 left|remaining", "# ~2 units|pieces|spots|places|seats|slots ~1 left|remaining|available", "last|final # ~2",
    "down to ~1 # ~1 left|units|pieces|items|last", "only|just # ~3 left|remaining|available|more",
  ].map(Phrase.init)

  private static let uncounted = [
    "stock ~2 thin|low|short|nearly|almost|running",
    "hardly|barely|scarcely any ~1 left|more",
    "only|just ~1 handful|couple of ~2 families|customers|people|units|places|slots|spots|houses",
    "may|might not be any|one ~3 when|later|tomorrow",
    "sell|selling|sold faster than",
    "flying|fly off the? ~1 shelf|shelves|warehouse",
    "people|customers|others|families|couple|couples ~1 asking|fighting|queuing|waiting|after for|over ~3 same|this|it|one|unit",
    "practically|almost|nearly run|sold ~1 out",
    "holding|keeping|hiding one|it|this ~1 back ~3 for you",
    "queue|waiting list ~1 for this|that|these|the|our",
    "wont|not|never come|be ~1 round|back ~1 again",
    "squeeze ~1 in ~1 one|two|another|last",
    "can only take|fit|serve ~3 more ~1 families|customers|people|houses",
    "last ones ~2 going|left|gone",
    "lots|plenty|much of interest|demand",
    "short supply",
    "never|dont stay|last long",
    // Spanish.
    "quedan ~1 pocos|pocas|muy",
    "pocas|pocos unidades|plazas|huecos",
    "se ~2 agotan|agota|acaban|agotando|acabando",
    "casi agotado|agotada|agotados|agotadas",
    "ultima|ultimo unidad|plaza|hueco|pieza",
    "hasta fin de existencias",
    "unidades|plazas limitadas",
    "supply|supplies|stock|stocks|availability ~1 is|are ~1 very? ~1 tight|scarce|short|critical|limited|low",
    "last|final ~1 units|items|pieces|places|spots|seats|rooms|copies|models ~1 available|left|remaining|in",
    "arent|isnt|not ~2 many|much ~1 left",
    "places|spots|seats|slots|units|they|appointments|these ~1 are|re going|filling ~1 quickly|fast|up",
    "calendar|schedule|list|agenda|diary ~2 nearly|almost|practically ~1 full|booked|filled",
    "secure|reserve your ~1 spot|place|unit|slot|one",
    "hard|impossible to ~1 get|find ~2 these|them|it|now|soon|anywhere",
    "theyre|they|these|will ~2 gone by|before|tomorrow|soon|tonight|in",
    "wont|not ~1 be? ~1 able|get ~2 another|these|it again|soon|later",
    "stock|stocks|supplies|supply|units|these|theyre|almost|nearly|soon|weve ~3 running|run|runs ~1 low|short|out",
    "rare|exclusive ~2 opportunity|piece|edition|chance",
    "hardly|scarcely|barely any|one ~2 left",
    "few|couple|handful ~3 left|remaining|places|spots|remain",
    "few|handful remaining|remain|left",
    "final|last few|batch|ones|stock|pieces|items|places|spots",
    "nearly|almost|practically|virtually|close sold|out|gone|empty|exhausted|finished|full|everything",
    "sold|booked out",
    "limited ~2 number|edition|places|spots|series|stock|availability|quantity|run",
    "& extremely|very|strictly|highly limited|scarce supplies|supply|stock|availability|places|quantities|number|season|units",
    "first come ~1 first",
    "like hot cakes",
    "never|dont|wont stay|last|sit|remain ~3 shelf|shelves|long",
    "flying off",
    "demand ~2 high|enormous|huge|through|exploding|crazy",
    "high|enormous|huge|strong demand",
    "most ~2 them|units ~2 reserved|gone|sold|taken",
    "once|when ~1 are|is|theyre gone|sold",
    "wont|not ~2 be any ~1 more|left",
    "may|might|could ~1 not|be ~3 any|late ~3 left|reserved|gone|next",
    "low on stock",
    "stock|supplies|supply|stocks|warehouse ~2 low|short|empty|gone|limited|dwindling|running|nearly|almost",
    "only|just ~2 accept|take ~1 # ~2 customers|clients|people",
    "only|just ~4 slot|place|spot|seat ~1 left|this|free|open",
    "only ~3 can|will|may ~1 get|have ~2 this|it|rate",
    "very last one",
    "are taken|reserved|gone ~2",
    "only|last|very last one ~2 in|of|that ~3 country|town|warehouse|shop|world|stock|kind",

    "going|goes|sells|selling like hotcakes|hot",
    "going|goes|sells|selling fast|quickly",
    "only ~3 few ~2 left|remaining|customers|slots|people",
    "almost|nearly gone|sold", "selling out|fast",
    "very? few|limited ~2 left|remaining|stock|supply|availability|quantit*",
    "last|final one|unit|piece|spot|slot|place", "while stocks? last*",
    "stock|stocks|supplies|almost|nearly|theyre|we|were ~2 running out", "wont be any left",
  ].map(Phrase.init)

  /// Of these one may have some left without selling them.
  private static let harmless: Set<String> = [
    "while", "im", "youre", "days", "day", "weeks", "week", "months", "month", "years", "year", "hours", "hour",
    "minutes", "payments",
    "instalments",
    "installments", "questions", "steps", "turn", "turning", "euros", "euro", "things", "percent", "visits",
    "percentage", "winters", "summers", "appointment", "appointments", "winter", "summer", "nights", "times",
    "technicians", "thing", "page", "pages",
    "pipe",
  ]

  func findings(in message: Message) -> [Finding] {
    for found in ScarcityRule.counted.all(in: message.words) {
      let words = message.words[found]
      guard !words.contains(where: { ScarcityRule.harmless.contains($0.text) || $0.isPercent }),
        let said = words.compactMap(\.number).first, !message.isDenied(found.lowerBound)
      else { continue }
      return counted(message, found, Int(min(said, 1e9)))
    }
    for found in ScarcityRule.uncounted.all(in: message.words) where !message.isDenied(found.lowerBound) {
      guard !message.words[found].contains(where: { ScarcityRule.harmless.contains($0.text) }) else { continue }
      let isOne = message.words[found].contains { ["one", "unit", "piece"].contains($0.text) }
      if isOne { return counted(message, found, 1) }
      return uncounted(message, found)
    }
    return []
  }

  private func uncounted(_ message: Message, _ found: Range<Int>) -> [Finding] {
    guard let stock = message.facts.stock else {
      // Who says when more will come is not pressing.
      let isOpen = message.words.contains { ScarcityRule.more.contains($0.text) }
      return isOpen
        ? []
        : [finding(message, found, .warn, "Say how many there are, or nothing: a vague \"few\" is pressure.", instead)]
    }
    if stock <= ScarcityRule.few { return [] }
    return [finding(message, found, .block, "There are \(stock).", "There are \(stock) in stock; no hurry.")]
  }

  /// So many are few, so that it may be said.
  private static let few = 5

  /// Words of more to come, or of another that can be had.
  private static let more: Set<String> = ["delivery", "order", "ordered", "reserve", "older", "plenty", "restock"]

  private func counted(_ message: Message, _ found: Range<Int>, _ said: Int) -> [Finding] {
    guard let stock = message.facts.stock else {
      return [finding(message, found, .warn, "No stock is recorded, so nobody can see whether this is true.", instead)]
    }
    // Fewer than said is no pressure.
    if stock <= said { return [] }
    return [
      finding(
        message, found, .block, "There are \(stock), not \(said).", "There are \(stock) in stock; no hurry.")
    ]
  }
}
