/// The most one side can gain for every gain of the other, in a table with a layer for each issue.
///
/// Where amounts are small whole numbers, or gains are many, this takes less time than lists: issues × levels × span. Both
/// sides' amounts are divided by what all of them have in common.
final class DenseLayers<Amount: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// The side whose gains number the places.
  private let axis: Side
  private let layers: [[Int32]]
  /// The least gains of both sides in each layer.
  private let lows: [GainPair<Amount>]
  private let units: GainPair<Amount>
  /// The levels added by each layer after the first, by number.
  private let steps: [Step]
  let start: GainList<Amount>

  private struct Step: Sendable {
    let issue: Int
    /// Rising by number.
    let levels: [Level]
  }

  private struct Level: Sendable {
    let number: Int
    /// How many levels have these amounts.
    let alike: Int
    /// Above the least of the issue, in common parts: along the axis and of the other side.
    let along: Int
    let other: Int32
  }

  private static var empty: Int32 { -(1 << 30) }
  /// The other side's gains must fit beside the mark for "no package".
  private static var mostOther: Amount { 1 << 29 }

  /// What a table over the rest of the issues would cost.
  struct Plan {
    let axis: Side
    let units: GainPair<Amount>
    /// The places of each layer, the first being that of what has been added up already.
    let spans: [Int]

    /// All places together.
    var places: Int { spans.reduce(0, +) }
  }

  /// The cheaper table that starts from a list and adds issues; `nil` if neither side's fits.
  static func plan(from start: GainList<Amount>, adding issues: [GainList<Amount>], places limit: Int) -> Plan? {
    let all = [start] + issues
    let units = GainPair(customer: commonPart(all.map(\.customer)), seller: commonPart(all.map(\.seller)))
    let plans = Side.allCases.compactMap { axis -> Plan? in
      let spans = all.map { $0.span(of: axis) / units[axis] }
      let other = all.reduce(Amount(0)) { $0 + $1.span(of: axis.other) / units[axis.other] }
      guard other < mostOther else { return nil }
      var reached = 0
      var layers: [Int] = []
      var total = 0
      for span in spans {
        guard span < Amount(limit) else { return nil }
        reached += Int(span)
        total += reached + 1
        guard total <= limit else { return nil }
        layers.append(reached + 1)
      }
      return Plan(axis: axis, units: units, spans: layers)
    }
    return plans.min { $0.places < $1.places }
  }

  /// The largest number by which all differences within each list can be divided; 1 if nothing differs.
  private static func commonPart(_ columns: [[Amount]]) -> Amount {
    var part: Amount = 0
    for column in columns {
      for amount in column.dropFirst() {
        part = greatestCommonDivisor(part, abs(amount - column[0]))
        if part == 1 { return 1 }
      }
    }
    return max(1, part)
  }

  init(
    _ plan: Plan, from start: GainList<Amount>, adding issues: [GainList<Amount>], isCancelled: () -> Bool
  ) throws(MethodRefusal) {
    axis = plan.axis
    units = plan.units
    self.start = start
    var lows = [start.lows]
    var layers = [Self.first(start, plan)]
    var steps: [Step] = []
    for (place, list) in issues.enumerated() {
      if isCancelled() { throw .cancelled }
      let step = Self.step(list, plan)
      layers.append(Self.next(layers[place], step.levels, span: plan.spans[place + 1]))
      lows.append(lows[place] + list.lows)
      steps.append(step)
    }
    self.layers = layers
    self.lows = lows
    self.steps = steps
  }

  private static func first(_ start: GainList<Amount>, _ plan: Plan) -> [Int32] {
    var layer = [Int32](repeating: empty, count: plan.spans[0])
    for place in 0..<start.count {
      let above = start.gains(at: place) - start.lows
      layer[Int(above[plan.axis] / plan.units[plan.axis])] = Int32(
        truncatingIfNeeded: above[plan.axis.other] / plan.units[plan.axis.other])
    }
    return layer
  }

  private static func step(_ list: GainList<Amount>, _ plan: Plan) -> Step {
    guard case .levels(let issue, let numbers, let alike) = list.source else {
      preconditionFailure("a table adds issues")
    }
    let levels = numbers.indices.map { place in
      let above = list.gains(at: place) - list.lows
      return Level(
        number: numbers[place], alike: alike[place], along: Int(above[plan.axis] / plan.units[plan.axis]),
        other: Int32(truncatingIfNeeded: above[plan.axis.other] / plan.units[plan.axis.other]))
    }
    return Step(issue: issue, levels: levels.sorted { $0.number < $1.number })
  }

  /// One more issue: at each place the most over all levels. Done block by block, so that a block stays near the processor.
  private static func next(_ layer: [Int32], _ levels: [Level], span: Int) -> [Int32] {
    let block = 8_192
    return [Int32](unsafeUninitializedCapacity: span) { next, count in
      layer.withUnsafeBufferPointer { before in
        for from in stride(from: 0, to: span, by: block) {
          let upTo = min(span, from + block)
          for place in from..<upTo { next[place] = empty }
          for level in levels {
            let (low, high) = (max(from, level.along), min(upTo, before.count + level.along))
            guard low < high, let target = next.baseAddress, let source = before.baseAddress else { continue }
            let (added, moved) = (level.other, source - level.along)
            for place in low..<high {
              let reached = moved[place] &+ added
              target[place] = reached > target[place] ? reached : target[place]
            }
          }
        }
      }
      count = span
    }
  }

  /// The efficient pairs of the last layer.
  func frontier() -> GainList<Amount> {
    let last = layers[layers.count - 1]
    let low = lows[lows.count - 1]
    var along: [Amount] = []
    var others: [Amount] = []
    var most: Int32 = -1
    for place in last.indices.reversed() where last[place] > most {
      most = last[place]
      along.append(low[axis] + Amount(place) * units[axis])
      others.append(low[axis.other] + Amount(most) * units[axis.other])
    }
    if axis == .seller {
      along.reverse()
      others.reverse()
    }
    return GainList(
      customer: axis == .customer ? along : others, seller: axis == .customer ? others : along, source: .table(self),
      issues: steps.reduce(start.issues) { $0 | 1 << UInt64($1.issue) }, slack: start.slack)
  }

  /// Writes the levels behind a pair of the last layer into a package's levels.
  ///
  /// The issues go back in the order of the list, at each the lowest level from which the rest can be reached.
  func settle(_ gains: GainPair<Amount>, in levels: inout [Int]) {
    var spot = spot(of: gains)
    for layer in steps.indices.reversed() {
      guard let way = ways(to: spot, in: layer).first else {
        preconditionFailure("every pair has a way through the layers")
      }
      levels[steps[layer].issue] = way.level.number
      spot = way.from
    }
    guard let found = startPlace(of: spot) else { preconditionFailure("every pair starts from one of the list") }
    start.settle(found, in: &levels)
  }

  /// A place of a layer and what stands there.
  private struct Spot: Hashable {
    let place: Int
    let value: Int32
  }

  private func spot(of gains: GainPair<Amount>) -> Spot {
    let above = gains - lows[lows.count - 1]
    return Spot(
      place: Int(above[axis] / units[axis]), value: Int32(truncatingIfNeeded: above[axis.other] / units[axis.other]))
  }

  /// The levels of an issue through which a spot of the next layer is reached, rising by number.
  private func ways(to spot: Spot, in layer: Int) -> [(level: Level, from: Spot)] {
    let before = layers[layer]
    return steps[layer].levels.compactMap { level in
      let from = Spot(place: spot.place - level.along, value: spot.value - level.other)
      return before.indices.contains(from.place) && before[from.place] == from.value ? (level, from) : nil
    }
  }

  private func startPlace(of spot: Spot) -> Int? {
    let (along, other) = (Amount(spot.place) * units[axis], Amount(spot.value) * units[axis.other])
    let above = axis == .customer ? GainPair(customer: along, seller: other) : GainPair(customer: other, seller: along)
    return start.place(of: lows[0] + above)
  }

  /// How many packages have the gains of a pair of the last layer; `startCount` says it for the list it all starts from.
  func count(_ gains: GainPair<Amount>, startCount: (Int) -> Int) -> Int {
    var known: [[Spot: Int]] = Array(repeating: [:], count: steps.count + 1)
    func count(_ spot: Spot, _ layer: Int) -> Int {
      if let found = known[layer][spot] { return found }
      let found =
        layer == 0
        ? startPlace(of: spot).map(startCount) ?? 0
        : ways(to: spot, in: layer - 1).reduce(0) {
          Counted.sum($0, Counted.product($1.level.alike, count($1.from, layer - 1)))
        }
      known[layer][spot] = found
      return found
    }
    return count(spot(of: gains), steps.count)
  }
}

extension GainList {
  /// The least gain of each side.
  fileprivate var lows: GainPair<Amount> { GainPair(customer: customer[count - 1], seller: seller[0]) }

  /// From a side's least gain to its largest.
  fileprivate func span(of side: Side) -> Amount {
    side == .customer ? customer[0] - customer[count - 1] : seller[count - 1] - seller[0]
  }
}
