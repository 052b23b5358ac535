package import Advice
package import Bargaining
package import Catalogue
package import Money

/// What two bargain over, as both see it: the issues with their levels, and how it is done. It holds nobody's figures but
/// the price and what levels are usually worth.
package struct Deal: Hashable, Sendable {
  /// Its name.
  package let id: ID<Deal>
  /// Whose.
  package let household: ID<Household>
  /// When the rep opened it.
  package let at: Instant
  /// What is bargained over.
  package let subject: Subject
  /// Where it stands.
  package var state: State
  /// Since when it stands there.
  package var since: Instant

  /// Where a deal stands.
  package enum State: String, Hashable, Sendable, Codable {
    /// The customer has packages to choose from, or both are still writing down their numbers.
    case open
    /// The customer asked for other packages, and the rep has not answered.
    case askedAgain
    /// The customer picked a package.
    case picked
    /// Either side put it aside for a while.
    case aside
    /// The rep took it back.
    case withdrawn
    /// It was agreed.
    case agreed
  }

  /// Where the other side's numbers are while it is found out what suits both.
  package enum Mode: String, Hashable, Sendable, Codable {
    /// The customer's stay in her browser.
    case phone
    /// Both seal theirs on a desk that the rep does not administer.
    case mediator
  }

  /// Which of the fair packages the mediator looks for.
  package enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// The largest product of gains.
    case nash
    /// The same share of what each side could reach at best.
    case kalaiSmorodinsky
    /// The largest smaller gain.
    case equalGains
  }

  /// What is bargained over.
  package struct Subject: Hashable, Sendable, Codable {
    /// The version of the Table it rests on.
    package var version: Int
    /// The way to go it is about, and its offer.
    package var way: ID<Way>
    /// The offer of that way.
    package var offer: ID<Offer>
    /// The price before any cut, in minor units.
    package var price: Int64
    /// What is to be settled, the first level of each as it is offered today.
    package var issues: [Settled]
    /// Where the numbers stay.
    package var mode: Mode
    /// What the mediator looks for.
    package var method: Method

    /// A subject of these.
    package init(
      version: Int, way: ID<Way>, offer: ID<Offer>, price: Int64, issues: [Settled], mode: Mode,
      method: Method = .nash
    ) {
      self.version = version
      self.way = way
      self.offer = offer
      self.price = price
      self.issues = issues
      self.mode = mode
      self.method = method
    }
  }

  /// Something that is settled, with its levels.
  package struct Settled: Hashable, Sendable, Codable {
    /// Its name within the deal.
    package var id: String
    /// What is settled, for people.
    package var name: String
    /// The ways to settle it.
    package var levels: [Level]

    /// Something settled with these levels.
    package init(id: String, name: String, levels: [Level]) {
      self.id = id
      self.name = name
      self.levels = levels
    }

    /// Whether it is the price.
    package var isPrice: Bool { levels.contains { $0.cut != nil } }
  }

  /// A way to settle something.
  package struct Level: Hashable, Sendable, Codable {
    /// Its name.
    package var id: String
    /// What it is, for people; empty for a cut.
    package var name: String
    /// The share it takes off the price; `nil` where the price is not what is settled.
    package var cut: Double?
    /// What it is usually worth to a customer against today's, in minor units: an assumption.
    package var worth: Int64
    /// What is promised with it.
    package var undertakings: [Undertaking]

    /// A level of these.
    package init(id: String, name: String, cut: Double? = nil, worth: Int64 = 0, undertakings: [Undertaking] = []) {
      self.id = id
      self.name = name
      self.cut = cut
      self.worth = worth
      self.undertakings = undertakings
    }
  }

  /// A way to settle everything: the level of each issue; what is not named stays as it is offered today.
  package typealias Terms = [String: String]

  /// A deal of these.
  package init(
    id: ID<Deal>, household: ID<Household>, at: Instant, subject: Subject, state: State = .open, since: Instant? = nil
  ) {
    self.id = id
    self.household = household
    self.at = at
    self.subject = subject
    self.state = state
    self.since = since ?? at
  }
}

/// What only the rep sees of a deal: what levels cost her and what she needs. In minor units.
package struct SellerCorner: Hashable, Sendable, Codable {
  /// What the thing costs her.
  package var directCost: Int64
  /// What she puts aside for serving the customer afterwards.
  package var serviceReserve: Int64
  /// What each level costs her against today's, by issue and level.
  package var costs: [String: [String: Int64]]
  /// What must be left to her at least.
  package var floor: Int64
  /// What she wants left from this round.
  package var target: Int64
  /// How far from that a package may be.
  package var tolerance: Int64
  /// How she would explain to both why a like deal elsewhere has other terms; `nil` until she wrote it.
  package var explanation: String?

  /// A corner of these.
  package init(
    directCost: Int64, serviceReserve: Int64, costs: [String: [String: Int64]] = [:], floor: Int64 = 0, target: Int64,
    tolerance: Int64
  ) {
    self.directCost = directCost
    self.serviceReserve = serviceReserve
    self.costs = costs
    self.floor = floor
    self.target = target
    self.tolerance = tolerance
  }
}

extension Deal.Subject {
  /// What is left to the rep at today's offer, in minor units.
  package func gainToday(_ corner: SellerCorner) -> Int64 { price - corner.directCost - corner.serviceReserve }

  /// The figures her limit on cuts rests on.
  package func sellerNumbers(_ corner: SellerCorner) -> SellerNumbers {
    SellerNumbers(listPrice: price, directCost: corner.directCost, serviceReserve: corner.serviceReserve)
  }

  /// The rep's side as a problem for the engine; what the customer values is left at nothing.
  package func problem(_ corner: SellerCorner) throws(BargainingFaults) -> BargainingProblem {
    try BargainingProblem(
      customerAtBase: 0, sellerAtBase: gainToday(corner),
      issues: issues.map { issue in
        Issue(
          issue.id,
          levels: issue.levels.map { level in
            Bargaining.Level(level.id, customer: 0, seller: -(corner.costs[issue.id]?[level.id] ?? 0))
          })
      })
  }

  /// What is left to the rep in these terms, in minor units.
  package func gain(_ terms: Deal.Terms, _ corner: SellerCorner) -> Int64 {
    gainToday(corner)
      - issues.reduce(0) { sum, issue in
        sum + (level(of: issue, in: terms).flatMap { corner.costs[issue.id]?[$0.id] } ?? 0)
      }
  }

  /// The level of an issue in a way to settle everything.
  package func level(of issue: Deal.Settled, in terms: Deal.Terms) -> Deal.Level? {
    guard let id = terms[issue.id] else { return issue.levels.first }
    return issue.levels.first { $0.id == id }
  }

  /// The terms of a package of the engine's.
  package func terms(of package: Package) -> Deal.Terms {
    var terms: Deal.Terms = [:]
    for (issue, level) in zip(issues, package.levels) where issue.levels.indices.contains(level) {
      terms[issue.id] = issue.levels[level].id
    }
    return terms
  }

  /// What the price is after the cut in these terms, in minor units.
  package func price(in terms: Deal.Terms) -> Int64 {
    price - issues.reduce(0) { $0 + (level(of: $1, in: terms)?.cut.map { off($0) } ?? 0) }
  }

  /// What a cut takes off the price, to the nearest minor unit.
  package func off(_ cut: Double) -> Int64 { Int64((Double(price) * cut).rounded()) }
}
