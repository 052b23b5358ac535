import Advice
import Bargaining
package import Catalogue
import Money

/// A deal as the rep types it: fields of plain text.
package struct DealDraft: Hashable, Sendable {
  /// What was typed, by field: `way`, `price`, `direct`, `reserve`, `floor`, `target`, `tolerance`, `mode`, `method`, and
  /// `move.` with the name of each thing that may move.
  package var fields: [String: String]

  /// A draft of these fields.
  package init(fields: [String: String] = [:]) { self.fields = fields }

  /// What stands in a field, without the spaces around it.
  package subscript(_ name: String) -> String {
    get { (fields[name] ?? "").trimmed }
    set { fields[name] = newValue }
  }

  /// Whether a thing may move.
  package func moves(_ concession: Concession) -> Bool { self["move.\(concession.id)"] == "yes" }
}

/// How large a deal may be.
package enum DealLimits {
  /// Things that are settled, at most.
  package static let issues = 12
  /// Ways to settle everything, at most: two halves of them can still be listed while a page is waited for.
  package static let packages = 10_000_000_000
  /// The tolerance where the rep wrote none: this share of the price.
  package static let toleranceShare = 0.02
  /// Characters of what the customer writes when she asks for other packages.
  package static let wordsCharacters = 500
}

/// Reads a deal and collects, field by field, why it cannot be opened.
struct DealReading {
  let draft: DealDraft
  let concessions: [CatalogueItem]
  let currency: Currency
  let kind: DeskSettings.Kind
  /// The ways to go that may be bargained over: the rep's own.
  let ways: [Way]
  let version: Int
  var faults: [String: FieldFault] = [:]

  /// - Throws: ``DeskRefusal/invalid(_:)`` with every fault.
  mutating func read() throws -> (subject: Deal.Subject, corner: SellerCorner) {
    let way = ways.first { $0.id.text == draft["way"] }
    if way == nil { faults["way"] = draft["way"].isEmpty ? .empty : .notAChoice }
    let price = amount("price", least: 0)
    if price == 0, faults["price"] == nil { faults["price"] = .outside(low: 0.01, high: CatalogueLimits.figure) }
    let direct = amount("direct", least: 0)
    let reserve = amount("reserve", least: 0)
    let gain = price - direct - reserve
    let floor = draft["floor"].isEmpty ? 0 : amount("floor", least: -CatalogueLimits.figure)
    let target = draft["target"].isEmpty ? max(gain, floor) : amount("target", least: -CatalogueLimits.figure)
    if target < floor, faults["target"] == nil {
      faults["target"] = .outside(low: units(floor), high: CatalogueLimits.figure)
    }
    let tolerance =
      draft["tolerance"].isEmpty
      ? Int64((Double(price) * DealLimits.toleranceShare).rounded()) : amount("tolerance", least: 0)
    var mode = Deal.Mode(rawValue: draft["mode"]) ?? .phone
    if mode == .mediator, kind != .hosted {
      faults["mode"] = .notAChoice
      mode = .phone
    }
    let moving = concessions.filter { $0.concession.map(draft.moves) ?? false }
    let issues = moving.compactMap(\.concession).map { settled($0) }
    check(issues)
    guard faults.isEmpty, let way else { throw DeskRefusal.invalid(faults) }
    let subject = Deal.Subject(
      version: version, way: way.id, offer: way.offer, price: price, issues: issues, mode: mode,
      method: Deal.Method(rawValue: draft["method"]) ?? .nash)
    let corner = SellerCorner(
      directCost: direct, serviceReserve: reserve, costs: costs(moving, subject), floor: floor, target: target,
      tolerance: tolerance)
    return (subject, corner)
  }

  private mutating func check(_ issues: [Deal.Settled]) {
    if issues.isEmpty { faults["move"] = .empty }
    if issues.count > DealLimits.issues { faults["move"] = .tooMany(most: DealLimits.issues) }
    if issues.count(where: \.isPrice) > 1 { faults["move"] = .twice }
    var packages = 1
    for issue in issues {
      packages *= issue.levels.count
      if packages > DealLimits.packages {
        faults["move"] = .tooMany(most: DealLimits.issues)
        break
      }
    }
  }

  private func settled(_ concession: Concession) -> Deal.Settled {
    Deal.Settled(
      id: concession.id.text, name: concession.name,
      levels: concession.levels.map { level in
        Deal.Level(
          id: level.id.text, name: level.name, cut: level.cut, worth: minor(level.worth),
          undertakings: level.undertakings)
      })
  }

  /// What each level costs the rep: what the catalogue says, and for a cut what it takes off.
  private func costs(_ moving: [CatalogueItem], _ subject: Deal.Subject) -> [String: [String: Int64]] {
    var costs: [String: [String: Int64]] = [:]
    for item in moving {
      guard let concession = item.concession else { continue }
      for level in concession.levels {
        let cost = level.cut.map { subject.off($0) } ?? minor(item.costs[level.id] ?? 0)
        if cost != 0 { costs[concession.id.text, default: [:]][level.id.text] = cost }
      }
    }
    return costs
  }

  /// An amount of money in minor units.
  private mutating func amount(_ field: String, least: Double) -> Int64 {
    var amounts = TypedAmounts(currency: currency)
    let minor = amounts.minor(field, draft[field], least: least)
    faults.merge(amounts.faults) { _, new in new }
    return minor ?? 0
  }

  private func minor(_ amount: Double) -> Int64 { (try? Money.rounding(amount, in: currency).minor) ?? 0 }
  private func units(_ minor: Int64) -> Double { currency.units(minor) }
}
