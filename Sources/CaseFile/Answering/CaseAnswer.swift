public import Advice
public import Bargaining
public import Care
public import Disclosure
import Money
import Needs
public import Reputation

/// A part of a case that can be asked for by itself.
public enum CasePart: String, Sendable, CaseIterable {
  /// Every way to go, ranked.
  case advice
  /// How far each offer covers the year.
  case coverage
  /// Own offers with help over the peaks.
  case plans
  /// Starting small and looking again.
  case startSmall = "start_small"
  /// Where two ways are worth the same.
  case whatWouldChange = "what_would_change"
  /// The deal.
  case negotiation
  /// When life changes.
  case accommodation
  /// Who came through whom.
  case referrals
}

/// Everything a case can be answered with.
public struct CaseAnswer: Sendable {
  /// The case.
  public let asked: Case
  /// The advice; `nil` where the case asks for none.
  public let advice: AdviceAnswer?
  /// What the rep earns on the plain rows: worked out after the advice, beside it.
  public let interest: SellerInterest?
  /// What she earns on help and upgrades, beside that.
  public let helpInterest: [HelpInterest]
  /// How far each offer covers the year.
  public let coverage: [Coverage]
  /// Where two ways are worth the same.
  public let change: WhatWouldChange?
  /// The deal.
  public let deal: BargainingSolution?
  /// What can be done when life changes.
  public let care: CareMenu?
  /// Who came through whom.
  public let referrals: ReferralAccount?

  /// The answer to a case, limited to some parts.
  ///
  /// - Throws: ``CaseRefusal`` where a part cannot be worked out after all.
  public init(to asked: Case, parts: Set<CasePart> = Set(CasePart.allCases)) throws(CaseRefusal) {
    self.asked = asked
    let wantsAdvice = !parts.isDisjoint(with: [.advice, .plans, .startSmall, .whatWouldChange])
    let answer = wantsAdvice ? asked.question?.answer() : nil
    advice = answer
    interest = answer.flatMap { answer in
      asked.question.map {
        SellerInterest(
          in: answer.ranking, drawer: asked.drawer, horizonMonths: $0.customer.horizonMonths,
          discounting: $0.customer.discounting)
      }
    }
    helpInterest =
      answer.flatMap { answer in
        asked.question.map { HelpInterest.rows(in: answer, to: $0, drawer: asked.helpDrawer) }
      } ?? []
    coverage = parts.contains(.coverage) ? asked.question?.coverage() ?? [] : []
    change =
      parts.contains(.whatWouldChange)
      ? asked.change.flatMap { asked.question?.whatWouldChange(scenario: $0.scenario, from: $0.from, to: $0.to) } : nil
    do {
      deal =
        parts.contains(.negotiation) ? try asked.negotiation.map { try $0.negotiation.solve() } : nil
    } catch { throw CaseReader.refusal("negotiation", "\(error)") }
    do {
      care = parts.contains(.accommodation) ? try asked.care.map { try CareMenu(for: $0) } : nil
    } catch { throw CaseReader.refusal("accommodation", "\(error)") }
    do {
      referrals = parts.contains(.referrals) ? try asked.referrals.map { try $0.account() } : nil
    } catch { throw CaseReader.refusal("referrals", "\(error)") }
  }
}
