import Money
import Testing

@Suite("When amounts are the same")
struct ClosenessTests {
  @Test(
    "closer than a millionth is the same",
    arguments: [
      (0.0, true), (0.000_000_9, true), (-0.000_000_9, true), (0.000_001_1, false), (-0.000_001_1, false),
    ])
  func same(difference: Double, same: Bool) {
    #expect(Closeness.same(difference, 0) == same)
    #expect(Closeness.more(difference, than: 0) == (!same && difference > 0))
    #expect(Closeness.atLeast(difference, 0) == (same || difference > 0))
  }

  @Test("sums that are equal on paper are the same")
  func onPaper() {
    #expect(0.1 + 0.2 != 0.3)
    #expect(Closeness.same(0.1 + 0.2, 0.3) && !Closeness.more(0.1 + 0.2, than: 0.3))
  }

  @Test("money later is worth less, a year of months in one year's rate")
  func discounting() {
    let discounting = Discounting(annualRate: 0.05)
    #expect(discounting.factor(month: 0) == 1)
    #expect(Closeness.same(discounting.factor(month: 12) * 1.05, 1))
    #expect(Closeness.same(discounting.factor(month: 6) * discounting.factor(month: 6), 1 / 1.05))
    #expect(discounting.factors(through: 24).count == 25)
    #expect(discounting.factors(through: 24)[13] == discounting.factor(month: 13))
    #expect(discounting.factors(through: -3) == [1])
    #expect(Discounting(annualRate: 0).factors(through: 3) == [1, 1, 1, 1])
    #expect(Discounting(annualRate: -0.5).factor(month: 12) == 2)
  }

  @Test("an uncertain figure counts as the mean of its three points")
  func figure() {
    #expect(Figure(low: 2000, mode: 2150, high: 2400).expected == 6550.0 / 3)
    #expect(Figure(0.1).expected == 0.1 && Figure(0.1).isCertain)
    #expect(!Figure(low: 1, mode: 1, high: 2).isCertain)
  }

  @Test("what may hold and what surely holds differ only in the range", arguments: Comparison.allCases)
  func comparison(comparison: Comparison) {
    let range = Quality.number(Figure(low: 1, mode: 2, high: 3))
    for bound in stride(from: 0.0, through: 4, by: 0.5) {
      let value = Quality.number(Figure(bound))
      // Every point of the range, judged one by one.
      let points = stride(from: 1.0, through: 3, by: 0.25).map {
        comparison.surelyHolds(.number(Figure($0)), value)
      }
      #expect(comparison.canHold(range, value) == points.contains(true), "\(bound)")
      #expect(comparison.surelyHolds(range, value) == points.allSatisfy { $0 }, "\(bound)")
    }
  }
}
