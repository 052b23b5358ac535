import Care
import Money
import Seeded

extension CareCase {
  /// A small case with round amounts, so that ties happen, and every field in use.
  static func random(seed: UInt64) -> CareCase {
    var random = SplitMix64(seed: seed)
    let horizon = Int.random(in: 1...30, using: &random)
    let options = (0..<Int.random(in: 1...7, using: &random)).map { index in
      CareOption.random(id: ID("option-\(index)"), horizon: horizon, using: &random)
    }
    let talks = Bool.random(using: &random)
    return CareCase(
      essentialService: Bool.random(using: &random),
      discounting: Discounting(annualRate: [0, 0.05, 0.12].randomElement(using: &random) ?? 0),
      horizonMonths: horizon, maxOutOfPocketSixMonths: Double(Int.random(in: -20...200, using: &random)),
      holdOption: ID("option-\(Int.random(in: 0..<options.count, using: &random))"),
      affordablePayment: months(upTo: horizon, using: &random).map {
        AffordablePayment(fromMonth: $0, max: Double(Int.random(in: 2...12, using: &random) * 10))
      },
      wordOfMouth: talks
        ? WordOfMouth(
          valueOfNewCustomer: 300, listenerInMarket: 0.1, tellsIfGlad: 3, tellsIfUpset: 5, shiftUp: 0.2,
          shiftDown: 0.1) : nil,
      options: options)
  }

  /// Up to four months in rising order, some beyond the horizon.
  static func months(upTo horizon: Int, using random: inout SplitMix64) -> [Int] {
    let count = Int.random(in: 0...4, using: &random)
    return Set((0..<count).map { _ in Int.random(in: 1...(horizon + 3), using: &random) }).sorted()
  }
}

extension CareOption {
  static func random(id: ID<CareOption>, horizon: Int, using random: inout SplitMix64) -> CareOption {
    let starts = CareCase.months(upTo: horizon, using: &random)
    var segments = starts.map {
      CareSegment(
        fromMonth: $0, pay: Double(Int.random(in: 0...10, using: &random) * 10),
        cost: Double(Int.random(in: 0...5, using: &random) * 10),
        benefit: Double(Int.random(in: 0...12, using: &random) * 10),
        retention: [1, 0.99, 0.9, 0.5, 0].randomElement(using: &random) ?? 1)
    }
    if Bool.random(using: &random), let last = segments.popLast() { segments.append(.ends(fromMonth: last.fromMonth)) }
    let quarter = { (random: inout SplitMix64) in Double(Int.random(in: 0...4, using: &random)) / 4 }
    return CareOption(
      id: id, text: "", segments: segments, pGlad: quarter(&random), pUpset: quarter(&random),
      sellerOneOff: Double(Int.random(in: -10...10, using: &random) * 10),
      customerOneOff: Double(Int.random(in: -10...10, using: &random) * 10), returnProbability: quarter(&random),
      returnContributionPV: 120, alwaysOffered: Bool.random(using: &random), stopsService: Bool.random(using: &random))
  }
}
