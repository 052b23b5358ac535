import Advice
import Catalogue
import Money
import Needs
import Seeded

/// Small random questions that use every field; amounts are coarse, so that ties happen.
struct RandomQuestions {
  private var random: SplitMix64
  private var streams: [Stream] = []
  private var horizon = 12

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func often(_ times: Int, in total: Int = 10) -> Bool { pick(1...total) <= times }
  private mutating func amount(_ range: ClosedRange<Int>, step: Double = 0.5) -> Double { Double(pick(range)) * step }

  private mutating func figure(_ range: ClosedRange<Int>, step: Double = 0.5) -> Figure {
    guard often(2) else { return Figure(amount(range, step: step)) }
    let values = [amount(range, step: step), amount(range, step: step), amount(range, step: step)].sorted()
    return Figure(low: values[0], mode: values[1], high: values[2])
  }

  mutating func question(plans: Bool = true, startSmall: Bool = true) -> AdviceQuestion {
    horizon = pick(1...30)
    streams = (0..<pick(0...2)).map {
      Stream(id: ID("s\($0)"), unit: "units", unmetCostPerUnit: amount(0...30))
    }
    let scenarios = self.scenarios()
    let wants = (0..<pick(0...3)).map { index in
      let from = amount(0...10)
      return Want(
        id: ID("w\(index)"), attribute: ID("a\(index)"), from: from, to: from + (often(5) ? 3 : -3),
        worthPerYear: amount(0...40, step: 10))
    }
    let musts = (0..<pick(0...1)).map {
      Must(
        id: ID("m\($0)"), attribute: ID("a0"),
        comparison: Comparison.allCases.randomElement(using: &random) ?? .atMost, value: .number(Figure(amount(0...10)))
      )
    }
    let customer = Customer(
      name: "Ana", horizonMonths: horizon, startCalendarMonth: pick(1...12),
      discounting: Discounting(annualRate: [0, 0.05, 0.12].randomElement(using: &random) ?? 0), streams: streams,
      musts: often(3) ? musts : [], wants: wants, scenarios: scenarios)
    let offers = (0..<pick(1...5)).map { offer($0) }
    return AdviceQuestion(
      customer: customer,
      catalogue: OfferCatalogue(
        offers: offers, supplements: plans && !streams.isEmpty ? supplements() : [],
        upgradePaths: startSmall ? paths(offers) : []), tieBand: amount(0...80),
      startSmall: startSmall ? starts(offers, scenarios) : [])
  }

  private mutating func scenarios() -> [Scenario] {
    let count = pick(1...4)
    var weights = (0..<count).map { _ in often(8) ? pick(1...5) : 0 }
    if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
    let total = Double(weights.reduce(0, +))
    let first = year()
    return weights.enumerated().map { index, weight in
      // Several scenarios begin alike, so that they cannot be told apart until later.
      var phases = [Phase(fromMonth: 1, demand: index == 0 || often(5) ? first : year())]
      if often(5) { phases.append(Phase(fromMonth: pick(2...(horizon + 3)), demand: year())) }
      return Scenario(id: ID("c\(index)"), probability: Double(weight) / total, phases: phases)
    }
  }

  private mutating func year() -> [ID<DemandStream>: [Double]] {
    var year: [ID<DemandStream>: [Double]] = [:]
    for stream in streams where often(9) {
      year[stream.id] = (0..<12).map { _ in often(4) ? 0 : amount(0...16) }
    }
    return year
  }

  private mutating func offer(_ index: Int) -> Offer {
    var attributes: [ID<Attribute>: Trait] = [:]
    for attribute in 0..<3 where often(8) {
      attributes[ID("a\(attribute)")] = often(2) ? .yesNo(often(5)) : .number(figure(0...10))
    }
    var capacity: [ID<DemandStream>: Figure] = [:]
    for stream in streams where often(8) { capacity[stream.id] = figure(0...12) }
    var schedule: [PriceStep] = []
    for month in Set((0..<pick(0...3)).map { _ in often(5) ? 1 : pick(1...horizon + 2) }).sorted() {
      var unit: [ID<DemandStream>: Figure] = [:]
      for stream in streams where often(7) { unit[stream.id] = figure(0...6) }
      schedule.append(PriceStep(fromMonth: month, monthly: figure(0...20), unit: unit))
    }
    let limitations = streams.first.map {
      [Limitation(id: ID("peak"), text: "May fall short.", condition: .peakDemandOverCapacity($0.id))]
    }
    return Offer(
      id: ID("o\(index)"), name: "Offer \(index)",
      source: [.own, .own, .own, .partner, .competitor, .none].randomElement(using: &random) ?? .own,
      attributes: attributes, capacity: capacity,
      prices: often(9) ? Prices(upfront: figure(0...40, step: 5), schedule: schedule) : nil,
      limitations: limitations ?? [])
  }

  private mutating func supplements() -> [Supplement] {
    (0..<pick(0...3)).map { index in
      let months = Set((0..<pick(0...3)).map { _ in pick(1...12) }).sorted()
      return Supplement(
        id: ID("x\(index)"), text: "Help", stream: streams[pick(0...streams.count - 1)].id,
        addsCapacity: amount(0...6),
        terms: often(6)
          ? .prebook(feePerMonth: amount(0...20), monthsAllowed: months)
          : .standby(retainerPerYear: amount(0...20), feePerMonthUsed: amount(0...20)))
    }
  }

  private mutating func paths(_ offers: [Offer]) -> [UpgradePath] {
    var paths: [UpgradePath] = []
    for from in offers {
      for to in offers where from.id != to.id && often(4) {
        paths.append(UpgradePath(from: from.id, to: to.id, fee: amount(0...30)))
      }
    }
    return paths
  }

  private mutating func starts(_ offers: [Offer], _ scenarios: [Scenario]) -> [StartSmallQuestion] {
    (0..<pick(0...2)).map { index in
      let start = offers[pick(0...offers.count - 1)].id
      return StartSmallQuestion(
        start: start, checkInMonth: pick(1...horizon) + index,
        alternatives: offers.filter { $0.id != start && often(5) }.map(\.id),
        growthScenario: scenarios[pick(0...scenarios.count - 1)].id)
    }
  }
}
