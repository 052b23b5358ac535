/// A product of two amounts in twice their width, so that none is too large to be compared.
struct WideProduct<Amount: FixedWidthInteger & SignedInteger & Sendable>: Comparable {
  private let high: Amount
  private let low: Amount.Magnitude

  init(_ first: Amount, _ second: Amount) { (high, low) = first.multipliedFullWidth(by: second) }

  @inline(__always)
  static func < (first: WideProduct, second: WideProduct) -> Bool {
    first.high != second.high ? first.high < second.high : first.low < second.low
  }
}
