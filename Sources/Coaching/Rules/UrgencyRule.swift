import Money

/// Hurry that nothing but the sale asks for. A real end of an offer is not hurry: it is compared with the day that is recorded.
///
/// Found: "You need to decide right now." "This price is only good today."
/// Left alone: "You never have to decide today." "This price is valid until 31 December." with that day recorded.
struct UrgencyRule: WeighingRule {
  let label = Finding.Label.falseUrgency
  let law = "Directive 2005/29/EC, Annex I, 7"
  /// What to say instead, where nothing better is known.
  private let instead = "Take the time you need; I am here when you have decided."

  /// Pressing for a decision, whatever is recorded.
  private static let pressing = [
    "only if you|we|its ~3 sign|signed|say|decide|order|agree|pay ~5 today|now|tonight|afternoon|morning|evening|week|by",
    "youd|had|should better ~2 sign|decide|order|buy|act|hurry|be",
    "wont|not|never be|get|come|have|see ~2 another|again|second ~1 chance|offer|opportunity|price",
    "only|last|best chance|opportunity ~3 to|get|like|ever|left $",
    "once in a lifetime",
    "what are you waiting for",
    "sign|decide|order|commit ~3 before i|we ~2 go|leave|run|close",
    "give me your|an answer|decision|yes ~2 now|today|tonight|before",
    "i need ~2 yes|answer|decision|signature ~3 today|now|tonight|before",
    "need|have|must to? decide|choose|sign|commit|act|buy|order ~1 right? now|today|tonight|immediately",
    "must|gotta decide|choose|sign|commit|act|buy|order ~1 right? now|today|tonight|immediately",
    "decide|sign|commit|act|order|buy|choose right? now|today|tonight|immediately or|before|while|and",
    "decide|sign|buy|order now $", "decide now",
    "offer|deal|price|discount ~3 off|gone|over|dead ~3 when|once|if|as i|we|soon ~3 walk|leave|go|hang",
    "now or never", "last|final chance",
    "act|sign|decide|order|buy fast|quickly|now $", "dont miss out", "dont wait ~3 long*|later|tomorrow",
    "before its|it is? too late", "only have? ~2 minutes|seconds", "^ hurry", "hurry up",
    "this offer ~2 wont|not last|come|wait",
    "once i|we leave|go ~3 gone|price|offer",
    "need ~2 answer|decision|signature ~2 right? now|today|tonight|immediately",
  ].map(Phrase.init)

  /// Saying when an offer ends; the last part says when.
  private static let ending = [
    "price|prices|rate|rates ~2 go|goes|going|rise|rises|double|doubles up? ~2 monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|midnight|next|soon",
    "im|am|are|were only ~4 area|neighbourhood|neighborhood|street|town|village today",
    "special|exclusive ~2 price|offer|deal|discount ~4 today|now|tonight|afternoon",
    "only? good|valid|available|open|yours|holds|stands|here for? only? today|tonight|now",
    "only|just today|tonight", "ends|expires|over|closes|gone ~1 today|tonight|tomorrow|midnight",
    "today|tonight only", "until|till|through|by midnight|tonight|today only?",
    "price|offer|discount|deal|promotion ~3 only ~3 today|tonight|midnight",
  ].map(Phrase.init)

  /// Where these stand in a sentence its end of something is no offer's.
  private static let harmless: Set<String> = [
    "call", "reach", "ring", "office", "here", "visit", "fair", "market", "meeting", "appointment", "lunch", "line",
    "phone",
    "free", "weather", "fit", "installing", "install",
  ]

  func findings(in message: Message) -> [Finding] {
    var findings = UrgencyRule.pressing.all(in: message.words).filter { !isTurned(message, $0) }.map { found in
      finding(
        message, found, .block,
        "Nothing but the sale asks for hurry here, and a decision made in a hurry is often regretted.", instead)
    }
    guard findings.isEmpty else { return findings }
    for found in UrgencyRule.ending.all(in: message.words) where !isTurned(message, found) {
      let words = message.sentence(of: found.lowerBound).map(\.text)
      guard ["this", "it", "thats"].contains(words.first) || words.contains(where: UrgencyRule.isOffer),
        !words.contains(where: UrgencyRule.harmless.contains)
      else {
        continue
      }
      if let finding = ending(message, found) {
        findings.append(finding)
        break
      }
    }
    return findings
  }

  private static func isOffer(_ word: String) -> Bool {
    ["price", "offer", "discount", "deal", "promotion", "quote", "rate", "sale", "area", "neighbo"].contains {
      word.hasPrefix($0)
    }
  }

  /// An end that is said, held against the one that is recorded.
  private func ending(_ message: Message, _ found: Range<Int>) -> Finding? {
    guard let until = message.facts.offerValidUntil else {
      return finding(
        message, found, .warn, "No end of this offer is recorded. An end that is not real is pressure.", instead)
    }
    let said = message.words[found].contains { $0.text == "tomorrow" } ? 1 : 0
    if let today = message.facts.today, until.number <= today.number + said { return nil }
    return finding(
      message, found, .block, "The offer stands through \(until), so this end is not true.",
      "This offer stands until \(until). Take the time you need.")
  }

  /// "You never have to", "no need to", "if you must".
  private func isTurned(_ message: Message, _ found: Range<Int>) -> Bool {
    message.isDenied(found.lowerBound)
      || message.isAfter(["if", "unless", "whether", "obliged", "asked"], found.lowerBound)
  }
}
