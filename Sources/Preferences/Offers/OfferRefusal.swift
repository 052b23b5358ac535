/// Why nothing can be told from offers.
public enum OfferRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Fewer than two issues' levels, or more than ``OfferReading/mostLevels`` in all.
  case levels(Int)
  /// No offers, or more than ``OfferReading/mostOffers``.
  case offers(Int)
  /// An offer has not one level of each issue; its place counts from 0.
  case offer(Int)
  /// The stages are not one for each offer, or one lies before that of the offer before; its place counts from 0.
  case stage(Int)

  /// In words, with what to do.
  public var description: String {
    switch self {
    case .levels(let count): "\(count) levels; give 2 to \(OfferReading.mostLevels) in all"
    case .offers(let count): "\(count) offers; give 1 to \(OfferReading.mostOffers)"
    case .offer(let place): "offer \(place + 1) has not one level of each issue"
    case .stage(let place): "offer \(place + 1) has no stage, or one before that of the offer before"
    }
  }
}
