/// Frightening her into it. A danger that is there is said plainly, with what can be done, and asks for no sale.
///
/// Found: "Do you really want your family to be unsafe another night?"
struct FearRule: MessageRule {
  private static let rule = PhraseRule(
    .fear, .block,
    [
      "think of|about your ~2 baby|kids|children|mother|father|family|grandchildren|husband|wife ~2 breathing|drinking|sleeping|alone|freezing|sweating|suffering|in",
      "do you know ~3 how many people|children|families ~3 die|died|sick|killed|robbed|burgled",
      "you ~1 could|might|will lose|end ~2 everything|house|home|hospital",
      "burglars|thieves|bacteria|mould|mold|poison|toxins|cancer ~4 your ~2 home|house|kids|children|water|family|bedroom",
      "want your ~1 family|kids|children|baby|mother|parents|husband|wife|home|house|customers ~3 unsafe|danger|sick|ill|suffer|poisoned|risk|drink|breathe|burn|exposed|robbed",
      "really|honestly? want ~4 another night|day|summer|winter without|unsafe|like|risk|in",
      "imagine|picture ~6 hospital|fire|funeral|dead|died|die|dies|accident|burgled|burglar|flooded|cancer|sick",
      "poison*|poisoning your|yourself|them|the ~2 family|kids|children",
      "something ~2 terrible|awful|bad|happen* ~3 you|them|kids|children|family|night",
      "blame yourself", "on your conscience", "never forgive yourself",
      "what if ~4 dies|die|dead|fire|burns|robbed|heart|hospital|happens ~3 tonight|kids|children|family",
      "playing|play|gamble|gambling with ~2 lives|life|health|safety",
      "your ~1 kids|children|family|baby ~3 unsafe|suffer|suffers",
      "your ~1 kids|children|family|baby ~3 at|in risk|danger",
      "before ~3 someone|somebody|anyone gets|is ~1 hurt|killed|sick", "ticking time bomb",
      "could|might be dead|next ~2 tomorrow|victim?",
    ], isTurnedByDenial: false,
    why: "Fear makes a bad adviser; say the danger plainly, how likely it is, and what helps without buying.",
    kinder: "This is what can happen, this is how seldom, and this helps even without us.",
    law: "Directive 2005/29/EC, Articles 8 and 9")

  func findings(in message: Message) -> [Finding] { FearRule.rule.findings(in: message) }
}
