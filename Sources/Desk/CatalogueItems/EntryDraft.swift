package import Catalogue
package import Disclosure
package import Money

/// An entry of the catalogue as somebody types it: fields of plain text, whether a form or a row of a file sent them.
///
/// Numbers stand as ``Plain`` writes and reads them. Rows are counted from 0: `price.0.kind`, `limit.2.text`.
package struct EntryDraft: Hashable, Sendable {
  /// What it is to be.
  package var kind: EntryKind
  /// What was typed, by the field's name; a field that is not there is empty.
  package var fields: [String: String]

  /// A draft of these fields.
  package init(kind: EntryKind, fields: [String: String] = [:]) {
    self.kind = kind
    self.fields = fields
  }

  /// What stands in a field, without the spaces around it; writing nothing leaves the field out.
  package subscript(_ name: String) -> String {
    get { (fields[name] ?? "").trimmed }
    set { fields[name] = newValue.isEmpty ? nil : newValue }
  }

  /// The numbers of the rows that begin with that word, in order, whether or not anything stands in them.
  package func rows(_ name: String) -> [Int] {
    let numbers = fields.keys.compactMap { key -> Int? in
      let parts = key.split(separator: ".", maxSplits: 2)
      return parts.count == 3 && parts[0] == name ? Int(parts[1]).flatMap { $0 >= 0 ? $0 : nil } : nil
    }
    return Set(numbers).sorted()
  }

  /// The entry as it would be typed.
  package init(
    _ entry: CatalogueItem.Entry, contribution: Contribution?, costs: [ID<Concession.Level>: Double] = [:],
    trade: Trade, year: Int
  ) {
    self.init(kind: EntryKind(entry))
    switch entry {
    case .offer(let offer): write(offer, trade: trade, year: year)
    case .supplement(let supplement): write(supplement)
    case .upgrade(let path):
      (self["from"], self["to"], self["fee"]) = (path.from.text, path.to.text, AmountText.text(path.fee))
    case .concession(let concession): write(concession, costs: costs)
    }
    if let contribution {
      self["earn.upfront"] = AmountText.text(contribution.upfront)
      self["earn.monthly"] = AmountText.text(contribution.monthly)
    }
  }

  private mutating func write(_ offer: Offer, trade: Trade, year: Int) {
    self["name"] = offer.name
    if let knowledge = offer.knowledge {
      self["quote.source"] = knowledge.source
      self["quote.day"] = knowledge.asOf
      self["quote.confirmed"] = knowledge.confirmed ? "yes" : ""
    }
    if let prices = offer.prices { write(prices) }
    for (id, trait) in offer.attributes {
      self["attribute.\(id)"] = TraitText.text(trait, kind: trade.labels.attributes[id]?.kind, year: year)
    }
    for (stream, figure) in offer.capacity { self["capacity.\(stream)"] = Plain.figure(figure) }
    for (row, limitation) in offer.limitations.enumerated() {
      self["limit.\(row).id"] = limitation.id.text
      self["limit.\(row).text"] = limitation.text
      switch limitation.condition {
      case nil: break
      case .peakDemandOverCapacity(let stream): self["limit.\(row).when"] = "peak:\(stream)"
      case .fact(let fact, let comparison, let value):
        self["limit.\(row).when"] = "fact:\(fact)"
        self["limit.\(row).compare"] = comparison.rawValue
        self["limit.\(row).value"] = TraitText.text(value, kind: trade.labels.facts[fact]?.kind, year: year)
      }
    }
  }

  /// Each part of the price in a row of its own, where it begins and where it changes.
  private mutating func write(_ prices: Prices) {
    var row = 0
    func add(_ draft: inout EntryDraft, _ kind: String, _ amount: Figure, from month: Int = 1) {
      draft["price.\(row).kind"] = kind
      draft["price.\(row).amount"] = AmountText.text(amount)
      if month > 1 { draft["price.\(row).from"] = String(month) }
      row += 1
    }
    if prices.upfront != Figure(0) || prices.schedule.isEmpty { add(&self, "upfront", prices.upfront) }
    var before = PriceStep(fromMonth: 1)
    for step in prices.schedule {
      let streams = Set(step.unit.keys).union(before.unit.keys).sorted()
      let changed = streams.filter { (step.unit[$0] ?? Figure(0)) != (before.unit[$0] ?? Figure(0)) }
      if step.monthly != before.monthly || changed.isEmpty { add(&self, "monthly", step.monthly, from: step.fromMonth) }
      for stream in changed { add(&self, "unit:\(stream)", step.unit[stream] ?? Figure(0), from: step.fromMonth) }
      before = step
    }
  }

  private mutating func write(_ supplement: Supplement) {
    self["name"] = supplement.text
    self["stream"] = supplement.stream.text
    self["adds"] = Plain.number(supplement.addsCapacity)
    switch supplement.terms {
    case .prebook(let fee, let months):
      self["terms"] = "prebook"
      self["fee"] = AmountText.text(fee)
      self["months"] = months.map(String.init).joined(separator: " ")
    case .standby(let retainer, let fee):
      self["terms"] = "standby"
      self["retainer"] = AmountText.text(retainer)
      self["fee"] = AmountText.text(fee)
    }
  }
}
