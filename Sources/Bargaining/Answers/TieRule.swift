extension GainPair {
  /// How ties are broken: the larger smaller gain, then the larger sum. What is still equal goes to the first in the list.
  func winsTie(against other: GainPair) -> Bool {
    smaller != other.smaller ? smaller > other.smaller : joint > other.joint
  }

  /// Whether the product is larger, or equal and the tie is won. Both must be acceptable.
  func hasLargerProduct(than other: GainPair) -> Bool {
    let (mine, theirs) = (WideProduct(customer, seller), WideProduct(other.customer, other.seller))
    return mine != theirs ? mine > theirs : winsTie(against: other)
  }
}
