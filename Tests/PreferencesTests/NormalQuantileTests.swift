import Testing

@testable import Preferences

@Suite struct NormalQuantileTests {
  /// Shares below known points of the standard normal distribution.
  @Test(arguments: [
    (0.5, 0.0), (0.841344746068543, 1), (0.158655253931457, -1), (0.975, 1.959963984540054),
    (0.001, -3.090232306167813),
    (0.999999, 4.753424308822899),
  ])
  func agreesWithKnownPoints(_ share: Double, _ point: Double) {
    #expect(abs(NormalQuantile.value(at: share) - point) < 1e-7)
  }

  @Test func endsAreHeld() {
    #expect(NormalQuantile.value(at: 0).isFinite)
    #expect(NormalQuantile.value(at: 1).isFinite)
  }

  @Test(arguments: [1, 2, 7, 40]) func drawsHaveTheMomentsOfTheDistribution(_ size: Int) {
    let draws = EvenDraws(count: 2000, size: size)
    for feature in 0..<size {
      let own = stride(from: feature, to: draws.values.count, by: size).map { draws.values[$0] }
      #expect(abs(own.reduce(0, +) / 2000) < 0.06)
      #expect(abs(own.reduce(0) { $0 + $1 * $1 } / 2000 - 1) < 0.06)
    }
  }
}
