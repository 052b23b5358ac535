/// A gift that asks for something.
///
/// Found: "As a thank-you I brought you a gift, so let's get the paperwork done."
struct ReciprocityRule: MessageRule {
  private static let rule = PhraseRule(
    .reciprocityPressure, .warn,
    [
      "one good turn",
      "your turn ~2",
      "do me one back",
      "done ~1 you a favour|favor ~5",
      "be|so|lets ~1 generous|fair|nice with|to me|us",
      "meet me halfway",
      "good manners",
      "on me|us ~3 on you",
      "& free|gift|present|waived|samples|sample|lunch|cake|gave|brought|fixed|mended|helped so|now|how|least|remember|fair sign|order|something|listen|decide|chance|hearing|halfway|signature !whatever|yours|no|never|not|enjoy",
      "remember that when",
      "after ~2 such a? ~1 generous|free|lovely ~1 gift|lunch|present ~8",
      "accepted the gift|present|sample ~4",
      "after|since|because|now|as ~1 that? ~1 i|we|ive|weve ~1 paid|gave|given|brought|helped|fixed|treated|invited|bought|lent|cleaned|repaired ~8 you|lets|its|surely|sign|favour|expect|time ~3 can|should|could|owe|must|sign|do|take|help|order|buy|me|it|to",
      "little|small|nice ~1 present|gift|something ~4 now|so|and|lets ~4 contract|sign|signed|done|paperwork|order|business",
      "return|repay the|a|my|our ~1 favour|favor|kindness|gift|gesture",
      "one good turn",
      "scratch ~2 back",
      "free ~2 gift|measurement|inspection|check|test|sample|trial|repair|dinner|service|visit ~8 expect|fair|return|least|owe|deserve|so|now ~4 you|order|sign|buy|we|its|lets|to",
      "expect ~4 in return|you ~2 take|sign|order|buy",
      "took|accepted ~1 voucher|gift|sample|present|invitation ~6 so|now|should|lets ~2 you|buy|sign|lets",
      "&! gave|given|brought|helped|fixed|paid|spent|carried|drank|accepted|present|gift|free|sample|favour|favor|voucher|cake|dinner|lunch|coffee|invited|lent|drove so|now|since|because|therefore|fair|least|surely|time|expect|return|and buy|order|sign|contract|signing|official|something|paperwork|turn|help|say|least i|we|ive|weve|our|my|here|lets",
      "gave|brought|helped|fixed|paid|did ~10 do|return ~1 me|us|the ~1 favour|favor",
      "you owe me|us ~4",
      "after ~2 gift|present|dinner|lunch|coffee ~6 sign|buy|order|yes",
      "gift|present|favour|favor|free|brought|treat|gave|invited ~10 so|now|therefore|return ~3 sign|paperwork|buy|order|decide|you|lets|contract|yes",
      "in return ~4 sign|buy|order|yes|expect|hope",
      "i|we ~2 gave|brought|did|helped|fixed|paid ~8 now|so|least ~2 you|your|its|sign|turn", "your turn ~2 to|now",
      "since|because i|we ~2 gave|brought|paid|helped|fixed ~6 you|lets ~4",
    ], harmless: ["obligation", "regardless", "whatever", "either", "obliges", "keep", "nothing", "friend", "friends"],
    reason: .reciprocityPressure)

  func findings(in message: Message) -> [Finding] { ReciprocityRule.rule.findings(in: message) }
}
