/// In which order boxes are decided on, so that as few as possible must be remembered at a time.
///
/// A decision must be remembered while a box that conflicts with it is undecided. From every start the box is taken next
/// that leaves the fewest to remember; the order with the fewest combinations in all is kept (a path decomposition by greed).
struct BoxOrder {
  let order: [Int]

  /// Conflicts by box, as bits.
  init(conflicts: [UInt128]) {
    var best: (cost: Double, order: [Int])?
    for start in conflicts.indices {
      let (cost, order) = BoxOrder.greedy(conflicts, from: start, below: best?.cost ?? .infinity)
      if cost < best?.cost ?? .infinity { best = (cost, order) }
    }
    order = best?.order ?? []
  }

  private static func greedy(_ conflicts: [UInt128], from start: Int, below limit: Double) -> (Double, [Int]) {
    let all = conflicts.indices.reduce(UInt128(0)) { $0 | 1 << UInt128($1) }
    var (done, open, cost) = (UInt128(0), UInt128(0), 0.0)
    var order: [Int] = []
    while order.count < conflicts.count, cost < limit {
      var near = UInt128(0)
      forEachBit(open) { near |= conflicts[$0] }
      near &= ~done
      if near == 0 { near = order.isEmpty ? 1 << UInt128(start) : all & ~done }
      var next: (box: Int, open: UInt128, count: Int)?
      forEachBit(near) { box in
        let after = done | 1 << UInt128(box)
        var left = UInt128(0)
        forEachBit(open | 1 << UInt128(box)) { if conflicts[$0] & ~after != 0 { left |= 1 << UInt128($0) } }
        if left.nonzeroBitCount < next?.count ?? Int.max { next = (box, left, left.nonzeroBitCount) }
      }
      guard let next else { break }
      order.append(next.box)
      done |= 1 << UInt128(next.box)
      open = next.open
      cost += Double(sign: .plus, exponent: next.count, significand: 1)
    }
    return (order.count == conflicts.count ? cost : .infinity, order)
  }
}

/// The places of the ones, the lowest first.
func forEachBit(_ bits: UInt128, _ body: (Int) -> Void) {
  var rest = bits
  while rest != 0 {
    body(rest.trailingZeroBitCount)
    rest &= rest - 1
  }
}
