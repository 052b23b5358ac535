/// Packages whose worth to each side is what the boxes add that they lie in.
///
/// A set of boxes has a package where any two of them meet, so that packages are the sets of boxes without conflicts. They are
/// gone through by dynamic programming over a path decomposition of the conflicts (``BoxLayers``). First the efficient pairs on the hull are found,
/// each as the best of a weighted sum (Aneja and Nair 1979); then, in each triangle between two of them, all others: partial sets
/// that cannot reach the triangle any more, by what is left to be had of either side and of the weighted sum, are left out. Nothing else is left
/// out, which is the certificate.
public struct BoxPackages: Sendable {
  /// Boxes of both sides together.
  public static let mostBoxes = 128
  /// All amounts of a side together.
  public static let largest: Int64 = 1 << 30

  /// An efficient package.
  public struct Efficient: Sendable {
    /// What it is worth to each side.
    public let gains: GainPair<Int64>
    /// The level of each issue: the lowest that lies in all its boxes.
    public let levels: [Int]
  }

  /// From the first side's best to the second's.
  public let efficient: [Efficient]

  /// All efficient packages; of those worth the same one.
  ///
  /// - Parameters:
  ///   - boxes: What is worth something, at most ``mostBoxes``, amounts of a side at most ``largest`` together.
  ///   - issues: How many issues there are.
  /// - Throws: ``MethodRefusal`` where boxes are too many or too entangled.
  public init(_ boxes: [Box], issues: Int, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) {
    guard boxes.count <= BoxPackages.mostBoxes else {
      throw .tooEntangled(combinations: boxes.count, limit: BoxPackages.mostBoxes)
    }
    let layers = try BoxLayers(boxes, limits: limits)
    var search = BoxSearch(layers)
    try search.run(limits)
    efficient = search.efficient.map { found in
      var levels = [Int](repeating: 0, count: issues)
      for box in found.boxes {
        for (issue, range) in layers.boxes[box].ranges where issue < issues {
          levels[issue] = max(levels[issue], range.lowerBound)
        }
      }
      return Efficient(gains: GainPair(customer: found.customer, seller: found.seller), levels: levels)
    }
  }
}
