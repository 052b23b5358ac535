import RealModule

extension Belief {
  /// What the answer to a question is expected to tell about a decision, in nats: the mutual information of both.
  ///
  /// A question may tell much about a customer and nothing about what to lay before her; that one scores 0.
  ///
  /// - Throws: ``PreferenceRefusal`` where features do not fit.
  public func telling(_ question: PairQuestion, about decision: Decision) throws(PreferenceRefusal) -> Double {
    try telling(question.replies(self), outcomes: outcomes(of: decision))
  }

  /// What it is expected to tell which of these would be picked.
  ///
  /// - Throws: ``PreferenceRefusal`` where features do not fit.
  public func telling(
    pickAmong alternatives: [[Double]], about decision: Decision
  ) throws(PreferenceRefusal) -> Double {
    try telling(picks(among: alternatives), outcomes: outcomes(of: decision))
  }

  /// `Σ p(answer, outcome) log(p(answer, outcome) / (p(answer) p(outcome)))`, added up over the sets of the decision.
  func telling(_ answer: Picks, outcomes: [Outcome]) -> Double {
    outcomes.reduce(0) { told, outcome in
      switch outcome {
      case .best(let places, let count): told + telling(answer, best: places, of: count)
      case .picks(let picks): told + telling(answer, picks: picks)
      }
    }
  }

  private func telling(_ answer: Picks, best: [Int], of count: Int) -> Double {
    let rows = answer.options
    var joint = [Double](repeating: 0, count: rows * count)
    joint.withUnsafeMutableBufferPointer { joint in
      answer.chances.withUnsafeBufferPointer { chances in
        for draw in 0..<drawCount {
          let (weight, column) = (weights[draw], best[draw])
          for row in 0..<rows { joint[row * count + column] += weight * chances[draw * rows + row] }
        }
      }
    }
    return Belief.mutualInformation(joint, rows: rows, columns: count)
  }

  private func telling(_ answer: Picks, picks: Picks) -> Double {
    let (rows, columns) = (answer.options, picks.options)
    var joint = [Double](repeating: 0, count: rows * columns)
    for draw in 0..<drawCount where weights[draw] > 0 {
      for row in 0..<rows {
        let chance = weights[draw] * answer.chances[draw * rows + row]
        for column in 0..<columns { joint[row * columns + column] += chance * picks.chances[draw * columns + column] }
      }
    }
    return Belief.mutualInformation(joint, rows: rows, columns: columns)
  }

  private static func mutualInformation(_ joint: [Double], rows: Int, columns: Int) -> Double {
    var ofRow = [Double](repeating: 0, count: rows)
    var ofColumn = [Double](repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        ofRow[row] += joint[row * columns + column]
        ofColumn[column] += joint[row * columns + column]
      }
    }
    var sum = 0.0
    for row in 0..<rows {
      for column in 0..<columns where joint[row * columns + column] > 0 {
        let both = joint[row * columns + column]
        sum += both * .log(both / (ofRow[row] * ofColumn[column]))
      }
    }
    return max(0, sum)
  }
}
