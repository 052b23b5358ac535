import Advice
import Catalogue
import Desk
import Markup
import Money
import Needs

/// A Table with the advice on it, as one side reads it: everything the sections need, worked out once.
struct TableScene {
  let table: OpenTable
  let words: any Words
  let notation: Notation
  /// Who reads.
  let reader: Side
  /// Where the page stands; what its forms do stands below it.
  let address: String
  let token: String
  let question: AdviceQuestion
  let answer: AdviceAnswer
  private let ledgers: [ID<Way>: CostLedger]
  /// What the figures were moved to and not shared; empty for what stands on the Table.
  let moved: [Edit]
  /// What could not be kept of what was typed, by field, and what was typed.
  let faults: [String: FieldFault]
  let typed: Form
  /// The calendar day of a moment, where the desk stands.
  let day: @Sendable (Instant) -> Day
  /// Today, where the desk stands.
  let today: Day
  /// The day on which rights must stand: the one that is not over anywhere.
  let rightsDay: Day
  /// The fingerprint of a text that both can compare.
  let fingerprint: @Sendable (String) -> String
  /// What the rep does when circumstances change, where she has said so; never on the customer's page.
  var carePolicy: CarePolicy?
  /// What the rep can do, where she has written it down; never on the customer's page.
  var capacity: RepCapacity?
  /// What the customer can be asked about the deal; only on her page.
  var questions: DealQuestions?
  /// The address for a calendar that was made just now.
  var calendar: String?
  /// The link to pass on that was made just now; only on the customer's page.
  var passedOn: String?
  /// A name for what a form on the page will make.
  let newName: @Sendable () -> String

  /// A scene of a Table as it stands, or with figures moved.
  init(
    _ table: OpenTable, words: any Words, reader: Side, address: String, token: String, moved: [Edit] = [],
    faults: [String: FieldFault] = [:], typed: Form = .none, world: World
  ) {
    var shown = table
    if !moved.isEmpty { shown.document = world.whatIf(moved, on: table.document) }
    self.table = shown
    self.words = words
    notation = Notation(words.language, table.household.noted)
    self.reader = reader
    self.address = address
    self.token = token
    self.moved = moved
    self.faults = faults
    self.typed = typed
    question = self.table.question
    answer = question.answer()
    ledgers = question.costLedgers(in: answer)
    let clock = world.clock
    day = { clock.day(of: $0) }
    today = clock.today()
    rightsDay = clock.dayNotOverAnywhere()
    fingerprint = { world.fingerprint(of: $0) }
    newName = { world.chance.name(of: KeptWord.self).text }
  }

  var discovery: Discovery { table.document.discovery }
  var headline: Way { answer.headline }
  var names: WayNames { WayNames(document: table.document, words: words, notation: notation) }
  /// The time looked at: "5 years".
  var span: String { words.pictures.span(discovery.horizonMonths) }
  /// The way of buying nothing that is worth most.
  var nothing: Way? { answer.ranking.first { $0.source == .none && $0.kind == .plain } }

  /// What a way costs, part by part.
  func ledger(_ way: Way) -> CostLedger { ledgers[way.id] ?? question.costLedger(of: way, in: answer) }
  func offer(_ id: ID<Offer>) -> Offer? { table.document.offers.first { $0.id == id } }
  func way(_ id: ID<Way>) -> Way? { answer.ranking.first { $0.id == id } }
  /// The name of a way, in the ranking or not.
  func name(_ id: ID<Way>) -> String { way(id).map(names.name) ?? names.offer(ID(id.text)) }
  /// What stands in a field of a form: what was typed and could not be kept, or what is there.
  func value(_ field: String, _ stands: String) -> String { typed.has(field) ? typed[field] : stands }
  func action(_ name: String) -> String { address + "/" + name }
}

/// What ways to go and their parts are called on a page.
struct WayNames {
  let document: TableDocument
  let words: any Words
  let notation: Notation

  func offer(_ id: ID<Offer>) -> String { document.offers.first { $0.id == id }?.name ?? WayNames.plain(id.text) }

  func name(_ way: Way) -> String {
    let offer = offer(way.offer)
    switch way.kind {
    case .plain: return offer
    case .plan(let plan): return words.wayWithHelp(offer, help: help(plan))
    case .startSmall(let month): return words.wayStartingSmall(offer, month: month)
    }
  }

  /// What a plan reserves and keeps on call: "portable unit in July and August".
  func help(_ plan: Plan) -> [String] {
    plan.rentals.map { words.pictures.reserved(supplement($0.supplement), months: $0.months.map(notation.month)) }
      + plan.standbys.map(supplement)
  }

  /// The name of a supplement: what stands before a colon in its text, or its id in words.
  func supplement(_ id: ID<Supplement>) -> String {
    let text = document.supplements.first { $0.id == id }?.text ?? ""
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let name = parts.first { return String(name) }
    return WayNames.plain(id.text)
  }

  func stream(_ id: ID<DemandStream>) -> String { document.discovery.label(of: .stream(id)) ?? WayNames.plain(id.text) }
  /// What is counted in a stream.
  func unit(_ id: ID<DemandStream>) -> String {
    document.discovery.streams.first { $0.id == id }?.unit ?? WayNames.plain(id.text)
  }
  func scenario(_ id: ID<Scenario>) -> String {
    document.discovery.scenarios.first { $0.id == id }?.label ?? WayNames.plain(id.text)
  }
  func want(_ id: ID<Want>) -> String { document.discovery.label(of: .want(id)) ?? WayNames.plain(id.text) }

  /// A name of a file in words: `portable-rental` is "portable rental".
  static func plain(_ name: String) -> String {
    name.split(whereSeparator: { "_-".contains($0) }).joined(separator: " ")
  }
}
