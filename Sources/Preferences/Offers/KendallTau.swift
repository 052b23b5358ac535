/// How alike two orders are: 1 where they agree on every pair, -1 where on none (Kendall's tau-b, which counts ties out;
/// Knight, JASA 61 (1966): by merging sorted halves).
public enum KendallTau {
  /// From what each says of the same things, as many of both; 0 where one of them tells nothing apart.
  public static func value(_ one: [Double], _ other: [Double]) -> Double {
    let order = one.indices.sorted { (one[$0], other[$0]) < (one[$1], other[$1]) }
    let (first, second) = (order.map { one[$0] }, order.map { other[$0] })
    let count = Double(one.count)
    let pairs = count * (count - 1) / 2
    let tiedFirst = ties(first) { $0 == $1 }
    let tiedBoth = ties(Array(zip(first, second))) { $0 == $1 }
    var sorted = second
    let swaps = sort(&sorted)
    let tiedSecond = ties(sorted) { $0 == $1 }
    let agree = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * swaps
    let scale = ((pairs - tiedFirst) * (pairs - tiedSecond)).squareRoot()
    return scale > 0 ? agree / scale : 0
  }

  /// Pairs of equals among sorted values.
  private static func ties<Value>(_ sorted: [Value], _ same: (Value, Value) -> Bool) -> Double {
    var (sum, run) = (0.0, 1.0)
    for place in sorted.indices.dropFirst() {
      if same(sorted[place - 1], sorted[place]) { run += 1 } else { sum += run * (run - 1) / 2; run = 1 }
    }
    return sum + run * (run - 1) / 2
  }

  /// Sorts, and counts the pairs that stood the wrong way round.
  private static func sort(_ values: inout [Double]) -> Double {
    var swaps = 0.0
    var width = 1
    var merged = values
    while width < values.count {
      for start in stride(from: 0, to: values.count, by: 2 * width) {
        let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
        var (left, right, place) = (start, middle, start)
        while left < middle || right < end {
          if right == end || (left < middle && values[left] <= values[right]) {
            merged[place] = values[left]
            left += 1
          } else {
            swaps += Double(middle - left)
            merged[place] = values[right]
            right += 1
          }
          place += 1
        }
      }
      swap(&values, &merged)
      width *= 2
    }
    return swaps
  }
}
