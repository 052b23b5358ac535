public import Money

/// The public holidays that are known where a contract was made: those given with it, and those kept by rule.
///
/// Apart from the United States' federal ones the rules hold only common national holidays, so the list may lack
/// regional and single ones; whoever needs those gives them with the contract.
public struct Holidays: Sendable, Hashable {
  /// Days given as holidays.
  public let given: Set<Day>
  /// Whose rules are used besides.
  public let known: KnownHolidays?

  /// Those days and, besides, the holidays of that place that are known by rule.
  public init(given: Set<Day> = [], known: KnownHolidays? = nil) {
    self.given = given
    self.known = known
  }

  /// The name of the holiday; `nil` if none is known on that day. A holiday given by its day is named "public holiday".
  public func name(of day: Day) -> String? {
    known?.name(of: day) ?? (given.contains(day) ? "public holiday" : nil)
  }
}

/// A list of public holidays kept by rule.
public enum KnownHolidays: String, Sendable, Hashable, CaseIterable {
  /// Federal holidays of the United States (5 U.S.C. 6103), each with its observed day. A complete list.
  case unitedStatesFederal
  case europeanUnion, france, italy, spain, unitedKingdom, canada, quebec, australia, newZealand

  /// The list for a place; `nil` where none is held.
  public static func list(for place: Place) -> KnownHolidays? {
    switch place.country {
    case "US": .unitedStatesFederal
    case "FR": .france
    case "IT": .italy
    case "ES": .spain
    case "GB": .unitedKingdom
    case "CA": place.region == "QC" ? .quebec : .canada
    case "AU": .australia
    case "NZ": .newZealand
    default: place.country == "EU" || Place.memberStates.contains(place.country) ? .europeanUnion : nil
    }
  }

  /// Whether every holiday of the place is in the list; where not, only the common national ones are.
  public var isComplete: Bool { self == .unitedStatesFederal }

  /// The name of the holiday on that day; `nil` if none is known.
  public func name(of day: Day) -> String? { rules.first { $0.covers(day) }?.name }
}
