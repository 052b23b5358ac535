/// When to stop bargaining for a moment and say what one is after: "My intention is that this works out for both of us. If
/// it's not right for you, it's not right for me."
///
/// Proposals are put aside meanwhile, none is withdrawn. It is suggested, never done by itself, and not a second time
/// before somebody has made a new proposal.
public struct ToneReset: Hashable, Sendable {
  /// After so many proposals in a row that did not suit it is suggested even if nobody says that it is getting tense.
  public static let rejectionsInARow = 2

  /// Whether to suggest it now.
  public let isSuggested: Bool

  /// Whether to suggest it after so many proposals in a row that did not suit.
  ///
  /// - Parameters:
  ///   - isTense: whether either side has said that it is getting tense.
  ///   - isDone: whether it was done since the last proposal.
  public init(rejectedInARow: Int, isTense: Bool, isDone: Bool) {
    isSuggested = !isDone && (isTense || rejectedInARow >= ToneReset.rejectionsInARow)
  }
}
