import Advice
import Catalogue
import Money
import Needs
import Seeded
import Testing

@Suite("Ranking, against its definition")
struct RankingPropertyTests {
  @Test("every plain row has the parts that month-by-month counting gives", arguments: UInt64(1)...150)
  func parts(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false, startSmall: false)
    let reference = Reference(question: question)
    let answer = question.answer()
    for offer in question.catalogue.offers {
      guard let way = answer.way(offer.id.text) else { continue }
      let parts = reference.average { reference.plain(offer, $0) }
      #expect(near(way.average.wants, parts.wants), "seed \(seed), \(offer.id) wants")
      #expect(near(way.average.cost, parts.cost), "seed \(seed), \(offer.id) cost")
      #expect(near(way.average.shortfall, parts.shortfall), "seed \(seed), \(offer.id) shortfall")
    }
    let expected = question.catalogue.offers.filter { offer in
      offer.source == .none
        || (offer.prices != nil && question.customer.musts.allSatisfy { $0.isSatisfied(by: offer.attributes) })
    }
    #expect(
      Set(answer.ids).subtracting(["nothing"]) == Set(expected.map(\.id.text)), "seed \(seed): who is in the ranking")
    #expect(answer.excluded.count == question.catalogue.offers.count - expected.count)
  }

  @Test("values fall down the ranking, and equals follow the tie rule", arguments: UInt64(1)...150)
  func order(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question()
    let answer = question.answer()
    for (first, second) in zip(answer.ranking, answer.ranking.dropFirst()) {
      #expect(second.average.value - first.average.value < 0.005, "seed \(seed): \(first.id) before \(second.id)")
      guard near(first.average.value, second.average.value, within: 1e-7) else { continue }
      #expect(first.average.cost <= second.average.cost + 1e-6, "seed \(seed): the cheaper of equals comes first")
      if near(first.average.cost, second.average.cost, within: 1e-7) {
        #expect(!(first.source == .own && second.source != .own), "seed \(seed): not own before own")
      }
    }
    let nothing = answer.ranking.filter { $0.source == .none && $0.kind == .plain }.map(\.average.value).max()
    for way in answer.ranking {
      #expect(near(way.betterThanNothing, way.average.value - (nothing ?? 0)), "seed \(seed)")
    }
  }

  @Test("headline, class and regret are what their definitions say", arguments: UInt64(1)...150)
  func meaning(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question()
    let answer = question.answer()
    let best = answer.ranking[0]
    let band = answer.ranking.filter { best.average.value - $0.average.value <= question.tieBand + 1e-6 }
    #expect(answer.asGoodAsBest.map(\.id) == band.map(\.id), "seed \(seed)")
    let lowest = band.map(\.average.cost).min() ?? 0
    let headline = band.first { $0.average.cost < lowest + 1e-6 }
    #expect(answer.headline.id == headline?.id, "seed \(seed)")
    let expected: AdviceClass =
      best.source == .own
      ? .oursFits
      : band.contains { $0.source == .own } ? .aboutEqual : best.source == .none ? .buyNothing : .elsewhereBetter
    #expect(answer.adviceClass == expected, "seed \(seed)")
    let counted = question.customer.scenarios.indices.filter { question.customer.scenarios[$0].probability > 0 }
    for (way, regret) in zip(answer.ranking, answer.maxRegret) {
      let behind = counted.map { scenario in
        (answer.ranking.map { $0.byScenario[scenario].value }.max() ?? 0) - way.byScenario[scenario].value
      }
      #expect(near(regret, behind.max() ?? 0), "seed \(seed): \(way.id)")
    }
  }

  @Test("what costs more for less is found by looking at every pair", arguments: UInt64(1)...300)
  func costsMore(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    checkPairs(random.question(), seed)
  }

  @Test("what costs more for less is found among near-equals", arguments: UInt64(1)...200)
  func costsMoreNearTies(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nudges = [0, 1e-7, 9e-7, 2e-6, 0.001, 0.003, 0.0049, 0.0051, 0.01]
    let offers = (0..<12).map { index in
      // Value is the want's worth less the price, both moved by a hair.
      let price = 10 + (nudges.randomElement(using: &random) ?? 0)
      let worth = (0.5 + (nudges.randomElement(using: &random) ?? 0) / 100) * 10
      return Offer.sample(
        "o\(index)", [.own, .competitor].randomElement(using: &random) ?? .own, upfront: price,
        attributes: [ID("a"): .number(worth)])
    }
    let want = Want(id: ID("w"), attribute: ID("a"), from: 0, to: 10, worthPerYear: 100)
    checkPairs(AdviceQuestion(.sample(wants: [want]), offers), seed)
  }

  private func checkPairs(_ question: AdviceQuestion, _ seed: UInt64) {
    let answer = question.answer()
    var expected: [[String]] = []
    for way in answer.ranking where way.source == .own && way.kind == .plain {
      let better = answer.ranking.first {
        way.average.cost - $0.average.cost >= 1e-6 && way.average.value - $0.average.value < 1e-6
      }
      if let better { expected.append([way.id.text, better.id.text, better.source.rawValue]) }
    }
    #expect(
      answer.costsMoreForLess.map { [$0.offer.text, $0.betterAndCheaper.text, $0.itsSource.rawValue] } == expected,
      "seed \(seed)")
  }

  @Test("raising a want's worth never lowers an offer that has more of it", arguments: UInt64(1)...120)
  func raisingAWorth(seed: UInt64) throws {
    var random = RandomQuestions(seed: seed)
    let question = random.question(plans: false, startSmall: false)
    guard let want = question.customer.wants.first else { return }
    let customer = question.customer
    let raised = Want(
      id: want.id, attribute: want.attribute, from: want.from, to: want.to, worthPerYear: want.worthPerYear + 35)
    var after = question
    after.customer = Customer(
      name: customer.name, horizonMonths: customer.horizonMonths, startCalendarMonth: customer.startCalendarMonth,
      discounting: customer.discounting, streams: customer.streams, musts: customer.musts,
      wants: [raised] + customer.wants.dropFirst(), scenarios: customer.scenarios)
    let (before, now) = (question.answer().ids, after.answer().ids)
    for one in question.catalogue.offers {
      for other in question.catalogue.offers {
        guard want.coverage(by: one.attributes) > want.coverage(by: other.attributes) + 0.01,
          let first = before.firstIndex(of: one.id.text), let second = before.firstIndex(of: other.id.text),
          first < second
        else { continue }
        let (newFirst, newSecond) = (now.firstIndex(of: one.id.text), now.firstIndex(of: other.id.text))
        #expect(try #require(newFirst) < #require(newSecond), "seed \(seed): \(one.id) over \(other.id)")
      }
    }
  }
}
