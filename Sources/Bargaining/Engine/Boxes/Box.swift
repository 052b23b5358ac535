/// Something that is worth an amount to a side wherever each of some issues has a level within a range: a box among the
/// packages (a hyper-rectangle).
public struct Box: Hashable, Sendable {
  /// What it adds for each side where a package lies in it; 0 or more.
  public let customer: Int64
  /// The same for the other side.
  public let seller: Int64
  /// Issues and their levels, counted from 0; what is not named may have any level.
  public let ranges: [Int: ClosedRange<Int>]

  /// A box of these.
  public init(customer: Int64, seller: Int64, ranges: [Int: ClosedRange<Int>]) {
    (self.customer, self.seller, self.ranges) = (customer, seller, ranges)
  }

  /// Whether some package lies in both.
  ///
  /// For boxes it is enough that any two of them meet: then some package lies in all (Helly).
  func meets(_ other: Box) -> Bool {
    ranges.allSatisfy { issue, range in other.ranges[issue].map { $0.overlaps(range) } ?? true }
  }
}
