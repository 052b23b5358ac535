import Advice
import CaseFile
import Catalogue
import Money
import Needs
import Terminal

/// The assumptions behind an answer, each in a sentence.
enum Assumptions {
  static func of(_ answer: CaseAnswer, _ words: Wording) -> [String] {
    var lines: [String] = []
    if let question = answer.asked.question, answer.advice != nil {
      lines.append(discounting(question.customer.discounting.annualRate, words))
      if !question.customer.scenarios.allSatisfy({ $0.probability == 0 || $0.probability == 1 }) {
        lines.append("Figures are averages over how the years may go, with the likelihoods above.")
      }
      if hasUncertainFigures(question) {
        lines.append(
          "Uncertain figures count by their average (low + mode + high) / 3; musts are judged at their bad end.")
      }
      if question.tieBand > 0 {
        lines.append("Ways within \(words.money(question.tieBand)) count as as good as each other.")
      }
      lines.append("What the rep earns is no part of the ranking.")
    }
    if answer.asked.negotiation?.hasRoundedAmounts == true {
      lines.append("Amounts of the deal with more than six decimals were rounded to a millionth.")
    }
    if answer.deal != nil { lines.append("In the deal both sides' worths are taken as they were stated.") }
    if answer.care != nil, words.reader == .rep {
      lines.append("Staying, gladness, talk and coming back are assumptions of yours, not measured.")
    }
    return lines
  }

  private static func discounting(_ rate: Double, _ words: Wording) -> String {
    if rate == 0 { return "Money later counts as much as money today." }
    return "Money later counts \(rate > 0 ? "less" : "more"): \(words.percent(abs(rate), decimals: 2)) a year."
  }

  private static func hasUncertainFigures(_ question: AdviceQuestion) -> Bool {
    question.catalogue.offers.contains { offer in
      let prices = offer.prices
      return offer.capacity.values.contains { !$0.isCertain } || prices?.upfront.isCertain == false
        || prices?.schedule.contains { !$0.monthly.isCertain || $0.unit.values.contains { !$0.isCertain } } == true
        || offer.attributes.values.contains { $0.figure?.isCertain == false }
    }
  }
}
