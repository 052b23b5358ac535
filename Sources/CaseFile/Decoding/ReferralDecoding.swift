import Money
import Reputation

/// Reads who came through whom. A case file holds only referrals that both people confirmed.
struct ReferralDecoding {
  let node: JSONNode
  let path = "referrals"

  func read(_ faults: inout FaultList) -> ReferralLedger? {
    let before = faults.count
    check(&faults)
    guard faults.count == before else { return nil }
    return ReferralLedger(
      people: people.map { ID($0) }, referrals: node.list("referrals").map(referral),
      discountRate: node.number("discount_rate_annual"), horizonMonths: node.whole("horizon_months", default: 1),
      acquisitionCostSaved: node.number("acquisition_cost_saved"))
  }

  private var people: [String] { node.list("people").compactMap(\.text) }

  private func referral(_ node: JSONNode) -> Referral {
    Referral(
      from: node.id("from"), to: node.id("to"), month: node.whole("month"),
      pWouldNotHaveBought: node.number("p_would_not_have_bought"),
      firstSaleContribution: node.number("first_sale_contribution"),
      monthlyContribution: node.number("monthly_contribution"),
      monthlyRetention: node.number("monthly_retention", default: 1), rewardPaid: node.number("reward_paid"),
      consent: ReferralConsent(referrerAgreed: true, referredStated: true))
  }

  private func check(_ faults: inout FaultList) {
    var seen: Set<String> = []
    for (index, person) in node.list("people").enumerated() {
      if let name = person.text, !seen.insert(name).inserted {
        faults.add(person, "\(path).people[\(index)]", "\"\(name.clipped)\" stands twice; write each person once")
      }
    }
    let known = KnownNames(people)
    for (index, referral) in node.list("referrals").enumerated() {
      let place = "\(path).referrals[\(index)]"
      faults.checkKnown(referral["from"], among: known, place + ".from", what: "person")
      faults.checkKnown(referral["to"], among: known, place + ".to", what: "person")
      if referral.text("from") == referral.text("to") {
        faults.add(referral, place, "has \"\(referral.text("from").clipped)\" refer themselves; nobody can")
      }
    }
  }
}
