import Advice
import Catalogue
import Desk
import Disclosure
import Money
import Needs
import Paper

extension Site {
  /// The four-part sheet of a Table as PDF.
  func sheet(_ table: OpenTable, words: any Words) throws -> [UInt8] {
    try SheetPaper(table, words: words, day: world.clock.day).document.pdf()
  }
}

/// The four-part sheet for paper: how it works, what it costs, what could bite, what softens it; and what stands around it.
struct SheetPaper {
  let scene: SheetScene
  private var words: any SheetWords { scene.words }

  /// So many ways to go stand on it; the rest are on the Table.
  static let mostWays = 30

  init(_ table: OpenTable, words: any Words, day: @escaping (Instant) -> Day) throws(DeskRefusal) {
    scene = try SheetScene(table, words: words, day: day)
  }

  var document: PaperDocument {
    PaperDocument(
      title: title + " · " + stamp, author: scene.table.rep.name, language: scene.notation.language.rawValue,
      blocks: opening + needs + choice + ways + SheetCosts(scene).blocks + SheetLimits(scene).blocks + change)
  }

  private var title: String {
    scene.discovery.title.isEmpty ? words.title(for: scene.table.household.name) : scene.discovery.title
  }

  private var stamp: String {
    scene.table.version.map { words.version($0.number, on: scene.notation.day(scene.day($0.at))) } ?? words.draft
  }

  private var opening: [PaperBlock] {
    let (household, rep) = (scene.table.household, scene.table.rep)
    let customer = household.place.isEmpty ? household.name : "\(household.name), \(household.place)"
    var lines = [words.between(customer, rep.name), stamp]
    if !rep.reach.isEmpty { lines.append(words.reach(rep.reach)) }
    return [.title(title), .note(lines.joined(separator: "\n")), .rule]
  }

  // MARK: Needs

  private var needs: [PaperBlock] {
    let discovery = scene.discovery
    var blocks: [PaperBlock] = [.heading(words.needs)]
    for said in discovery.said where !said.text.isEmpty {
      blocks.append(.quote(said.text))
      let resting = discovery.keys(restingOn: said.id).compactMap(need)
      if !resting.isEmpty { blocks.append(.list(resting)) }
    }
    let others = discovery.keys.filter { discovery.evidence(of: $0).isEmpty }.compactMap(need)
    if !others.isEmpty { blocks += [.paragraph(words.withoutWords), .list(others)] }
    let aside = discovery.musts.compactMap { must in must.setAside.map { words.aside(must.label, why: $0) } }
    if !aside.isEmpty { blocks.append(.list(aside)) }
    if discovery.scenarios.count > 1 {
      let chances = discovery.scenarios.map { words.chance($0.label, scene.notation.percent($0.probability)) }
      blocks.append(.paragraph(words.years(chances.joined(separator: ", "))))
    }
    return blocks
  }

  private func need(_ key: NeedKey) -> String? {
    let discovery = scene.discovery
    func marked(_ text: String, _ isAssumed: Bool) -> String { isAssumed ? "\(text) – \(words.assumed)" : text }
    switch key {
    case .must(let id):
      return discovery.musts.first { $0.id == id && $0.setAside == nil }
        .map { marked(words.must($0.label, scene.bound($0)), $0.assumed) }
    case .want(let id):
      return discovery.wants.first { $0.id == id }
        .map { marked(words.want($0.label, worth: scene.notation.exact($0.worthPerYear)), $0.assumed) }
    case .stream(let id):
      return discovery.streams.first { $0.id == id }.map {
        let short = $0.unmetCostPerUnit > 0 ? scene.notation.exact($0.unmetCostPerUnit) : nil
        return marked(words.stream($0.label, unit: $0.unit, short: short), $0.assumed)
      }
    }
  }

  // MARK: What is advised

  private var choice: [PaperBlock] {
    let headline = scene.headline
    var blocks: [PaperBlock] = [
      .heading(words.choice), .strong(scene.name(headline)), .paragraph(words.advice(scene.answer.adviceClass)),
    ]
    if headline.source != .none || headline.kind != .plain {
      let nothing = scene.answer.ranking.first { $0.source == .none && $0.kind == .plain }
      blocks.append(
        .paragraph(
          words.figures(
            worth: scene.notation.whole(abs(headline.betterThanNothing)), isWorse: headline.betterThanNothing < 0,
            cost: scene.notation.whole(headline.average.cost), span: scene.span,
            nothing: nothing.map(scene.name) ?? "–")))
    }
    return blocks
  }

