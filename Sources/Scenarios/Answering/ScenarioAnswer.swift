public import Bargaining

/// What two parties of a scenario can agree on.
public struct ScenarioAnswer: Sendable {
  /// The deal that was asked about.
  public let deal: ScenarioDeal
  /// The efficient packages that leave neither side below its walk-away, from the first side's best to the second's; of
  /// packages with the same utilities the first in the list.
  public let frontier: [Outcome]
  /// How many efficient pairs there are, acceptable or not.
  public let allEfficient: Int
  /// The largest product of gains over the walk-aways; `nil` where no package is acceptable.
  public let nash: Outcome?
  /// The largest smaller share of the way from the walk-away to the best that any package gives a side, acceptable or not.
  public let kalaiSmorodinsky: Outcome?
  /// The same with the best acceptable package as what a side could reach, as everywhere else in Handsel.
  public let kalaiSmorodinskyWithinReach: Outcome?
  /// The largest smaller gain.
  public let equalGains: Outcome?
  /// The largest sum of utilities among the acceptable.
  public let joint: Outcome?
  /// How far the answer may be off, in utility: 0 unless the limits were reached.
  public let slack: Double

  /// A package.
  public struct Outcome: Sendable {
    let place: Int
    let amounts: GainPair<Int128>
    let units: GainPair<Int128>

    /// What it is worth to each side, in the file's unit.
    public var utilities: [Double] {
      [Double(amounts.customer) / Double(units.customer), Double(amounts.seller) / Double(units.seller)]
    }
  }

  private let list: EfficientList

  /// Works it out.
  ///
  /// Gains are counted from the reservation value. Equal gains and Kalai-Smorodinsky count from the worst that any package
  /// gives a side where that is more: nobody can end up with less by a deal. So do the published answers, which also take
  /// the best of all packages as what a side could reach.
  public init(_ deal: ScenarioDeal, limits: EngineLimits = EngineLimits()) throws(MethodRefusal) {
    self.deal = deal
    list = try EfficientList(deal, limits: limits)
    slack = list.slack
    let efficient = Self.clipped(list, deal)
    allEfficient = efficient.count
    let walkAway = deal.walkAway
    let acceptable = efficient.filter {
      $0.amounts.customer >= walkAway.customer && $0.amounts.seller >= walkAway.seller
    }
    frontier = acceptable
    let from = GainPair(
      customer: max(walkAway.customer, deal.least.customer), seller: max(walkAway.seller, deal.least.seller))
    let list = list
    func first(_ beats: (Measured, Measured) -> Bool, _ zero: GainPair<Int128>) -> Outcome? {
      Self.best(acceptable, zero, list, beats)
    }
    nash = first({ $0.hasLargerProduct(than: $1) }, walkAway)
    equalGains = first({ $0.hasLargerSmaller(than: $1) }, from)
    joint = first({ $0.sum != $1.sum ? $0.sum > $1.sum : $0.smaller > $1.smaller }, walkAway)
    let most = GainPair(customer: deal.most.customer - from.customer, seller: deal.most.seller - from.seller)
    kalaiSmorodinsky = first({ $0.hasLargerShare(than: $1, of: most) }, from)
    let ideal = GainPair(
      customer: (acceptable.first?.amounts.customer ?? 0) - from.customer,
      seller: (acceptable.last?.amounts.seller ?? 0) - from.seller)
    kalaiSmorodinskyWithinReach = first({ $0.hasLargerShare(than: $1, of: ideal) }, from)
  }

  /// The level of each issue in a package, by name.
  public func terms(of outcome: Outcome) -> [(issue: String, value: String)] {
    let levels = list.levels(outcome.place)
    return zip(deal.issues, levels).map { ($0.name, $0.values[$1]) }
  }

  /// The efficient pairs with nothing worth more than the ceiling; what then is bettered falls out.
  private static func clipped(_ list: EfficientList, _ deal: ScenarioDeal) -> [Outcome] {
    var kept: [Outcome] = []
    for (place, gains) in list.gains.enumerated() {
      var amounts = gains
      if let ceiling = deal.ceiling {
        amounts = GainPair(
          customer: min(amounts.customer, ceiling.customer), seller: min(amounts.seller, ceiling.seller))
      }
      // The customer's amounts do not rise and the seller's do not fall.
      if let last = kept.last, last.amounts.seller == amounts.seller { continue }
      if let last = kept.last, last.amounts.customer == amounts.customer { kept.removeLast() }
      kept.append(Outcome(place: place, amounts: amounts, units: deal.units))
    }
    return kept
  }

