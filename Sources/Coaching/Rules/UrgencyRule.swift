import Money

/// Hurry that nothing but the sale asks for. A real end of an offer is not hurry: it is compared with the day that is recorded.
///
/// Found: "You need to decide right now." "This price is only good today."
/// Left alone: "You never have to decide today." "This price is valid until 31 December." with that day recorded.
struct UrgencyRule: WeighingRule {
  let label = Finding.Label.falseUrgency
  let law = "Directive 2005/29/EC, Annex I, 7"
  /// What to say instead, where nothing better is known.
  private let instead = "Take the time you need; I am here when you have decided."

  /// Pressing for a decision, whatever is recorded.
  private static let pressing = [
    "price|quote|offer|discount|deal|coupon|code|rebate|tariff|proposal|promotion ~2 evaporates|vanishes|dies|melts|explodes|self|history|pumpkin|works|working|cancelled|void ~4 leave|minute|moment|soon|midnight|walk|drive|twelve|close|shuts",
    "leaves at # ~3 and ~2 deal|offer|price|discount|it",
    "once|when|if i drive|leave|walk|go|hang ~2 ~3 discount|offer|price|deal|it",
    "before|until ~2 i|we leave|go|drive ~4 full price|start|over",
    "tomorrows|tomorrow|another|different ~2 price ~2 another|different|story|higher|more",
    "another day ~1 is another",
    "ask|tell|come ~2 me? tomorrow ~3 and ~2 not|wont|more|full|gone",
    "tomorrow ~2 youre? out of luck",
    "tomorrow ~1 youll|its|it ~2 gone|lost|too|dearer|full",
    "tonight|today|now or ~1 never|full|not|nothing|forget",
    "so its tonight|today|now",
    "either we|you ~3 on|during|now|today ~4 or ~4 not|at",
    "authorised|authorized|allowed|permission ~4 while|today|tonight|until|this",
    "clock|countdown ~2 running|ticking|on|starts|shows",
    "last call for|today|tonight",
    "flash deal|sale|offer",
    "blink and",
    "final|last night|evening|hours ~2 of|to|i|for",
    "the only evening|day|night|moment ~2 i can",
    "door|window|list|campaign|books ~2 closes|close|over|shut ~4 tonight|noon|five|friday|good|hour|today",
    "cant leave ~1 without ~1 answer|signature|yes|order",
    "cant|cannot|wont ~1 hold|freeze|keep|leave ~3 beyond|longer|past|after|more",
    "freeze|hold ~2 price|it|offer|this ~2 for ~2 minutes|hours|minute|hour",
    "give me ~1 an answer|decision|yes ~2 right|this|now|immediately",
    "answer|decision|yes ~2 this minute|second|instant",
    "not coming back ~4 offer|price|deal",
    "while ~1 my pen|laptop|phone",
    "until ~4 phone|battery|coffee|tea|kettle",
    "& wake|woke up old|full|higher price",
    "no next week|time|tomorrow for ~1 this|one",
    "no time to think|lose|compare",
    "sign now|today|first ~3 questions|ask|fee|waive",
    "miss the train|boat|bus|this",
    "goes|given|giving|give to ~1 the? next on|one|in",
    "& boss|manager|director|office said|says|gives|told signature|now|today|weekend|yes|never !visit|holiday",
    "& coupon|discount|rebate|code|price|deal works|working|ends|stops|leaves|goes when|once|soon|moment i|me|we",
    "& sooner better|later sign|decide|believe",
    "move fast",
    "dilly dally",
    "dont dilly",
    "put ~1 off till tomorrow|monday|later",
    "time is|s? ticking",
    "times ticking",
    "shame|pity ~2 to|if ~2 miss|slip|lose|let|pass",
    "longer you ~1 wait|leave|hesitate|think",
    "let it|this|one ~2 slip|pass ~2",
    "get|lets ~2 it over with",
    // Spanish.
    "tienes|tiene|debes|debe|hay que? que? decidir|decidirte|decidirlo|firmar|comprar|elegir|comprarlo ~2 ya|ahora|hoy|mismo|inmediatamente",
    "decidete|decidase|firma|firme|firmalo|compra|compralo|aprovecha|aprovechalo ~1 ya|ahora|hoy",
    "ahora o nunca",
    "ultima oportunidad|ocasion",
    "date|dese prisa",
    "no hay tiempo",
    "antes de que me vaya|cuelgue|marche|arrepienta",
    "necesito|quiero ~2 respuesta|firma|si|decision ~2 hoy|ahora|ya|antes",
    "no ~1 esperes|espere ~2 mas|manana",
    "manana ~2 sera|es ~1 tarde",
    "no volveras|volvera a ~3 oportunidad|precio|oferta",
    "si no ~3 hoy|ahora ~5 pierdes|pierde|subira|mas|nada",
    "manana ~2 sube|subira|costara|cuesta",
    "que esperas|espera",
    "corre que|antes",
    "la oferta ~2 va conmigo|acaba ~2 vaya",
    "decision time",
    "come on ~4 yes or no $",
    "tomorrow ~4 no|not|cant ~1 longer|any ~3",
    "paperwork ~3 now|today|tonight",
    "no longer ~1 authorised|authorized|allowed|able ~4",
    "wont|not ~1 able|allowed to ~1 offer|give|sell|hold ~4 tomorrow|again|later|price",
    "until i|we ~2 close|shut|finish|pack|drive|get",
    "&! signature|sign|answer|yes|settle|take|grab|secure|snap|decide|confirm|form|signed by|before|within|until|or|otherwise|latest|in tonight|today|day|evening|noon|five|six|seven|hour|hours|afternoon|end|eight !undo|cancel|withdraw|return|may|shall|whatever|need|neednt|need|please|call|ring|reach|have|or",
    "one and only ~2 chance|shot|opportunity",
    "tomorrow|then|later|next ~1 is|will|might|may ~1 be? too late",
    "wouldnt|dont ~2 think ~3 too? long",
    "price|offer|deal|rate ~2 wont stay|last|be|hold|come|wait",
    "after that|this|then ~5 finished|over|off|gone|expired|higher|closed",
    "grab|seize|secure|snap ~3 before|now|while|your|quickly",
    "otherwise|or|else ~2 off|gone|over|lost|cancelled",
    "needs to be|has to be signed|done|decided|in ~3 today|tonight|by|now|before",
    "commit|decide|sign this minute|second|instant|moment",
    "sooner ~2 sign|decide|the better",
    "every|each ~1 day|hour|minute ~3 wait|hesitate|lose|costs|cost|delay",
    "wait* ~3 one|another|more ~2 day|week|hour ~4 mistake|late|cost*|regret*|lose",
    "cant|wont ~1 help ~2 any ~1 more|longer|later",
    "frozen|guaranteed|reserved|held ~3 next|another # ~3 minutes|hours|minute|hour",
    "price ~2 goes|go|jumps|rises ~1 back? up",
    "be quick|fast|swift",
    "times running ~1 out",
    "time is running ~1 out",
    "running out of time",
    "youre running late|out",
    "say yes now|today|tonight|already|and",
    "tick tock",
    "do it now|today|tonight",
    "let me put you down ~3 now|today",
    "cant think ~2 forever|all",
    "decide on the spot",
    "& on|now spot decide|sign|yes|answer|order|buy !ask|would",
    "right here ~1 right now",
    "right now or|before|while|and|because",
    "now is the time|moment to",
    "dont sleep on",
    "before ~1 someone|somebody|anyone|another ~1 else|customer|does|takes",
    "& \(Vocabulary.take) \(Vocabulary.atOnce) before|by|until|within|or|while|lets|must|need|want|come|so|only|now|right !undo|cancel|withdraw|return|same|may|can|shall|whatever|need|ring|call|cash|from|pick",
    "&! \(Vocabulary.take) before|until i|im|ive|we|they finish|leave|go|get|walk|return|hang|count*",
    "&! \(Vocabulary.offer) \(Vocabulary.ending) once|when|if|unless|as i|you leave|walk|hang|sleep|wait|go|hesitate|dont",
    "&! \(Vocabulary.offer) \(Vocabulary.ending) quick|quickly|hurry|fast|sleep|soon|clock|seconds",
    "& \(Vocabulary.offer) before changes|change|rises|rise|goes|lose|gone|late|expires",
    "now or not|never",
    "today|tonight or never|not",
    "snooze ~2 lose",
    "strike while ~3 hot",
    "no ~1 time to ~1 think|lose|waste|hesitate",
    "miss your|this|the|out chance|opportunity|deal|offer|bus|on",
    "window is? ~1 closing|closes",
    "clock ~2 ticking|strikes|ticks",
    "^ quick quick|before|and", "& hurry !adviser|advisor|reason",
    "be quick|fast", "lose another|more minute|hour|day",
    "why ~2 wait ~3",
    "cant|cannot wait ~2 longer|forever|more",
    "wait* ~5 mistake|costs|cost|regret",
    "hesitat* ~3 costs|cost|lose|money",
    "stop|no|without more? thinking|hesitating",
    "lose another|more minute|time|day",
    "havent|dont|cant|not ~5 all day|night|evening",
    "tomorrow|monday|later ~6 hundred|euros|more|higher|dearer|expensive|late so|its|it|to|today|now",
    "tomorrow ~4 will be # ~2 more",
    "after|from today|tonight|tomorrow|this ~2 cant|cannot|no|not|price|off|higher",
    "next|last # minutes|minute|hours|hour ~1 only",
    "for the? next # ~1 hour|hours|minutes", "for the next hour",
    "make up your mind",
    "minutes|seconds to ~2 decide|make|think|choose|sign",
    "i? need|want|expect ~2 yes|answer|decision|signature ~2 today|tonight|now|within|by|hour",
    "not next week",
    "only|last ~2 day|chance|time ~2 i|we|to can",
    "deadline ~2 in|is # hours|minutes",
    "wait till|until ~3 cant|wont|help",
    "cant|cannot|wont|only ~3 keep|hold|reserve|guarantee|offer|do ~4 until|during|longer ~3",
    "only ~2 offer|do|give|keep|hold ~4 for|until|till ~2 hour|minutes|visit|week|today",
    "during my visit",
    "before dinner|lunch|i|we ~2 sign|leave|signed",
    "get ~2 this|it signed|done|closed|over ~4 before|now|today|tonight|quickly",
    "close this|the|it deal? now|today|tonight",
    "lock ~3 in|rate|it ~4 now|today|tonight|evening|before|at",
    "systems?|computer|boss|manager|office|head ~3 locks|lets|only|allows|authorised|authorized|deletes|closes|agreed ~6",
    "giv* your slot|place|unit|appointment ~2 someone|somebody|another|to",
    "you|if ~4 dont|until take|sign|say|buy ~3 next|someone|somebody|another ~3 gets|takes|take|list",
    "wrap ~2 up tonight|today|now",
    "put ~2 signature here|now|there",
    "before i get|finish|leave|go|drive|hang|return",
    "i ~1 leaving|leave ~6 offer|price|discount",
    "the offer|price|deal leaves ~2 me",
    "say yes ~8 before|now|today|cant|all",
    "opportunities ~2 pass|dont|wont",
    "& jetzt heute sofort",
    "only if you|we|its ~3 sign|signed|say|decide|order|agree|pay ~5 today|now|tonight|afternoon|morning|evening|week|by",
    "youd|had|should better ~2 sign|decide|order|buy|act|hurry|be",
    "wont|not|never be|get|come|have|see ~2 another|again|second ~1 chance|offer|opportunity|price",
    "only|last|best chance|opportunity ~3 to|get|like|ever|left $",
    "once in a lifetime",
    "what are you waiting for",
    "sign|decide|order|commit ~3 before i|we ~2 go|leave|run|close",
    "give me your|an answer|decision|yes ~2 now|today|tonight|before",
    "i need ~2 yes|answer|decision|signature ~3 today|now|tonight|before",
    "need|have|must to? decide|choose|sign|commit|act|buy|order ~1 right? now|today|tonight|immediately",
    "must|gotta decide|choose|sign|commit|act|buy|order ~1 right? now|today|tonight|immediately",
    "decide|sign|commit|act|order|buy|choose right? now|today|tonight|immediately or|before|while|and",
    "decide|sign|buy|order now $", "decide now",
    "offer|deal|price|discount ~3 off|gone|over|dead ~3 when|once|if|as i|we|soon ~3 walk|leave|go|hang",
    "now or never", "last|final chance",
    "act|sign|decide|order|buy fast|quickly|now $", "dont miss out", "dont wait ~3 long*|later|tomorrow",
    "before its|it is? too late", "you ~1 only have? ~2 minutes|seconds", "hurry up",
    "this offer ~2 wont|not last|come|wait",
    "once i|we leave|go ~3 gone|price|offer",
    "need ~2 answer|decision|signature ~2 right? now|today|tonight|immediately",
  ].map(Phrase.init)

