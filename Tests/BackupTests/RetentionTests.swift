import Backup
import Desk
import Seeded
import Testing

@Suite struct RetentionTests {
  private static func day(_ number: Int64) -> Instant { Instant(milliseconds: number * 86_400_000) }

  @Test func theNewestFourteenOfThirtyDaysAreKept() {
    let moments = (0...40).map { Self.day(Int64($0)) }
    #expect(Retention().expired(moments, now: Self.day(40)) == (0...26).reversed().map { Self.day(Int64($0)) })
    #expect(Retention(most: 100).expired(moments, now: Self.day(40)) == (0...9).reversed().map { Self.day(Int64($0)) })
  }

  @Test func theLastOneStaysHoweverOld() {
    #expect(Retention(most: 1, days: 1).expired([Self.day(3)], now: Self.day(4000)).isEmpty)
    #expect(Retention(most: 1, days: 1).expired([Self.day(3), Self.day(2)], now: Self.day(4000)) == [Self.day(2)])
    #expect(Retention().expired([], now: Self.day(1)).isEmpty)
  }

  @Test func whatIsKeptIsTheNewestOfThoseYoungEnough() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let moments = Set(
        (0..<Int.random(in: 1...30, using: &random)).map { _ in Int64.random(in: 0...60, using: &random) })
      let retention = Retention(
        most: Int.random(in: 1...20, using: &random), days: Int.random(in: 1...50, using: &random))
      let now = Self.day(60)
      let expired = Set(retention.expired(moments.map(Self.day), now: now))
      let kept = moments.map(Self.day).filter { !expired.contains($0) }.sorted(by: >)
      #expect(kept.first == moments.max().map(Self.day))
      #expect(kept.count <= max(1, retention.most))
      let young = moments.filter { 60 - $0 <= Int64(retention.days) }.sorted(by: >).prefix(retention.most)
      #expect(kept == (young.isEmpty ? [moments.max() ?? 0] : Array(young)).map(Self.day))
    }
  }
}
