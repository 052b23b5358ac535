import Money
import Reputation

/// Who came through whom, in the keys and shapes of the worked cases.
struct ReferralJSON {
  let figures: Figures

  func referrals(_ account: ReferralAccount) throws(MoneyOverflow) -> JSONOutput {
    var values: [(String, JSONOutput)] = []
    for referrer in account.referrers { values.append((referrer.referrer.text, try figures.money(referrer.value))) }
    var contributions: [(String, JSONOutput)] = []
    for person in account.contributions {
      contributions.append((person.person.text, try figures.money(person.presentValue)))
    }
    return .object([
      ("referral_value", .object(values)),
      (
        "customers_traced_to",
        .object(account.chains.map { ($0.referrer.text, .whole($0.customersTracedTo)) })
      ), ("contribution_pv", .object(contributions)),
    ])
  }
}
