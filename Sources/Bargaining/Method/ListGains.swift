extension BargainingProblem {
  /// One side's gain in every package, in list order, in units.
  ///
  /// The list grows issue by issue: each sum so far is followed by itself plus each level. An interaction is added as soon
  /// as the last issue it names is in, while the list is still short.
  func listGains(of side: Side) -> [Int64] {
    var sums = [surplusAtBase[side]]
    for (issue, levels) in issues.map(\.levels).enumerated() {
      let amounts = levels.map { $0.gains[side] }
      var longer: [Int64] = []
      longer.reserveCapacity(sums.count * amounts.count)
      for sum in sums {
        for amount in amounts { longer.append(sum + amount) }
      }
      sums = longer
      for interaction in placedInteractions where interaction.conditions.last?.issue == issue {
        let amount = interaction.gains[side]
        let (offset, runs) = places(of: interaction, upTo: issue)
        if amount != 0 { Self.add(amount, to: &sums, from: offset, along: runs[...]) }
      }
    }
    return sums
  }

  /// A stretch of issues that may have any level: so many places, so far apart.
  private struct Run {
    let count: Int
    let step: Int
  }

  /// Where an interaction holds in the list of the issues up to the last one it names.
  private func places(of interaction: PlacedInteraction, upTo last: Int) -> (offset: Int, runs: [Run]) {
    var offset = 0
    var runs: [Run] = []
    var span = packageCount / strides[last]
    for condition in interaction.conditions {
      let stride = strides[condition.issue] / strides[last]
      let step = stride * issues[condition.issue].levels.count
      if span > step { runs.append(Run(count: span / step, step: step)) }
      offset += condition.level * stride
      span = stride
    }
    return (offset, runs)
  }

  private static func add(_ amount: Int64, to sums: inout [Int64], from offset: Int, along runs: ArraySlice<Run>) {
    guard let run = runs.first else {
      sums[offset] += amount
      return
    }
    let rest = runs.dropFirst()
    if rest.isEmpty {
      for place in 0..<run.count { sums[offset + place * run.step] += amount }
    } else {
      for place in 0..<run.count { add(amount, to: &sums, from: offset + place * run.step, along: rest) }
    }
  }
}
