public import Money

/// One way to go on, or to part, when a customer's circumstances have changed.
public struct CareOption: Hashable, Sendable {
  /// Its name in the case.
  public var id: ID<CareOption>

  /// What the customer reads.
  public var text: String

  /// What is paid, spent and enjoyed, by stretches of months in rising order; before the first one nothing is.
  public var segments: [CareSegment]

  /// The chance, 0 to 1, that she speaks well of it to others.
  public var pGlad: Double

  /// The chance, 0 to 1, that she speaks badly of it to others.
  public var pUpset: Double

  /// What the seller gains once, at the start, such as a unit taken back; negative is a cost.
  public var sellerOneOff: Double

  /// What the customer gains once, at the start, such as a refund or what she has elsewhere; negative is a payment
  /// due in month 1.
  public var customerOneOff: Double

  /// The chance, 0 to 1, that she comes back later.
  public var returnProbability: Double

  /// What the seller earns if she does, worth today.
  public var returnContributionPV: Double

  /// Whether it is shown whatever the numbers say, as undoing is.
  public var alwaysOffered: Bool

  /// Whether she is without the service for a time, which is forbidden where the service is essential.
  public var stopsService: Bool

  /// An option; what is not given is 0 or false.
  public init(
    id: ID<CareOption>, text: String, segments: [CareSegment], pGlad: Double = 0, pUpset: Double = 0,
    sellerOneOff: Double = 0, customerOneOff: Double = 0, returnProbability: Double = 0,
    returnContributionPV: Double = 0, alwaysOffered: Bool = false, stopsService: Bool = false
  ) {
    self.id = id
    self.text = text
    self.segments = segments
    self.pGlad = pGlad
    self.pUpset = pUpset
    self.sellerOneOff = sellerOneOff
    self.customerOneOff = customerOneOff
    self.returnProbability = returnProbability
    self.returnContributionPV = returnContributionPV
    self.alwaysOffered = alwaysOffered
    self.stopsService = stopsService
  }
}
