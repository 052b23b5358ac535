/// A reward for recommending: the friend must know of it.
///
/// Found: "Recommend us to a friend and get 25 off. No need to mention that." Borne out: "Please tell them you get it."
struct IncentiveRule: WeighingRule {
  let label = Finding.Label.incentiveHidden
  let law = "Directive 2005/29/EC, Annex I, 11 and 22"

  private static let rewards = [
    "send|give|bring|name me|us # ~2 names|friends|numbers|contacts|people|neighbours ~6 voucher|free|get|discount|ill|off|gift|reward|money",
    "recommend*|refer*|introduce|bring|send|invite|tell ~6 get|gets|earn|receive|both|give|gives|pay|pays|free|off ~6 #|free|off|discount|month|voucher|credit|reward|gift|commission|bonus|euros",
    "# ~4 for every|each|any ~2 friend|referral|customer|person|neighbour",
    "for every|each friend|referral|customer|neighbour ~6 get|# ~3",
    "review ~6 get|gets|for|receive ~3 #|free|discount|voucher|gift",
  ].map(Phrase.init)
  private static let hiding = [
    "no|dont|without need|have|must|should|to ~2 mention|tell|say|know ~3", "dont mention|tell|say ~3", "between us",
    "they|she|he ~1 neednt|doesnt|dont ~2 know",
    "keep ~2 quiet|secret|yourself", "leave ~2 out",
  ].map(Phrase.init)
  private static let open = [
    "please? tell|say|mention|let|inform|disclose ~3 them|they|friend|her|him|so|know|it",
    "they|friend|she|he ~2 know|knows|told|see|sees", "openly", "disclose*",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    guard let found = IncentiveRule.rewards.first(in: message.words), !message.isDenied(found.lowerBound) else {
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