  /// Saying when an offer ends; the last part says when.
  private static let ending = [
    // Spanish.
    "solo|solamente|unicamente ~3 hoy",
    "oferta|precio|descuento|promocion ~4 acaba|termina|caduca|vence|expira ~3 hoy|manana|noche|medianoche",
    "valido|valida|vale ~2 hasta hoy|manana|medianoche|noche",
    "ultimo dia",
    "hasta hoy|medianoche|manana ~1",
    "price|prices|rate|rates|cost|costs|fee ~1 jump|jumps|rise|rises|climb|climbs|increase|increases|goes|go|double|doubles ~5 tomorrow|monday|tonight|midnight|soon|friday|next|weekend",
    "valid|good|open|available|holds|stands for ~2 hours|minutes|hour|day",
    "for|within|next # hours|minutes ~1 only",
    "week|weekend|today|day only",
    "just|only for today|tonight|you ~1 today|tonight",
    "campaign|promotion|offer|action|sale ~1 finishes|ends|stops|closes ~2 today|tonight|midnight|tomorrow|friday|sunday|soon",
    "& \(Vocabulary.offer) \(Vocabulary.ending) today|tonight|tomorrow|midnight|friday|saturday|sunday|monday|week|weekend|day|evening|hours|morning",
    "last|final day ~2 of|for|to ~4 price|sale|offer|promotion|promotion|discount|deal|bonus|campaign|this|that",
    "today|week|weekend|tonight|afternoon only",
    "only ~4 today|tonight|weekend|week|afternoon",
    "just for today|tonight",
    "for ~2 sign|order|buy|decide* ~2 today|this|tonight ~1",
    "\(Vocabulary.offer) ~4 until|till|through tomorrow|tonight|today|midnight|noon|six|five|seven|eight",
    "until|till tomorrow|tonight|midnight|six|five|seven|noon ~3 today|only|no|longer",
    "from|after tomorrow|today|tonight|this ~2 price|rate|it|off|deal|costs|evening",
    "tomorrow ~2 price ~3 higher|up|rises",
    "price|rate ~4 gone|higher|up|rises tomorrow|tonight",
    "only ~4 if|when ~1 order|sign|decide|buy|book ~1 today|tonight|now",
    "price|prices|rate|rates ~2 go|goes|going|rise|rises|double|doubles up? ~2 monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|midnight|next|soon",
    "im|am|are|were only ~4 area|neighbourhood|neighborhood|street|town|village today",
    "special|exclusive ~2 price|offer|deal|discount ~4 today|now|tonight|afternoon",
    "only? good|valid|available|open|yours|holds|stands|here for? only? today|tonight|now",
    "only|just today|tonight", "ends|expires|over|closes|gone ~1 today|tonight|tomorrow|midnight",
    "today|tonight only", "until|till|through|by midnight|tonight|today only?",
    "price|offer|discount|deal|promotion ~3 only ~3 today|tonight|midnight",
  ].map(Phrase.init)

