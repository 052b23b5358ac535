/// Why a use-case did nothing; what people read about it is written where pages are.
package enum DeskRefusal: Error, Hashable, Sendable {
  /// There is no such thing, or it is not this account's.
  case notFound
  /// What was typed cannot be kept, by the name of the field.
  case invalid([String: FieldFault])
  /// Nothing may be proposed yet.
  case missing([Missing])
  /// Phones and customers cannot reach this desk yet.
  case noPublicAddress
  /// Name or password do not fit.
  case wrongPassword
  /// Tried too often; in so many seconds again.
  case tooManyAttempts(seconds: Int)
  /// The invitation was used or is too old.
  case invitationOver
  /// Somebody signs in by that name already.
  case nameTaken
  /// Only a rep does this.
  case repsOnly
  /// The customer's link was ended.
  case linkEnded
  /// A limitation is still to be told, so nothing can be agreed yet.
  case untold
  /// The days in which the customer could withdraw are over.
  case rightOver
  /// Nothing that may move is better for both than what was agreed, which stands.
  case nothingBetter
  /// From an accepted agreement until its rights have lapsed the customer keeps her link.
  case linkNeeded
  /// What stood on the Table changed before this arrived, so that it would mean something else.
  case changedMeanwhile
}
