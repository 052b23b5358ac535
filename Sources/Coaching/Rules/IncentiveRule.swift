/// A reward for recommending: the friend must know of it.
///
/// Found: "Recommend us to a friend and get 25 off. No need to mention that." Borne out: "Please tell them you get it."
struct IncentiveRule: WeighingRule {
  let label = Finding.Label.incentiveHidden
  let law = "Directive 2005/29/EC, Annex I, 11 and 22"

  private static let rewards = [
    // Spanish.
    "recomiendanos|recomienda|recomiendame|trae|traeme|invita ~8 # ~3",
    "por cada ~1 amigo|amiga|vecino|vecina|persona|cliente|recomendacion ~6",
    "si ~2 recomiendas|traes|compra|recomienda ~6 # ~3",
    "te ~1 doy|llevas|damos|regalo|regalamos ~6 por|si ~2 cada|recomendar|amigo|amiga|recomiendas|vecino",
    "for ~1 every|each|any|a ~2 referral|referrals|recommendation|introduction|contact|lead|name|signup ~4",
    "get|gets|receive|earn|give|pay|pays|ll ~5 for|per ~2 referral|referrals|recommendation|introduction|contact|lead|name|friend|signup|review ~3",
    "refer*|recommend|introduce ~2 friend|friends|neighbour|colleague|someone|sister|brother|us|me ~3 and|for ~3 get|earn|receive|#|free|collect|cash ~4",
    "for|if|when ~1 every|each|any|your|a ~3 friend|friends|neighbour|neighbor|sister|brother|cousin|salon|customer|colleague|household ~4 get|gets|pay|pays|receive|receives|give|gives|earn|euros|free|month|#|voucher ~4",
    "get|receive|earn|pay|give|commission|reward|both|slip|month ~4 for|if|when|every|each|from ~2 friend|friends|neighbour|neighbors|salon|recommending|recommendation|recommend|sister|cousin ~4",
    "reward|commission|bonus|voucher|coupon|prize ~3 for|if|of|each ~3 recommend*|refer*|friend|friends|review|introduc*|recommendation",
    "review|post|rate|write ~4 coupon|voucher|pay|discount|gift|free|reward|euros|give",
    "tell|bring|recommend|recommending|invite|refer|send|numbers ~3 friend|friends|neighbour|neighbors|sister|us|someone|colleague|names ~6 get|receive|earn|reward|give|pay|pays|free|euros|#",
    "send|give|bring|name me|us # ~2 names|friends|numbers|contacts|people|neighbours ~6 voucher|free|get|discount|ill|off|gift|reward|money",
    "recommend*|refer*|introduce|bring|send|invite|tell ~6 get|gets|earn|receive|both|give|gives|pay|pays|free|off ~6 #|free|off|discount|month|voucher|credit|reward|gift|commission|bonus|euros",
    "# ~4 for every|each|any ~2 friend|referral|customer|person|neighbour",
    "for every|each friend|referral|customer|neighbour ~6 get|# ~3",
    "review ~6 get|gets|for|receive ~3 #|free|discount|voucher|gift",
  ].map(Phrase.init)
  private static let none = ["no|without|any|nothing ~1 reward|commission|bonus|prize", "dont|not pay for"].map(
    Phrase.init)
  private static let hiding = [
    "dont|neednt|not|doesnt|nobody|never|officially|shouldnt ~2 mention|know|say|tell|need|needs|have ~3 it|so|her|him|them|gift|that|card|to|know|i",
    "own idea",
    "by chance",
    "see you right",
    "stays|stay between us",
    "envelope in|for",
    "officially i|we|not",
    "she|he|they neednt|dont|doesnt ~1 know|need",
    // Spanish.
    "no ~3 digas|diga|cuentes|cuente|menciones|mencione|decir|saber|sepa|enterar|hace ~3",
    "que no ~2 sepa|entere|note ~1",
    "entre nosotros",
    "neednt|need|dont|doesnt|never|no|not|best ~3 know|hear|mention|tell|say|write|notice|told ~3",
    "wont|will|never not? notice|know|realise|find ~1",
    "keep ~2 it|this|that ~1 to|quiet|secret|between",
    "quietly|secretly|secret|discreetly",
    "act|look|pretend|make ~2 as|spontaneous|like|your|it ~4 idea|own|spontaneous|natural",
    "our little|secret",
    "without ~2 telling|mentioning|saying",
    "just dont|do not ~3",
    "no|dont|without need|have|must|should|to ~2 mention|tell|say|know ~3", "dont mention|tell|say ~3", "between us",
    "they|she|he ~1 neednt|doesnt|dont ~2 know",
    "keep ~2 quiet|secret|yourself", "leave ~2 out",
  ].map(Phrase.init)
  private static let open = [
    // Spanish.
    "dile|diselo|digale|digaselo|cuentaselo|cuentale ~3",
    "lo sabe|sabra|ve|vera ~2",
    "tu amigo|amiga ~3 sabe|ve|sabra",
    "let|lets ~1 her|him|them|your ~3 know|see",
    "disclose*|disclosed|openly|transparent|open",
    "tell|tells|told|inform ~1 her|him|them|your|the|everyone|it ~3 that|about|so|you|this",
    "friend|friends|both|she|he|they|you ~4 see|sees|told|know|knows|read|informed",
    "says|say so ~1",
    "be open|honest|clear|upfront ~2",
    "please? tell|say|mention|let|inform|disclose ~3 them|they|friend|her|him|so|know|it",
    "they|friend|she|he ~2 know|knows|told|see|sees", "openly", "disclose*",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    guard let found = IncentiveRule.rewards.first(in: message.words), !message.isDenied(found.lowerBound),
      IncentiveRule.none.first(in: message.words) == nil
    else {
      return []
    }
    if IncentiveRule.hiding.first(in: message.words) != nil {
      return [
        finding(
          message, found, .block,
          "A friend who does not know of the reward is being sold to unawares.",
          "If you recommend us you get this; please tell your friend so.")
      ]
    }
    if IncentiveRule.open.first(in: message.words) != nil {
      return [finding(message, found, .none, "The friend is told of the reward.", as: .incentiveDisclosed)]
    }
    return [
      finding(
        message, found, .warn, "Say that the friend should know of the reward.",
        "If you recommend us you get this; please tell your friend so.")
    ]
  }
}