  private static func best(
    _ outcomes: [Outcome], _ zero: GainPair<Int128>, _ list: EfficientList,
    _ beats: (Measured, Measured) -> Bool
  ) -> Outcome? {
    guard var leader = outcomes.first else { return nil }
    var measured = Measured(leader, zero)
    for outcome in outcomes.dropFirst() {
      let other = Measured(outcome, zero)
      if beats(other, measured) {
        (leader, measured) = (outcome, other)
      } else if !beats(measured, other) {
        let isEarlier = list.levels(outcome.place).lexicographicallyPrecedes(list.levels(leader.place))
        if isEarlier { (leader, measured) = (outcome, other) }
      }
    }
    return leader
  }
}

/// The efficient pairs, by whichever method.
private struct EfficientList: Sendable {
  let gains: [GainPair<Int128>]
  /// How much more the first side could have, in utility.
  let slack: Double
  /// The levels of the package behind a pair.
  let levels: @Sendable (Int) -> [Int]

  init(_ deal: ScenarioDeal, limits: EngineLimits) throws(MethodRefusal) {
    let issues = deal.issues.count
    switch deal.worths {
    case .additive(let problem):
      let list = try problem.efficientPairs(limits: limits)
      gains = (0..<list.count).map { list.gains(at: $0) }
      slack = Double(list.slack) / Double(deal.units.customer)
      levels = { list.levels(at: $0, of: issues) }
    case .boxes(let boxes):
      let efficient = try BoxPackages(boxes, issues: issues, limits: limits).efficient
      gains = efficient.map { GainPair(customer: Int128($0.gains.customer), seller: Int128($0.gains.seller)) }
      slack = 0
      levels = { efficient[$0].levels }
    }
  }
}

/// Gains in two units, made comparable by multiplying each with the other side's unit.
private struct Measured {
  let gains: GainPair<Int128>
  let customer: WideProduct<Int128>
  let seller: WideProduct<Int128>

  init(_ outcome: ScenarioAnswer.Outcome, _ zero: GainPair<Int128>) {
    gains = GainPair(
      customer: outcome.amounts.customer - zero.customer, seller: outcome.amounts.seller - zero.seller)
    customer = WideProduct(gains.customer, outcome.units.seller)
    seller = WideProduct(gains.seller, outcome.units.customer)
  }

  var smaller: WideProduct<Int128> { min(customer, seller) }
  var sum: WideProduct<Int128> { customer + seller }

  func hasLargerSmaller(than other: Measured) -> Bool {
    smaller != other.smaller ? smaller > other.smaller : sum > other.sum
  }

  func hasLargerProduct(than other: Measured) -> Bool {
    let (mine, theirs) = (
      WideProduct(gains.customer, gains.seller), WideProduct(other.gains.customer, other.gains.seller)
    )
    return mine != theirs ? mine > theirs : hasLargerSmaller(than: other)
  }

  /// A gain and the best that side could gain.
  private func share(of ideal: GainPair<Int128>) -> (gain: Int128, best: Int128) {
    if ideal.customer == 0 { return ideal.seller == 0 ? (0, 1) : (gains.seller, ideal.seller) }
    if ideal.seller == 0 { return (gains.customer, ideal.customer) }
    let isCustomers = WideProduct(gains.customer, ideal.seller) <= WideProduct(gains.seller, ideal.customer)
    return isCustomers ? (gains.customer, ideal.customer) : (gains.seller, ideal.seller)
  }

  func hasLargerShare(than other: Measured, of ideal: GainPair<Int128>) -> Bool {
    let (mine, theirs) = (share(of: ideal), other.share(of: ideal))
    let (left, right) = (WideProduct(mine.gain, theirs.best), WideProduct(theirs.gain, mine.best))
    return left != right ? left > right : hasLargerSmaller(than: other)
  }
}
