import Bargaining
package import Money

/// What a rep would lay on the Table with the figures as she types them: kept nowhere.
package struct RoundPreview: Hashable, Sendable {
  /// A package, what both would see as its price and what it would leave her, in minor units.
  package struct Laid: Hashable, Sendable {
    package let terms: Deal.Terms
    package let price: Int64
    package let leaves: Int64
  }

  /// The currency of its amounts.
  package let currency: Currency
  /// What it would be about.
  package let subject: Deal.Subject
  /// The packages; empty where nothing leaves her what she needs.
  package let packages: [Laid]
  /// So many packages leave her that, of which these differ most.
  package let candidates: Int
  /// What she needs, in minor units.
  package let target: Int64
  /// What is nearest to it, where nothing reaches it.
  package let nearest: Int64?
  /// The least and the most that any package would leave her, her floor counted.
  package let reach: ClosedRange<Int64>
}

extension World {
  /// What would be laid with these figures.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` with every fault, by field.
  package func previewRound(
    _ draft: DealDraft, of id: ID<Household>, by account: Account
  ) async throws -> RoundPreview {
    let kind = settings.kind
    let (currency, subject, corner) = try await store.read { records in
      let household = try records.own(id, of: account)
      let (subject, corner) = try records.subject(of: draft, for: household, by: account, at: kind)
      return (household.noted, subject, corner)
    }
    return try RoundPreview(subject, corner, in: currency)
  }
}

extension RoundPreview {
  init(_ subject: Deal.Subject, _ corner: SellerCorner, in currency: Currency) throws {
    self.currency = currency
    let problem = try subject.problem(corner)
    let menu = try problem.roundMenu(seller: corner.target, within: corner.tolerance, neverBelow: corner.floor)
    self.subject = subject
    packages = menu.shown.map { package in
      let terms = subject.terms(of: package)
      return Laid(terms: terms, price: subject.price(in: terms), leaves: subject.gain(terms, corner))
    }
    (candidates, target, nearest) = (menu.candidates, corner.target, menu.nearest)
    let today = subject.gainToday(corner)
    let ends = subject.issues.map { issue in
      let costs = issue.levels.map { corner.costs[issue.id]?[$0.id] ?? 0 }
      return (least: costs.min() ?? 0, most: costs.max() ?? 0)
    }
    let most = ends.reduce(today) { $0 - $1.least }
    reach = min(max(ends.reduce(today) { $0 - $1.most }, corner.floor), most)...most
  }
}
