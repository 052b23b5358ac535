/// The efficient pairs among all sets of boxes without conflicts.
struct BoxSearch {
  private let layers: BoxLayers
  private let customerToGo: [[Int64]]
  private let sellerToGo: [[Int64]]
  /// Found so far, then all of them: from the customer's best on.
  private(set) var efficient: [Found] = []

  /// A pair with the boxes it is had by.
  struct Found {
    let customer: Int64
    let seller: Int64
    let boxes: [Int]
  }

  init(_ layers: BoxLayers) {
    self.layers = layers
    customerToGo = layers.toGo(1, 0)
    sellerToGo = layers.toGo(0, 1)
  }

  mutating func run(_ limits: EngineLimits) throws(MethodRefusal) {
    // Above all that can be had of a side one unit of the other decides nothing.
    let (most, mostOther) = (customerToGo[0][0] + 1, sellerToGo[0][0] + 1)
    let (first, last) = (best(mostOther, 1), best(1, most))
    efficient = [first]
    try between(first, last, limits)
    if last.customer != first.customer { efficient.append(last) }
  }

  /// The best of a weighted sum.
  private func best(_ customer: Int64, _ seller: Int64) -> Found {
    found(layers.way(along: layers.toGo(customer, seller), customer, seller))
  }

  private func found(_ places: [Int]) -> Found {
    Found(
      customer: places.reduce(0) { $0 + layers.boxes[$1].customer },
      seller: places.reduce(0) { $0 + layers.boxes[$1].seller }, boxes: places)
  }

  /// Adds all pairs between two on the hull, in order.
  private mutating func between(_ left: Found, _ right: Found, _ limits: EngineLimits) throws(MethodRefusal) {
    guard left.customer > right.customer + 1, right.seller > left.seller + 1 else { return }
    if limits.isCancelled() { throw .cancelled }
    let (customer, seller) = (right.seller - left.seller, left.customer - right.customer)
    let toGo = layers.toGo(customer, seller)
    if toGo[0][0] > customer * left.customer + seller * left.seller {
      let middle = found(layers.way(along: toGo, customer, seller))
      try between(left, middle, limits)
      efficient.append(middle)
      try between(middle, right, limits)
    } else {
      let triangle = BoxTriangle(
        least: (right.customer + 1, left.seller + 1), weights: (customer, seller),
        toGo: (customerToGo, sellerToGo, toGo))
      efficient += try triangle.pairs(layers, limits).map(found)
    }
  }
}
