import Catalogue
import Money
import Needs
import Testing

@Suite("Musts and wants")
struct NeedTests {
  private func holds(_ trait: Quality?, _ comparison: Comparison, _ value: Quality) -> Bool {
    let must = Must(id: ID("m"), attribute: ID("a"), comparison: comparison, value: value)
    return must.isSatisfied(by: trait.map { [ID<Attribute>("a"): $0] } ?? [:])
  }

  @Test("a must on an uncertain figure is judged at its bad end")
  func badEnd() {
    let range = Quality.range(40, 44, 50)
    #expect(holds(range, .atMost, .number(50)))
    #expect(!holds(range, .atMost, .number(49)))
    #expect(holds(range, .atLeast, .number(40)))
    #expect(!holds(range, .atLeast, .number(41)))
    #expect(!holds(range, .below, .number(50)))
    #expect(holds(range, .above, .number(39)))
  }

  @Test("an equality holds only where the whole range is that value")
  func equality() {
    #expect(!holds(.range(40, 44, 50), .equal, .number(44)))
    #expect(holds(.range(44, 44, 44), .equal, .number(44)))
    #expect(holds(.number(44), .equal, .number(44)))
    #expect(!holds(.range(40, 44, 50), .different, .number(50)))
    #expect(holds(.range(40, 44, 50), .different, .number(51)))
  }

  @Test("a missing attribute satisfies no must", arguments: Comparison.allCases)
  func missing(comparison: Comparison) { #expect(!holds(nil, comparison, .number(0))) }

  @Test("yes and no count as 1 and 0, words are the same or different")
  func otherTraits() {
    #expect(holds(.yesNo(true), .equal, .yesNo(true)) && !holds(.yesNo(false), .equal, .yesNo(true)))
    #expect(holds(.yesNo(true), .atLeast, .number(1)) && holds(.number(1), .equal, .yesNo(true)))
    #expect(holds(.word("eu"), .equal, .word("eu")) && !holds(.word("us"), .equal, .word("eu")))
    #expect(holds(.word("us"), .different, .word("eu")))
    #expect(!holds(.word("us"), .atMost, .number(1)) && !holds(.word("1"), .equal, .number(1)))
  }

  private func coverage(_ trait: Quality?, from: Double, to: Double) -> Double {
    Want(id: ID("w"), attribute: ID("a"), from: from, to: to, worthPerYear: 100)
      .coverage(by: trait.map { [ID("a"): $0] } ?? [:])
  }

  @Test("a want is covered in proportion, rising or falling, never below none or above all")
  func want() {
    #expect(coverage(.number(5), from: 0, to: 10) == 0.5)
    #expect(coverage(.number(2), from: 10, to: 0) == 0.8)
    #expect(coverage(.number(-1), from: 0, to: 10) == 0 && coverage(.number(11), from: 0, to: 10) == 1)
    #expect(coverage(.yesNo(true), from: 0, to: 1) == 1 && coverage(.yesNo(false), from: 0, to: 1) == 0)
    #expect(coverage(nil, from: 1, to: 0) == 0 && coverage(.word("x"), from: 1, to: 0) == 0)
  }

  @Test("a want takes the average of an uncertain figure and clamps afterwards")
  func averageThenClamp() {
    // The average of 0, 0, 30 is 10, all of it; clamping first would give a third.
    #expect(coverage(.range(0, 0, 30), from: 0, to: 10) == 1)
    #expect(near(coverage(.range(0, 2, 4), from: 0, to: 10), 0.2))
  }

  @Test("the contract's months run through the calendar")
  func calendar() {
    let customer = Customer.sample(start: 11)
    #expect([1, 2, 3, 14, 15].map(customer.calendarMonth(ofContractMonth:)) == [11, 12, 1, 12, 1])
  }
}
