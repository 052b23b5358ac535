package import Money

extension Household {
  /// What both said to being written down: who passed the rep on, and who came.
  package struct Introduction: Hashable, Sendable, Codable {
    /// The day the introducer agreed to be named.
    package var introducerAgreed: String
    /// The day the one who came agreed to its being written down.
    package var agreed: String
    /// Whether it came by a link, or the rep wrote down what both told her.
    package var isByLink: Bool
    /// What the introducer is given for it, in minor units, as the friend was told; 0 for nothing.
    package var thanks: Int64

    /// What both said.
    package init(introducerAgreed: String, agreed: String, isByLink: Bool, thanks: Int64 = 0) {
      self.introducerAgreed = introducerAgreed
      self.agreed = agreed
      self.isByLink = isByLink
      self.thanks = thanks
    }
  }
}

/// A link that a customer passes on to friends; of its secret only the hash is kept.
package struct IntroductionLink: Hashable, Sendable {
  /// The hash of the secret.
  package let hash: [UInt8]
  /// Whose.
  package let household: ID<Household>
  /// Since when.
  package let made: Instant
  /// Whether friends are told who passed it on, and the rep may write it down.
  package let isNamed: Bool
  /// Whether it is ended.
  package var isEnded: Bool

  /// A link of these.
  package init(hash: [UInt8], household: ID<Household>, made: Instant, isNamed: Bool, isEnded: Bool = false) {
    self.hash = hash
    self.household = household
    self.made = made
    self.isNamed = isNamed
    self.isEnded = isEnded
  }

  /// Bytes of the secret: 128 bits.
  package static let secretBytes = 16
  /// So many friends can come by all links of one household: nobody can fill a desk with people who are not there.
  package static let mostFriends = 24
  /// In so many days the rep gets in touch with who came.
  package static let answerDays = 2
}

extension Outcome {
  /// Whether it worked out: she answered, nothing was not met, and something was met in full.
  package var workedOut: Bool {
    answered != nil && !answers.contains { $0.verdict == .no } && answers.contains { $0.verdict == .yes }
  }
}

extension Array where Element == Outcome {
  /// Whether it worked out by the newest answer.
  package var workedOut: Bool { last { $0.answered != nil }?.workedOut ?? false }
}
