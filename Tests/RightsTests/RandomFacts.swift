import Money
import Seeded

extension SplitMix64 {
  /// A day of the years 1950 to 2150.
  mutating func day() -> Day { Day(number: Int.random(in: -7_300...65_700, using: &self)) }

  /// A value, or nothing in one case of three.
  mutating func maybe<Value>(_ values: [Value]) -> Value? {
    Int.random(in: 0..<3, using: &self) == 0 ? nil : values.randomElement(using: &self)
  }
}
