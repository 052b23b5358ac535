public import Money

/// A sentence the customer said, kept as she said it; needs rest on these.
public struct Evidence: Hashable, Sendable {
  /// Its name in the case file.
  public let id: ID<Evidence>
  /// Her own words.
  public let text: String

  /// Words under that name.
  public init(id: ID<Evidence>, text: String) {
    self.id = id
    self.text = text
  }
}

/// What an offer must satisfy to be advised at all.
public struct Must: Hashable, Sendable {
  /// Its name in the case file.
  public let id: ID<Must>
  /// What it looks at.
  public let attribute: ID<Attribute>
  /// How.
  public let comparison: Comparison
  /// Against what.
  public let value: Trait
  /// The words it rests on.
  public let evidence: [ID<Evidence>]

  /// A must on that attribute.
  public init(
    id: ID<Must>, attribute: ID<Attribute>, comparison: Comparison, value: Trait, evidence: [ID<Evidence>] = []
  ) {
    self.id = id
    self.attribute = attribute
    self.comparison = comparison
    self.value = value
    self.evidence = evidence
  }

  /// Whether the offer's attributes satisfy it, an uncertain figure being judged at its bad end.
  public func isSatisfied(by attributes: [ID<Attribute>: Trait]) -> Bool {
    guard let trait = attributes[attribute] else { return false }
    return comparison.surelyHolds(trait, value)
  }
}

/// What the customer would like, and what having all of it would be worth to her.
public struct Want: Hashable, Sendable {
  /// Its name in the case file.
  public let id: ID<Want>
  /// What it looks at.
  public let attribute: ID<Attribute>
  /// The value at which she has none of it.
  public let from: Double
  /// The value at which she has all of it; may be smaller than `from`.
  public let to: Double
  /// What having all of it is worth to her in a year, in currency units.
  public let worthPerYear: Double
  /// The words it rests on.
  public let evidence: [ID<Evidence>]

  /// A want on that attribute.
  public init(
    id: ID<Want>, attribute: ID<Attribute>, from: Double, to: Double, worthPerYear: Double,
    evidence: [ID<Evidence>] = []
  ) {
    self.id = id
    self.attribute = attribute
    self.from = from
    self.to = to
    self.worthPerYear = worthPerYear
    self.evidence = evidence
  }

  /// How much of it an offer gives, from 0 to 1: `clamp((value - from) / (to - from), 0, 1)`, nothing where unknown.
  public func coverage(by attributes: [ID<Attribute>: Trait]) -> Double {
    guard let value = attributes[attribute]?.figure?.expected else { return 0 }
    return min(max((value - from) / (to - from), 0), 1)
  }
}
