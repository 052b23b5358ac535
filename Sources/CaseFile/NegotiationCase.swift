public import Bargaining

/// What a case says can be bargained about, with the unit its amounts are whole in.
public struct NegotiationCase: Sendable {
  /// What it is about, as the rep wrote it.
  public let about: String?
  /// The problem and the questions.
  public let negotiation: Negotiation
  /// What a unit is of the currency.
  public let scale: ExactScale
  /// Whether an amount had more than six decimals and was rounded to a millionth.
  public let hasRoundedAmounts: Bool
}
