import Bargaining
package import Money

/// What a side sealed for the mediator: what everything is worth to it, in minor units. Only that side reads it again.
package struct Seal: Hashable, Sendable {
  /// For which deal.
  package let deal: ID<Deal>
  /// For which of its rounds.
  package let round: Int
  /// Whose.
  package let side: Side
  /// The numbers.
  package let numbers: Numbers
  /// 128 random bits, so that the fingerprint tells nothing of the numbers.
  package let salt: [UInt8]
  /// When.
  package let at: Instant

  /// What everything is worth to a side.
  package struct Numbers: Hashable, Sendable, Codable {
    /// Its gain at today's offer above its walk-away.
    package var today: Int64
    /// What each level adds against today's, by issue and level; what is not named adds nothing.
    package var worth: [String: [String: Int64]]

    /// Numbers of these.
    package init(today: Int64, worth: [String: [String: Int64]]) {
      self.today = today
      self.worth = worth
    }

    /// The gain in these terms.
    package func gain(_ terms: Deal.Terms) -> Int64 {
      terms.reduce(today) { $0 + (worth[$1.key]?[$1.value] ?? 0) }
    }
  }

  /// A seal of these.
  package init(deal: ID<Deal>, round: Int, side: Side, numbers: Numbers, salt: [UInt8], at: Instant) {
    self.deal = deal
    self.round = round
    self.side = side
    self.numbers = numbers
    self.salt = salt
    self.at = at
  }
}

/// What the mediator found, as both sides read it: terms, and of gains no more than bands.
package struct Mediation: Hashable, Sendable, Codable {
  /// Whether some package leaves both better off than without a deal.
  package var isDeal: Bool
  /// The fair package; where there is no deal, the one that misses by least.
  package var terms: Deal.Terms
  /// The best that the price alone can do, where that is a deal.
  package var priceOnly: Deal.Terms?
  /// How much of its best each side gets with the fair package; empty where there is no deal.
  package var bands: [Side: Share]
  /// The same for the price alone.
  package var priceBands: [Side: Share]
  /// What moved away from today's offer, and whom each step helps.
  package var trades: [Step]
  /// Something of the catalogue that would open a deal if it could move too; by its name, on the assumption of what it is
  /// usually worth.
  package var opener: String?
  /// Packages to draw: some that nothing betters for both, with a third for each side; a side works out its own gain in
  /// them, and nobody the other's.
  package var drawn: [Drawn]?

  /// A package to draw.
  package struct Drawn: Hashable, Sendable, Codable {
    /// What it is of.
    package var terms: Deal.Terms
    /// How much of its best each side gets with it.
    package var bands: [Side: Share]

    /// A package in bands.
    package init(terms: Deal.Terms, bands: [Side: Share]) {
      self.terms = terms
      self.bands = bands
    }
  }

  /// More than so many tell more of the other side than a picture needs.
  static let mostDrawn = 12

  /// A third of what a side could reach at best.
  package enum Share: String, Hashable, Sendable, Codable {
    /// The upper third.
    case high
    /// The middle.
    case some
    /// The lower.
    case little
  }

  /// An issue that moved.
  package struct Step: Hashable, Sendable, Codable {
    /// The issue.
    package var issue: String
    /// Its level now.
    package var level: String
    /// Whom it helps.
    package var helps: [Side]

    /// A step of these.
    package init(issue: String, level: String, helps: [Side]) {
      self.issue = issue
      self.level = level
      self.helps = helps
    }
  }
}

extension Deal {
  /// So many times the mediator looks for one set of issues.
  package static let mostRuns = 3
}

extension Deal.Subject {
  /// The rep's numbers for the mediator: what is left to her above her floor.
  func numbers(_ corner: SellerCorner) -> Seal.Numbers {
    var worth: [String: [String: Int64]] = [:]
    for (issue, costs) in corner.costs { worth[issue] = costs.mapValues { -$0 } }
    return Seal.Numbers(today: gainToday(corner) - corner.floor, worth: worth)
  }

  /// Both sides' numbers as a problem for the engine; money moves one to one between them.
  func problem(customer: Seal.Numbers, seller: Seal.Numbers) throws(BargainingFaults) -> BargainingProblem {
    try BargainingProblem(
      customerAtBase: customer.today, sellerAtBase: seller.today,
      issues: issues.map { issue in
        Issue(
          issue.id,
          levels: issue.levels.map { level in
            Bargaining.Level(
              level.id, customer: level.cut.map { off($0) } ?? customer.worth[issue.id]?[level.id] ?? 0,
              seller: seller.worth[issue.id]?[level.id] ?? 0)
          })
      })
  }

  /// What the mediator finds between both sides' numbers.
  ///
  /// - Parameter others: what could move too and does not, with what it costs the rep and is usually worth.
  func mediate(
    customer: Seal.Numbers, seller: Seal.Numbers, others: [(issue: Issue, name: String)]
  ) throws -> Mediation {
    let problem = try problem(customer: customer, seller: seller)
    let packages = try EfficientPackages(problem)
    let fair: Package? =
      switch method {
      case .nash: packages.nash()
      case .kalaiSmorodinsky: packages.kalaiSmorodinsky()
      case .equalGains: packages.equalGains()
      }
    guard let fair, let ideal = packages.idealPoint() else {
      return Mediation(
        isDeal: false, terms: terms(of: packages.nearestMiss()), bands: [:], priceBands: [:], trades: [],
        opener: try opener(problem, others))
    }
    let price = try issues.first(where: \.isPrice).flatMap { try problem.bestOnPriceAlone(issue: $0.id) }
    let steps = (problem.trades(to: fair)?.trades ?? []).map { trade in
      Mediation.Step(
        issue: trade.issue, level: trade.to,
        helps: (trade.change.customer > 0 ? [.customer] : []) + (trade.change.seller > 0 ? [.rep] : []))
    }
    let frontier = packages.frontier
    let step = max(1, (frontier.count + Mediation.mostDrawn - 1) / Mediation.mostDrawn)
    let drawn = stride(from: 0, to: frontier.count, by: step).map { place in
      Mediation.Drawn(
        terms: terms(of: frontier[place]), bands: shares(frontier.gains(at: place), ideal))
    }
    return Mediation(
      isDeal: true, terms: terms(of: fair), priceOnly: price.map(terms), bands: shares(fair.gains, ideal),
      priceBands: price.map { shares($0.gains, ideal) } ?? [:], trades: steps,
      drawn: drawn)
  }

  private func shares(_ gains: Gains, _ ideal: Gains) -> [Side: Mediation.Share] {
    func share(_ gain: Int64, of best: Int64) -> Mediation.Share {
      if best <= 0 || gain * 3 >= best * 2 { return .high }
      return gain * 3 >= best ? .some : .little
    }
    return [
      .customer: share(gains.customer, of: ideal.customer), .rep: share(gains.seller, of: ideal.seller),
    ]
  }

  /// The first thing of the catalogue with which some package would leave both better off.
  private func opener(_ problem: BargainingProblem, _ others: [(issue: Issue, name: String)]) throws -> String? {
    for other in others {
      let wider = try? BargainingProblem(
        customerAtBase: problem.surplusAtBase.customer, sellerAtBase: problem.surplusAtBase.seller,
        issues: problem.issues + [other.issue])
      if let wider, try EfficientPackages(wider).hasDeal { return other.name }
    }
    return nil
  }
}
