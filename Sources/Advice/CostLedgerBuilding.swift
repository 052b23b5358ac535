import Catalogue
public import Money
import Needs

extension AdviceQuestion {
  /// What a row of the ranking costs, part by part and month by month.
  public func costLedger(of way: Way, in answer: AdviceAnswer) -> CostLedger {
    costLedger(of: way, in: answer, Valuation(self))
  }

  /// What every row of the ranking costs, by its name; worked out together, which is less work than one by one.
  public func costLedgers(in answer: AdviceAnswer) -> [ID<Way>: CostLedger] {
    let valuation = Valuation(self)
    return Dictionary(
      answer.ranking.map { ($0.id, costLedger(of: $0, in: answer, valuation)) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private func costLedger(of way: Way, in answer: AdviceAnswer, _ valuation: Valuation) -> CostLedger {
    var entries = LedgerEntries(horizon: valuation.forecast.horizon)
    for (scenario, probability) in valuation.forecast.probabilities.enumerated() where probability > 0 {
      let scene = LedgerScene(valuation: valuation, scenario: scenario, weight: probability)
      switch way.kind {
      case .plain: scene.addOffer(way.offer, into: &entries)
      case .plan(let plan): scene.addPlan(plan, on: way.offer, into: &entries)
      case .startSmall(let checkIn):
        guard let start = answer.startSmall.first(where: { $0.way == way.id }) else { continue }
        scene.addStart(start, checkIn: checkIn, into: &entries)
      }
    }
    return entries.ledger(discount: valuation.forecast.discount)
  }
}

/// The payments of one scenario, each counted with the scenario's likelihood.
private struct LedgerScene {
  let valuation: Valuation
  let scenario: Int
  let weight: Double

  private var forecast: Forecast { valuation.forecast }
  private var supplements: [Supplement] { valuation.question.catalogue.supplements }

  func addOffer(_ id: ID<Offer>, into entries: inout LedgerEntries) {
    guard let offer = priced(id) else { return }
    entries.add(.upfront, month: 0, weight * offer.upfront)
    addMonths(of: offer, 1, forecast.horizon, scheduleStart: 1, into: &entries)
  }

  func addStart(_ start: StartSmallAnswer, checkIn: Int, into entries: inout LedgerEntries) {
    guard let offer = priced(start.question.start) else { return }
    entries.add(.upfront, month: 0, weight * offer.upfront)
    addMonths(of: offer, 1, checkIn, scheduleStart: 1, into: &entries)
    guard let to = start.decisions[scenario].upgradeTo, let upgraded = priced(to),
      let fee = valuation.question.catalogue.upgradePaths.filter({ $0.from == offer.offer.id && $0.to == to })
        .map(\.fee).min()
    else {
      addMonths(of: offer, checkIn + 1, forecast.horizon, scheduleStart: 1, into: &entries)
      return
    }
    entries.add(.upgradeFee, month: checkIn, weight * fee)
    addMonths(of: upgraded, checkIn + 1, forecast.horizon, scheduleStart: checkIn + 1, into: &entries)
  }

  func addPlan(_ plan: Plan, on id: ID<Offer>, into entries: inout LedgerEntries) {
    guard let offer = priced(id) else { return }
    addOffer(id, into: &entries)
    for month in stride(from: 0, to: forecast.horizon, by: 12) {
      for case .standby(let retainer, _) in plan.standbys.compactMap(supplement).map(\.terms) {
        entries.add(.retainer, month: month, weight * retainer)
      }
    }
    for month in 1...forecast.horizon {
      let calendar = forecast.calendarMonth(month)
      let rented = plan.rentals.filter { $0.months.contains(calendar) }.compactMap { supplement($0.supplement) }
      for supplement in rented {
        guard case .prebook(let fee, _) = supplement.terms else { continue }
        entries.add(.rental(supplement.id), month: month, weight * fee)
      }
      for stream in forecast.streams.indices {
        addHelp(plan, rented: rented, offer: offer, stream: stream, month: month, into: &entries)
      }
    }
  }

  private func addHelp(
    _ plan: Plan, rented: [Supplement], offer: PricedOffer, stream: Int, month: Int, into entries: inout LedgerEntries
  ) {
    let id = forecast.streams[stream].id
    let price = offer.unitPrice(stream: stream, month: month)
    let help = PeakHelp.month(
      short: forecast.demand(scenario: scenario, stream: stream, month: month) - offer.capacity[stream],
      reserved: rented.filter { $0.stream == id }.reduce(0) { $0 + $1.addsCapacity },
      standbys: plan.standbys.compactMap(supplement).filter { $0.stream == id }.compactMap(PeakHelp.Standby.init),
      gainPerUnit: forecast.streams[stream].unmetCostPerUnit - price)
    entries.add(.units(id), month: month, weight * price * help.extraServed)
    entries.add(.calls, month: month, weight * help.fees)
  }

  private func addMonths(
    of offer: PricedOffer, _ first: Int, _ last: Int, scheduleStart: Int, into entries: inout LedgerEntries
  ) {
    guard first <= last else { return }
    for month in first...last {
      let step = offer.steps.last { $0.fromMonth <= month - scheduleStart + 1 }
      entries.add(.monthly, month: month, weight * (step?.monthly ?? 0))
      for (stream, details) in forecast.streams.enumerated() {
        let need = forecast.demand(scenario: scenario, stream: stream, month: month)
        let served = min(need, offer.capacity[stream])
        entries.add(.units(details.id), month: month, weight * (step?.units[stream] ?? 0) * served)
      }
    }
  }

  private func priced(_ id: ID<Offer>) -> PricedOffer? {
    zip(valuation.offers, valuation.priced).first { $0.0.id == id }?.1
  }

  private func supplement(_ id: ID<Supplement>) -> Supplement? { supplements.first { $0.id == id } }
}
