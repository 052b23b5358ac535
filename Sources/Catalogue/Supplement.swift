public import Money

/// Something that helps an own offer over its peaks: a unit reserved for chosen months, or a team on call.
public struct Supplement: Hashable, Sendable, Codable {
  /// Its name in the case file.
  public let id: ID<Supplement>
  /// What it is, for people.
  public let text: String
  /// The stream it helps with.
  public let stream: ID<DemandStream>
  /// How much it adds in a month, in the stream's unit.
  public let addsCapacity: Double
  /// How it is had and paid.
  public let terms: Terms

  /// A supplement on these terms.
  public init(id: ID<Supplement>, text: String, stream: ID<DemandStream>, addsCapacity: Double, terms: Terms) {
    self.id = id
    self.text = text
    self.stream = stream
    self.addsCapacity = addsCapacity
    self.terms = terms
  }

  /// How a supplement is had and paid.
  public enum Terms: Hashable, Sendable, Codable {
    /// Reserved in advance for chosen calendar months (1...12) of every year, for a fee in each of them.
    case prebook(feePerMonth: Double, monthsAllowed: [Int])
    /// On call all year for a retainer, and a fee in each month it is called.
    case standby(retainerPerYear: Double, feePerMonthUsed: Double)
  }
}
