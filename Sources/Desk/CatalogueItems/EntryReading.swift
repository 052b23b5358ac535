package import Catalogue
package import Disclosure
package import Money

/// What a draft says, once every field of it can be kept.
package struct ReadEntry: Hashable, Sendable {
  /// The entry.
  package let entry: CatalogueItem.Entry
  /// What it earns the rep; `nil` where nothing was written.
  package let contribution: Contribution?
  /// What the levels of a concession cost the rep.
  package var costs: [ID<Concession.Level>: Double] = [:]
}

/// Reads a draft and collects, field by field, why it cannot be kept.
struct EntryReading {
  let draft: EntryDraft
  let trade: Trade
  /// Offers that there are: what an upgrade may lead from and to.
  let offers: Set<ID<Offer>>
  /// Names that are taken, so that a new offer or help gets one of its own.
  let taken: Set<String>
  /// The name it has already, or is given; `nil` for one made from what it is called.
  let name: String?
  var faults: [String: FieldFault] = [:]

  /// - Throws: ``DeskRefusal/invalid`` with every fault.
  mutating func read() throws -> ReadEntry {
    var costs: [ID<Concession.Level>: Double] = [:]
    let entry: CatalogueItem.Entry =
      switch draft.kind {
      case .concession: .concession(concession(&costs))
      case .supplement: .supplement(supplement())
      case .upgrade: .upgrade(upgrade())
      default: .offer(offer(draft.kind.source ?? .own))
      }
    let contribution = contribution()
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
    return ReadEntry(entry: entry, contribution: contribution, costs: costs)
  }

  // MARK: What a field says

  mutating func text(_ field: String, most: Int, required: Bool = true) -> String {
    let text = draft[field]
    if text.isEmpty, required { faults[field] = .empty }
    if text.count > most { faults[field] = .tooLong(most: most) }
    return text
  }

  /// `nil` where nothing is written, or what is written is no figure; then the faults say so.
  ///
  /// - Parameter isAmount: whether it is money, in which a mark before three digits is asked about.
  mutating func figure(
    _ field: String, from least: Double = -CatalogueLimits.figure, isAmount: Bool = false
  ) -> Figure? {
    let text = draft[field]
    guard !text.isEmpty else { return nil }
    if isAmount, AmountText.isAmbiguous(text) {
      faults[field] = .thousands
      return nil
    }
    do { return try TraitText.figure(text, from: least) } catch {
      faults[field] = error
      return nil
    }
  }

  /// An amount of money.
  mutating func amount(_ field: String, from least: Double, required: Bool = true) -> Double {
    if AmountText.isAmbiguous(draft[field]) { faults[field] = .thousands }
    return number(field, from: least, required: required)
  }

  mutating func number(_ field: String, from least: Double, required: Bool = true) -> Double {
    let text = draft[field]
    if text.isEmpty {
      if required { faults[field] = .empty }
      return 0
    }
    guard let number = Plain.number(in: text) else {
      faults[field] = .notANumber
      return 0
    }
    if number < least || number > CatalogueLimits.figure {
      faults[field] = .outside(low: least, high: CatalogueLimits.figure)
    }
    return number
  }

  mutating func trait(_ field: String, kind: Labels.Label.Kind?) -> Trait? {
    do { return try TraitText.trait(in: draft[field], kind: kind) } catch {
      faults[field] = error
      return nil
    }
  }

  func isStream(_ id: ID<DemandStream>) -> Bool { trade.streams.contains { $0.id == id } }

