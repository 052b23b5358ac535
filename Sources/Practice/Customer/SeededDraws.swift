/// Draws that are the same for the same seed on every machine (SplitMix64: Steele, Lea and Flood 2014).
struct SeededDraws: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range.
  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether so many of a hundred came up.
  mutating func happens(in percent: Int64) -> Bool { number(1...100) <= percent }

  /// The elements in another order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var mixed = elements
    for place in mixed.indices.dropFirst().reversed() { mixed.swapAt(place, Int(number(0...Int64(place)))) }
    return mixed
  }
}
