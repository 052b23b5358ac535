/// What was learned from marked texts, beside the rules.
public struct Learned: Sendable {
  /// How web shops press.
  public var shops: LearnedRule?
  /// How people press who talk to each other, and how honest people do not.
  public var talk: LearnedTalk?

  /// These two, or one, or none.
  public init(shops: LearnedRule? = nil, talk: LearnedTalk? = nil) {
    (self.shops, self.talk) = (shops, talk)
  }

  /// What is shipped.
  public static let shipped = Learned(shops: .shipped, talk: .shipped)
}
