import Money
import Rights
import Testing

/// The day written so; 1970-01-01 and a recorded failure for anything else.
func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else {
    Issue.record("\(text) is no day")
    return Day(number: 0)
  }
  return day
}

/// The regime of that name; a refusal of the test where there is none.
func regime(_ id: String) throws -> Regime { try #require(Regime.named(ID(id)), "no regime \(id)") }

/// A consumer's contract of which everything ordinary is recorded.
func contract(_ country: String, _ region: String? = nil, signed: String = "2025-03-03") -> Contract {
  var contract = Contract(place: Place(country: country, region: region), signed: day(signed))
  contract.initiatedBy = .seller
  contract.unsolicitedVisit = true
  contract.placeKind = .home
  contract.buyer = .consumer
  contract.subject = .ordinary
  contract.supply = .service
  contract.copyDelivered = contract.signed
  contract.aged65OrMore = false
  contract.disasterRepair = false
  contract.urgentRepairAskedFor = false
  contract.fullyPerformedWithConsent = false
  contract.madeToMeasure = false
  contract.unsealedHygieneGoods = false
  contract.excursion = false
  contract.informedOfRight = true
  contract.languageOfTalk = "en"
  return contract
}

/// What was found for the contract; a refusal of the test where the rule is not known.
func findings(_ contract: Contract) throws -> Findings {
  try #require(try RightsToUndo.applicable(to: contract).findings)
}

/// The names of the regimes that apply.
func applying(_ contract: Contract) throws -> [String] { try findings(contract).applying.map(\.regime.id.text) }
