package import Preferences

/// What a customer can be asked about a deal: "which of these two would you rather have?", each of them today's offer with one
/// thing changed.
///
/// Amounts are in steps, the difference in money that 73 of 100 would choose right; so figures of any currency are of one size.
package struct DealQuestions: Sendable {
  /// Questions to choose from, at most.
  package static let mostPairs = 200
  /// How far worths are usually off, as a share of what is assumed.
  private static let spread = 0.75

  /// Today's offer with one thing changed.
  package struct Move: Hashable, Sendable {
    /// What is changed, and to what.
    package let issue: String
    package let level: String
    /// Its features; the last one is money, in steps.
    package let features: [Double]
  }

  /// The levels that are learned about, by issue and level; money, which is learned about too, is not among them.
  package let levels: [(issue: String, level: String)]
  /// What is believed before the first answer.
  package private(set) var population: Population
  /// So many earlier customers that rests on; 0 where it is only assumed.
  package private(set) var earlier = 0
  /// Everything that can be changed.
  package let moves: [Move]
  /// Which two moves a question is about.
  package let pairs: [(first: Int, second: Int)]
  /// A step in minor units.
  package let step: Int64

  /// The questions about a deal; nothing where there is too little to ask about, or more than can be learned about.
  package init?(about subject: Deal.Subject) {
    let things = subject.issues.filter { !$0.isPrice }.flatMap { issue in issue.levels.dropFirst().map { (issue, $0) } }
    guard !things.isEmpty, things.count < Population.mostFeatures else { return nil }
    let worths = things.map { abs($0.1.worth) }.filter { $0 > 0 }
    let usual = worths.isEmpty ? subject.price / 50 : worths.reduce(0, +) / Int64(worths.count)
    let step = max(1, usual / 2)
    let assumed = things.map { Double($0.1.worth) / Double(step) }
    do {
      population = try Population.assumed(
        worths: assumed, spreads: assumed.map { max(1, abs($0) * DealQuestions.spread) }, noticeable: 1)
    } catch { return nil }
    var moves = things.indices.map { place in
      Move(
        issue: things[place].0.id, level: things[place].1.id,
        features: (0...things.count).map { $0 == place ? 1 : 0 })
    }
    for issue in subject.issues where issue.isPrice {
      for level in issue.levels.dropFirst() {
        let off = Double(subject.off(level.cut ?? 0)) / Double(step)
        guard off > 0, off <= Choice.largestFeature else { continue }
        moves.append(
          Move(issue: issue.id, level: level.id, features: Array(repeating: 0, count: things.count) + [off]))
      }
    }
    self.moves = moves
    self.step = step
    levels = things.map { ($0.0.id, $0.1.id) }
    let cuts = things.count..<moves.count
    let withMoney = things.indices.flatMap { thing in cuts.map { (first: thing, second: $0) } }
    let amongThings = things.indices.flatMap { one in
      things.indices.filter { $0 > one }.map { (first: one, second: $0) }
    }
    pairs = Array((withMoney + amongThings).prefix(DealQuestions.mostPairs))
    guard !pairs.isEmpty else { return nil }
  }

  /// The features of a package: everything that differs from today's offer.
  package func features(of terms: Deal.Terms) -> [Double] {
    var features = [Double](repeating: 0, count: levels.count + 1)
    for move in moves where terms[move.issue] == move.level {
      for place in features.indices { features[place] += move.features[place] }
    }
    return features
  }

  /// The same questions, where so many earlier customers told what to believe before the first answer.
  func believing(_ population: Population, from people: Int) -> DealQuestions {
    var questions = self
    (questions.population, questions.earlier) = (population, people)
    return questions
  }

  /// A question as the engine asks it.
  package func question(_ place: Int) -> PairQuestion {
    PairQuestion(first: moves[pairs[place].first].features, second: moves[pairs[place].second].features)
  }
}
