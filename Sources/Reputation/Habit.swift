/// One way of selling, as the reputation picture sees it. Shares and chances are 0 to 1; amounts in currency units.
public struct Habit: Sendable, Hashable {
  /// Chance that a talk with someone who has heard nothing ends in a sale.
  public let close: Double
  /// What a sale leaves at once.
  public let firstMargin: Double
  /// What a customer leaves each month.
  public let monthlyMargin: Double
  /// Chance that a customer stays from one month to the next.
  public let retention: Double
  /// Share of buyers who are glad.
  public let glad: Double
  /// Share of buyers who are upset.
  public let upset: Double
  /// Share of sales that are cancelled.
  public let cancel: Double
  /// Further purchases per customer and month.
  public let repeatPerMonth: Double
  /// What a further purchase leaves.
  public let repeatMargin: Double

  /// A habit; nothing is checked until a picture is drawn.
  public init(
    close: Double,
    firstMargin: Double,
    monthlyMargin: Double,
    retention: Double,
    glad: Double,
    upset: Double,
    cancel: Double,
    repeatPerMonth: Double = 0,
    repeatMargin: Double = 0
  ) {
    self.close = close
    self.firstMargin = firstMargin
    self.monthlyMargin = monthlyMargin
    self.retention = retention
    self.glad = glad
    self.upset = upset
    self.cancel = cancel
    self.repeatPerMonth = repeatPerMonth
    self.repeatMargin = repeatMargin
  }
}
