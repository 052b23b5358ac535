import Advice
import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// What the parts of the sheet share: the Table, the advice on it, and how things are called.
struct SheetScene {
  let table: OpenTable
  let question: AdviceQuestion
  let answer: AdviceAnswer
  let words: any SheetWords
  let notation: Notation
  let day: (Instant) -> Day

  init(_ table: OpenTable, words: any Words, day: @escaping (Instant) -> Day) throws(DeskRefusal) {
    guard let currency = Currency(code: table.household.currency) else {
      throw .invalid(["currency": .notAChoice])
    }
    self.table = table
    question = table.question
    answer = question.answer()
    self.words = words.onPaper
    notation = Notation(words.language, currency)
    self.day = day
  }

  var discovery: Discovery { table.document.discovery }
  var headline: Way { answer.headline }
  var span: String { words.span(question.customer.horizonMonths) }

  func offer(_ id: ID<Offer>) -> Offer? { table.document.offers.first { $0.id == id } }
  func name(_ id: ID<Offer>) -> String { offer(id)?.name ?? id.text }
  func supplement(_ id: ID<Supplement>) -> String {
    table.document.supplements.first { $0.id == id }?.text ?? id.text
  }

  /// An amount that was worked out, to the smallest coin.
  func coins(_ amount: Double) -> String {
    notation.rounded(amount)
  }

  /// A way to go, in words.
  func name(_ way: Way) -> String {
    let offer = name(way.offer)
    switch way.kind {
    case .plain: return offer
    case .plan(let plan): return words.with(offer, help: help(plan))
    case .startSmall(let month): return words.startSmall(offer, month: month, isNothing: way.source == .none)
    }
  }

  func name(_ id: ID<Way>) -> String { answer.ranking.first { $0.id == id }.map(name) ?? name(ID<Offer>(id.text)) }

  func help(_ plan: Plan) -> String {
    notation.list(
      plan.rentals.map { words.help(supplement($0.supplement), months: notation.list($0.months.map(notation.month))) }
        + plan.standbys.map(supplement))
  }

  func label(_ scenario: ID<Scenario>) -> String {
    discovery.scenarios.first { $0.id == scenario }?.label ?? scenario.text
  }

  func label(_ need: NeedKey) -> String { discovery.label(of: need) ?? "" }

  func attribute(_ id: ID<Attribute>) -> String { discovery.labels.attributes[id]?.text ?? id.text }

  /// What a must asks for: `Noise at night at most 48 dB`.
  func bound(_ must: NotedMust) -> String {
    words.bound(attribute(must.attribute), must.comparison, value(must.value, of: must.attribute))
  }

  /// A value with its unit, as its kind is written.
  func value(_ trait: Trait, of attribute: ID<Attribute>) -> String {
    let label = discovery.labels.attributes[attribute]
    switch trait {
    case .yesNo(let yes): return words.yes(yes)
    case .word(let word): return word
    case .number(let figure):
      let unit = label.map { $0.unit.isEmpty ? "" : "\u{A0}" + $0.unit } ?? ""
      let (low, high) = (number(figure.low, label?.kind), number(figure.high, label?.kind))
      return (figure.isCertain ? number(figure.mode, label?.kind) : words.between(low, and: high)) + unit
    }
  }

  private func number(_ value: Double, _ kind: Labels.Label.Kind?) -> String {
    switch kind {
    case .amount: return notation.exact(value)
    case .share: return notation.percent(value, decimals: 1)
    case .dayOfYear:
      return DayOfYear(number: Int(min(value, 365))).map { notation.shortDay($0.day) } ?? notation.number(value)
    case .number, .yesNo, .word, nil: return notation.number(value)
    }
  }
}
