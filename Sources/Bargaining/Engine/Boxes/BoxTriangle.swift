/// The triangle between two pairs on the hull, in which further efficient pairs may lie.
struct BoxTriangle {
  /// What a pair in it has at least of each side.
  let least: (customer: Int64, seller: Int64)
  /// The slope of the hull there.
  let weights: (customer: Int64, seller: Int64)
  /// What can still be had from each state of the customer's, of the seller's, and weighed.
  let toGo: (customer: [[Int64]], seller: [[Int64]], weighed: [[Int64]])

  /// Boxes decided on so far: what they are worth, and the last one had, as a place in the trail.
  private struct Partial {
    let customer: Int64
    let seller: Int64
    let trail: Int32
  }

  /// The sets of boxes of all efficient pairs in the triangle, from the customer's best on.
  func pairs(_ layers: BoxLayers, _ limits: EngineLimits) throws(MethodRefusal) -> [[Int]] {
    var trail: [(box: Int32, before: Int32)] = []
    var states: [Int32: [Partial]] = [0: [Partial(customer: 0, seller: 0, trail: -1)]]
    for (place, box) in layers.boxes.enumerated() {
      if limits.isCancelled() { throw .cancelled }
      var next: [Int32: [Partial]] = [:]
      for (state, partials) in states {
        let without = layers.without[place][Int(state)]
        let stays = partials.filter { canReach($0, place + 1, without) }
        if !stays.isEmpty { next[without] = BoxTriangle.merged(next[without] ?? [], stays) }
        let with = layers.with[place][Int(state)]
        guard with >= 0 else { continue }
        var taken: [Partial] = []
        for partial in partials {
          let more = Partial(
            customer: partial.customer + box.customer, seller: partial.seller + box.seller, trail: Int32(trail.count))
          guard canReach(more, place + 1, with) else { continue }
          trail.append((Int32(place), partial.trail))
          taken.append(more)
        }
        guard trail.count <= limits.boxStates else {
          throw .tooEntangled(combinations: trail.count, limit: limits.boxStates)
        }
        if !taken.isEmpty { next[with] = BoxTriangle.merged(next[with] ?? [], taken) }
      }
      states = next
    }
    return (states[0] ?? []).map { partial in
      var boxes: [Int] = []
      var at = partial.trail
      while at >= 0 {
        boxes.append(Int(trail[Int(at)].box))
        at = trail[Int(at)].before
      }
      return boxes.reversed()
    }
  }

  private func canReach(_ partial: Partial, _ layer: Int, _ state: Int32) -> Bool {
    let state = Int(state)
    return partial.customer + toGo.customer[layer][state] >= least.customer
      && partial.seller + toGo.seller[layer][state] >= least.seller
      && weights.customer * partial.customer + weights.seller * partial.seller + toGo.weighed[layer][state]
        >= weights.customer * least.customer + weights.seller * least.seller
  }

  /// Two lists from the customer's most on as one, without what another betters or equals.
  private static func merged(_ one: [Partial], _ other: [Partial]) -> [Partial] {
    var merged: [Partial] = []
    merged.reserveCapacity(one.count + other.count)
    var (first, second) = (0, 0)
    while first < one.count || second < other.count {
      let isFirst: Bool
      if first == one.count {
        isFirst = false
      } else if second == other.count {
        isFirst = true
      } else {
        let (a, b) = (one[first], other[second])
        isFirst = a.customer != b.customer ? a.customer > b.customer : a.seller >= b.seller
      }
      let next = isFirst ? one[first] : other[second]
      if isFirst { first += 1 } else { second += 1 }
      if let last = merged.last, last.seller >= next.seller { continue }
      merged.append(next)
    }
    return merged
  }
}
