import RealModule

/// A text with the classes it was marked with.
public struct MarkedText: Sendable {
  /// Its words and pairs of words, see ``TextModel/features(of:)``.
  public let features: Set<String>
  /// The classes it is in; empty for a text in none.
  public let classes: Set<String>
  /// How much it counts.
  public let weight: Double

  /// A marked text.
  public init(_ text: String, in classes: Set<String>, weight: Double = 1, _ grain: TextModel.Grain = .pairs) {
    self.init(features: TextModel.features(of: text, grain), classes: classes, weight: weight)
  }

  private init(features: Set<String>, classes: Set<String>, weight: Double) {
    (self.features, self.classes, self.weight) = (features, classes, weight)
  }

  /// The sentences of a text, each marked as the whole is.
  public static func sentences(
    of text: String, in classes: Set<String>, weight: Double = 1, _ grain: TextModel.Grain = .pairs
  ) -> [MarkedText] {
    let message = Message(text: text, facts: MessageFacts())
    return message.sentences.map {
      MarkedText(features: TextModel.features(of: message.words.words[$0], grain), classes: classes, weight: weight)
    }
  }
}

extension TextModel {
  /// How a model is trained.
  public struct Training: Sendable {
    /// Features in fewer texts than this are left out.
    public var fewestTexts = 2
    /// What a wrong text costs against weights of length one (`C` of support vector machines).
    public var cost = 10.0
    /// Only features of texts that weigh so much are looked at.
    public var leastWeight = 0.0
    /// What of a text is looked at.
    public var grain = TextModel.Grain.pairs
    /// Whether texts in a class count as much in sum as those outside it.
    public var isBalanced = false
    /// See ``TextModel/threshold``.
    public var threshold = 0.5

    /// The usual.
    public init() {}
  }

  /// Trains a model for these classes, "any" before them; the same texts make the same model.
  public init(learnedFrom texts: [MarkedText], classes: [String], _ training: Training) {
    let counts = TextModel.counts(texts)
    let telling = TextModel.counts(texts.filter { $0.weight >= training.leastWeight })
    let names = telling.filter { $0.value >= training.fewestTexts }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rarities = names.map { name in
      ((Double.log(Double(1 + texts.count) / Double(1 + (counts[name] ?? 0))) + 1) * 100).rounded() / 100
    }
    var rows = SparseRows()
    for text in texts {
      let found = text.features.compactMap { places[$0] }.sorted()
      let length = found.reduce(0) { $0 + rarities[$1] * rarities[$1] }.squareRoot()
      rows.append(found.map { ($0, rarities[$0] / length) })
    }
    let all = ["any"] + classes
    var biases: [Double] = []
    var weights = [[(place: Int, weight: Double)]](repeating: [], count: names.count)
    for (number, name) in all.enumerated() {
      let isIn = texts.map { number == 0 ? !$0.classes.isEmpty : $0.classes.contains(name) }
      let costs = TextModel.costs(texts, isIn, training)
      let fitted = LogisticRegression(rows: rows, columns: names.count).fit(isIn, costs: costs)
      biases.append((fitted.bias * 100).rounded() / 100)
      for (place, weight) in fitted.weights.enumerated() where (weight * 10).rounded() != 0 {
        weights[place].append((number, (weight * 10).rounded() / 10))
      }
    }
    let features = names.indices.map { (names[$0], Feature(rarity: rarities[$0], weights: weights[$0])) }
    self.init(
      classes: all, threshold: training.threshold, grain: training.grain, biases: biases,
      features: Dictionary(uniqueKeysWithValues: features))
  }

  /// In how many texts each feature is.
  private static func counts(_ texts: [MarkedText]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for text in texts { for feature in text.features { counts[feature, default: 0] += 1 } }
    return counts
  }

  private static func costs(_ texts: [MarkedText], _ isIn: [Bool], _ training: Training) -> [Double] {
    let sums = texts.indices.reduce(into: [false: 0.0, true: 0.0]) { $0[isIn[$1], default: 0] += texts[$1].weight }
    let total = sums.values.reduce(0, +)
    return texts.indices.map { place in
      let share = sums[isIn[place]] ?? 0
      return training.cost * texts[place].weight * (training.isBalanced && share > 0 ? total / (2 * share) : 1)
    }
  }

  /// The model as text, notes first; ``init(reading:)`` reads it.
  public func text(notes: [String]) -> String {
    var lines = notes.map { "# " + $0 }
    lines.append((["classes"] + classes).joined(separator: "\t"))
    lines.append("threshold\t\(threshold)")
    lines.append("grain\t\(grain.rawValue)")
    lines.append((["biases"] + biases.map { "\($0)" }).joined(separator: "\t"))
    for (name, feature) in features.sorted(by: { $0.key < $1.key }) {
      lines.append(
        ([name, "\(feature.rarity)"] + feature.weights.map { "\($0.place):\($0.weight)" }).joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
