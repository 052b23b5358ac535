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
    "# ~3 left|remaining", "# ~2 units|pieces|spots|places|seats|slots ~1 left|remaining|available", "last|final # ~2",
    "down to ~1 # ~1 left|units|pieces|items|last", "only|just # ~3 left|remaining|available|more",
  ].map(Phrase.init)

  private static let uncounted = [
    "only|last|very last one ~2 in|of|that ~3 country|town|warehouse|shop|world|stock|kind",
    "another|second couple|customer|family|buyer|client|person ~6 coming|interested|waiting|wants|want|take|takes",
    "someone|somebody else ~4 interested|waiting|wants|coming|looking|take|takes|buy|buys|get|gets",
    "going|goes|sells|selling like hotcakes|hot",
    "going|goes|sells|selling fast|quickly",
    "only ~3 few ~2 left|remaining|customers|slots|people",
    "almost|nearly gone|sold", "selling out|fast",
    "very? few|limited ~2 left|remaining|stock|supply|availability|quantit*",
    "last|final one|unit|piece|spot|slot|place", "while stocks? last*", "running out", "wont be any left",
  ].map(Phrase.init)

  /// Of these one may have some left without selling them.
  private static let harmless: Set<String> = [
    "while", "im", "youre", "days", "day", "weeks", "week", "months", "month", "years", "year", "hours", "hour",
    "minutes", "payments",
    "instalments",
    "installments", "questions", "steps", "turn", "turning", "euros", "euro", "things", "percent", "visits",
    "percentage",
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
      return [
        finding(message, found, .warn, "Say how many there are, or nothing: a vague \"few\" is pressure.", instead)
      ]
    }
    return []
  }

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
