/// Making her pay with a bad conscience: what was done for her, what happens to the rep.
///
/// Found: "If you don't buy this month I lose my bonus." Left alone: "I earn more on Model B."
struct GuiltRule: MessageRule {
  private static let rule = PhraseRule(
    .guilt, .block,
    [
      "ive|i ~1 spent|given|put|invested|wasted ~4 hours|evenings|evening|afternoons|days|weeks|time|money|nights ~10 you|now|your",
      "if you ~2 loved|love|cared|care ~5 you|youd|would|wouldnt",
      "how can you ~3 after",
      "i trusted|believed|counted in? ~1 you",
      "youre|are ~2 hurting|disappointing|letting ~1 me|us",
      "thats how you ~2 thank|repay|treat ~1 me|us",
      "after everything|all ~3 done|did for you", "after all ~2 done|did|time|work|trouble|effort|hours|visits",
      "if you dont|do ~4 lose|loses my|our",
      "i|ill|id ~2 lose my bonus|job|commission|target|house",
      "my kids|children|family|wife|husband|daughter|son ~4 lose|loses|suffer|hungry|holiday|depend*",
      "i ~3 thought|expected you would|would|could|might at least", "the least you can|could do", "you owe me|us",
      "let|letting me|us ~1 down",
      "disappoint|disappointed ~2 me|in you", "i came all the way|here", "i drove ~6 for you|nothing",
      "dont do this to me", "my boss will|is|would ~4",
      "do it|this for me|us", "i ~2 counting|relying on you|this", "wasted my|our|all time|afternoon|evening",
      "hurt|hurts my feelings",
      "i need ~2 sale|sell|signature|order ~4", "you would|d ~2 help|helping me|us ~2 out",
    ], isTurnedByDenial: false,
    why: "What the sale means to you is yours to carry, not hers.",
    kinder: "If it is not right for you, it is not right for me.", law: "Directive 2005/29/EC, Annex I, 30")

  func findings(in message: Message) -> [Finding] {
    GuiltRule.rule.findings(in: message).filter { finding in
      // "You won't let me down", "please don't do this for me", and plain openness are no guilt.
      let start = message.words.firstIndex { $0.bytes.lowerBound == finding.bytes.lowerBound } ?? 0
      return !message.isAfter(["wont", "never", "cannot", "cant", "not"], start, within: 3)
    }
  }
}
