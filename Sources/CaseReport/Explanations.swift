import Advice
import Bargaining
import Care
public import CaseFile
import Money

extension CaseReport {
  /// What each part says in sentences, with what it assumes, for the JSON answer.
  public var explanations: [CasePart: [String]] {
    let words = Wording(answer.asked, for: reader)
    var parts: [CasePart: [String]] = [:]
    if let question = answer.asked.question, let advice = answer.advice {
      let scene = AdviceScene(question: question, advice: advice, answer: answer, words: words)
      parts[.advice] = [SpokenAdvice(scene).text] + Assumptions.of(answer, words)
      parts[.plans] = PlanSentences(scene).plans
      parts[.startSmall] = PlanSentences(scene).startSmall
    }
    if let deal = answer.deal, let negotiation = answer.asked.negotiation {
      parts[.negotiation] = DealSection(deal: deal, negotiation: negotiation, words: words).sentences
    }
    if let care = answer.care, let asked = answer.asked.care {
      parts[.accommodation] = CareSection(menu: care, asked: asked, words: words).sentences
    }
    if answer.referrals != nil, reader == .rep { parts[.referrals] = [ReferralSection.caution] }
    return parts.filter { !$0.value.isEmpty }
  }
}
