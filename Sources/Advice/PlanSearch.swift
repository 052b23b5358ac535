import Catalogue
import Money
import Needs

/// The best plans for one offer, exactly, without listing every set of months.
///
/// Once it is settled who is on call for a stream, what is reserved for July does not touch what is worth reserving for
/// August. So the best few plans are put together from the best few choices of each stream and calendar month.
struct PlanSearch {
  /// Gains are compared in units of 10^-8 of the currency, so that adding them up in any order gives the same sum.
  private static let grid = 1e8

  let priced: PricedOffer
  let supplements: [Supplement]
  let forecast: Forecast

  /// The best plans, the best first, at most `count`; the empty plan is left out. Ties go to fewer reserved months.
  func best(_ count: Int) -> [Plan] {
    let keep = count + 1
    var plans = [Candidate()]
    for stream in forecast.streams.indices {
      plans = Candidate.combine(plans, bestForStream(stream, keep: keep), keep: keep)
    }
    return plans.map { $0.plan(supplements) }.filter { !$0.isEmpty }.prefix(count).map { $0 }
  }

  private func bestForStream(_ stream: Int, keep: Int) -> [Candidate] {
    let own = supplements.indices.filter { supplements[$0].stream == forecast.streams[stream].id }
    let onCall = own.filter { PeakHelp.Standby(supplements[$0]) != nil }
    var all: [Candidate] = []
    for subset in 0..<(1 << onCall.count) {
      let called = onCall.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
      let costing = PlanCosting(priced: priced, supplements: supplements, forecast: forecast)
      let retainers = costing.retainers(Plan(rentals: [], standbys: called.map { supplements[$0].id }))
      var partial = [Candidate(gain: PlanSearch.onGrid(-retainers), standbys: called)]
      for calendarMonth in 1...12 {
        let choices = choices(stream: stream, calendarMonth: calendarMonth, own: own, called: called)
        partial = Candidate.combine(partial, choices, keep: keep)
      }
      all += partial
    }
    return Candidate.top(all, keep: keep)
  }

  /// What each set of rentals for one stream and calendar month gains over the offer alone.
  private func choices(stream: Int, calendarMonth: Int, own: [Int], called: [Int]) -> [Candidate] {
    let allowed = own.filter {
      if case .prebook(_, let months) = supplements[$0].terms { return months.contains(calendarMonth) }
      return false
    }
    let standbys = called.compactMap { PeakHelp.Standby(supplements[$0]) }
    return (0..<(1 << allowed.count)).map { subset in
      let chosen = allowed.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
      let gain = gain(stream: stream, calendarMonth: calendarMonth, chosen: chosen, standbys: standbys)
      return Candidate(gain: PlanSearch.onGrid(gain), rented: chosen.map { ($0, calendarMonth) })
    }
  }

  private func gain(stream: Int, calendarMonth: Int, chosen: [Int], standbys: [PeakHelp.Standby]) -> Double {
    var reserved = 0.0
    var fee = 0.0
    for index in chosen {
      reserved += supplements[index].addsCapacity
      if case .prebook(let feePerMonth, _) = supplements[index].terms { fee += feePerMonth }
    }
    let unmet = forecast.streams[stream].unmetCostPerUnit
    var total = 0.0
    for month in 1...forecast.horizon where forecast.calendarMonth(month) == calendarMonth {
      let gainPerUnit = unmet - priced.unitPrice(stream: stream, month: month)
      var expected = -fee
      for scenario in forecast.probabilities.indices where forecast.probabilities[scenario] > 0 {
        let short = forecast.demand(scenario: scenario, stream: stream, month: month) - priced.capacity[stream]
        guard short > 0 else { continue }
        let help = PeakHelp.month(short: short, reserved: reserved, standbys: standbys, gainPerUnit: gainPerUnit)
        expected += forecast.probabilities[scenario] * (help.extraServed * gainPerUnit - help.fees)
      }
      total += forecast.discount[month] * expected
    }
    return total
  }

  /// Kept so far from the end of 128 bits that all months of all streams can be added; such gains are no money anyway.
  private static func onGrid(_ gain: Double) -> Int128 {
    let end = Double(Int128.max >> 16)
    return Int128(min(max((gain * grid).rounded(.toNearestOrEven), -end), end))
  }
}

extension PlanSearch {
  /// A plan in the making, by positions in the list of supplements.
  private struct Candidate {
    var gain: Int128 = 0
    var rented: [(supplement: Int, calendarMonth: Int)] = []
    var standbys: [Int] = []

    /// The best sums of one from each list.
    static func combine(_ first: [Candidate], _ second: [Candidate], keep: Int) -> [Candidate] {
      let sums = first.flatMap { one in
        second.map { other in
          Candidate(
            gain: one.gain + other.gain, rented: one.rented + other.rented, standbys: one.standbys + other.standbys)
        }
      }
      return top(sums, keep: keep)
    }

    static func top(_ candidates: [Candidate], keep: Int) -> [Candidate] {
      candidates.sorted { $0.comesBefore($1) }.prefix(keep).map { $0 }
    }

    /// More gain first; of the same gain fewer reserved months, fewer teams, then what is earlier in the year and the
    /// catalogue.
    private func comesBefore(_ other: Candidate) -> Bool {
      if gain != other.gain { return gain > other.gain }
      if rented.count != other.rented.count { return rented.count < other.rented.count }
      if standbys.count != other.standbys.count { return standbys.count < other.standbys.count }
      let (mine, theirs) = (places, other.places)
      if mine != theirs { return mine.lexicographicallyPrecedes(theirs) { $0.lexicographicallyPrecedes($1) } }
      return standbys.lexicographicallyPrecedes(other.standbys)
    }

    /// What is reserved when, in the catalogue's order and then the year's.
    private var places: [[Int]] {
      rented.map { [$0.supplement, $0.calendarMonth] }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func plan(_ supplements: [Supplement]) -> Plan {
      let rentals = Set(rented.map(\.supplement)).sorted().map { index in
        Plan.Rental(
          supplement: supplements[index].id,
          months: rented.filter { $0.supplement == index }.map(\.calendarMonth).sorted())
      }
      return Plan(rentals: rentals, standbys: standbys.sorted().map { supplements[$0].id })
    }
  }
}
