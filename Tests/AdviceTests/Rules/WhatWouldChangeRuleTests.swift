import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Rules of what would change the answer")
struct WhatWouldChangeRuleTests {
  private func change(_ probabilities: [Double], moving: String = "c0", unmet: Double = 10, price: Double = 24)
    -> Double?
  {
    let scenarios = probabilities.enumerated().map { index, probability in
      Scenario.flat("c\(index)", probability, ["u": index == 0 ? 0 : Double(index)])
    }
    return AdviceQuestion(
      .sample(streams: [.units(unmet: unmet)], scenarios: scenarios),
      [.sample("short", capacity: ["u": 0]), .sample("cover", upfront: price)]
    ).whatWouldChange(scenario: ID(moving), from: ID("short"), to: ID("cover"))?.probabilityAtWhichTheyAreEqual
  }

  @Test("it may be above or below today's")
  func bothWays() throws {
    // short costs 120 a year in c1: equal where (1 - p) x 120 = 24.
    #expect(near(try #require(change([0.1, 0.9])), 0.8))
    #expect(near(try #require(change([0.95, 0.05])), 0.8))
    #expect(near(try #require(change([0.95, 0.05], moving: "c1")), 0.2))
  }

  @Test("the others keep their proportion, and share equally if they are all 0")
  func proportion() throws {
    // The others: c1 costs 120, c2 240; three to one they average 150, equally 180.
    #expect(near(try #require(change([0.6, 0.3, 0.1])), 1 - 24.0 / 150))
    #expect(near(try #require(change([1, 0, 0])), 1 - 24.0 / 180))
  }

  @Test("never is said as nothing", arguments: [241.0, -1])
  func never(price: Double) { #expect(change([0.5, 0, 0.5], moving: "c0", price: price) == nil) }

  @Test("equal at an end counts")
  func ends() {
    #expect(change([0.5, 0.5], price: 0) == 1)
    #expect(change([0.5, 0.5], price: 120) == 0)
  }

  @Test("a scenario of no likelihood counts here")
  func zeroProbability() throws {
    #expect(near(try #require(change([1, 0], moving: "c1")), 0.2))
  }

  @Test("with one scenario there is nothing to move")
  func onlyOne() { #expect(change([1]) == nil) }

  @Test("offers, plans and starts can be named, ranked or not; what there is not cannot")
  func names() {
    let rental = Supplement(
      id: ID("rental"), text: "", stream: ID("u"), addsCapacity: 1,
      terms: .prebook(feePerMonth: 99, monthsAllowed: [7, 8]))
    let question = AdviceQuestion(
      .sample(streams: [.units(unmet: 1)], scenarios: [.flat("one", 1, ["u": 2])]),
      [.sample("a", capacity: ["u": 1]), .sample("b", .competitor), .unpriced("c")], supplements: [rental],
      startSmall: [StartSmallQuestion(start: ID("a"), checkInMonth: 3, alternatives: [], growthScenario: nil)])
    let known = ["a", "b", "c", "nothing", "a+rental[7]", "a+rental[7,8]", "a>check-in@3"]
    let unknown = [
      "d", "", "a+", "a+rental", "a+rental[]", "a+rental[13]", "a+rental[x]", "a+rental[7", "a+rental[7,7]",
      "b+rental[7]",
      "a+other[7]", "a>check-in@4", "b>check-in@3",
    ]
    for id in known { #expect(question.knows(ID(id)), "\(id)") }
    for id in unknown { #expect(!question.knows(ID(id)), "\(id)") }
    let unpriced = question.whatWouldChange(scenario: ID("one"), from: ID("a"), to: ID("c"))
    #expect(unpriced != nil && unpriced?.probabilityAtWhichTheyAreEqual == nil)
  }
}
