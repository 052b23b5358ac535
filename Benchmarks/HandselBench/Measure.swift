import Money

/// Times a piece of work again and again.
struct Measure {
  /// Milliseconds, sorted.
  private let times: [Double]

  /// Runs the work until it has been run `runs` times, after one run that is not counted.
  init<Result>(runs: Int, _ work: () -> Result) {
    let clock = ContinuousClock()
    _ = work()
    times = (0..<runs).map { _ in
      let time = clock.measure { withExtendedLifetime(work()) {} }
      return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) * 1e-15
    }.sorted()
  }

  /// Runs the work once for each of several inputs, after one run that is not counted.
  init<Input, Result>(over inputs: [Input], _ work: (Input) -> Result) {
    let clock = ContinuousClock()
    if let first = inputs.first { _ = work(first) }
    times = inputs.map { input in
      let time = clock.measure { withExtendedLifetime(work(input)) {} }
      return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) * 1e-15
    }.sorted()
  }

  var median: Double { times[times.count / 2] }
  var worstOf95: Double { times[min(times.count - 1, times.count * 95 / 100)] }

  /// "1.23 ms", with the 95th percentile.
  var text: String {
    "\(Measure.milliseconds(median)) (95%: \(Measure.milliseconds(worstOf95)))"
  }

  private static func milliseconds(_ value: Double) -> String { DecimalText.short(value, decimals: 3) + " ms" }
}
