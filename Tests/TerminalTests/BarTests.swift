import Terminal
import Testing

@Suite("Bars")
struct BarTests {
  @Test(
    "a bar across has the share of the columns, in eighths",
    arguments: [
      (0.0, ""), (1.0, "████"), (0.5, "██"), (0.25, "█"), (0.03125, "▏"), (0.375, "█▌"), (1e-9, "▏"), (7, "████"),
    ])
  func across(share: Double, bar: String) { #expect(Bar.across(share, columns: 4) == bar) }

  @Test("what is no share is no bar", arguments: [-1.0, .nan, .infinity, -.infinity])
  func noShare(share: Double) { #expect(Bar.across(share, columns: 4).isEmpty) }

  @Test("a bar is never longer than its columns", arguments: [0, 1, 4, 30])
  func neverLonger(columns: Int) {
    for step in 0...1000 { #expect(StyledText(Bar.across(Double(step) / 990, columns: columns)).width <= columns) }
  }

  @Test("standing columns fill from the ground")
  func standing() {
    #expect(
      Bar.standing([0, 1, 2, 3, 4], most: 4, height: 2) == [[" ", " ", " ", "▄", "█"], [" ", "▄", "█", "█", "█"]])
  }

  @Test(
    "standing columns take any number without a trap",
    arguments: [
      1e300, -1e300, .infinity, .nan, 5, -1, .leastNonzeroMagnitude,
    ])
  func anyNumber(value: Double) {
    for most in [1, 0, -1, .leastNonzeroMagnitude, 1e300, .infinity, .nan] {
      let lines = Bar.standing([value], most: most, height: 3)
      #expect(lines.count == 3 && lines.allSatisfy { $0.count == 1 })
    }
  }

  @Test("more than the most stands at full height, less than nothing not at all")
  func clamped() {
    #expect(Bar.standing([9, -9], most: 1, height: 2) == [["█", " "], ["█", " "]])
  }
}
