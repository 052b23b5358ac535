import Advice
import Catalogue
import Money
import Needs
import Testing

@Suite("Plans, against every set of months and teams")
struct PlanPropertyTests {
  private struct Tried {
    var id: String
    var months: Int
    var value: Double
  }

  @Test("the best three plans are the best three of all", arguments: UInt64(1)...80)
  func bestThree(seed: UInt64) {
    var random = RandomQuestions(seed: seed)
    let question = random.question(startSmall: false)
    guard !question.catalogue.supplements.isEmpty else { return }
    let answer = question.answer()
    for comparison in answer.plans {
      guard let offer = question.catalogue.offers.first(where: { $0.id == comparison.offer }) else { continue }
      let all = everyPlan(question, offer)
      let sorted = all.sorted { $0.value > $1.value }
      #expect(comparison.top.count == min(3, all.count), "seed \(seed)")
      for (place, ranked) in comparison.top.enumerated() {
        #expect(near(ranked.value, sorted[place].value), "seed \(seed), \(offer.id), place \(place + 1)")
        let same = all.filter { near($0.value, ranked.value, within: 1e-5) }
        #expect(same.contains { $0.id == ranked.id.text }, "seed \(seed): \(ranked.id) has another value")
        if same.count == 1 { #expect(same[0].id == ranked.id.text, "seed \(seed)") }
      }
      if let first = comparison.top.first {
        let fewest = all.filter { near($0.value, first.value, within: 1e-8) }.map(\.months).min() ?? 0
        #expect(first.plan.monthCount == fewest, "seed \(seed): of equal plans the one with fewer months")
      }
      let plain = Reference(question: question)
      let without = plain.average { plain.plain(offer, $0) }.value
      #expect(near(comparison.without, without), "seed \(seed)")
      let beats = (sorted.first?.value ?? -.infinity) - without >= 1e-6
      #expect(comparison.worthHaving == beats, "seed \(seed)")
      let row = answer.ranking.first { if case .plan = $0.kind { $0.offer == offer.id } else { false } }
      #expect((row != nil) == beats, "seed \(seed): the best plan joins only if it beats the offer alone")
      if let row {
        #expect(row.id == comparison.top[0].id)
        #expect(near(row.average.value, sorted[0].value), "seed \(seed)")
        #expect(row.limitationsToState == answer.way(offer.id.text)?.limitationsToState)
      }
    }
  }

  private func everyPlan(_ question: AdviceQuestion, _ offer: Offer) -> [Tried] {
    let reference = Reference(question: question)
    let prebooks = question.catalogue.supplements.filter { if case .prebook = $0.terms { true } else { false } }
    let standbys = question.catalogue.supplements.filter { if case .standby = $0.terms { true } else { false } }
    var choices: [[(Supplement, [Int])]] = [[]]
    for supplement in prebooks {
      guard case .prebook(_, let allowed) = supplement.terms else { continue }
      choices = choices.flatMap { chosen in
        allowed.subsets.map { months in months.isEmpty ? chosen : chosen + [(supplement, months)] }
      }
    }
    var tried: [Tried] = []
    for rentals in choices {
      for called in standbys.subsets where !(rentals.isEmpty && called.isEmpty) {
        let parts = reference.average { scenario in
          var parts = reference.months(offer, scenario, 1, reference.horizon, plan: (rentals, called))
          parts.cost += reference.figure(offer.prices?.upfront ?? Figure(0))
          return parts
        }
        var id = offer.id.text
        for (supplement, months) in rentals {
          id += "+\(supplement.id)[" + months.map(String.init).joined(separator: ",") + "]"
        }
        for standby in called { id += "+\(standby.id)" }
        tried.append(Tried(id: id, months: rentals.reduce(0) { $0 + $1.1.count }, value: parts.value))
      }
    }
    return tried
  }
}
