/// "Beyond this I cannot go": checked against the rep's own numbers.
///
/// Proof asked for: "I can offer a 5% discount. Going beyond that, …" with 5.03 as the largest honest discount; blocked with 15.
struct ConstraintRule: WeighingRule {
  let label = Finding.Label.constraintClaim
  let law = "Directive 2005/29/EC, Article 6"

  private static let limits = [
    "can ~2 go ~2 down|to|as|up ~4 but|not|and no|not|cant ~1 further|more|lower|beyond",
    "not|no further|lower|more ~3 or|otherwise|else ~4 service|support|suffer*|lose|cost",
    "# ~2 absolute|very maximum|most|limit|least|best",
    "cant|cannot|couldnt|wont|not|no ~2 give|offer|do|go|grant ~1 more|bigger|higher|lower|further|below|beyond|under|above|better ~3",
    "more|anything|going than|above|below|beyond ~1 # ~6 lose|losing|impossible|pay|cant|couldnt|suffer*|eat|would|wouldnt|not|without|i|service|red",
    "no ~1 more|further ~1 room|margin|space|discount|leeway ~4",
    "no|any ~1 room|margin ~2 left|more|to|in",
    "already ~1 at my|our|the limit|floor|minimum|lowest",
    "everything i|we can",
    "price ~1 cant|cannot|couldnt ~2 lower|less|better|go",
    "lowest|best|final|last ~1 price|offer|i|we ~2 can|is|#|offer ~1",
    "the|very best|most|least|lowest|maximum ~1 i|we can ~1 ~2",
    "out of my own pocket",
    "otherwise|without ~2 couldnt|cant|service|cutting|wouldnt|support ~3 service|pay|suffer|keep|team|support|hours",
    "my|our ~1 absolute|real|really? limit|maximum|floor",
    "beyond|below|above|further|more|over|past than? that|this|it|# ~12 cant|cannot|couldnt|wouldnt|able|suffer*|lose|impossible|unable|wont|no|worry|service",
    "# ~4 is|thats|as my|our|the|far ~1 limit|maximum|most|best|lowest|floor|ceiling|bottom|go|low",
    "cant|cannot|couldnt|unable|wont|impossible to? ~1 go|do|give|offer ~3 lower|below|beyond|further|more|less|cheaper|better|under ~4",
    "my|our absolute? lowest|final|best|maximum|last price|offer|discount ~4",
    "the absolute? lowest|maximum|best price|offer|discount ~1 i|we|possible|can",
    "thats|that|this is? ~1 as|the ~1 low|far|lowest|most as|i|we|possible ~3 i|we|can|go|do",
    "bottom line ~2 #|price|is",
    "already ~2 at|below ~1 cost|limit|lose|losing",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    guard let found = ConstraintRule.limits.first(in: message.words) else { return [] }
    let claimed = claimed(message, found)
    guard let largest = message.facts.largestDiscountPercent, let claimed else {
      return [
        finding(
          message, found, .substantiate,
          "A limit counts with the numbers behind it; link what this discount would leave for her service.",
          nil)
      ]
    }
    // The limit that may be claimed is the largest honest one, in whole per cent.
    if largest.rounded(.down) <= claimed {
      return [
        finding(
          message, found, .substantiate,
          "Borne out by your numbers: the largest honest discount is \(plain(largest))%.", nil)
      ]
    }
    return [
      finding(
        message, found, .block,
        "By your own numbers you could go to \(plain(largest.rounded(.down)))% before service suffers.",
        "I can offer \(plain(claimed))%. I could go a little further, and would rather add something that is worth more to you."
      )
    ]
  }

  /// The discount that is named, in per cent: in the limit's sentence or the one before.
  private func claimed(_ message: Message, _ found: Range<Int>) -> Double? {
    let sentence = message.words[found.lowerBound].sentence
    return message.words.filter { $0.sentence == sentence || $0.sentence == sentence - 1 }.first { word in
      word.isPercent && word.number != nil
    }?.number
  }

  private func plain(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}
