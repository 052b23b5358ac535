/// How the search for the most likely parameters ended.
public enum FitEnding: Sendable, Hashable {
  /// At a peak of the likelihood.
  case settled
  /// The likelihood keeps rising, ever more slowly, while the named parameters go towards zero or infinity.
  ///
  /// The data do not pin these parameters down: use the model's predictions, never the parameters themselves.
  case runsAway(parameters: [String])
  /// The most steps were taken before the peak was reached.
  case unfinished

  /// Values between these, in the model's own scale, count as pinned down.
  static let pinnedDown = 1e-4...1e4

  /// The ending of a search; `scales` is the natural size of each parameter.
  init(of peak: LogNewton.Peak, names: [String], scales: [Double]) {
    let away = names.indices.filter { !Self.pinnedDown.contains(peak.parameters[$0] / scales[$0]) }
    if !away.isEmpty {
      self = .runsAway(parameters: away.map { names[$0] })
    } else {
      self = peak.settled ? .settled : .unfinished
    }
  }
}
