/// A gift that asks for something.
///
/// Found: "As a thank-you I brought you a gift, so let's get the paperwork done."
struct ReciprocityRule: MessageRule {
  private static let rule = PhraseRule(
    .reciprocityPressure, .warn,
    [
      "gave|brought|helped|fixed|paid|did ~10 do|return ~1 me|us|the ~1 favour|favor",
      "you owe me|us ~4",
      "after ~2 gift|present|dinner|lunch|coffee ~6 sign|buy|order|yes",
      "gift|present|favour|favor|free|brought|treat|gave|invited ~10 so|now|therefore|return ~3 sign|paperwork|buy|order|decide|you|lets|contract|yes",
      "in return ~4 sign|buy|order|you|yes|expect|hope",
      "i|we ~2 gave|brought|did|helped|fixed|paid ~8 now|so|least ~2 you|your|its|sign|turn", "your turn ~2 to|now",
      "since|because i|we ~2 gave|brought|paid|helped|fixed ~6 you|lets ~4",
    ], harmless: ["obligation", "regardless", "whatever", "either"],
    why: "A gift that asks for something is a price.", kinder: "The gift is yours, whatever you decide.")

  func findings(in message: Message) -> [Finding] { ReciprocityRule.rule.findings(in: message) }
}
