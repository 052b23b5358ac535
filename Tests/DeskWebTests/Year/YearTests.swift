import Desk
import Money
import Testing

@testable import DeskWeb

@Suite("The year from the desk's own history")
struct YearTests {
  @Test("nothing is claimed of an empty desk, and few cases are said to be few")
  func empty() async throws {
    let desk = try await TestDesk()
    let page = try await desk.owner().get("/year").text
    #expect(page.contains("nothing yet") && page.contains("From 100 customers on"))
    #expect(!page.contains("likely between") && page.contains("r = .02"))
  }

  @Test("an agreement, its promises and what came of it are counted as they stand in the books")
  func counted() async throws {
    let later = try await RosasDeal.agreed(daysLater: 30)
    let world = later.rosa.desk.world
    let keys = try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
    var answers = keys.map { ("met." + $0, "yes") }
    answers[0].1 = "partly"
    _ = try await later.customer.post("outcome", [("days", "30")] + answers)
    let view = try await world.year(nil, of: later.rep.account)
    let agreement = try #require(try await later.rosa.table().agreements.first)
    #expect(view.sums[.agreed] == YearSum(households: 1, count: 1, amount: agreement.document.price))
    #expect(view.share(.workedOut, of: .asked) == Share(1, of: 1))
    #expect(view.share(.needMet, of: .needMet, .needPartly) == Share(keys.count - 1, of: keys.count))
    #expect(view.repeats.again == Share(0, of: 1) && view.repeats.outlook == nil)
    #expect(view.sums[.comparable]?.count == 1)
    let words = try await later.rosa.table().promises.filter { $0.by == .rep }
    let today = world.clock.today()
    #expect(view.overdue == words.filter { $0.isOpen && $0.due < today }.count)
    let earned = try #require(view.sums[.earned])
    #expect(earned.count == 1 && earned.amount > 0 && earned.amount < agreement.document.price)
    let page = try await later.rep.get("/year").text
    #expect(page.contains("1 case: too few to say") && !page.contains("Rosa") && !page.contains("likely between"))
    // The customer's side shows none of it.
    #expect(!(try await later.customer.get().text).contains("Your year"))
  }

  @Test(
    "this month stands on Today: the goal, what was booked, and for how many it worked out; the next month begins anew")
  func month() async throws {
    let rosa = try await RosasDeal.agreed(daysLater: 0)
    let world = rosa.rosa.desk.world
    _ = try await rosa.rep.post("/year/goal", [("goal", "1500")])
    let account = try #require(try await world.account(ofSession: rosa.rep.session).account)
    let month = try await world.today(of: account).month
    let year = try await world.year(nil, of: account)
    #expect(month.goal == 150_000 && month.agreements == 1 && month.booked == year.sums[.earned]?.amount)
    #expect(month.asked == 0 && month.workedOut == 0)
    let page = try await rosa.rep.get("/today").text
    #expect(page.contains("This month") && page.contains("left to you, 1 agreement"))
    let later = try await RosasDeal.agreed(daysLater: 40)
    let keys = try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
    _ = try await later.customer.post("outcome", [("days", "30")] + keys.map { ("met." + $0, "yes") })
    let next = try await later.rosa.desk.world.today(of: later.rep.account).month
    #expect(next.agreements == 0 && next.booked == 0 && next.asked == 1 && next.workedOut == 1)
    #expect(try await later.rep.get("/today").text.contains("for whom it worked out, of 1 who said"))
  }

  @Test("what changes is counted anew: withdrawn from, erased, another year")
  func anew() async throws {
    let later = try await RosasDeal.agreed(daysLater: 3)
    let world = later.rosa.desk.world
    #expect(try await world.year(nil, of: later.rep.account).sums[.agreed]?.count == 1)
    #expect(try await later.customer.post("withdraw/1", [("name", "Rosa Ortega")]).status == 303)
    let undone = try await world.year(nil, of: later.rep.account)
    #expect(undone.sums[.agreed] == nil && undone.sums[.withdrawn]?.count == 1 && undone.repeats.again.whole == 0)
    #expect(try await world.year(2020, of: later.rep.account).sums.isEmpty)
    _ = try await later.rep.post("/people/\(later.rosa.household)/erase", [("sure", "yes")])
    #expect(try await world.year(nil, of: later.rep.account).sums.isEmpty)
  }

  @Test("sending somebody elsewhere is counted once, and whether they came back")
  func elsewhere() async throws {
    let deal = try await RosasDeal(case: "03-energy-plan", kit: "energy")
    let view = try await deal.desk.world.year(nil, of: deal.rep.account)
    #expect(view.sums[.elsewhere]?.count == 1 && view.sums[.cameBack] == nil)
    #expect(try await deal.rep.get("/year").text.contains("0 of 1"))
  }

