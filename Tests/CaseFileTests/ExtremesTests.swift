import Advice
import CaseFile
import Testing

@Suite("The ends of what is allowed")
struct ExtremesTests {
  @Test("gains of plans beyond any money are refused and do not trap", arguments: [12, 336, 348, 1200])
  func plansBeyondMoney(months: Int) throws {
    let demand = [Double](repeating: 1e9, count: 12).map { String($0) }.joined(separator: ", ")
    let file = """
      {"currency": "EUR",
       "customer": {"horizon_months": \(months), "start_calendar_month": 1, "discount_rate_annual": -0.5,
        "streams": {"use": {"unmet_cost_per_unit": 1000000000000}},
        "scenarios": [{"id": "s", "probability": 1, "phases": [{"from_month": 1, "demand": {"use": [\(demand)]}}]}]},
       "catalog": {
        "offers": [{"id": "a", "source": "own", "capacity": {"use": 0}, "prices": {}}],
        "supplements": [{"id": "r", "kind": "prebook", "stream": "use", "adds_capacity": 1000000000,
         "fee_per_month": 0, "months_allowed": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}]}}
      """
    let answer = try CaseAnswer(to: CaseReader.read(Array(file.utf8)))
    #expect(throws: AmountTooLarge.self) { try answer.json(for: .rep, explanations: [:]) }
  }

  @Test("faults of one part do not hide those of another")
  func faultsOfSeveralParts() throws {
    let file = """
      {"currency": "EUR",
       "customer": {"horizon_months": 12, "start_calendar_month": 1, "discount_rate_annual": 0,
        "scenarios": [{"id": "s", "probability": 0.9, "phases": [{"from_month": 1, "demand": {}}]}]},
       "catalog": {"offers": [{"id": "a", "source": "own", "prise": {}}]}}
      """
    let refusal = #expect(throws: CaseRefusal.self) { try CaseReader.read(Array(file.utf8)) }
    #expect(
      refusal?.faults.map { "\($0.path): \($0.message)" } == [
        "customer.scenarios: have probabilities that add to 0.9; they must add to 1",
        "catalog.offers[0].prise: is not a field of an offer; did you mean \"prices\"?",
      ])
  }

  @Test("an uncertain figure may stand for any price or capacity, of supplements and upgrades too")
  func uncertainEverywhere() throws {
    let range = #"{"low": 20, "mode": 30, "high": 40}"#
    let file = """
      {"currency": "EUR",
       "customer": {"horizon_months": 12, "start_calendar_month": 1, "discount_rate_annual": 0,
        "streams": {"use": {"unmet_cost_per_unit": 5}},
        "scenarios": [{"id": "s", "probability": 1, "phases": [{"from_month": 1,
         "demand": {"use": [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50]}}]}]},
       "catalog": {
        "offers": [{"id": "a", "source": "own", "capacity": {"use": 0}, "prices": {}},
         {"id": "b", "source": "own", "prices": {}}],
        "supplements": [{"id": "r", "kind": "prebook", "stream": "use", "adds_capacity": \(range),
         "fee_per_month": \(range), "months_allowed": [1]}],
        "upgrade_paths": [{"from": "a", "to": "b", "fee": \(range)}]},
       "start_small": {"start": "a", "check_in_month": 1, "alternatives": []}}
      """
    let answer = try #require(try CaseAnswer(to: CaseReader.read(Array(file.utf8))).advice)
    // 50 a month short of 5 each: 3000. One month's rental saves 30 x 5 and costs 30; the upgrade costs 30 after month 1.
    #expect(abs(try #require(answer.plans.first?.top.first).value + 2880) < 0.001)
    #expect(abs(try #require(answer.startSmall.first).expected + 280) < 0.001)
  }
}
