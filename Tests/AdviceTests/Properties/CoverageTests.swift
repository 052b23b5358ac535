import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test("months, sizes and fill rate are what counting gives", arguments: UInt64(1)...100)
  func counting(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false, startSmall: false)
    let coverage = question.coverage()
    var expectedPairs: [String] = []
    for offer in question.catalogue.offers where offer.source == .own || offer.source == .competitor {
      for stream in question.customer.streams where offer.capacity[stream.id] != nil {
        expectedPairs.append("\(offer.id) \(stream.id)")
      }
    }
    #expect(coverage.map { "\($0.offer) \($0.stream)" } == expectedPairs, "seed \(seed)")
    for item in coverage { check(item, question, seed) }
  }

  private func check(_ item: Coverage, _ question: AdviceQuestion, _ seed: UInt64) {
    guard let offer = question.catalogue.offers.first(where: { $0.id == item.offer }) else { return }
    let reference = Reference(question: question)
    let capacity = offer.capacity[item.stream].map(reference.figure) ?? 0
    var (short, needed, worst) = (0.0, 0.0, 0.0)
    var risks: [Int: (Double, Double)] = [:]
    for scenario in question.customer.scenarios where scenario.probability > 0 {
      guard let last = scenario.phases.last else { continue }
      for month in 1...12 {
        let demand = last.demand[item.stream]?[month - 1] ?? 0
        needed += scenario.probability * demand
        guard demand - capacity > 1e-6 else { continue }
        let before = risks[month] ?? (0, 0)
        risks[month] = (before.0 + scenario.probability, before.1 + scenario.probability * (demand - capacity))
        short += scenario.probability * (demand - capacity)
        worst = max(worst, demand - capacity)
      }
    }
    #expect(item.monthsAtRisk.map(\.calendarMonth) == risks.keys.sorted(), "seed \(seed)")
    for month in item.monthsAtRisk {
      #expect(near(month.probability, risks[month.calendarMonth]?.0 ?? -1), "seed \(seed)")
      #expect(near(month.expectedShortfall, risks[month.calendarMonth]?.1 ?? -1), "seed \(seed)")
    }
    #expect(near(item.expectedUnitsShortPerYear, short) && near(item.worstCaseShortfall, worst), "seed \(seed)")
    #expect(near(item.fillRate, needed > 0 ? 1 - short / needed : 1), "seed \(seed)")
  }

  @Test("it is a whole year even where the horizon is shorter, and the last phase even where it starts later")
  func wholeYear() throws {
    let question = AdviceQuestion(
      .sample(
        horizon: 2, streams: [.units(unmet: 1)], scenarios: [.turning("grow", 1, ["u": 1], at: 5, ["u": 3])]),
      [.sample("a", capacity: ["u": 2])])
    let coverage = try #require(question.coverage().first)
    #expect(coverage.monthsAtRisk.map(\.calendarMonth) == Array(1...12))
    #expect(coverage.expectedUnitsShortPerYear == 12)
    #expect(near(coverage.fillRate, 2 / 3))
  }

  @Test("excluded and unpriced offers are in it, partners, nothing and streams without a limit are not")
  func whoIsInIt() {
    let must = Must(id: ID("m"), attribute: ID("quiet"), comparison: .equal, value: .yesNo(true))
    let limited = [ID<DemandStream>("u"): Figure(1)]
    let offers = [
      Offer(id: ID("failing"), name: "", source: .own, capacity: limited, prices: Prices()),
      Offer(id: ID("unpriced"), name: "", source: .competitor, capacity: limited, prices: nil),
      Offer(id: ID("partner"), name: "", source: .partner, capacity: limited, prices: Prices()),
      Offer(id: ID("keep"), name: "", source: .none, capacity: limited, prices: Prices()),
      Offer(id: ID("unlimited"), name: "", source: .own, prices: Prices()),
    ]
    let question = AdviceQuestion(
      .sample(streams: [.units(unmet: 1)], musts: [must], scenarios: [.flat("only", 1, ["u": 2])]), offers)
    #expect(question.coverage().map(\.offer.text) == ["failing", "unpriced"])
  }

  @Test("a scenario of no likelihood is no worst case")
  func zeroProbability() throws {
    let question = AdviceQuestion(
      .sample(
        streams: [.units(unmet: 1)], scenarios: [.flat("likely", 1, ["u": 2]), .flat("never", 0, ["u": 9])]),
      [.sample("a", capacity: ["u": 3])])
    let coverage = try #require(question.coverage().first)
    #expect(coverage.worstCaseShortfall == 0 && coverage.monthsAtRisk.isEmpty && coverage.fillRate == 1)
  }
}
