import Desk
import Foundation
import Money
import Seeded

/// What a year's page costs on a desk of many households with ten years behind it.
struct YearOfMany {
  let world: World
  let account: Account

  private static let batch = 2_000
  private static let runs = 15

  /// Writes households of which seven in ten bought, some again, with what else counts of them.
  func build(count: Int) async throws {
    let (owner, now, today) = (account.id, world.clock.now(), world.clock.today())
    var made = 0
    while made < count {
      let (first, size) = (made, min(YearOfMany.batch, count - made))
      try await world.store.write { records in
        for index in first..<(first + size) {
          let household = Household(
            id: ID("h\(index)"), owner: owner, name: "Household \(index)", since: now, touched: now)
          try records.insert(household)
          let (facts, days) = YearOfMany.history(index, today: today)
          try records.keep(facts, PurchaseDays(days), of: household)
        }
      }
      made += size
    }
  }

  private static func history(_ index: Int, today: Day) -> (facts: [YearFact], days: [Day]) {
    var random = SplitMix64(seed: UInt64(index))
    var facts: [YearFact] = []
    var days: [Day] = []
    if Int.random(in: 0..<10, using: &random) < 7 {
      var day = today.adding(days: -Int.random(in: 1...3_650, using: &random))
      repeat {
        days.append(day)
        let year = day.civil.year
        let price = Int64.random(in: 20_000...400_000, using: &random)
        facts.append(YearFact(.agreed, in: year, amount: price))
        facts.append(YearFact(.earned, in: year, amount: price / 4))
        facts.append(YearFact(.comparable, in: year))
        facts.append(YearFact(.cutNew, in: year, amount: Int64.random(in: 0...100, using: &random)))
        facts.append(YearFact(.keptOnTime, in: year))
        facts.append(YearFact(.asked, in: year))
        if Bool.random(using: &random) { facts.append(YearFact(.workedOut, in: year)) }
        facts.append(YearFact(.needMet, in: year, count: 3))
        day = day.adding(days: Int.random(in: 60...1_200, using: &random))
      } while day <= today && Int.random(in: 0..<3, using: &random) > 0
    }
    facts.append(YearFact(.promiseOpen, in: today.civil.year, amount: Int64(today.number + index % 60)))
    return (facts, days)
  }

  /// Prints what the page's figures take, opened again and again.
  func measure(households: Int) async throws {
    var taken: [Double] = []
    var customers = 0
    for _ in 0..<YearOfMany.runs {
      let begun = ContinuousClock.now
      let view = try await world.year(nil, of: account)
      let spent = ContinuousClock.now - begun
      taken.append(Double(spent.components.attoseconds) / 1e15 + Double(spent.components.seconds) * 1000)
      customers = view.repeats.again.whole
    }
    let median = taken.sorted()[taken.count / 2]
    let text = String(format: "%.1f ms, at most %.1f", median, taken.max() ?? 0)
    let first = String(format: "%.1f", taken[0])
    print(
      "the year of \(households) households, \(customers) customers: \(text), the first of the day \(first) (to reach: 100)"
    )
  }
}
