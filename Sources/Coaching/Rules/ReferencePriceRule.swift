/// A price that is struck through in words: it must be the lowest of the last thirty days.
///
/// Found: "Normally 2,000, for you 1,490." with 1,490 as the lowest price. Borne out where 2,000 was the lowest.
struct ReferencePriceRule: WeighingRule {
  let label = Finding.Label.referencePrice
  let law = "Directive 98/6/EC, Article 6a"

  private static let phrases = [
    "compared|against ~2 normal|regular|usual|old|list|original ~1 price ~3 #",
    "# ~2 before|previously|normally|originally|usually|elsewhere ~4",
    "half price",
    "% off ~3",
    "price was|used ~4 # ~3",
    "used to cost|be|sell ~2 # ~6 #",
    "off ~3 normal|regular|usual|original|recommended|list|old ~1 # ~6",
    "off ~2 normal|regular|usual|original|recommended|list|old ~1 price ~3 #",
    "before|formerly|previously ~2 # ~4 now|today|only|#",
    "recommended|old|usual|normal|regular|original|list|catalogue|retail ~1 price ~4 # ~8",
    "usual|normal|regular|original # ~8",
    "usually|normally|originally|regularly ~2 #",
    "sells|costs ~2 for? # ~8 can|you|do|but|now|only ~3 #",
    "reduced|down|cut|marked from|down ~1 # ~2 to? #",
    "# ~2 until yesterday|today|last ~6 #",
    "saving|save ~1 # ~4 compared|on|off|normal ~5 #?",
    "discount of # ~4 on|off ~4 #",
    "normally|usually|regularly|originally ~4 # ~6 #", "was ~2 # ~4 now|today ~3 #",
    "regular|usual|normal|list|original price ~4 # ~8 #",
    "instead of ~2 # ~2 # ", "worth # ~4 for only|just #", "reduced|down from ~2 #", "instead of ~2 #",
    "# ~3 instead of ~1 #",
    "save # ~3 on|off ~4 normal|regular|usual price", "others pay ~3 #",
    "normally|usually ~2 costs|charge|pay|sell ~4 #",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    guard let found = ReferencePriceRule.phrases.first(in: message.words),
      !message.isDenied(found.lowerBound, within: 2),
      let said = message.words[found].filter({ !$0.isPercent }).compactMap(\.number).max(), said > 12
    else { return [] }
    guard let lowest = message.facts.lowestPriceLast30Days else {
      return [
        finding(
          message, found, .substantiate, "A price before needs the lowest one of the last 30 days beside it.", nil)
      ]
    }
    guard said > lowest else {
      return [finding(message, found, .none, "Borne out by the lowest price of the last 30 days.", nil)]
    }
    return [
      finding(
        message, found, .block,
        "The lowest price of the last 30 days was \(ReferencePriceRule.plain(lowest)), so nothing was reduced from that.",
        "The price is \(ReferencePriceRule.plain(lowest)).")
    ]
  }

  private static func plain(_ amount: Double) -> String {
    amount == amount.rounded() && abs(amount) < 1e15 ? "\(Int(amount))" : "\(amount)"
  }
}
