/// From amounts to places along one side of a picture, with round amounts to draw lines at.
struct Scale {
  /// Larger figures are drawn as this one: what lies beyond is no amount of a household.
  static let most = 1e15

  /// The round amounts, in order; at least two, the first at or below all amounts, the last at or above them.
  let ticks: [Double]
  private let start: Double
  private let end: Double

  /// A scale on which zero and all amounts have a place between `start` and `end`.
  ///
  /// - Parameter smallestStep: the least distance between round amounts, such as 1 for whole euros.
  init(over amounts: [Double], from start: Double, to end: Double, smallestStep: Double = 0) {
    self.start = start
    self.end = end
    let drawn = amounts.map(Scale.drawable)
    let low = min(drawn.min() ?? 0, 0)
    let high = max(drawn.max() ?? 0, 0)
    let step = max(Scale.roundStep((high - low) / 4), smallestStep)
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// The place of an amount.
  func place(_ amount: Double) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else { return start }
    let share = (Scale.drawable(amount) - low) / (high - low)
    return start + min(max(share, 0), 1) * (end - start)
  }

  /// The amount itself, nothing where it is no number, and no larger than what is drawn.
  static func drawable(_ amount: Double) -> Double { amount.isNaN ? 0 : min(max(amount, -most), most) }

  /// The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least that; 1 for nothing.
  private static func roundStep(_ least: Double) -> Double {
    guard least > 1e-9 else { return least > 0 ? 1e-9 : 1 }
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least { power /= 10 }
    return ([1, 2, 2.5, 5].map { $0 * power }.first { $0 >= least }) ?? power * 10
  }
}
