import Catalogue
import Desk
import Money

/// What a line of a list says of an entry: its name, its price in one line, and what stands behind.
struct EntryLines {
  let words: any Words
  let notation: Notation
  let catalogue: CatalogueView

  /// What it is called.
  func name(_ entry: CatalogueItem.Entry) -> String {
    switch entry {
    case .offer(let offer): offer.name
    case .supplement(let supplement): supplement.text
    case .upgrade(let path): words.upgradeName(catalogue.called(path.from), catalogue.called(path.to))
    case .concession(let concession): concession.name
    }
  }

  /// What it costs, in one line.
  func price(_ entry: CatalogueItem.Entry) -> String {
    switch entry {
    case .offer(let offer): offer.prices.map(price) ?? words.cannotBeAdvised
    case .upgrade(let path): words.upgradeLine(notation.exact(path.fee))
    case .concession(let concession):
      concession.levels.map { words.level($0, notation) }.joined(separator: " · ")
    case .supplement(let supplement):
      switch supplement.terms {
      case .prebook(let fee, _): words.prebookLine(notation.exact(fee), adds: adds(supplement))
      case .standby(let retainer, let fee):
        words.standbyLine(notation.exact(retainer), notation.exact(fee), adds: adds(supplement))
      }
    }
  }

  /// Limitations, and where a figure comes from.
  func behind(_ entry: CatalogueItem.Entry) -> [String] {
    guard case .offer(let offer) = entry else { return [] }
    var said: [String] = []
    if !offer.limitations.isEmpty { said.append(words.limitationCount(offer.limitations.count)) }
    if let knowledge = offer.knowledge {
      let day = Day(iso: knowledge.asOf).map(notation.day) ?? knowledge.asOf
      said.append(words.quoted(knowledge.source, day, confirmed: knowledge.confirmed))
    }
    return said
  }

  private func adds(_ supplement: Supplement) -> String {
    notation.number(supplement.addsCapacity) + " " + unit(supplement.stream)
  }

  /// What a stream is counted in.
  private func unit(_ stream: ID<DemandStream>) -> String {
    catalogue.trade.streams.first { $0.id == stream }?.unit ?? stream.text
  }

  private func amount(_ figure: Figure) -> String {
    figure.isCertain
      ? notation.exact(figure.mode) : words.range(notation.exact(figure.low), notation.exact(figure.high))
  }

  /// `€1,490 now, then €9 a month`.
  private func price(_ prices: Prices) -> String {
    var parts: [String] = []
    if prices.upfront != Figure(0) { parts.append(words.priceNow(amount(prices.upfront))) }
    var before = PriceStep(fromMonth: 1)
    for step in prices.schedule {
      var said: [String] = []
      if step.monthly != before.monthly {
        said.append(words.priceMonthly(amount(step.monthly), afterNow: !parts.isEmpty && step.fromMonth == 1))
      }
      for stream in Set(step.unit.keys).union(before.unit.keys).sorted() where step.unit[stream] != before.unit[stream]
      {
        said.append(words.priceUnit(amount(step.unit[stream] ?? Figure(0)), unit(stream)))
      }
      guard !said.isEmpty else { continue }
      let together = said.joined(separator: ", ")
      parts.append(step.fromMonth == 1 ? together : words.priceLater(together, month: step.fromMonth))
      before = step
    }
    return parts.isEmpty ? words.costsNothing : parts.joined(separator: ", ")
  }
}
