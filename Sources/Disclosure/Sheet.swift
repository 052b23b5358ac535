public import Advice
public import Catalogue
import Money

/// The four-part sheet: how it works, what it costs and why, what could bite, and how that is softened.
public struct Sheet: Hashable, Sendable {
  /// How it works: the way to go and what it is built on.
  public let way: Way
  /// What it costs: every part and every month.
  public let costs: CostLedger
  /// What could bite, each with what softens it or that nothing does.
  public let duties: [Duty]
  /// Whether the deal may be agreed as far as telling goes.
  public let readiness: Readiness

  /// The sheet of a row of the ranking after these disclosures.
  public init(_ way: Way, in answer: AdviceAnswer, to question: AdviceQuestion, told: [Told] = []) {
    self.way = way
    costs = question.costLedger(of: way, in: answer)
    duties = Duty.of(way, in: answer.ranking, catalogue: question.catalogue)
    readiness = Readiness(duties: duties, offer: way.offer, told: told)
  }

  /// The limitations nothing softens.
  public var unmitigated: [Limitation] { duties.filter { $0.mitigation == .none }.map(\.limitation) }
}
