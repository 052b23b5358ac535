import RealModule

/// What was learned from marked texts: for each class a linear score over words and pairs of words that stand together.
///
/// A text is the set of its words and pairs, each weighing its inverse document frequency, scaled to length one (tf-idf, Salton and
/// Buckley 1988); the chance of a class is the logistic function of bias plus weights. The file is text: what each word adds can be read.
public struct TextModel: Sendable {
  /// Names of the classes; the first is "any".
  public let classes: [String]
  /// At or above this ``Reading/strength`` a text counts as found.
  public let threshold: Double
  /// What of a text is looked at.
  let grain: Grain
  let biases: [Double]
  let features: [String: Feature]

  /// What of a text is looked at.
  public enum Grain: String, Sendable {
    /// Its words, and pairs of words that stand together.
    case pairs
    /// These, how long words begin, and the words it begins and ends with: for few texts, of which each is one sentence.
    case edges
  }

  /// A word or a pair of words: how telling it is that it stands there at all, and what it adds to classes.
  struct Feature: Sendable {
    let rarity: Double
    let weights: [(place: Int, weight: Double)]
  }

  /// What a model says of a text.
  public struct Reading: Sendable {
    /// The chance of each class.
    public let chances: [Double]
    /// The mean of the chance of any class and of the likeliest single one.
    public let strength: Double
    /// The likeliest single class, by its place among the classes.
    public let likeliest: Int
  }

  init(classes: [String], threshold: Double, grain: Grain, biases: [Double], features: [String: Feature]) {
    (self.classes, self.threshold, self.grain) = (classes, threshold, grain)
    (self.biases, self.features) = (biases, features)
  }

  /// Reads what ``text`` wrote: `#` notes, then classes, threshold, grain and biases, then a line for each feature; `nil` where it is no model.
  public init?(reading text: String) {
    // Notes stand before all else; further down a `#` is a number.
    var lines = text.utf8.split(separator: 10).lazy.map(Substring.init).drop { $0.hasPrefix("# ") }.makeIterator()
    func head(_ name: String) -> [String]? {
      guard let line = lines.next() else { return nil }
      let cells = line.split(separator: "\t").map(String.init)
      return cells.first == name ? Array(cells.dropFirst()) : nil
    }
    guard let classes = head("classes"), let threshold = head("threshold")?.first.flatMap(Double.init),
      let grain = head("grain")?.first.flatMap(Grain.init(rawValue:)),
      let biases = head("biases")?.compactMap(Double.init), biases.count == classes.count, classes.count > 1
    else { return nil }
    var features: [String: Feature] = [:]
    while let line = lines.next() {
      let cells = line.split(separator: "\t")
      guard cells.count >= 2, let rarity = Double(cells[1]) else { return nil }
      var weights: [(place: Int, weight: Double)] = []
      for cell in cells.dropFirst(2) {
        guard let colon = cell.firstIndex(of: ":"), let place = Int(cell[..<colon]), classes.indices.contains(place),
          let weight = Double(cell[cell.index(after: colon)...])
        else { return nil }
        weights.append((place, weight))
      }
      features[String(cells[0])] = Feature(rarity: rarity, weights: weights)
    }
    self.init(classes: classes, threshold: threshold, grain: grain, biases: biases, features: features)
  }

  /// The words of a text and its pairs of words that stand together, numbers in digits as `#`, and what else the grain says.
  public static func features(of text: String, _ grain: Grain = .pairs) -> Set<String> {
    features(of: Words(text).words[...], grain)
  }

  static func features(of words: ArraySlice<Words.Word>, _ grain: Grain) -> Set<String> {
    var features: Set<String> = []
    var before: String?
    for word in words {
      let shown = word.text.first?.isNumber ?? false ? "#" : word.text
      features.insert(shown)
      if let before { features.insert(before + " " + shown) }
      before = shown
      if grain == .edges, shown.utf8.count > beginning { features.insert(shown.prefix(beginning) + "*") }
    }
    if grain == .edges, let first = words.first, let last = words.last {
      features.formUnion(["^ " + first.text, last.text + " $"])
      if words.count > 1 { features.insert("^ " + first.text + " " + words[words.startIndex + 1].text) }
    }
    return features
  }

  /// Words of more letters are also known by so many of their first.
  private static let beginning = 5

  func features(of words: ArraySlice<Words.Word>) -> Set<String> { TextModel.features(of: words, grain) }

  /// What it says of a text with these features.
  public func reading(_ found: Set<String>) -> Reading {
    var scores = biases
    var squares = 0.0
    var adds = [Double](repeating: 0, count: classes.count)
    // In a fixed order, so that sums do not depend on how a set lies in memory.
    for feature in found.sorted().compactMap({ features[$0] }) {
      squares += feature.rarity * feature.rarity
      for (place, weight) in feature.weights { adds[place] += feature.rarity * weight }
    }
    if squares > 0 { for place in scores.indices { scores[place] += adds[place] / squares.squareRoot() } }
    let chances = scores.map { 1 / (1 + Double.exp(-$0)) }
    let likeliest = chances.indices.dropFirst().max { chances[$0] < chances[$1] } ?? 0
    return Reading(chances: chances, strength: (chances[0] + chances[likeliest]) / 2, likeliest: likeliest)
  }
}
