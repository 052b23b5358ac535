/// Where labels of given heights stand so that none covers another and each is as near its own place as can be.
enum LabelPlacement {
  /// The tops of the labels, in the order given.
  ///
  /// The least sum of squared distances from the wanted places under "one below the other" is an isotonic regression,
  /// worked out by pooling neighbours that would overlap (Barlow and others 1972, "pool adjacent violators").
  ///
  /// - Parameters:
  ///   - wanted: for each label, where its middle would stand.
  ///   - heights: for each label, its height with the room below it.
  ///   - top: the first place a label may stand at.
  ///   - bottom: where the last label should end; a stack that is too tall begins at `top` and goes on beyond it.
  static func tops(wanted: [Double], heights: [Double], top: Double, bottom: Double) -> [Double] {
    let order = zip(wanted, heights).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    var above = 0.0
    var pools: [(sum: Double, count: Int)] = []
    for (_, label) in order {
      pools.append((label.0 - label.1 / 2 - above, 1))
      above += label.1
      while pools.count > 1, let last = pools.last {
        let before = pools[pools.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    let most = max(top, bottom - above)
    let starts = pools.flatMap { pool in
      [Double](repeating: min(max(pool.sum / Double(pool.count), top), most), count: pool.count)
    }
    var tops = [Double](repeating: top, count: order.count)
    var below = 0.0
    for (label, start) in zip(order, starts) {
      tops[label.offset] = start + below
      below += label.element.1
    }
    return tops
  }
}