  /// A name nothing else has, made from what it is called.
  func newName() -> String {
    if let name { return name }
    let base = draft.suggestedName
    guard taken.contains(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }

  // MARK: What it is

  private mutating func offer(_ source: Source) -> Offer {
    let called = text("name", most: CatalogueLimits.nameCharacters)
    return Offer(
      id: ID(newName()), name: called, source: source, attributes: attributes(), capacity: capacity(),
      prices: prices(), limitations: limitations(), knowledge: knowledge(source))
  }

  /// Figures of somebody else's offer rest on a source and a day, or are not kept.
  private mutating func knowledge(_ source: Source) -> Knowledge? {
    let isRequired = source == .competitor
    let origin = text("quote.source", most: CatalogueLimits.nameCharacters, required: isRequired)
    let day = draft["quote.day"]
    if day.isEmpty, isRequired || !origin.isEmpty { faults["quote.day"] = .empty }
    if !day.isEmpty, Day(iso: day) == nil { faults["quote.day"] = .notADay }
    if origin.isEmpty, !day.isEmpty { faults["quote.source"] = .empty }
    guard !origin.isEmpty else { return nil }
    return Knowledge(source: origin, asOf: day, confirmed: draft["quote.confirmed"] == "yes")
  }

  private mutating func attributes() -> [ID<Attribute>: Trait] {
    var attributes: [ID<Attribute>: Trait] = [:]
    for id: ID<Attribute> in draft.names(after: "attribute.") {
      guard !draft["attribute.\(id)"].isEmpty else { continue }
      attributes[id] = trait("attribute.\(id)", kind: trade.labels.attributes[id]?.kind)
    }
    return attributes
  }

  private mutating func capacity() -> [ID<DemandStream>: Figure] {
    var capacity: [ID<DemandStream>: Figure] = [:]
    for id: ID<DemandStream> in draft.names(after: "capacity.") {
      guard !draft["capacity.\(id)"].isEmpty else { continue }
      if !isStream(id) { faults["capacity.\(id)"] = .notAChoice }
      capacity[id] = figure("capacity.\(id)", from: 0)
    }
    return capacity
  }

  private mutating func supplement() -> Supplement {
    let called = text("name", most: CatalogueLimits.nameCharacters)
    let stream = ID<DemandStream>(draft["stream"])
    if !isStream(stream) { faults["stream"] = draft["stream"].isEmpty ? .empty : .notAChoice }
    let adds = number("adds", from: 0)
    let fee = amount("fee", from: 0)
    var terms = Supplement.Terms.prebook(feePerMonth: fee, monthsAllowed: [])
    switch draft["terms"] {
    case "standby":
      terms = .standby(retainerPerYear: amount("retainer", from: 0, required: false), feePerMonthUsed: fee)
    case "prebook":
      let words = draft["months"].split(separator: " ")
      let months = Set(words.compactMap { Int($0) }).sorted()
      if months.isEmpty { faults["months"] = words.isEmpty ? .empty : .notAChoice }
      if words.contains(where: { !(1...12).contains(Int($0) ?? 0) }) { faults["months"] = .notAChoice }
      terms = .prebook(feePerMonth: fee, monthsAllowed: months)
    default: faults["terms"] = draft["terms"].isEmpty ? .empty : .notAChoice
    }
    return Supplement(id: ID(newName()), text: called, stream: stream, addsCapacity: adds, terms: terms)
  }

  private mutating func upgrade() -> UpgradePath {
    for field in ["from", "to"] where !offers.contains(ID(draft[field])) {
      faults[field] = draft[field].isEmpty ? .empty : .notAChoice
    }
    if draft["from"] == draft["to"], faults["to"] == nil { faults["to"] = .notAChoice }
    return UpgradePath(
      from: ID(draft["from"]), to: ID(draft["to"]), fee: amount("fee", from: 0, required: false))
  }

  private mutating func contribution() -> Contribution? {
    guard draft.kind.mayEarn, !draft["earn.upfront"].isEmpty || !draft["earn.monthly"].isEmpty else { return nil }
    return Contribution(
      upfront: amount("earn.upfront", from: -CatalogueLimits.figure, required: false),
      monthly: amount("earn.monthly", from: -CatalogueLimits.figure, required: false))
  }
}

extension EntryDraft {
  /// A name made from what it is called, in letters, digits and hyphens.
  package var suggestedName: String {
    let words = Folding.words(self["name"]).joined(separator: "-").prefix(60)
    return words.isEmpty || words == "nothing" ? kind.rawValue : String(words)
  }

  /// The names that follow that word in the fields, in order.
  package func names<Kind>(after start: String) -> [ID<Kind>] {
    fields.keys.filter { $0.hasPrefix(start) }.map { ID(String($0.dropFirst(start.count))) }.sorted()
  }
}
