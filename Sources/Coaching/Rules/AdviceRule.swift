/// Keeping her from asking others: whom she lives with, another offer, somebody who knows.
///
/// Found: "No need to talk it over with your husband." "Don't waste time comparing." Left alone: "Take your time, talk it over."
struct AdviceRule: MessageRule {
  private static let others =
    "husband|wife|partner|family|son|daughter|parents|mother|father|children|lawyer|accountant|advisor|adviser|bank|friend|friends|boss|neighbour|anyone|anybody|others|him|her|them"
  private static let silent = PhraseRule(
    .discouragesAdvice, .block,
    [
      // Spanish.
      "no ~2 hace|hay|tienes|tiene|necesitas|necesita ~3 hablar*|hables|hable|consultes|preguntes|consultar*|preguntar*|contar*|decir* ~5 marido|mujer|esposo|esposa|pareja|familia|hijo|hija|abogado|banco|nadie|hermano",
      "no ~1 le|se ~1 digas|diga|cuentes|cuente|preguntes ~4 marido|mujer|esposa|esposo|pareja|familia|hijo|hija|nadie|abogado",
      "entre nosotros|tu ~1 y? ~1 yo?",
      "sin ~1 consultar|hablar|preguntar ~4 marido|mujer|familia|pareja|esposa|nadie",
      "no escuches|escuche|hagas|haga caso? a ~2 tus|tu|su|sus",
      "decide|decidelo|firma ~1 tu ~1 solo|sola|mismo|misma",
      "dont|not|never ~2 mention|tell|say|show ~3 to? ~2 \(Vocabulary.family)|\(Vocabulary.advisers) ~2",
      "behind ~3 back",
      "without ~1 your|a|the|asking|telling|involving ~1 \(Vocabulary.family)|lawyer|adviser|accountant|them|her|him ~2",
      "keep ~2 from ~1 your ~1 \(Vocabulary.family)",
      "your ~1 \(Vocabulary.family) ~1 need not|neednt|shouldnt|mustnt|cant ~2 know|see|hear|interfere",
      "too many cooks|opinions",
      "run|check|clear ~2 everything|this|it ~1 past|with|by ~2 \(others)|\(Vocabulary.family)|\(Vocabulary.advisers)",
      "keep|leave ~3 \(Vocabulary.family)|\(Vocabulary.advisers) ~1 out",
      "\(Vocabulary.family)|\(Vocabulary.advisers) ~1 will|would only ~4",
      "why|what ~4 need|want|have|ask|call|talk|bother ~3 \(Vocabulary.family)|\(Vocabulary.advisers)|banks ~4 opinion|advice|first|permission|for",
      "lawyers|accountants|advisers|banks|families ~1 only|just|always|make ~5",
      "\(Vocabulary.family)|\(Vocabulary.advisers) ~1 doesnt|dont|neednt|doesn't ~1 have|need ~1 to know|hear|see",
      "dont|not|neednt|never|better ~2 need|show|tell|ask|mention|discuss|involve|bring|consult|say ~4 \(Vocabulary.family)|\(Vocabulary.advisers)|\(Vocabulary.anybody)|wifes|mothers|husbands",
      "nobody|noone|one else hears|knows|sees|has|needs ~3",
      "better if nobody|no ~2",
      "shouldnt|dont|must ~2 listen|believe|trust ~3 friends|family|brother|son|wife|neighbours|say|says",
      "only|stays|stay|secret|remain between ~1 us|you",
      "waste of ~1 your ~1 time",
      "before ~1 your ~1 \(Vocabulary.family) ~1 comes|gets|returns|sees|hears|is",
      "anybodys|anyones|anybody|anyone ~1 advice|permission|opinion|help",
      "let ~2 \(Vocabulary.family)|\(Vocabulary.advisers)|anyone|anybody ~1 talk|change|stop|influence|put ~3",
      "no|without|theres ~1 point|sense|reason|use|need ~2 calling|asking|involving|telling|bothering|consulting|talking|involve|ask|bother|call|trouble|tell ~4 \(Vocabulary.family)|\(Vocabulary.advisers)|insurance|tax|anyone|anybody",
      "wear the trousers|pants",
      "would|should not ~1 involve|ask|tell|mention|discuss ~4",
      "decision ~3 yourself ~4 without|alone|husband|wife",
      "yourself for once",
      "alone ~1 without ~2",
      "decide alone",
      "adult|grown ~2 dont|not ~1 need ~3 permission|advice|mother|mothers|husband|anyone",
      "no reason|need|point|use ~2 bother|trouble|worry|involve|ask|wait ~3 \(others)",
      "dont|never|not listen|believe ~1 to? ~2 \(others)|brother|sister|cousin|uncle|aunt|neighbours|neighbors",
      "\(others) ~1 will|ll thank you ~1 later", "surprise your|him|her ~2 husband|wife|later|afterwards",
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
    ], harmless: ["welcome", "landlord", "permit", "town", "rushed", "unless", "until"], isTurnedByDenial: false,
    why: "Who lives with the decision may be asked; whoever discourages that has something to lose.",
    kinder: "Take your time, and talk it over with whomever you like.", law: "Directive 2005/29/EC, Articles 8 and 9")

