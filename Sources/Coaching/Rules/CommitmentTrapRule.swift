/// Making an earlier yes pay for a later one.
///
/// Found: "You said yes to the survey, you said yes to the visit, so let's say yes to this."
struct CommitmentTrapRule: MessageRule {
  private static let rule = PhraseRule(
    .commitmentTrap, .warn,
    [
      "you|youve ~1 said|agreed|told|promised|already ~12 so|then ~1 you|lets|refusing|now|must|sign|saying|no|its|it|why|backing ~6",
      "you ~1 said|told|agreed ~10 makes|make no sense",
      "said yes ~12 yes",
      "you ~1 already agreed|said|promised ~8", "cant|cannot go back|out now", "come this far|all ~6",
      "stick to|keep|go back on ~1 your word", "as you ~1 agreed|said ~4 so|you",
      "only logical|consistent|fair|natural ~4 you|next|sign|yes", "last time you said|agreed|told",
    ], harmless: ["agreement", "wrote"],
    why: "An earlier yes is no yes to this.", kinder: "This is a new question; no is a fine answer.")

  func findings(in message: Message) -> [Finding] { CommitmentTrapRule.rule.findings(in: message) }
}
