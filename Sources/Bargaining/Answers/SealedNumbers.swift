/// What is lost when both sides hand in one sealed number each and meet in the middle, both shading it in the best way.
///
/// The buyer's value and the seller's cost are each as likely to be anywhere from 0 to 1, and a deal is made where the
/// buyer's number is not below the seller's. In the linear equilibrium (Chatterjee and Samuelson 1983) the buyer of value
/// `v` hands in `2v/3 + 1/12` and the seller of cost `c` hands in `2c/3 + 1/4`, so that they agree only where `v - c` is at
/// least a quarter. Myerson and Satterthwaite (1983) show that no method does better under full secrecy.
public enum SealedNumbers {
  /// The buyer's best number for a value from 0 to 1.
  public static func buyer(value: Double) -> Double { value * 2 / 3 + 1.0 / 12 }

  /// The seller's best number for a cost from 0 to 1.
  public static func seller(cost: Double) -> Double { cost * 2 / 3 + 1.0 / 4 }

  /// A deal is made only where the buyer's value is above the seller's cost by this much: a quarter.
  public static let gap = ExactFraction(1, over: 4)

  /// The share of the gain possible that is reached: `1 - 3g² + 2g³`, from the density `1 - d` of the difference.
  public static var shareOfPossibleGainReached: ExactFraction {
    let (g, n) = (gap.numerator, gap.denominator)
    return ExactFraction(n * n * n - 3 * g * g * n + 2 * g * g * g, over: n * n * n)
  }

  /// The share of the deals good for both that are not made: `1 - (1 - g)²`.
  public static var shareOfGoodDealsLost: ExactFraction {
    let (g, n) = (gap.numerator, gap.denominator)
    return ExactFraction(n * n - (n - g) * (n - g), over: n * n)
  }

  /// What people are told where it matters, once.
  public static let caution = "No method can promise both complete secrecy of honest numbers and every good deal."
}
