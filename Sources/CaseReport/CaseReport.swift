import Advice
public import CaseFile
import Disclosure
import Money
import Needs
public import Terminal

/// The report of a case: what a rep would read before she talks, or what she would hand to her customer.
public struct CaseReport {
  let answer: CaseAnswer
  let reader: Reader

  /// The report of an answer for that reader.
  public init(_ answer: CaseAnswer, for reader: Reader) {
    self.answer = answer
    self.reader = reader
  }

  /// The report laid out on a page, limited to some parts.
  public func text(on page: Page, parts: Set<CasePart> = Set(CasePart.allCases)) -> String {
    var writing = Writing(page: page)
    let words = Wording(answer.asked, for: reader)
    opening(&writing, words)
    if let question = answer.asked.question, let advice = answer.advice {
      let scene = AdviceScene(question: question, advice: advice, answer: answer, words: words)
      if parts.contains(.advice) {
        ToldSection(scene).write(&writing)
        ChoiceSection(scene).write(&writing)
        WaysSection(scene).write(&writing)
        let sheet = Sheet(advice.headline, in: advice, to: question)
        CostsSection(scene, sheet).write(&writing)
        LimitsSection(scene, sheet).write(&writing)
      }
      if !parts.contains(.advice), parts.contains(.whatWouldChange) { ChangeSection(scene).write(&writing) }
      PlanSection(scene, parts: parts).write(&writing)
    } else if let question = answer.asked.question, !answer.coverage.isEmpty {
      CoverageTable(question: question, coverage: answer.coverage, words: words).write(&writing)
    }
    if let deal = answer.deal, let negotiation = answer.asked.negotiation {
      DealSection(deal: deal, negotiation: negotiation, words: words).write(&writing)
    }
    if let care = answer.care, let asked = answer.asked.care {
      CareSection(menu: care, asked: asked, words: words).write(&writing)
    }
    if let referrals = answer.referrals, reader == .rep {
      ReferralSection(account: referrals, words: words).write(&writing)
    }
    MissingParts(asked: answer.asked, reader: reader, parts: parts).write(&writing)
    ClosingSection(answer: answer, words: words).write(&writing)
    return writing.text
  }

  private func opening(_ writing: inout Writing, _ words: Wording) {
    let title = reader == .rep ? answer.asked.title ?? answer.asked.id : ""
    if !title.isEmpty { writing.paragraph(StyledText(title, .strong)) }
    guard let customer = answer.asked.question?.customer else { return }
    let rate = DecimalText.short(customer.discounting.annualRate * 100, decimals: 2)
    writing.paragraph(
      StyledText(
        "\(customer.name) · \(words.span(customer.horizonMonths)) from \(words.month(customer.startCalendarMonth)) · "
          + "in \(answer.asked.currency), worth today at \(rate)% a year", .soft))
  }
}

/// What the sections about advice share.
struct AdviceScene {
  let question: AdviceQuestion
  let advice: AdviceAnswer
  let answer: CaseAnswer
  let words: Wording
  private let ways: [ID<Way>: Way]

  init(question: AdviceQuestion, advice: AdviceAnswer, answer: CaseAnswer, words: Wording) {
    self.question = question
    self.advice = advice
    self.answer = answer
    self.words = words
    ways = Dictionary(advice.ranking.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A way by its name, in words.
  func name(_ id: ID<Way>) -> String { ways[id].map(words.way) ?? words.offer(ID(id.text)) }
}
