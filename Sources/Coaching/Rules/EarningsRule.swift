/// What she would earn by selling too: nobody knows, and it is how bad schemes begin.
///
/// Found: "You'll easily earn 3,000 a month with our team."
struct EarningsRule: MessageRule {
  private static let rule = PhraseRule(
    .earningsClaim, .block,
    [
      "earn|make|making|earning ~2 second|extra|passive|good|nice|great|real|full income|money|living|salary ~6",
      "you|youll|youd|people ~3 earn|make|making|earning ~3 # ~4 month|week|year|day",
      "easily|quickly|guaranteed earn|make|making ~4 #|money|income",
      "earn|make ~3 # ~3 month|week|year|day ~4 team|us|home|time", "financial freedom", "quit ~2 job",
      "passive|extra|second|unlimited income", "get rich",
      "pays|pay for itself ~4 selling|recruiting", "recruit|sign up # ~3 people|friends ~4", "be your own boss",
      "replace your salary|income", "six figure*|figures",
    ], isTurnedByDenial: true,
    why: "What anybody earns by it nobody knows; most earn little.",
    kinder: "Some of us earn a little beside a job; I can show you real figures of all.",
    law: "Directive 2005/29/EC, Annex I, 14 and 22")

  func findings(in message: Message) -> [Finding] { EarningsRule.rule.findings(in: message) }
}
