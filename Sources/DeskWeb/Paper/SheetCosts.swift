import Advice
import Catalogue
import Desk
import Money
import Needs
import Paper

/// What the advised way costs on the sheet: every part, the prices it comes from, and what is paid year by year.
struct SheetCosts {
  private let scene: SheetScene
  private let ledger: CostLedger
  private var words: any SheetWords { scene.words }
  private var notation: Notation { scene.notation }

  init(_ scene: SheetScene) {
    self.scene = scene
    ledger = scene.question.costLedger(of: scene.headline, in: scene.answer)
  }

  var blocks: [PaperBlock] {
    guard !ledger.lines.isEmpty else { return [.heading(words.price), .paragraph(words.nothingToPay)] }
    let parts = PaperTable(
      [.words(words.part), .numbers(words.paid(over: scene.span)), .numbers(words.worthToday)],
      rows: ledger.lines.map {
        [words.part($0.part, name: name($0.part)), scene.coins($0.paid), scene.coins($0.presentValue)]
      }, total: [words.inAll, scene.coins(ledger.months.reduce(0, +)), scene.coins(scene.headline.average.cost)])
    return [.heading(words.price), .table(parts)] + terms + years
      + [.note(words.costNote(rate: notation.percent(scene.question.customer.discounting.annualRate, decimals: 1)))]
  }

  private func name(_ part: CostLedger.Part) -> String {
    switch part {
    case .units(let stream): unit(stream)
    case .rental(let supplement): scene.supplement(supplement)
    case .upfront, .monthly, .retainer, .calls, .upgradeFee: ""
    }
  }

  private func unit(_ stream: ID<DemandStream>) -> String {
    scene.discovery.streams.first { $0.id == stream }?.unit ?? stream.text
  }

  /// The prices as they were offered.
  private var terms: [PaperBlock] {
    guard let prices = scene.offer(scene.headline.offer)?.prices else { return [] }
    var items: [String] = []
    if prices.upfront.expected > 0 { items.append(words.once(amount(prices.upfront))) }
    items += byMonth(prices) + help + upgrades
    return items.isEmpty ? [] : [.subheading(words.terms), .list(items)]
  }

  private func byMonth(_ prices: Prices) -> [String] {
    prices.schedule.flatMap { step -> [String] in
      var items: [String] = []
      if step.monthly.expected > 0 || prices.schedule.count > 1 {
        items.append(words.monthly(amount(step.monthly), from: step.fromMonth))
      }
      for (stream, price) in step.unit.sorted(by: { $0.key < $1.key }) where price.expected > 0 {
        items.append(words.each(unit(stream), amount(price), from: step.fromMonth))
      }
      return items
    }
  }

  private var help: [String] {
    guard case .plan(let plan) = scene.headline.kind else { return [] }
    let names = plan.rentals.map(\.supplement) + plan.standbys
    return scene.table.document.supplements.filter { names.contains($0.id) }.map { supplement in
      switch supplement.terms {
      case .prebook(let fee, _): words.rental(supplement.text, notation.exact(fee))
      case .standby(let retainer, let fee):
        words.standby(supplement.text, year: notation.exact(retainer), month: notation.exact(fee))
      }
    }
  }

  private var upgrades: [String] {
    guard case .startSmall = scene.headline.kind else { return [] }
    return scene.table.document.upgradePaths.filter { $0.from == scene.headline.offer }.map { path in
      // The fee stands in the place of what the larger one costs at its start.
      let then = scene.offer(path.to)?.prices.map(byMonth) ?? []
      return ([words.upgrade(to: scene.name(path.to), notation.exact(path.fee))] + then).joined(separator: " · ")
    }
  }

  /// An amount, or from the least to the most where it is not certain.
  private func amount(_ figure: Figure) -> String {
    figure.isCertain
      ? notation.exact(figure.mode) : words.between(notation.exact(figure.low), and: notation.exact(figure.high))
  }

  private var years: [PaperBlock] {
    let horizon = ledger.months.count - 1
    guard horizon >= 1 else { return [] }
    let rows = stride(from: 1, through: horizon, by: 12).enumerated().map { index, start -> [String] in
      let months = ledger.months[start...min(start + 11, horizon)]
      let paid = months.reduce(0, +) + (index == 0 ? ledger.months[0] : 0)
      let (least, most) = (months.min() ?? 0, months.max() ?? 0)
      let aMonth =
        Closeness.same(least, most)
        ? scene.coins(most) : words.between(scene.coins(least), and: scene.coins(most))
      return [words.year(index + 1, months: months.count), scene.coins(paid), aMonth]
    }
    var blocks: [PaperBlock] = [
      .subheading(words.byYear),
      .table(PaperTable([.words(words.year), .numbers(words.paid), .numbers(words.aMonth)], rows: rows)),
    ]
    if ledger.months[0] > 0 { blocks.append(.note(words.start(scene.coins(ledger.months[0])))) }
    return blocks
  }
}
