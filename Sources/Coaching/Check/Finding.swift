/// Something in a message that the rep should look at before she sends it.
public struct Finding: Hashable, Sendable {
  /// What kind of thing.
  public let label: Label
  /// How serious.
  public let severity: Severity
  /// Where, in UTF-8 bytes of the message.
  public let bytes: Range<Int>
  /// Why, in one sentence.
  public let why: String
  /// Words that say the true thing kindly; `nil` where nothing needs to be said otherwise.
  public let kinder: String?
  /// The law or code behind it, where there is one.
  public let law: String?

  /// Whether what is said contradicts what is recorded, so that no reason can make it true.
  public internal(set) var contradicts = false

  /// How serious a finding is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Nothing to do: it is borne out.
    case none
    /// Worth writing down, such as a promise.
    case record
    /// True only with something to show for it.
    case substantiate
    /// Better said otherwise.
    case warn
    /// Not as it is.
    case block

    /// From the least serious to the most.
    public static func < (one: Severity, other: Severity) -> Bool {
      (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
    }
  }

  /// What kind of thing a finding is about.
  public enum Label: String, Hashable, Sendable, CaseIterable {
    case absoluteClaim = "absolute_claim"
    case claim
    case commitmentTrap = "commitment_trap"
    case constraintClaim = "constraint_claim"
    case discouragesAdvice = "discourages_advice"
    case disparagement
    case earningsClaim = "earnings_claim"
    case fakeSocialProof = "fake_social_proof"
    case falseScarcity = "false_scarcity"
    case falseUrgency = "false_urgency"
    case fear
    case guilt
    case hiddenTerms = "hidden_terms"
    case incentiveDisclosed = "incentive_disclosed"
    case incentiveHidden = "incentive_hidden"
    case misstatedRight = "misstated_right"
    case promise
    case reciprocityPressure = "reciprocity_pressure"
    case referencePrice = "reference_price"
    case shaming
    case unfairTerm = "unfair_term"
  }
}
