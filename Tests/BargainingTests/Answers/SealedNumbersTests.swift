import Bargaining
import Testing

@Suite("Sealed numbers, met in the middle")
struct SealedNumbersTests {
  private static let steps = 400
  private static var grid: [Double] { (0..<steps).map { (Double($0) + 0.5) / Double(steps) } }

  @Test("the shares of gain reached and of good deals lost are those of the seed's case")
  func shares() {
    #expect(SealedNumbers.shareOfPossibleGainReached.approximate == 0.84375)
    #expect(SealedNumbers.shareOfGoodDealsLost.approximate == 0.4375)
    #expect(SealedNumbers.caution.contains("No method can promise both"))
  }

  @Test("counting all pairs of a fine grid gives the same shares")
  func counted() {
    var (possible, reached, good, made) = (0.0, 0.0, 0.0, 0.0)
    for value in Self.grid {
      for cost in Self.grid where value > cost {
        possible += value - cost
        good += 1
        guard SealedNumbers.buyer(value: value) >= SealedNumbers.seller(cost: cost) else { continue }
        reached += value - cost
        made += 1
      }
    }
    #expect(abs(reached / possible - SealedNumbers.shareOfPossibleGainReached.approximate) < 0.005)
    #expect(abs(1 - made / good - SealedNumbers.shareOfGoodDealsLost.approximate) < 0.005)
  }

  @Test("no other number serves the buyer better, whatever her value", arguments: [0.3, 0.5, 0.75, 0.95])
  func bestAnswer(value: Double) {
    func gain(_ number: Double) -> Double {
      Self.grid.reduce(0) { sum, cost in
        let asked = SealedNumbers.seller(cost: cost)
        return number >= asked ? sum + value - (number + asked) / 2 : sum
      } / Double(Self.steps)
    }
    let best = gain(SealedNumbers.buyer(value: value))
    for other in stride(from: 0.0, through: 1, by: 0.005) { #expect(gain(other) <= best + 0.002) }
  }
}
