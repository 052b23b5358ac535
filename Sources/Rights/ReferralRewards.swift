/// Whether a customer may be given something for passing a rep on to a friend, by country.
///
/// The table was researched in 2026-11 and is not legal advice. Where it says nothing, nothing is given.
public enum ReferralRewards: Hashable, Sendable {
  /// It may be, if the friend is told before she decides.
  case allowedWhenTold(source: String)
  /// It is banned where it depends on what the friend buys.
  case refused(source: String)
  /// The table does not have the place.
  case unknown

  /// The rule of a country, an ISO 3166-1 code; empty where it is not known.
  public init(country: String) {
    let place = Place(country: country)
    switch place.country {
    case "AU": self = .refused(source: "Australian Consumer Law, s 49")
    case "US": self = .refused(source: "Uniform Consumer Credit Code in several states; R.I. Gen. Laws 6-29-1")
    case "GB": self = .allowedWhenTold(source: "Digital Markets, Competition and Consumers Act 2024, sch. 20")
    case let code where Place.memberStates.contains(code):
      self = .allowedWhenTold(source: "Directive 2005/29/EC, art. 7 and annex I")
    default: self = .unknown
    }
  }

  /// Whether something may be given.
  public var isAllowed: Bool { if case .allowedWhenTold = self { true } else { false } }
}