  private var ways: [PaperBlock] {
    let answer = scene.answer
    let hasWorst = scene.question.customer.scenarios.count { $0.probability > 0 } > 1
    var columns: [PaperTable.Column] = [
      .words(words.way), .words(words.from), .numbers(words.worth), .numbers(words.costs),
    ]
    if hasWorst { columns.append(.numbers(words.atWorst)) }
    let rows = zip(answer.ranking, answer.maxRegret).prefix(SheetPaper.mostWays).map { way, regret in
      [
        scene.name(way), words.source(way.source), scene.notation.whole(way.betterThanNothing),
        scene.notation.whole(way.average.cost), regret < 0.5 ? "–" : scene.notation.whole(-regret),
      ]
    }
    var blocks: [PaperBlock] = [.subheading(words.ways), .table(PaperTable(columns, rows: rows))]
    let more = answer.ranking.count - rows.count
    if more > 0 { blocks.append(.note(words.moreWays(more))) }
    blocks.append(.note(words.waysNote(hasWorst: hasWorst)))
    return blocks + leftOut + knowledge + earnings
  }

  private var leftOut: [PaperBlock] {
    let items = scene.answer.excluded.prefix(SheetPaper.mostWays).map { exclusion in
      let reasons = exclusion.reasons.map { reason -> String in
        switch reason {
        case .priceUnknown: return words.priceUnknown
        case .fails(let id):
          guard let must = scene.discovery.musts.first(where: { $0.id == id }) else { return id.text }
          let trait = scene.offer(exclusion.offer)?.attributes[must.attribute]
          let has = trait.map { scene.value($0, of: must.attribute) } ?? words.notKnown
          return words.fails(must.label, has: has, bound: scene.bound(must))
        }
      }
      return "\(scene.name(exclusion.offer)): \(reasons.joined(separator: "; "))."
    }
    return items.isEmpty ? [] : [.subheading(words.leftOut), .list(items)]
  }

  private var knowledge: [PaperBlock] {
    let items = scene.table.document.offers.prefix(SheetPaper.mostWays).compactMap { offer in
      offer.knowledge.map {
        words.knowledge(of: offer.name, source: $0.source, day: $0.asOf, isConfirmed: $0.confirmed)
      }
    }
    return items.isEmpty ? [] : [.subheading(words.knowledge), .list(items)]
  }

  /// Only where the rep shows it.
  private var earnings: [PaperBlock] {
    guard let earnings = scene.table.document.earnings, !earnings.isEmpty else { return [] }
    let rows = scene.table.document.offers.compactMap { offer in
      earnings[offer.id].map { [offer.name, scene.notation.whole($0)] }
    }
    return [.subheading(words.earnings), .table(PaperTable([.words(), .numbers()], rows: rows))]
  }

  // MARK: What would change it

  private var change: [PaperBlock] {
    let points = scene.question.turningPoints(of: scene.answer).filter(isNews).map(turning)
    guard !points.isEmpty else { return [.heading(words.change), .paragraph(words.noChange)] }
    return [.heading(words.change), .list(points), .note(words.oneAtATime)]
  }

  /// Of two ways the years may go the likelier says nothing the other does not.
  private func isNews(_ point: TurningPoint) -> Bool {
    guard case .probability(let scenario) = point.figure else { return true }
    let scenarios = scene.question.customer.scenarios
    return scenarios.count != 2 || scenarios.min { $0.probability < $1.probability }?.id == scenario
  }

  private func turning(_ point: TurningPoint) -> String {
    let (notation, way) = (scene.notation, scene.name(point.becomes))
    let isHigher = point.turnsAt > point.today
    switch point.figure {
    case .probability(let id):
      return words.likelier(
        scene.label(id), isHigher: isHigher, than: notation.percent(point.turnsAt, decimals: 1),
        today: notation.percent(point.today), way: way)
    case .worth(let id):
      return words.worth(
        scene.label(.want(id)), isHigher: isHigher, than: scene.coins(point.turnsAt),
        today: scene.coins(point.today), way: way)
    case .unmetCost(let id):
      return words.short(
        scene.label(.stream(id)), isHigher: isHigher, than: scene.coins(point.turnsAt),
        today: scene.coins(point.today), way: way)
    }
  }
}