  @Test("a goal is kept, shown beside for how many it worked out, refused where it is no amount, and taken back")
  func goal() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    #expect(try await rep.post("/year/goal", [("goal", "a lot")]).status == 422)
    #expect(try await rep.post("/year/goal", [("goal", "1500")]).status == 303)
    #expect(try await rep.get("/year").text.contains("your goal: €"))
    #expect(try await rep.post("/settings", [("name", "Inés"), ("currency", "EUR")]).status == 303)
    #expect(try await rep.get("/year").text.contains("your goal: €"))
    #expect(try await rep.post("/year/goal", [("goal", "")]).status == 303)
    #expect(try await rep.get("/year").text.contains("no goal set"))
  }

  @Test("from 100 customers on a model foresees the next year, in all and of nobody; it follows when somebody buys")
  func foreseen() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let (world, today) = (desk.world, desk.world.clock.today())
    func write(_ count: Int) async throws {
      try await world.store.write { records in
        for index in 0..<count {
          let household = Household(
            id: ID("h\(index)"), owner: rep.account.id, name: "Household \(index)", since: Instant(milliseconds: 0),
            touched: Instant(milliseconds: 0))
          if try records.household(household.id) == nil { try records.insert(household) }
          let first = today.adding(days: -700 + index * 3)
          let days = (0...(index % 4)).map { first.adding(days: $0 * 90) }.filter { $0 <= today }
          try records.keep([], PurchaseDays(days), of: household)
        }
      }
    }
    try await write(99)
    #expect(try await world.year(nil, of: rep.account).repeats.outlook == nil)
    try await write(200)
    let repeats = try await world.year(nil, of: rep.account).repeats
    let outlook = try #require(repeats.outlook)
    #expect(repeats.again.whole == 200 && !repeats.again.isTooFew)
    #expect(outlook.active > 0 && outlook.active <= 200 && outlook.purchases > 0 && outlook.purchases < 2_000)
    #expect(try await world.year(nil, of: rep.account).repeats == repeats)
    let page = try await rep.get("/year").text
    #expect(
      page.contains("likely between") && page.contains("it says nothing of anybody") && !page.contains("Household"))
    try await write(201)
    #expect(try await world.year(nil, of: rep.account).repeats.again.whole == 201)
  }

  @Test("contracts begun long enough ago are followed for three years; from 30 on sBG says what stays")
  func contracts() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let (world, thisYear) = (desk.world, desk.world.clock.today().civil.year)
    func write(_ count: Int, in year: Int) async throws {
      try await world.store.write { records in
        for index in 0..<count {
          let household = Household(
            id: ID("c\(year)x\(index)"), owner: rep.account.id, name: "Household", since: Instant(milliseconds: 0),
            touched: Instant(milliseconds: 0))
          try records.insert(household)
          let end: YearFact.Kind? =
            index % 4 == 0
            ? .contractEndedFirst : index % 7 == 1 ? .contractEndedSecond : index % 11 == 2 ? .contractEndedThird : nil
          try records.keep(
            [YearFact(.contract, in: year)] + (end.map { [YearFact($0, in: year)] } ?? []), nil, of: household)
        }
      }
    }
    try await write(20, in: thisYear - 5)
    try await write(50, in: thisYear)
    let few = try await world.year(nil, of: rep.account).contracts
    #expect(few.running == [20, 15, 13, 11] && few.stay == nil && few.afterThree == Share(11, of: 20))
    try await write(60, in: thisYear - 4)
    let enough = try await world.year(nil, of: rep.account).contracts
    #expect(enough.running[0] == 80)
    let stay = try #require(enough.stay)
    #expect(stay > 0.8 && stay < 1)
    #expect(try await rep.get("/year").text.contains("stay another year (sBG"))
  }

  @Test("a share's range holds what it should, and a mean's is that of its figures")
  func ranges() throws {
    #expect(Share(0, of: 0).isTooFew && Share(0, of: 0).low == 0 && Share(0, of: 0).high == 1)
    #expect(Share(9, of: 7).part == 7 && Share(-1, of: 5).part == 0)
    let share = Share(60, of: 100)
    // Jeffreys' interval of 60 in 100, as published: .502 to .692.
    #expect(abs(share.low - 0.502) < 0.001 && abs(share.high - 0.692) < 0.001 && !share.isTooFew)
    let figures: [Int64] = [0, 50, 100, 25, 75]
    let mean = try #require(
      Mean(
        YearSum(
          households: 5, count: 5, amount: figures.reduce(0, +), squares: Double(figures.reduce(0) { $0 + $1 * $1 }))))
    #expect(mean.mean == 50 && mean.isTooFew)
    // The standard error of these five is 17.68.
    #expect(abs((mean.offBy ?? 0) - 1.96 * 17.678) < 0.05)
    #expect(Mean(YearSum()) == nil)
  }
}

@Suite("The picture of two habits on its page")
struct HabitPageTests {
  @Test(
    "each setting says what the worked case says: never, then from month 48, 26, 18, and level",
    arguments: [
      (0, "stays ahead for all 60 months"), (1, "from month 48 on"), (2, "from month 26 on"), (3, "from month 18 on"),
      (4, "both are level"),
    ])
  func settings(set: Int, says: String) async throws {
    let rep = try await TestDesk().owner()
    #expect(try await rep.get("/year/habits?set=\(set)").text.contains(says))
  }

  @Test("every assumption can be changed in the address, and what cannot be used is said at its field")
  func changed() async throws {
    let rep = try await TestDesk().owner()
    let page = try await rep.get("/year/habits?set=0&p.cancel=0.2&complaint=60&w.cancel=0.04")
    #expect(page.status == 200 && page.text.contains("from month 48 on"))
    for query in ["households=-4", "w.close=2", "months=0", "months=9999", "talks=abc", "p.retention=", "discount=nan"]
    {
      let bad = try await rep.get("/year/habits?\(query)")
      #expect(bad.status == 422 && bad.text.contains("aria-invalid"), "\(query)")
    }
    for field in HabitAssumptions.habitFields { #expect(page.text.contains("name=\"w.\(field)\"")) }
    for field in HabitAssumptions.communityFields + ["months"] { #expect(page.text.contains("name=\"\(field)\"")) }
  }
}
