/// Every way to decide box after box which are had, decisions that no longer matter forgotten.
///
/// A layer for each box, in it a state for each set of had boxes that still conflict with undecided ones; from a state one leads on
/// without the box, another with it where nothing had conflicts. Ways from the first state to the last are the sets of boxes
/// that some package lies in.
struct BoxLayers {
  let boxes: [Box]
  /// Where it goes on without the box, layer by layer.
  private(set) var without: [[Int32]] = []
  /// Where it goes on with the box; -1 where that cannot be.
  private(set) var with: [[Int32]] = []

  /// - Throws: ``MethodRefusal/tooEntangled(combinations:limit:)`` beyond that many states in all.
  init(_ boxes: [Box], limits: EngineLimits) throws(MethodRefusal) {
    let given = BoxLayers.conflicts(boxes)
    self.boxes = BoxOrder(conflicts: given).order.map { boxes[$0] }
    let conflicts = BoxLayers.conflicts(self.boxes)
    var states: [UInt128] = [0]
    var total = 0
    for (place, own) in conflicts.enumerated() {
      if limits.isCancelled() { throw .cancelled }
      let decided = place == 127 ? UInt128.max : (1 << UInt128(place + 1)) - 1
      var stay = UInt128(0)
      for box in 0...place where conflicts[box] & ~decided != 0 { stay |= 1 << UInt128(box) }
      var found: [UInt128: Int32] = [:]
      var next: [UInt128] = []
      func reached(_ state: UInt128) -> Int32 {
        let kept = state & stay
        if let known = found[kept] { return known }
        let fresh = Int32(next.count)
        found[kept] = fresh
        next.append(kept)
        return fresh
      }
      without.append(states.map { reached($0) })
      with.append(states.map { $0 & own != 0 ? -1 : reached($0 | 1 << UInt128(place)) })
      total += next.count
      guard total <= limits.boxStates else { throw .tooEntangled(combinations: total, limit: limits.boxStates) }
      states = next
    }
  }

  private static func conflicts(_ boxes: [Box]) -> [UInt128] {
    boxes.map { box in
      boxes.indices.reduce(UInt128(0)) { box.meets(boxes[$1]) ? $0 : $0 | 1 << UInt128($1) }
    }
  }

  /// The most that can still be had from each state on, amounts weighed; by layer, the last one with nothing left.
  func toGo(_ customer: Int64, _ seller: Int64) -> [[Int64]] {
    var layers: [[Int64]] = [[0]]
    for place in boxes.indices.reversed() {
      let gain = customer * boxes[place].customer + seller * boxes[place].seller
      let after = layers[layers.count - 1]
      layers.append(
        without[place].indices.map { state in
          let left = after[Int(without[place][state])]
          let taken = with[place][state]
          return taken < 0 ? left : max(left, gain + after[Int(taken)])
        })
    }
    return layers.reversed()
  }

  /// A way along which that most is had: the boxes, as places.
  func way(along toGo: [[Int64]], _ customer: Int64, _ seller: Int64) -> [Int] {
    var state = 0
    var had: [Int] = []
    for place in boxes.indices {
      let taken = with[place][state]
      let gain = customer * boxes[place].customer + seller * boxes[place].seller
      if taken >= 0, gain + toGo[place + 1][Int(taken)] == toGo[place][state] {
        had.append(place)
        state = Int(taken)
      } else {
        state = Int(without[place][state])
      }
    }
    return had
  }
}