  private static let comparing = PhraseRule(
    .discouragesAdvice, .warn,
    [
      "dont|never|not listen|believe|trust ~2 comparison|reviews|portals|internet|tests|test|portal|websites|sites|forums|press",
      "wont|cant|not|never|nowhere ~1 get|find|see|have|beat|there ~1 anything|better|cheaper|one|this|that|offer|price ~3 better|elsewhere|anywhere|cheaper|else|good",
      "no ~1 other|one|body ~2 offer|give|sell|match|beat ~3 better|cheaper|price|you|this|that",
      "take ~2 word for it",
      "why ~1 waste|look|bother|compare|search|ask|check ~4",
      "dont|stop|no|neednt ~2 google|research|read|check|search|look ~3 online|internet|reviews|web|prices|up|others",
      "compar* ~3 pointless|useless|waste|senseless|nonsense|confuse|unnecessary",
      "pointless|useless|senseless|unnecessary|no ~1 to? compar*|look|shop",
      "wont|cant|not|never find ~1 this|it|that|one|anything|a ~2 cheaper|better|anywhere|elsewhere|lower",
      "no|without|dont ~1 need|reason|have ~2 look|check|ask|compare|shop|search|see ~3 other|others|market|brands|offers|competition|around|elsewhere|online",
      "forget|ignore|skip|disregard|never ~3 reviews|comparison|internet|tests|test|reports|quotes|competition|other|sites|competitors",
      "looking|shopping|asking|searching around ~3 confuse|only|waste|confuses|just",
      "save yourself ~2 trouble|time|effort|work ~3",
      "why ~3 shop|look|search|compare|ask ~1 around|elsewhere|further|others|more",
      "arent|isnt|not ~1 worth ~1 your|the ~1 time|trouble|look",
      "no|there|theres ~1 sense|point|use ~2 asking|comparing|looking|checking ~3",
      "stop comparing|looking|shopping|searching",
      "dont|never read ~2 test|tests|reviews|reports|those|internet|online",
      "bother ~2 getting|asking|looking|with|to ~3 quotes|quote|others|other|around|elsewhere|offers|compare",
      "comparison sites|portals|websites|tables ~3 useless|lie|wrong|fake|paid|nonsense|theyre",
      "dont|no|without|stop ~2 waste|wasting|bother|need|point|use|sense ~4 compar*|shop*|looking|quotes|offers|around|elsewhere",
      "no point|use|sense ~2 compar*|shopping|looking|asking ~3", "theyre|they|are all the same",
      "you wont find ~3 better|cheaper|anywhere",
      "dont|stop compare|comparing|shop|shopping|look|looking ~1 around|elsewhere|them",
      "why ~2 look|compare|shop ~2 elsewhere|around|further",
      "dont ~1 believe|read|trust ~3 reviews|internet|online|press",
    ], isTurnedByDenial: false,
    why: "A good offer stands being compared.", kinder: "Compare it with others; here is what to look at.")

  func findings(in message: Message) -> [Finding] {
    let silent = AdviceRule.silent.findings(in: message)
    return silent.isEmpty ? AdviceRule.comparing.findings(in: message) : silent
  }
}
