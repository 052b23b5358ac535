public import Money

/// A change in a customer's circumstances, and every way that might be good for both sides.
///
/// It holds amounts and chances only: why her circumstances changed is not asked and has no place here.
public struct CareCase: Hashable, Sendable {
  /// The longest horizon, in months: a hundred years.
  public static let mostMonths = 1200

  /// The most options in one case.
  public static let mostOptions = 1000

  /// The most segments of one option, and the most steps of what she can pay.
  public static let mostSegments = 1200

  /// The largest amount, either sign, in currency units; below it no sum can run out of range.
  public static let largestAmount = 1e12

  /// The lowest yearly discount rate; nearer to -1 the factors run out of range.
  public static let lowestDiscountRate = -0.9

  /// How many months the seller's cash limit looks ahead.
  public static let cashMonths = 6

  /// Whether she cannot be without the service: heat, power, water.
  public var essentialService: Bool

  /// What money later is worth today.
  public var discounting: Discounting

  /// How many months are counted, 1 to `mostMonths`.
  public var horizonMonths: Int

  /// The most the seller can be out of pocket over the first six months, undiscounted; below 0 the seller must earn.
  public var maxOutOfPocketSixMonths: Double

  /// The option that holds her to what was agreed, with which the others are compared.
  public var holdOption: ID<CareOption>

  /// What she can pay, in rising order of months; empty is no limit.
  public var affordablePayment: [AffordablePayment]

  /// What talk is worth; `nil` leaves it out.
  public var wordOfMouth: WordOfMouth?

  /// The options, in the order in which they are listed.
  public var options: [CareOption]

  /// A case; `CareMenu` says what is wrong with it, if anything is.
  public init(
    essentialService: Bool = false, discounting: Discounting, horizonMonths: Int, maxOutOfPocketSixMonths: Double,
    holdOption: ID<CareOption>, affordablePayment: [AffordablePayment] = [], wordOfMouth: WordOfMouth? = nil,
    options: [CareOption]
  ) {
    self.essentialService = essentialService
    self.discounting = discounting
    self.horizonMonths = horizonMonths
    self.maxOutOfPocketSixMonths = maxOutOfPocketSixMonths
    self.holdOption = holdOption
    self.affordablePayment = affordablePayment
    self.wordOfMouth = wordOfMouth
    self.options = options
  }
}
