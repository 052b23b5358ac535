/// Efficient pairs while they are being merged: three columns, the third telling where a pair comes from.
struct PairRun<Amount: FixedWidthInteger & SignedInteger & Sendable> {
  var customer: [Amount]
  var seller: [Amount]
  var origin: [UInt64]

  /// Merges two runs into the pairs that neither betters; of equal pairs the earlier one stays.
  ///
  /// - Parameter isEarlier: whether the first of two origins of one and the same pair comes first in the list of packages.
  static func merged(
    _ first: some PairReader<Amount>, _ second: some PairReader<Amount>, isEarlier: (UInt64, UInt64) -> Bool
  ) -> PairRun {
    let most = first.count + second.count
    var seller: [Amount] = []
    var origin: [UInt64] = []
    let customer = [Amount](unsafeUninitializedCapacity: most) { customers, count in
      seller = [Amount](unsafeUninitializedCapacity: most) { sellers, sellerCount in
        origin = [UInt64](unsafeUninitializedCapacity: most) { origins, originCount in
          var out = Output(customers: customers, sellers: sellers, origins: origins)
          out.merge(first, second, isEarlier: isEarlier)
          (count, sellerCount, originCount) = (out.count, out.count, out.count)
        }
      }
    }
    return PairRun(customer: customer, seller: seller, origin: origin)
  }

  /// Room for the result; only the first `count` places hold something.
  private struct Output {
    let customers: UnsafeMutableBufferPointer<Amount>
    let sellers: UnsafeMutableBufferPointer<Amount>
    let origins: UnsafeMutableBufferPointer<UInt64>
    var count = 0
    /// The most the seller gains so far: a pair with no more is bettered by one before it.
    var most = Amount.min

    init(
      customers: UnsafeMutableBufferPointer<Amount>, sellers: UnsafeMutableBufferPointer<Amount>,
      origins: UnsafeMutableBufferPointer<UInt64>
    ) {
      self.customers = customers
      self.sellers = sellers
      self.origins = origins
    }

    /// The loop that all the time goes into: it has no branch that depends on which list is ahead.
    @inline(__always)
    mutating func merge(
      _ first: some PairReader<Amount>, _ second: some PairReader<Amount>, isEarlier: (UInt64, UInt64) -> Bool
    ) {
      var (left, right) = (0, 0)
      while left < first.count && right < second.count {
        let mine = (customer: first.customer(left), seller: first.seller(left))
        let theirs = (customer: second.customer(right), seller: second.seller(right))
        if mine == theirs {
          if isEarlier(second.origin(right), first.origin(left)) { left &+= 1 } else { right &+= 1 }
          continue
        }
        let takesFirst =
          mine.customer > theirs.customer || (mine.customer == theirs.customer && mine.seller > theirs.seller)
        put(
          takesFirst ? mine.customer : theirs.customer, takesFirst ? mine.seller : theirs.seller,
          takesFirst ? first.origin(left) : second.origin(right))
        left &+= takesFirst ? 1 : 0
        right &+= takesFirst ? 0 : 1
      }
      finish(first, from: left)
      finish(second, from: right)
    }

    /// Writes a pair where the next one goes, and keeps it only if nothing before betters it.
    @inline(__always)
    private mutating func put(_ customer: Amount, _ seller: Amount, _ origin: UInt64) {
      customers[count] = customer
      sellers[count] = seller
      origins[count] = origin
      count &+= seller > most ? 1 : 0
      most = max(most, seller)
    }

    @inline(__always)
    private mutating func finish(_ rest: some PairReader<Amount>, from start: Int) {
      var place = start
      while place < rest.count {
        put(rest.customer(place), rest.seller(place), rest.origin(place))
        place &+= 1
      }
    }
  }
}

/// Pairs in order, wherever they are kept.
protocol PairReader<Amount> {
  associatedtype Amount
  var count: Int { get }
  func customer(_ place: Int) -> Amount
  func seller(_ place: Int) -> Amount
  func origin(_ place: Int) -> UInt64
}

/// A list moved by what one more choice adds; the choice is the first half of every origin.
struct MovedPairs<Amount: FixedWidthInteger & SignedInteger & Sendable>: PairReader {
  let customers: UnsafeBufferPointer<Amount>
  let sellers: UnsafeBufferPointer<Amount>
  let change: GainPair<Amount>
  let choice: Int

  var count: Int { customers.count }
  @inline(__always)
  func customer(_ place: Int) -> Amount { customers[place] &+ change.customer }
  @inline(__always)
  func seller(_ place: Int) -> Amount { sellers[place] &+ change.seller }
  @inline(__always)
  func origin(_ place: Int) -> UInt64 { PackedPlaces.packed(choice, place) }
}

/// No pairs, to copy others by merging with none.
struct NoPairs<Amount: FixedWidthInteger & SignedInteger & Sendable>: PairReader {
  var count: Int { 0 }
  func customer(_ place: Int) -> Amount { 0 }
  func seller(_ place: Int) -> Amount { 0 }
  func origin(_ place: Int) -> UInt64 { 0 }
}

/// The pairs of a run.
struct RunPairs<Amount: FixedWidthInteger & SignedInteger & Sendable>: PairReader {
  let customers: UnsafeBufferPointer<Amount>
  let sellers: UnsafeBufferPointer<Amount>
  let origins: UnsafeBufferPointer<UInt64>

  var count: Int { customers.count }
  @inline(__always)
  func customer(_ place: Int) -> Amount { customers[place] }
  @inline(__always)
  func seller(_ place: Int) -> Amount { sellers[place] }
  @inline(__always)
  func origin(_ place: Int) -> UInt64 { origins[place] }
}

extension PairRun {
  /// Merges two runs that have been merged already.
  static func merged(_ first: PairRun, _ second: PairRun, isEarlier: (UInt64, UInt64) -> Bool) -> PairRun {
    first.read { mine in second.read { theirs in merged(mine, theirs, isEarlier: isEarlier) } }
  }

  private func read<Result>(_ body: (RunPairs<Amount>) -> Result) -> Result {
    customer.withUnsafeBufferPointer { customers in
      seller.withUnsafeBufferPointer { sellers in
        origin.withUnsafeBufferPointer { origins in
          body(RunPairs(customers: customers, sellers: sellers, origins: origins))
        }
      }
    }
  }
}
