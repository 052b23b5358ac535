extension Gains {
  /// How ties are broken: the larger smaller gain, then the larger sum. What is still equal goes to the first in the list.
  func winsTie(against other: Gains) -> Bool {
    smaller != other.smaller ? smaller > other.smaller : joint > other.joint
  }

  /// Whether the product is larger, or equal and the tie is won. Both must be acceptable.
  func hasLargerProduct(than other: Gains) -> Bool {
    let (mine, theirs) = (product, other.product)
    return mine != theirs ? mine > theirs : winsTie(against: other)
  }
}
