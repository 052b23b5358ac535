import Catalogue
import Money

/// The parts of an offer that are typed in rows: its price and what could bite.
extension EntryReading {
  /// `nil` where no part is written: nobody knows the price, and the offer cannot be advised.
  mutating func prices() -> Prices? {
    let rows = draft.rows("price").filter { !draft["price.\($0).amount"].isEmpty || draft["price.\($0).from"] != "" }
    guard !rows.isEmpty else { return nil }
    if rows.count > CatalogueLimits.priceParts {
      faults["price.\(rows[CatalogueLimits.priceParts]).amount"] = .tooMany(most: CatalogueLimits.priceParts)
    }
    var upfront = Figure(0)
    var months: [Int: [PricePart]] = [:]
    var seen: Set<String> = []
    for row in rows {
      let (kind, amountField) = (draft["price.\(row).kind"], "price.\(row).amount")
      if draft[amountField].isEmpty { faults[amountField] = .empty }
      let amount = figure(amountField, isAmount: true) ?? Figure(0)
      let month = kind == "upfront" ? 1 : month("price.\(row).from")
      if !seen.insert("\(kind)@\(month)").inserted { faults["price.\(row).kind"] = .twice }
      switch kind {
      case "upfront": upfront = amount
      case "monthly": months[month, default: []].append(.monthly(amount))
      default:
        let stream = ID<DemandStream>(String(kind.dropFirst("unit:".count)))
        guard kind.hasPrefix("unit:"), isStream(stream) else {
          faults["price.\(row).kind"] = kind.isEmpty ? .empty : .notAChoice
          continue
        }
        months[month, default: []].append(.unit(stream, amount))
      }
    }
    return Prices(upfront: upfront, schedule: schedule(months))
  }

  private enum PricePart {
    case monthly(Figure)
    case unit(ID<DemandStream>, Figure)
  }

  /// Each month in which something changes as a step; what does not change then goes on.
  private func schedule(_ months: [Int: [PricePart]]) -> [PriceStep] {
    var monthly = Figure(0)
    var unit: [ID<DemandStream>: Figure] = [:]
    return months.keys.sorted().map { month in
      for part in months[month] ?? [] {
        switch part {
        case .monthly(let amount): monthly = amount
        case .unit(let stream, let amount): unit[stream] = amount == Figure(0) ? nil : amount
        }
      }
      return PriceStep(fromMonth: month, monthly: monthly, unit: unit)
    }
  }

  private mutating func month(_ field: String) -> Int {
    guard !draft[field].isEmpty else { return 1 }
    guard let month = Int(draft[field]), (1...DiscoveryLimits.horizonMonths).contains(month) else {
      faults[field] = .outside(low: 1, high: Double(DiscoveryLimits.horizonMonths))
      return 1
    }
    return month
  }

  /// Limitations with what is written in their rows; a row without words is left out.
  mutating func limitations() -> [Limitation] {
    let rows = draft.rows("limit").filter { row in
      ["text", "value"].contains { !draft["limit.\(row).\($0)"].isEmpty }
    }
    if rows.count > CatalogueLimits.limitations {
      faults["limit.\(rows[CatalogueLimits.limitations]).text"] = .tooMany(most: CatalogueLimits.limitations)
    }
    var names = Set(rows.map { draft["limit.\($0).id"] })
    return rows.map { row in
      let words = text("limit.\(row).text", most: CatalogueLimits.textCharacters)
      return Limitation(
        id: ID(limitationName(draft["limit.\(row).id"], words, &names)), text: words, condition: condition(row))
    }
  }

  private func limitationName(_ given: String, _ words: String, _ taken: inout Set<String>) -> String {
    if !given.isEmpty { return given }
    let called = Folding.words(words).prefix(4).joined(separator: "-")
    let base = called.isEmpty ? "limitation" : String(called.prefix(60))
    let name = taken.contains(base) ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
    taken.insert(name)
    return name
  }

  private mutating func condition(_ row: Int) -> Limitation.Condition? {
    let (when, field) = (draft["limit.\(row).when"], "limit.\(row).when")
    if when.isEmpty || when == "always" { return nil }
    if when.hasPrefix("peak:") {
      let stream = ID<DemandStream>(String(when.dropFirst("peak:".count)))
      if !isStream(stream) { faults[field] = .notAChoice }
      return .peakDemandOverCapacity(stream)
    }
    guard when.hasPrefix("fact:") else {
      faults[field] = .notAChoice
      return nil
    }
    let fact = ID<Fact>(String(when.dropFirst("fact:".count)))
    let kind = trade.labels.facts[fact]?.kind
    if draft["limit.\(row).value"].isEmpty {
      faults["limit.\(row).value"] = .empty
      return nil
    }
    guard let value = trait("limit.\(row).value", kind: kind) else { return nil }
    let written = draft["limit.\(row).compare"]
    guard let comparison = Comparison(rawValue: written.isEmpty ? "==" : written),
      value.figure != nil || !comparison.needsNumbers
    else {
      faults["limit.\(row).compare"] = .notAChoice
      return nil
    }
    return .fact(fact, comparison, value)
  }
}
