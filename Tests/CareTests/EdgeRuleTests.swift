import Care
import Money
import Testing

@Suite("Edge rules of the menu")
struct EdgeRuleTests {
  private let hold = CareOption(id: ID("hold"), text: "Hold", segments: [CareSegment(fromMonth: 1, pay: 50, cost: 10)])

  private func careCase(_ options: [CareOption], horizon: Int = 12, budget: Double = 0) -> CareCase {
    CareCase(
      discounting: Discounting(annualRate: 0), horizonMonths: horizon, maxOutOfPocketSixMonths: budget,
      holdOption: ID("hold"), options: [hold] + options)
  }

  private func same(as id: String, customer: Double = 0, seller: Double = 0) -> CareOption {
    CareOption(id: ID(id), text: id, segments: hold.segments, sellerOneOff: seller, customerOneOff: customer)
  }

  @Test("holding is as good as itself for both, but never win-win")
  func holdIsNeverWinWin() throws {
    let menu = try CareMenu(for: careCase([]))
    let row = try #require(menu[ID("hold")])
    #expect(row.affordable && row.withinBudget && row.betterForCustomerThanHolding && row.betterForSellerThanHolding)
    #expect(!row.winWin)
    #expect(menu.winWin.isEmpty && menu.efficient.isEmpty && menu.suggested == nil)
  }

  @Test("with nothing win-win nothing is suggested, and undoing is still shown")
  func nothingToSuggest() throws {
    let undo = CareOption(id: ID("undo"), text: "", segments: [.ends(fromMonth: 1)], alwaysOffered: true)
    let menu = try CareMenu(for: careCase([undo]))
    #expect(menu.suggested == nil)
    #expect(menu.offered == [ID("undo")])
  }

  @Test("an option exactly as good as holding is win-win, also where the last bits differ")
  func exactlyAsGood() throws {
    let menu = try CareMenu(for: careCase([same(as: "same", customer: -0.000_000_5, seller: -0.000_000_5)]))
    #expect(menu.winWin == [ID("same")])
    #expect(try CareMenu(for: careCase([same(as: "worse", customer: -0.000_01)])).winWin.isEmpty)
  }

  @Test("on a tie for the customer the one better for the seller is suggested, then the first listed")
  func ties() throws {
    let options = [
      same(as: "a", customer: 5, seller: 1), same(as: "b", customer: 5.000_000_5, seller: 3),
      same(as: "c", customer: 5, seller: 3),
    ]
    #expect(try CareMenu(for: careCase(options)).suggested == ID("b"))
    #expect(try CareMenu(for: careCase(options.reversed())).suggested == ID("c"))
    #expect(try CareMenu(for: careCase(options)).efficient == [ID("b"), ID("c")])
  }

  @Test("a negative one-off is a payment in month 1, on top of the month's own")
  func oneOffIsAPayment() throws {
    var input = careCase([same(as: "fee", customer: -30)])
    input.affordablePayment = [AffordablePayment(fromMonth: 1, max: 79)]
    let row = try #require(try CareMenu(for: input)[ID("fee")])
    #expect(row.firstUnaffordable?.month == 1 && row.firstUnaffordable?.payment == 80)
    #expect(row.months[0].oneOffPayment == 30 && row.months[1].oneOffPayment == 0)
    #expect(row.customerValue == -30 - 600, "counted once, and not as the month's payment")
    #expect(row.sellerFuture == 480)
    input.affordablePayment = [AffordablePayment(fromMonth: 1, max: 80)]
    #expect(try CareMenu(for: input)[ID("fee")]?.affordable == true)
  }

  @Test("a positive one-off does not make the first payment smaller")
  func refundIsNoPayment() throws {
    var input = careCase([same(as: "refund", customer: 30)])
    input.affordablePayment = [AffordablePayment(fromMonth: 1, max: 49)]
    #expect(try CareMenu(for: input)[ID("refund")]?.firstUnaffordable?.payment == 50)
  }

  @Test("a horizon shorter than six months: the cash limit uses the months there are")
  func shortHorizon() throws {
    let loss = CareOption(id: ID("loss"), text: "", segments: [CareSegment(fromMonth: 1, cost: 10)])
    #expect(try CareMenu(for: careCase([loss], horizon: 4, budget: 40))[ID("loss")]?.withinBudget == true)
    #expect(try CareMenu(for: careCase([loss], horizon: 5, budget: 40))[ID("loss")]?.withinBudget == false)
    #expect(try CareMenu(for: careCase([loss], horizon: 12, budget: 60))[ID("loss")]?.sellerCashFirstSixMonths == -60)
  }

  @Test("before the first segment nothing is paid or enjoyed and nobody leaves")
  func beforeTheFirst() throws {
    let later = CareOption(
      id: ID("later"), text: "", segments: [CareSegment(fromMonth: 4, pay: 20, cost: 5, benefit: 30, retention: 0.5)])
    let row = try #require(try CareMenu(for: careCase([later], horizon: 5))[ID("later")])
    #expect(row.months.map(\.payment) == [0, 0, 0, 20, 20])
    #expect(row.months.map(\.survival) == [1, 1, 1, 0.5, 0.25])
    #expect(row.customerValue == 7.5)
    #expect(row.sellerFuture == 11.25)
  }

  @Test("what she can pay has no limit before its first entry")
  func noLimitBefore() throws {
    var input = careCase([])
    input.affordablePayment = [AffordablePayment(fromMonth: 3, max: 10)]
    #expect(try CareMenu(for: input)[ID("hold")]?.firstUnaffordable?.month == 3)
    input.affordablePayment = [AffordablePayment(fromMonth: 13, max: 10)]
    #expect(try CareMenu(for: input)[ID("hold")]?.affordable == true)
  }

  @Test("forbidden beats always offered")
  func forbidden() throws {
    var stop = same(as: "stop", customer: 100, seller: 100)
    stop.stopsService = true
    stop.alwaysOffered = true
    var input = careCase([stop])
    #expect(try CareMenu(for: input).offered == [ID("stop")])
    input.essentialService = true
    let menu = try CareMenu(for: input)
    #expect(menu.offered.isEmpty && menu.winWin.isEmpty && menu.alwaysShown.isEmpty && menu.suggested == nil)
  }

  @Test("without assumptions about talk there is none")
  func noTalk() throws {
    var option = same(as: "glad")
    option.pGlad = 1
    let row = try #require(try CareMenu(for: careCase([option]))[ID("glad")])
    #expect(row.talk == 0)
    #expect(row.sellerValue == row.sellerFuture)
  }

  @Test("a name that is not in the case has no row")
  func unknownName() throws {
    #expect(try CareMenu(for: careCase([]))[ID("nobody")] == nil)
  }
}
