/// Which contracts a regime is for. All of them are for consumers only.
public struct Scope: Sendable, Hashable {
  /// The kinds of place.
  public let places: Set<PlaceKind>
  /// Whether what was agreed on an excursion is covered wherever it was signed.
  public let coversExcursions: Bool
  /// Who must have started the contact.
  public let approach: Approach
  /// From what price on; of several, the one for the kind of place applies.
  public let thresholds: [Threshold]

  /// Contracts made in those kinds of place, after that approach, from those prices on.
  public init(
    places: Set<PlaceKind>, coversExcursions: Bool = false, approach: Approach = .anyone, thresholds: [Threshold] = []
  ) {
    self.places = places
    self.coversExcursions = coversExcursions
    self.approach = approach
    self.thresholds = thresholds
  }
}

/// Who must have started the contact for a regime to apply.
public enum Approach: String, Sendable, Hashable, CaseIterable {
  /// It does not matter; visits by invitation are included.
  case anyone
  /// The customer did not invite the seller.
  case uninvited
  /// The seller visited the home unasked, or took the customer on an excursion.
  case unsolicitedHomeVisitOrExcursion
}

/// The price from which a regime applies.
public struct Threshold: Sendable, Hashable, CustomStringConvertible {
  /// Whether a price exactly at the limit is in.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// The limit itself is in: "from 25 USD".
    case from
    /// Only more than the limit is in: "above 100 AUD".
    case above
  }

  /// Whether a price exactly at the limit is in.
  public let bound: Bound
  /// The limit.
  public let limit: Price
  /// The kinds of place for which it is the limit.
  public let places: Set<PlaceKind>

  /// A limit for contracts made in those kinds of place.
  public init(_ bound: Bound, _ limit: Price, at places: Set<PlaceKind>) {
    self.bound = bound
    self.limit = limit
    self.places = places
  }

  /// Whether the price is in; `nil` where the currencies differ, because no rate is known here.
  public func admits(_ price: Price) -> Bool? {
    guard price.currency == limit.currency else { return nil }
    return bound == .from ? price.amountMinor >= limit.amountMinor : price.amountMinor > limit.amountMinor
  }

  /// `from 25.00 USD`.
  public var description: String { "\(bound.rawValue) \(limit)" }
}

/// A case in which a regime gives no right to undo.
public enum Exception: String, Sendable, Hashable, CaseIterable {
  /// The customer called for an urgent repair; goods sold on the way are not part of it.
  case urgentRepairAskedFor
  /// Goods made to the customer's measure.
  case madeToMeasure
  /// Opened goods that cannot be returned for hygiene.
  case unsealedHygieneGoods
  /// A service fully performed with express consent.
  case fullyPerformedWithConsent

  /// As the end of a sentence: "there is no right to undo for ...".
  public var words: String {
    switch self {
    case .urgentRepairAskedFor: "an urgent repair the customer asked for"
    case .madeToMeasure: "goods made to measure"
    case .unsealedHygieneGoods: "opened goods that cannot be returned for hygiene"
    case .fullyPerformedWithConsent: "a service fully performed with express consent"
    }
  }
}
