import Money

/// A small seeded generator, so that a failing case can be run again from its seed.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A day of the years 1950 to 2150.
  mutating func day() -> Day { Day(number: Int.random(in: -7_300...65_700, using: &self)) }

  /// A value, or nothing in one case of three.
  mutating func maybe<Value>(_ values: [Value]) -> Value? {
    Int.random(in: 0..<3, using: &self) == 0 ? nil : values.randomElement(using: &self)
  }
}
