import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Which limitations are stated")
struct LimitationRuleTests {
  private func stated(
    _ condition: Limitation.Condition?, facts: Facts = [:], capacity: Figure? = nil,
    scenarios: [Scenario] = [.flat("only", 1, [:])], horizon: Int = 12, start: Int = 1
  ) -> Bool {
    let limitation = Limitation(id: ID("it"), text: "It bites.", condition: condition)
    let offer = Offer(
      id: ID("a"), name: "a", source: .own, capacity: capacity.map { [ID("u"): $0] } ?? [:], prices: Prices(),
      limitations: [limitation])
    let answer = AdviceQuestion(
      .sample(
        horizon: horizon, start: start, facts: facts, streams: [.units(unmet: 1)], scenarios: scenarios), [offer]
    ).answer()
    return answer.way("a")?.limitationsToState == [ID("it")]
  }

  @Test("one without a condition always")
  func always() { #expect(stated(nil)) }

  @Test("one whose fact is unknown")
  func unknown() { #expect(stated(.fact(ID("dusty"), .equal, .yesNo(true)))) }

  @Test("one whose fact is known only where it holds")
  func known() {
    #expect(stated(.fact(ID("dusty"), .equal, .yesNo(true)), facts: [ID("dusty"): .yesNo(true)]))
    #expect(!stated(.fact(ID("dusty"), .equal, .yesNo(true)), facts: [ID("dusty"): .yesNo(false)]))
    #expect(stated(.fact(ID("cold"), .below, .number(-5)), facts: [ID("cold"): .number(-6)]))
    #expect(!stated(.fact(ID("cold"), .below, .number(-5)), facts: [ID("cold"): .number(-5)]))
    #expect(stated(.fact(ID("place"), .equal, .word("coast")), facts: [ID("place"): .word("coast")]))
    #expect(!stated(.fact(ID("place"), .different, .word("coast")), facts: [ID("place"): .word("coast")]))
  }

  @Test("one whose fact is uncertain where it may hold")
  func uncertain() {
    let fact: Facts = [ID("cold"): .range(-8, -3, 0)]
    #expect(stated(.fact(ID("cold"), .below, .number(-5)), facts: fact))
    #expect(!stated(.fact(ID("cold"), .below, .number(-8)), facts: fact))
    #expect(stated(.fact(ID("cold"), .equal, .number(-5)), facts: fact))
  }

  @Test("a peak in any scenario that can happen, within the horizon")
  func peak() {
    let peak = Limitation.Condition.peakDemandOverCapacity(ID("u"))
    #expect(stated(peak, capacity: Figure(2), scenarios: [.seasonal("only", 1, [7: 3])]))
    #expect(!stated(peak, capacity: Figure(3), scenarios: [.seasonal("only", 1, [7: 3])]))
    #expect(
      stated(peak, capacity: Figure(2), scenarios: [.flat("calm", 0.9, [:]), .seasonal("hot", 0.1, [7: 3])]))
    #expect(!stated(peak, capacity: Figure(2), scenarios: [.seasonal("only", 1, [7: 3])], horizon: 6))
    #expect(stated(peak, capacity: Figure(2), scenarios: [.seasonal("only", 1, [7: 3])], horizon: 6, start: 3))
  }

  @Test("no peak over an unlimited capacity, and the average where it is uncertain")
  func capacity() {
    let peak = Limitation.Condition.peakDemandOverCapacity(ID("u"))
    #expect(!stated(peak, scenarios: [.seasonal("only", 1, [7: 1e9])]))
    let uncertain = Figure(low: 1, mode: 2, high: 6)
    #expect(!stated(peak, capacity: uncertain, scenarios: [.seasonal("only", 1, [7: 3])]))
    #expect(stated(peak, capacity: uncertain, scenarios: [.seasonal("only", 1, [7: 3.01])]))
  }
}
