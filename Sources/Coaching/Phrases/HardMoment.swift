/// A moment of a sale in which honest words are hard to find, and worth having ready.
public enum HardMoment: String, Hashable, Sendable, CaseIterable {
  /// Something of somebody else fits better.
  case elsewhere
  /// A limitation has to be told.
  case limitation
  /// Less is enough to begin with.
  case startSmaller
  /// A cut is asked for that the service would pay for.
  case holdPrice
  /// There is something that is worth more to her than a cut.
  case offerSwap
  /// It does not work out.
  case undo
  /// Money has become tight.
  case hardship
  /// It is getting tense.
  case intention

  /// Seconds it takes to say a text aloud, at 150 words a minute.
  public static func seconds(aloud text: String) -> Int {
    Int((Double(text.split(whereSeparator: \.isWhitespace).count) / 2.5).rounded(.up))
  }
}
