/// Making an earlier yes pay for a later one.
///
/// Found: "You said yes to the survey, you said yes to the visit, so let's say yes to this."
struct CommitmentTrapRule: MessageRule {
  private static let rule = PhraseRule(
    .commitmentTrap, .warn,
    [
      "agreed|said|told|yes ~6 agreed|said|told|yes ~8 so|now|then|therefore ~2 agree|say|lets|sign|take|do|you|yes|finish",
      "already ~1 said|told|agreed|admitted|like|liked|yes|chosen|picked|confirmed|tried ~8 reason|so|then|why|now|just|only|lets",
      "consistent|consequent|logical ~3 you|to|with|sign|now|step",
      "we ~1 had|have an? agreement|deal|understanding",
      "you promised|swore me|us|to|that|you ~5",
      "dont go back|change your ~4 word|now|mind",
      "you cant ~1 back|say no|pull ~3 now|after|any",
      "three|two|# times|time ~3 yes|agreed ~4",
      "you|youve said|agreed|told|admitted|promised|filled|wrote|did|come ~12 so|then|now ~1 you|lets|its|theres|no|must|sign|buy|logically|there|cant|why|stick",
      "you|youve ~1 said|agreed|told|admitted|promised ~2 yourself ~10",
      "already ~1 said|agreed|filled|took|accepted|decided|yes ~8 so|now|one|lets|cant|finish",
      "gave|given|keep|your me|us? your? word",
      "yes is ~1 yes",
      "come|gone so|this far ~8",
      "finish what ~1 we|you started",
      "first step ~8 second|next|step",
      "if you were|meant|mean honest|serious|it ~8 sign|then|buy",
      "agreed|agree to ~3 all|points|everything|whole|first ~8 agree|must|whole",
      "cant ~1 change your mind|complain|say|back|go ~3 now|no",
      "you did say ~10 so|no|now|excuses",
      "no ~1 excuses|excuse",
      "said|told ~3 would|youd|wanted|it ~6 stick|now|so|its|keep",
      "one more ~1 wont|yes",
      "stick|stand to|by ~2 it|word|what|that",
      "you|youve ~1 said|agreed|told|promised|already ~12 so|then ~1 you|lets|refusing|now|must|sign|saying|no|its|it|why|backing ~6",
      "you ~1 said|told|agreed ~10 makes|make no sense",
      "said yes ~12 yes",
      "you ~1 already agreed|said|promised ~8", "cant|cannot go back|out now", "come this far|all ~6",
      "stick to|keep|go back on ~1 your word", "as you ~1 agreed|said ~4 so|you",
      "only logical|consistent|natural ~4 you|next|sign|yes", "last time you said|agreed|told ~8 so|now",
    ],
    harmless: [
      "agreement", "wrote", "think", "wont", "looked", "began", "begin", "whether", "tight", "prefer", "nothing",
      "shall", "maybe", "perhaps",
    ],
    why: "An earlier yes is no yes to this.", kinder: "This is a new question; no is a fine answer.")

  func findings(in message: Message) -> [Finding] { CommitmentTrapRule.rule.findings(in: message) }
}