  /// Where these stand in a sentence its end of something is no offer's.
  private static let harmless: Set<String> = [
    "slept",
    "call", "reach", "ring", "office", "here", "visit", "fair", "market", "meeting", "appointment", "lunch", "line",
    "phone",
    "free", "weather", "fit", "installing", "install",
  ]

  func findings(in message: Message) -> [Finding] {
    var findings: [Finding] = []
    var sentences: Set<Int> = []
    for found in UrgencyRule.pressing.all(in: message.words) where !isTurned(message, found) {
      guard sentences.insert(message.words[found.lowerBound].sentence).inserted else { continue }
      findings.append(
        finding(
          message, found, .block,
          "Nothing but the sale asks for hurry here, and a decision made in a hurry is often regretted.", instead))
    }
    guard findings.isEmpty else { return findings }
    for found in UrgencyRule.ending.all(in: message.words) where !isTurned(message, found) {
      let words = message.sentence(of: found.lowerBound).map(\.text)
      guard ["this", "it", "thats"].contains(words.first) || words.contains(where: UrgencyRule.isOffer),
        !words.contains(where: UrgencyRule.harmless.contains)
      else {
        continue
      }
      if let finding = ending(message, found) {
        findings.append(finding)
        break
      }
    }
    return findings
  }

  private static func isOffer(_ word: String) -> Bool {
    [
      "oferta", "precio", "descuento", "promocion", "valid", "price", "offer", "discount", "deal", "promotion", "quote",
      "rate", "sale", "area", "neighbo",
    ].contains {
      word.hasPrefix($0)
    }
  }

  /// An end that is said, held against the one that is recorded.
  private func ending(_ message: Message, _ found: Range<Int>) -> Finding? {
    guard let until = message.facts.offerValidUntil else {
      return finding(
        message, found, .warn, "No end of this offer is recorded. An end that is not real is pressure.", instead)
    }
    let said = message.words[found].contains { ["tomorrow", "manana"].contains($0.text) } ? 1 : 0
    if let today = message.facts.today, until.number <= today.number + said { return nil }
    return finding(
      message, found, .block, "The offer stands through \(until), so this end is not true.",
      "This offer stands until \(until). Take the time you need.")
  }

  /// "You never have to", "no need to", "if you must".
  private func isTurned(_ message: Message, _ found: Range<Int>) -> Bool {
    message.isDenied(found.lowerBound)
      || message.isAfter(["if", "unless", "whether", "obliged", "asked"], found.lowerBound)
  }
}
