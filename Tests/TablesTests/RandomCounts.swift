import Seeded

extension SplitMix64 {
  /// A whole number from 0 to `count - 1`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}
