/// Keeping her from asking others: whom she lives with, another offer, somebody who knows.
///
/// Found: "No need to talk it over with your husband." "Don't waste time comparing." Left alone: "Take your time, talk it over."
struct AdviceRule: MessageRule {
  private static let others =
    "husband|wife|partner|family|son|daughter|parents|mother|father|children|lawyer|accountant|advisor|adviser|bank|friend|friends|boss|neighbour|anyone|anybody|others|him|her|them"
  private static let silent = PhraseRule(
    .discouragesAdvice, .block,
    [
      "no reason|need|point|use ~2 bother|trouble|worry|involve|ask|wait ~3 \(others)",
      "dont|never|not listen|believe ~1 to? ~2 \(others)|brother|sister|cousin|uncle|aunt|neighbours|neighbors",
      "\(others) ~1 will|ll thank you ~1 later", "surprise your|him|her ~2 husband|wife|later|afterwards?",
      "this|its is? ~1 between you and me",
      "you|youre ~3 old|grown|adult|smart enough to? ~2 decide ~4 without|yourself|alone",
      "no|dont|without|wont need|have|bother|must|should|to ~2 talk*|ask|asking|discuss*|consult*|tell|telling|involve|involving|speak*|mention* ~5 \(others)",
      "no need ~1 talk|ask|discuss|consult|tell|involve|check|speak ~5 \(others)",
      "why ~4 ask|tell|talk|involve ~4 \(others)",
      "keep ~2 between us", "dont tell|ask ~3 \(others)",
      "you dont need ~1 \(others) ~4 permission|opinion|advice|read|look|help|for",
      "decide|sign ~3 without|before ~3 \(others)", "dont ~2 let ~3 \(others) ~2 talk|change|stop",
      "\(others) ~1 wouldnt|wont|doesnt|dont|just ~2 understand",
      "you can decide|sign ~2 yourself|alone ~2 dont|without",
    ], isTurnedByDenial: false,
    why: "Who lives with the decision may be asked; whoever discourages that has something to lose.",
    kinder: "Take your time, and talk it over with whomever you like.", law: "Directive 2005/29/EC, Articles 8 and 9")

  private static let comparing = PhraseRule(
    .discouragesAdvice, .warn,
    [
      "dont|no|without|stop ~2 waste|wasting|bother|need|point|use|sense ~4 compar*|shop*|looking|quotes|offers|around|elsewhere",
      "no point|use|sense ~2 compar*|shopping|looking|asking ~3", "theyre|they|are all the same",
      "you wont find ~3 better|cheaper|anywhere",
      "dont|stop compare|comparing|shop|shopping|look|looking ~1 around|elsewhere|them|it?",
      "why ~2 look|compare|shop ~2 elsewhere|around|further",
      "dont ~1 believe|read|trust ~3 reviews|internet|online|press",
    ], isTurnedByDenial: false,
    why: "A good offer stands being compared.", kinder: "Compare it with others; here is what to look at.")

  func findings(in message: Message) -> [Finding] {
    let silent = AdviceRule.silent.findings(in: message)
    return silent.isEmpty ? AdviceRule.comparing.findings(in: message) : silent
  }
}
