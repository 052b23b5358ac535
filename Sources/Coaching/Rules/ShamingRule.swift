/// Making her feel small for saying no.
///
/// Found: "Only a fool would say no to this."
struct ShamingRule: MessageRule {
  private static let rule = PhraseRule(
    .shaming, .block,
    [
      "be a ~1 man|grown|adult",
      "man up",
      "too scared|afraid|weak|cheap|proud|old|slow to ~3 decide|buy|sign|understand|see",
      "even a child ~3",
      "wouldnt|would not want ~3 neighbours|neighbors|people|friends ~2 think|see|know",
      "if you ~2 afford|cant afford ~3 just|then|say|admit",
      "youre|are not ~1 kind|type|sort ~2 person|mother|father|man|woman ~2 who",
      "only|just ~1 fool|idiot|fools|idiots",
      "fool|idiot|stupid|silly|crazy|foolish|mad|dumb ~2 to|not|say|refuse|pass|miss",
      "would|youd|be ~2 fool|idiot|stupid|silly|crazy|foolish|dumb|mad",
      "smart|sensible|intelligent|responsible|good people|person|mother|father|parent|parents|owner|customers ~3 buy|choose|chose|would|know|dont",
      "dont be ~1 cheap|silly|stingy|difficult|stupid|afraid|scared|childish|mean", "cant ~2 afford it then|obviously",
      "what kind of ~1 mother|father|parent|person|husband|wife",
      "anyone|anybody ~1 with ~1 brain|sense|half", "should|ought|be|feel ~2 ashamed|embarrassed", "people like you",
      "too poor|cheap|stingy|old to", "i ~2 thought you were ~1 smart*|clever*|serious",
      "any good|responsible|caring mother|father|parent",
    ], harmless: ["me", "myself"],
    why: "Saying no is hers; nobody is small for it.", kinder: "Whatever you decide is fine with me.",
    law: "Directive 2005/29/EC, Articles 8 and 9")

  func findings(in message: Message) -> [Finding] { ShamingRule.rule.findings(in: message) }
}
