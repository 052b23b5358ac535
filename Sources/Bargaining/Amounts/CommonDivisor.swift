/// The largest number that divides both (Euclid); neither is negative. With 0 it is the other one.
package func greatestCommonDivisor<Amount: BinaryInteger>(_ first: Amount, _ second: Amount) -> Amount {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
