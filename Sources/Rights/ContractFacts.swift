/// One of the two sides of a contract.
public enum Party: String, Sendable, Hashable, CaseIterable { case customer, seller }

/// The kind of place in which a contract was agreed.
public enum PlaceKind: String, Sendable, Hashable, CaseIterable {
  /// Where a customer lives; anyone's home counts.
  case home
  /// Where the customer works.
  case workplace
  /// A fair, a hotel room, a stall, a street.
  case temporaryPlace
  /// The seller's own shop or office.
  case businessPremises
  /// By telephone, post or online, never in the same room.
  case distance

  /// Away from the seller's premises, face to face.
  public static let offPremises: Set<PlaceKind> = [.home, .workplace, .temporaryPlace]

  /// In words, as in "agreed at a home".
  public var words: String {
    switch self {
    case .home: "at a home"
    case .workplace: "at a workplace"
    case .temporaryPlace: "at a temporary place"
    case .businessPremises: "on business premises"
    case .distance: "at a distance"
    }
  }
}

/// Who buys.
public enum Buyer: String, Sendable, Hashable, CaseIterable { case consumer, business }

/// What is supplied.
public enum Supply: String, Sendable, Hashable, CaseIterable { case goods, service, mixed }

/// What a contract is about, where it is a field with rules of its own that the table does not hold.
public enum Subject: String, Sendable, Hashable, CaseIterable {
  /// Anything that is not one of the others.
  case ordinary
  case insurance
  /// Credit, investments, securities, payments.
  case finance
  case realEstate

  /// In words.
  public var words: String {
    switch self {
    case .ordinary: "ordinary goods and services"
    case .insurance: "insurance"
    case .finance: "finance"
    case .realEstate: "real estate"
    }
  }
}

/// An amount in the smallest unit of its currency.
public struct Price: Sendable, Hashable, CustomStringConvertible {
  /// Cents, pence and the like; not negative.
  public let amountMinor: Int64
  /// Three capital letters of ISO 4217, such as `USD`.
  public let currency: String

  /// That many of the currency's smallest unit.
  public init(amountMinor: Int64, currency: String) {
    self.amountMinor = amountMinor
    self.currency = currency.uppercased()
  }

  /// `180.00 USD`; every currency of the rule table has two decimals.
  public var description: String {
    let cents = String(amountMinor.magnitude % 100)
    let whole = String(amountMinor.magnitude / 100)
    return (amountMinor < 0 ? "-" : "") + whole + "." + (cents.count < 2 ? "0" + cents : cents) + " " + currency
  }
}
