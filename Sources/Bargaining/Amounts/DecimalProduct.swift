/// A product of whole numbers of any size, kept so that it can be named in full: 10^30 packages are refused by their number.
struct DecimalProduct: CustomStringConvertible {
  private static let base: UInt64 = 1_000_000_000
  /// Nine decimal digits each, the lowest first.
  private var limbs: [UInt64] = [1]

  /// The product of the factors, none of them negative; 1 if there are none.
  init(of factors: [Int]) {
    for factor in factors { multiply(by: UInt64(factor.magnitude)) }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt128 = 0
    for index in limbs.indices {
      let value = UInt128(limbs[index]) * UInt128(factor) + carry
      limbs[index] = UInt64(value % UInt128(Self.base))
      carry = value / UInt128(Self.base)
    }
    while carry > 0 {
      limbs.append(UInt64(carry % UInt128(Self.base)))
      carry /= UInt128(Self.base)
    }
    while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
  }

  var description: String {
    let rest = limbs.reversed().dropFirst().map { limb in
      let digits = "\(limb)"
      return String(repeating: "0", count: 9 - digits.count) + digits
    }
    return "\(limbs.last ?? 0)" + rest.joined()
  }
}

/// How many packages there are.
package enum PackageCount {
  /// The numbers of levels multiplied, in decimal digits.
  package static func text(_ levels: [Int]) -> String { DecimalProduct(of: levels).description }
}
