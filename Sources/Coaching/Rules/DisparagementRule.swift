/// Running others down. What their sheet says may be compared.
///
/// Found: "CoolCity is a bunch of crooks." Left alone: "CoolCity's sheet says 72 hours for a service visit; ours is 24."
struct DisparagementRule: MessageRule {
  private static let rule = PhraseRule(
    .disparagement, .block,
    [
      // Spanish.
      "son|es ~2 unos|una|un|puros|todos ladrones|estafadores|sinverguenzas|mentirosos|timadores|chorizos|inutiles|basura|estafa|timo|chapuzas|chapuceros|banda",
      "ladrones|estafadores|sinverguenzas|timadores|chorizos",
      "te|le|os ~1 van|va|a ~1 a? estafar|timar|enganar|robar",
      "es|son|vende|venden ~1 basura|porqueria|chatarra|mierda",
      "te|le|se ~1 engana|enganan|roban|estafan|timan",
      "stay|keep away|clear|off ~1 from|of ~2 them|him|her|those|that|there",
      "stuff|units|machines|products|things|panels|filters|systems ~1 break|breaks|fail|fails|fall|falls|dies|die ~2 after|within|apart|every|constantly|all",
      "worst ~3 in|on|of|ever|company|service",
      "dishonest|corrupt|shady|sleazy|greedy|untrustworthy|unreliable|incompetent|crooked|filthy ~2 people|company|lot|guys|firm|bunch|seller|salesman|outfit|$",
      "they|theyll|he|she|company ~1 will|would|only|just|always|ll ~1 cheat|trick|deceive|fool|lie|rob|overcharge|abandon|disappoint|scam|rip ~2",
      "wouldnt|dont|never|not ~1 trust|touch|let ~2 them|him|her|those|that ~4",
      "everyone|everybody knows ~2 they|that|theyre|he ~3",
      "nothing but ~2 trouble|problems|lies|crooks|junk",
      "laughing stock|joke ~2 industry|business|town",
      "&! they|theyre|he|hes|she|shes|company|competitor*|competition|guys|people|those|that|them|their|installers|technicians|salesman|seller|firm|who|are|is|what|by|of|anyone \(Vocabulary.rogues) !come|came|steal|i|im|myself|wish",
      "&! their|they|theyre|brand|product|products|panels|filters|units|software|support|sells|sell|service|competition|machines|that|competitor*|other|stuff|is|are \(Vocabulary.rubbish) !old|pipe|myself|me|weather|sites|boiler",
      "cheats|rips|robs|scams|lies|cheat|rip|rob|scam ~2 customers|people|everyone|everybody|off|you|clients|its|their ~3",
      "will|theyll|hell|would ~1 rip|rob|cheat|scam|fleece|lie|vanish|explode",
      "never|dont ~1 buy|trust|go|order|deal ~3 from|with ~1 them|him|her|those|that|there|company|people",
      "going|go|about|almost|nearly ~1 bankrupt|bust|broke|under",
      "is|are ~1 about to go",
      "dont|doesnt know ~2 what|how ~3 doing|fix|install|work",
      "treat|treats ~2 customers|people|you ~2 like ~2 dirt|dogs|cattle|idiots|numbers|bad*",

      "run by ~2",
      "is|are|gets|get|being being? ~1 fooled|cheated|robbed|scammed|conned",
      "throw|throwing|threw ~2 money away|out|window",
      "cheap ~1 chinese|plastic|foreign",
      "cant|couldnt|cannot even ~1 fix|install|change|spell|hold|pay|answer",
      "dont even pay",
      "take ~2 money|deposit ~1 and|then ~2 disappear|run|vanish|go",
      "only|just ~1 cares|care|after|about|interested|wants|want|thinks ~3 money|profit|wallet",
      "vanish|vanishes|disappear|disappears after|once|when|as ~3",
      "he|they|she ~1 lies|lie|cheats|steals",
      "trust ~4 other|that|those|competitor ~3 lies|tells|lie|fellow|guy",
      "con artist|artists|man|men",
      "break|breaks|broke|destroy|ruin everything|things|it ~2",
      "product|unit|panels|boiler|filter|device ~2 dangerous|explode|exploding|deadly",
      "they|theyll|others|companies|sellers|firms|guys|people|competitors ~4 take|takes|grab|steal|pocket ~1 your money ~3",
      "other|those|these companies|sellers|firms|guys|people|installers ~4 lie|lies|cheat|cheats|vanish|disappear|run|rob|dont care|junk|rubbish",
      "only ~2 want|after|interested ~2 your money",
      "worst|terrible|awful|horrible company|service|people|product|products|reputation",
      "crook*|scammer*|cheats|liars|liar|fraudster*|gangster*|ripoff|swindler*|conmen|cowboys|amateurs|clowns|charlatan*|vultures|sharks",
      "they|he|she|company|competitor*|guys|of ~2 scam|fraud|junk|garbage|rubbish|trash|crap|joke|useless|worthless|incompetent|dishonest|criminal*",
      "they|theyll|he|she|company ~1 will|would|just|only|always ~2 cheat|rob|rip|lie|scam|disappear|vanish ~2",
      "their ~3 is|are ~2 junk|garbage|rubbish|trash|crap|cheap|dangerous|awful|terrible|useless",
      "never trust|buy ~2 them|him|her|that|those", "going|go ~1 bankrupt|bust|broke|under", "cant be trusted",
      "full of lies",
    ], harmless: ["i", "im", "myself"],
    why: "Running others down says more about who does it; compare what can be shown.",
    kinder: "Here is what their sheet says and what ours says.", law: "Directive 2006/114/EC, Article 4")

  func findings(in message: Message) -> [Finding] { DisparagementRule.rule.findings(in: message) }
}
