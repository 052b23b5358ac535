/// Running others down. What their sheet says may be compared.
///
/// Found: "CoolCity is a bunch of crooks." Left alone: "CoolCity's sheet says 72 hours for a service visit; ours is 24."
struct DisparagementRule: MessageRule {
  private static let rule = PhraseRule(
    .disparagement, .block,
    [
      "they|theyll|others|companies|sellers|firms|guys|people|competitors ~4 take|takes|grab|steal|pocket ~1 your money ~3",
      "other|those|these companies|sellers|firms|guys|people|installers ~4 lie|lies|cheat|cheats|vanish|disappear|run|rob|dont care|junk|rubbish",
      "only ~2 want|after|interested ~2 your money",
      "worst|terrible|awful|horrible company|service|people|product|products|reputation",
      "crook*|thief|thieves|scammer*|cheats|liars|liar|fraudster*|gangster*|rip|ripoff|swindler*|conmen|cowboys|amateurs|clowns|charlatan*|vultures|sharks",
      "they|he|she|company|competitor*|guys|people|of|is|are ~2 scam|fraud|junk|garbage|rubbish|trash|crap|joke|useless|worthless|incompetent|dishonest|criminal*",
      "they|theyll|he|she|company ~1 will|would|just|only|always ~2 cheat|rob|rip|lie|scam|disappear|vanish ~2",
      "their ~3 is|are ~2 junk|garbage|rubbish|trash|crap|cheap|dangerous|awful|terrible|useless",
      "never trust|buy ~2 them|him|her|that|those", "going|go ~1 bankrupt|bust|broke|under", "cant be trusted",
      "full of lies",
    ], harmless: ["i", "im", "myself"],
    why: "Running others down says more about who does it; compare what can be shown.",
    kinder: "Here is what their sheet says and what ours says.", law: "Directive 2006/114/EC, Article 4")

  func findings(in message: Message) -> [Finding] { DisparagementRule.rule.findings(in: message) }
}
