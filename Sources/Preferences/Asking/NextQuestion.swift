extension PairQuestion {
  /// Questions of one round, at most.
  public static let mostAsked = 8
  /// A question that is expected to tell less than this, in nats, is not worth a customer's time.
  static let leastTelling = 0.005
}

extension Belief {
  /// The question whose answer is expected to tell most about a decision; nothing where none tells enough.
  ///
  /// - Parameters:
  ///   - candidates: What could be asked.
  ///   - asked: Places among the candidates that were asked before; never twice the same.
  ///   - decision: What is to be decided.
  /// - Returns: The place among the candidates; of equals the first.
  /// - Throws: ``PreferenceRefusal`` where features do not fit.
  public func nextQuestion(
    among candidates: [PairQuestion], asked: Set<Int>, about decision: Decision
  ) throws(PreferenceRefusal) -> Int? {
    let outcomes = try outcomes(of: decision)
    var best: (place: Int, telling: Double)?
    for (place, candidate) in candidates.enumerated() where !asked.contains(place) {
      let told = telling(try candidate.replies(self), outcomes: outcomes)
      if told > max(best?.telling ?? 0, PairQuestion.leastTelling) { best = (place, told) }
    }
    return best?.place
  }
}
