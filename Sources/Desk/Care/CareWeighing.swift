package import Care
package import Money

/// Every way to go on after a change, weighed for both sides by `Care` from the rep's policy.
package struct CareWeighing: Sendable {
  /// The ways, in the order in which they are shown; holding to it first.
  package let ways: [CareWay]
  /// What each means to both.
  package let menu: CareMenu
  /// What each is worth to the rep from the low to the high end of one assumption after another.
  package let sellerRange: [ID<CareOption>: ClosedRange<Double>]
  /// Assumptions that would make another way the suggested one, somewhere in their range.
  package let deciding: [CareFigure]

  /// What a weighing starts from. Amounts are in minor units but for `benefit`.
  package struct Facts: Sendable {
    /// The rep's policy in the trade.
    package var policy: CarePolicy
    /// What is still to be paid, in order.
    package var left: [Int64]
    /// What has been paid.
    package var paid: Int64
    /// Whole months it has been used.
    package var monthsUsed: Int
    /// Months of use that are left where nothing more is paid.
    package var monthsLeft: Int
    /// What a month of it is worth to the customer, in currency units, by her own advice.
    package var benefit: Double
    /// What money later is worth today.
    package var discounting: Discounting
    /// What the amounts are in.
    package var currency: Currency
    /// What she can pay a month, if she said so.
    package var canPay: Int64?
    /// For how many months, if she said so.
    package var hardMonths: Int?
    /// Whether all that was paid is given back if it is undone: she was not told of something.
    package var undoneInFull: Bool

    /// Facts of these.
    package init(
      policy: CarePolicy, left: [Int64], paid: Int64, monthsUsed: Int, monthsLeft: Int, benefit: Double,
      discounting: Discounting, currency: Currency, canPay: Int64? = nil, hardMonths: Int? = nil,
      undoneInFull: Bool = false
    ) {
      self.policy = policy
      self.left = left
      self.paid = paid
      self.monthsUsed = monthsUsed
      self.monthsLeft = monthsLeft
      self.benefit = benefit
      self.discounting = discounting
      self.currency = currency
      self.canPay = canPay
      self.hardMonths = hardMonths
      self.undoneInFull = undoneInFull
    }
  }

  /// Weighs every way.
  ///
  /// - Throws: `CareRefusal` where the figures cannot be weighed.
  package init(_ facts: Facts) throws(CareRefusal) {
    let ways = facts.ways
    let menu = try CareMenu(for: facts.careCase(ways) { facts.policy.assumption($0).value })
    var ranges = Dictionary(uniqueKeysWithValues: menu.options.map { ($0.id, $0.sellerValue...$0.sellerValue) })
    var deciding: [CareFigure] = []
    for figure in CareFigure.allCases {
      let assumed = facts.policy.assumption(figure)
      for end in [assumed.low, assumed.high] where end != assumed.value {
        let other = try CareMenu(for: facts.careCase(ways) { $0 == figure ? end : facts.policy.assumption($0).value })
        for option in other.options {
          guard let range = ranges[option.id] else { continue }
          ranges[option.id] = min(range.lowerBound, option.sellerValue)...max(range.upperBound, option.sellerValue)
        }
        if other.suggested != menu.suggested, deciding.last != figure { deciding.append(figure) }
      }
    }
    self.ways = ways
    self.menu = menu
    sellerRange = ranges
    self.deciding = deciding
  }
}

extension CareWeighing.Facts {
  /// The ways there are, by the policy.
  var ways: [CareWay] {
    [CareWay(id: CareWay.hold, kind: .hold, runs: PaymentRun.runs(left))] + [pause, reduced].compactMap(\.self)
      + smaller + [undo]
  }

  /// How long paying is hard: what she said, or as long as the policy reaches.
  private func hardMonths(within most: Int) -> Int { min(hardMonths.map { max(1, $0) } ?? most, most, left.count) }

  private var pause: CareWay? {
    let months = hardMonths(within: policy.pauseMonths)
    guard months > 0 else { return nil }
    return CareWay(
      id: "pause", kind: .pause(months: months),
      runs: PaymentRun.runs(Array(repeating: 0, count: months) + left))
  }

  /// A part of so many payments now, and the rest of them after the last one, each as large as the last one was.
  private var reduced: CareWay? {
    let months = hardMonths(within: policy.reducedMonths)
    guard months > 0, let usual = left.last, usual > 0, let next = left.first else { return nil }
    let least = Int64((Double(next) * policy.leastShare).rounded(.up))
    let pay = max(canPay ?? least, least)
    guard left.prefix(months).allSatisfy({ $0 > pay }) else { return nil }
    var rest = left.prefix(months).reduce(0) { $0 + $1 - pay }
    var payments = Array(repeating: pay, count: months) + left.dropFirst(months)
    while rest > 0 {
      payments.append(min(rest, usual))
      rest -= usual
    }
    return CareWay(
      id: "reduced", kind: .reduced(months: months, pay: pay), runs: PaymentRun.runs(payments))
  }

  private var smaller: [CareWay] {
    guard !left.isEmpty else { return [] }
    return policy.smaller.enumerated().map { place, smaller in
      CareWay(
        id: "smaller-\(place + 1)", kind: .smaller(text: smaller.text),
        runs: [PaymentRun(months: left.count, amount: smaller.pay)])
    }
  }

