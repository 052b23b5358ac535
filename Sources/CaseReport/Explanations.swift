import Advice
public import CaseFile
import Money

extension CaseReport {
  /// What each part says in sentences, for the JSON answer; `assumptions` come under the part they belong to.
  public var explanations: [CasePart: [String]] {
    let words = Wording(answer.asked, for: reader)
    var parts: [CasePart: [String]] = [:]
    if let question = answer.asked.question, let advice = answer.advice {
      let scene = AdviceScene(question: question, advice: advice, answer: answer, words: words)
      parts[.advice] = [SpokenAdvice(scene).text] + Assumptions.of(answer, words)
    }
    return parts
  }
}
