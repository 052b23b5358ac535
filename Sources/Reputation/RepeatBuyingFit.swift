/// The repeat-purchase model that makes the given histories most likely.
public struct RepeatBuyingFit: Sendable, Hashable {
  /// The model.
  public let model: RepeatBuying
  /// Natural logarithm of how likely the histories are under the model.
  public let logLikelihood: Double
  /// How many customers were used.
  public let customers: Int
  /// How many repeat purchases they made.
  public let purchases: Int
  /// Whether the search came to rest, and where.
  public let ending: FitEnding
}

extension RepeatBuying {
  /// Parameters the search keeps to, with time counted in average ages.
  static let searched = 1e-6...1e6
  /// With more customers than this, starts are first tried on every n-th customer.
  static let trialCustomers = 1000

  /// The model fitted by maximum likelihood.
  ///
  /// Several starts climb on a thinned set, the best two of them then on all customers; the higher peak is the answer.
  /// Where the data leave a parameter open, for instance because nobody seems to have stopped, `ending` names it.
  /// Throws if there are no customers, too many, or none who bought again.
  public static func fit(_ histories: [PurchaseHistory]) throws(RepeatBuyingRefusal) -> RepeatBuyingFit {
    guard !histories.isEmpty else { throw .noCustomers }
    guard histories.count <= PurchaseHistory.mostCustomers else { throw .tooManyCustomers(histories.count) }
    let purchases = histories.reduce(0) { $0 + $1.frequency }
    guard purchases > 0 else { throw .nobodyBoughtAgain }
    let meanAge = histories.reduce(0) { $0 + $1.age } / Double(histories.count)
    let ordered = histories.sorted(by: GroupedHistories.inOrder)
    let grouped = GroupedHistories(ordered: ordered, timeScale: meanAge)
    let rate = Double(purchases) / Double(histories.count)
    let search = search(in: grouped)
    let peaks = starts(rate: rate, ordered: ordered, meanAge: meanAge).map(search.climb(from:))
    guard let best = peaks.max(by: { $0.value < $1.value }) else { throw .noCustomers }
    let found = best.parameters
    return RepeatBuyingFit(
      model: try RepeatBuying(r: found[0], alpha: found[1] * meanAge, a: found[2], b: found[3]),
      logLikelihood: best.value,
      customers: histories.count,
      purchases: purchases,
      ending: FitEnding(of: best, names: ["r", "alpha", "a", "b"], scales: [1, 1, 1, 1])
    )
  }

  private static func search(in grouped: GroupedHistories) -> LogNewton {
    LogNewton(range: searched) { at in grouped.slope(r: at[0], alpha: at[1], a: at[2], b: at[3]) }
  }

  /// Where to start on all customers: fixed guesses, or with many customers the two best peaks of a thinned set.
  private static func starts(rate: Double, ordered: [PurchaseHistory], meanAge: Double) -> [[Double]] {
    let guesses = [
      [0.3, 0.2 / rate, 0.8, 2.4], [0.8, 0.7 / rate, 0.3, 3], [3, 2.5 / rate, 0.1, 1], [1, 0.5 / rate, 3, 4],
    ]
    let stride = ordered.count / trialCustomers
    guard stride > 1 else { return guesses }
    // The middle of each stretch, so that neither the youngest nor the most frequent are favoured.
    let thinned = Swift.stride(from: stride / 2, to: ordered.count, by: stride).map { ordered[$0] }
    guard thinned.contains(where: { $0.frequency > 0 }) else { return guesses }
    let trial = search(in: GroupedHistories(ordered: thinned, timeScale: meanAge, each: Double(stride)))
    let peaks = guesses.map(trial.climb(from:)).sorted { $0.value > $1.value }
    guard let best = peaks.first else { return guesses }
    let inside = best.parameters.allSatisfy(FitEnding.pinnedDown.contains)
    let second = inside ? peaks.first { !near($0.parameters, best.parameters) }?.parameters : guesses[0]
    return [best.parameters] + (second.map { [$0] } ?? [])
  }

  private static func near(_ first: [Double], _ second: [Double]) -> Bool {
    zip(first, second).allSatisfy { abs($0 - $1) <= 0.05 * max($0, $1) }
  }
}