  private var undo: CareWay {
    let kept = undoneInFull ? 0 : policy.keptPerMonth * Int64(monthsUsed)
    return CareWay(id: CareWay.undo, kind: .undo(refund: max(0, paid - kept), inFull: undoneInFull), runs: [])
  }

  /// The case as `Care` takes it, with assumptions looked up.
  func careCase(_ ways: [CareWay], _ assumed: (CareFigure) -> Double) -> CareCase {
    let options = ways.map { option($0, assumed) }
    let longest = ways.map { $0.runs.reduce(0) { $0 + $1.months } }.max() ?? 0
    return CareCase(
      essentialService: policy.isEssential, discounting: discounting,
      horizonMonths: min(CareCase.mostMonths, max(longest, monthsLeft, 1)),
      maxOutOfPocketSixMonths: currency.units(policy.spare), holdOption: ID(CareWay.hold),
      affordablePayment: affordable,
      wordOfMouth: WordOfMouth(
        valueOfNewCustomer: currency.units(policy.newCustomer), listenerInMarket: assumed(.listenerInMarket),
        tellsIfGlad: assumed(.tellsIfGlad), tellsIfUpset: assumed(.tellsIfUpset), shiftUp: assumed(.shiftUp),
        shiftDown: assumed(.shiftDown)), options: options)
  }

  /// What she can pay for as long as she said; then nothing is known.
  private var affordable: [AffordablePayment] {
    guard let canPay else { return [] }
    let limit = AffordablePayment(fromMonth: 1, max: currency.units(canPay))
    guard let hardMonths, hardMonths < CareCase.mostMonths else { return [limit] }
    return [limit, AffordablePayment(fromMonth: max(1, hardMonths) + 1, max: currency.units(left.max() ?? canPay))]
  }

  private func option(_ way: CareWay, _ assumed: (CareFigure) -> Double) -> CareOption {
    let hard = hardMonths ?? max(policy.pauseMonths, policy.reducedMonths, 1)
    let cost = currency.units(policy.monthlyCost)
    func option(
      _ segments: [CareSegment], _ glad: CareFigure, _ upset: CareFigure, gains: Int64 = 0, stops: Bool = false
    ) -> CareOption {
      CareOption(
        id: ID(way.id), text: way.id, segments: segments, pGlad: assumed(glad), pUpset: assumed(upset),
        sellerOneOff: currency.units(gains), stopsService: stops)
    }
    switch way.kind {
    case .hold:
      return option(
        segments(
          way, cost: { _ in cost }, benefit: { _ in benefit }, hard: hard, assumed(.heldDuring), assumed(.heldAfter)),
        .heldGlad, .heldUpset)
    case .pause(let months):
      let stops = policy.pauseStopsService
      return option(
        segments(
          way, cost: { stops && $0 <= months ? 0 : cost }, benefit: { stops && $0 <= months ? 0 : benefit },
          hard: months, assumed(.pausedDuring), assumed(.pausedAfter)),
        .pausedGlad, .pausedUpset, stops: stops)
    case .reduced(let months, _):
      return option(
        segments(
          way, cost: { _ in cost }, benefit: { _ in benefit }, hard: months, assumed(.reducedDuring),
          assumed(.reducedAfter)), .reducedGlad, .reducedUpset)
    case .smaller, .grow:
      let place = (Int(way.id.drop { !$0.isNumber }) ?? 1) - 1
      guard policy.smaller.indices.contains(place) else { return option([], .smallerGlad, .smallerUpset) }
      let smaller = policy.smaller[place]
      let stays = assumed(.smallerStays)
      return option(
        segments(
          way, cost: { _ in currency.units(smaller.cost) }, benefit: { _ in benefit * smaller.worth }, hard: 0, stays,
          stays), .smallerGlad, .smallerUpset, gains: smaller.oneOff)
    case .undo(let refund, _):
      var undo = option(
        [.ends(fromMonth: 1)], .undoneGlad, .undoneUpset, gains: policy.takenBack - refund)
      undo.customerOneOff = currency.units(refund)
      undo.returnProbability = assumed(.comesBack)
      undo.returnContributionPV = currency.units(policy.worthOfReturn)
      undo.alwaysOffered = true
      return undo
    }
  }

  /// The months of a way, those that are alike put together; where all is paid the use goes on to its end.
  private func segments(
    _ way: CareWay, cost: (Int) -> Double, benefit: (Int) -> Double, hard: Int, _ during: Double, _ after: Double
  ) -> [CareSegment] {
    let pays = way.runs.flatMap { Array(repeating: $0.amount, count: $0.months) }
    let months = max(pays.count, left.isEmpty ? monthsLeft : 0)
    guard months > 0 else { return [.ends(fromMonth: 1)] }
    var segments: [CareSegment] = []
    for month in 1...months {
      let next = CareSegment(
        fromMonth: month, pay: pays.indices.contains(month - 1) ? currency.units(pays[month - 1]) : 0,
        cost: cost(month), benefit: benefit(month), retention: month <= hard ? during : after)
      if segments.last?.course != next.course { segments.append(next) }
    }
    return segments + [.ends(fromMonth: months + 1)]
  }
}
