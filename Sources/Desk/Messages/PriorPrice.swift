package import Money

/// The lowest price of the last thirty days, which a price "before" is held against (Directive 98/6/EC, Article 6a).
package enum PriorPrice {
  /// So many days are looked back on.
  package static let days = 30

  /// The lowest price asked in the thirty days before the price was last reduced; where it was not reduced lately, in the thirty days
  /// up to today.
  ///
  /// - Parameter prices: Each price with the day from which it stood, the newest first.
  /// - Returns: `nil` where there is no price.
  package static func lowest(_ prices: [(amount: Double, from: Day)], on today: Day) -> Double? {
    guard let now = prices.first else { return nil }
    var (rest, end) = (prices[...], today)
    if prices.count > 1, now.amount < prices[1].amount, now.from > today.adding(days: -days) {
      (rest, end) = (prices.dropFirst(), now.from)
    }
    let first = end.adding(days: -days)
    var lowest: Double?
    for price in rest {
      lowest = min(lowest ?? price.amount, price.amount)
      // What stood before this one ended when it began.
      if price.from <= first { break }
    }
    return lowest
  }
}
