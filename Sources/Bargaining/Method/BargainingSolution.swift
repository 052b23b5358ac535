/// Everything that was found out about a negotiation.
public struct BargainingSolution: Sendable {
  /// What was asked.
  public let negotiation: Negotiation
  /// How many packages leave neither side below its walk-away; `nil` if there are too many packages to count.
  public let packagesAcceptable: Int?
  /// The package in which nothing is changed, acceptable or not.
  public let base: Package
  /// The best that changing the price alone can do; `nil` if it makes no deal or no issue is the price.
  public let priceOnly: Package?
  /// What can be agreed, or by how much it cannot.
  public let outcome: BargainingOutcome

  /// What can be agreed; `nil` if nothing can.
  public var agreement: PossibleAgreement? {
    if case .agreement(let agreement) = outcome { agreement } else { nil }
  }

  /// The largest discount that keeps the service reserve, as a share of the list price; `nil` without a list price.
  public var largestHonestDiscount: ExactFraction? { negotiation.sellerNumbers?.largestHonestDiscount }
}

/// Whether there is anything to agree on.
public enum BargainingOutcome: Sendable {
  /// At least one package is acceptable to both.
  case agreement(PossibleAgreement)
  /// No package is; the nearest miss is the one whose smaller gain is largest.
  case noDeal(nearestMiss: Package)
}

/// What can be said when at least one package is acceptable to both.
public struct PossibleAgreement: Sendable {
  /// The acceptable package with the largest product of gains.
  public let nash: Package
  /// The one with the second largest product; `nil` if only one package is acceptable.
  public let runnerUp: Package?
  /// By what share of the runner-up's product the Nash product is larger; `nil` without runner-up or if its product is 0.
  public let marginOverRunnerUp: ExactFraction?
  /// The acceptable package with the largest minimum of gain over that side's best acceptable gain.
  public let kalaiSmorodinsky: Package
  /// Each side's best acceptable gain; usually no one package has both.
  public let idealPoint: Gains
  /// The acceptable package with the largest smaller gain.
  public let equalGains: Package
  /// The package with the largest sum of gains, acceptable or not.
  public let largestJointGain: Package
  /// The packages that cannot be bettered for one side without hurting the other.
  public let frontier: Frontier
  /// Whether the Nash package is one of them.
  public let nashIsEfficient: Bool
  /// How much larger the sum of gains is than on price alone, in units; `nil` without a deal on price alone.
  public let jointGainCreatedVsPriceOnly: Int64?
  /// What can still be improved about the agreed package; `nil` if none was agreed.
  public let postSettlement: PostSettlement?
  /// Packages as good for the seller as the Nash package; `nil` if no tolerance was given, or there are too many packages.
  public let menu: EqualValueMenu?
  /// What exaggerating would bring, the customer's amounts first, in the order asked.
  public let exaggerations: [Exaggeration]
  /// How the Nash package comes about from the base.
  public let trades: Trades

  /// What each side would gain if money could move between them freely: half the largest sum of gains, in units.
  public var splitIfPriceIsContinuous: ExactFraction {
    ExactFraction(Int128(largestJointGain.gains.joint), over: 2)
  }
}
