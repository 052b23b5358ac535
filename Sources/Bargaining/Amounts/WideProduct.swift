/// A product of two amounts in twice their width, so that none is too large to be compared.
package struct WideProduct<Amount: FixedWidthInteger & SignedInteger & Sendable>: Comparable {
  private let high: Amount
  private let low: Amount.Magnitude

  /// The product of two amounts.
  package init(_ first: Amount, _ second: Amount) { (high, low) = first.multipliedFullWidth(by: second) }

  private init(high: Amount, low: Amount.Magnitude) {
    self.high = high
    self.low = low
  }

  /// Which is smaller.
  @inline(__always)
  package static func < (first: WideProduct, second: WideProduct) -> Bool {
    first.high != second.high ? first.high < second.high : first.low < second.low
  }

  /// The sum; callers keep the products well below the largest.
  package static func + (first: WideProduct, second: WideProduct) -> WideProduct {
    let (low, carry) = first.low.addingReportingOverflow(second.low)
    return WideProduct(high: first.high + second.high + (carry ? 1 : 0), low: low)
  }
}
