public import Money

/// Why a ledger of referrals cannot be worked out. Nothing was changed; correct what is named and work it out again.
///
/// `index` is the place of the referral in the ledger's list, counted from 0.
public enum ReferralRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// Someone is said to have referred themselves.
  case selfReferral(index: Int, person: ID<Person>)
  /// The referral names someone who is not in the list of people.
  case unknownPerson(index: Int, person: ID<Person>)
  /// The list of people names someone twice.
  case personListedTwice(ID<Person>)
  /// A figure of a referral lies outside what it can be.
  case figureOutOfRange(index: Int, field: String, value: Double)
  /// A figure of the ledger itself lies outside what it can be.
  case settingOutOfRange(field: String, value: Double)
  /// More people than `ReferralLedger.mostPeople`.
  case tooManyPeople(Int)
  /// More referrals than `ReferralLedger.mostReferrals`.
  case tooManyReferrals(Int)

  /// The refusal in words.
  public var description: String {
    switch self {
    case .selfReferral(let index, let person):
      "Referral \(index + 1): \(person) cannot have referred themselves. Nothing was worked out; name who really did."
    case .unknownPerson(let index, let person):
      "Referral \(index + 1): \(person) is not in the list of people. Nothing was worked out; add the person first."
    case .personListedTwice(let person):
      "\(person) is in the list of people twice. Nothing was worked out; keep one of them."
    case .figureOutOfRange(let index, let field, let value):
      "Referral \(index + 1): \(field) cannot be \(value). Nothing was worked out; correct the figure."
    case .settingOutOfRange(let field, let value):
      "\(field) cannot be \(value). Nothing was worked out; correct the figure."
    case .tooManyPeople(let count):
      "\(count) people are more than \(ReferralLedger.mostPeople). Nothing was worked out; take fewer at a time."
    case .tooManyReferrals(let count):
      "\(count) referrals are more than \(ReferralLedger.mostReferrals). Nothing was worked out; take fewer at a time."
    }
  }
}
