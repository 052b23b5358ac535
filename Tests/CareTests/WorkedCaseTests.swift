import Care
import Money
import Testing

@Suite("Worked cases")
struct WorkedCaseTests {
  @Test("every row and list comes out as worked out by hand", arguments: WorkedCase.all.indices)
  func rows(index: Int) throws {
    let worked = WorkedCase.all[index]
    let menu = try CareMenu(for: worked.careCase)
    #expect(menu.options.map(\.id) == worked.rows.map(\.id))
    for (row, option) in zip(worked.rows, menu.options) {
      #expect(option.forbidden == row.forbidden, "\(row.id)")
      #expect(option.affordable == row.affordable, "\(row.id)")
      #expect(abs(option.customerValue - row.customerValue) <= 0.0051, "\(row.id)")
      #expect(abs(option.sellerFuture - row.sellerFuture) <= 0.0051, "\(row.id)")
      #expect(abs(option.comesBack - row.comesBack) <= 0.0051, "\(row.id)")
      #expect(abs(option.talk - row.talk) <= 0.0051, "\(row.id)")
      #expect(abs(option.sellerValue - row.sellerValue) <= 0.0051, "\(row.id)")
      #expect(abs(option.sellerCashFirstSixMonths - row.sellerCash) <= 0.0051, "\(row.id)")
      #expect(option.betterForCustomerThanHolding == row.betterForCustomer, "\(row.id)")
      #expect(option.betterForSellerThanHolding == row.betterForSeller, "\(row.id)")
      #expect(option.withinBudget == row.withinBudget, "\(row.id)")
      #expect(option.winWin == row.winWin, "\(row.id)")
    }
    #expect(menu.winWin == worked.winWin)
    #expect(menu.efficient == worked.efficient)
    #expect(menu.suggested == worked.suggested)
    #expect(menu.alwaysShown == worked.alwaysShown)
  }

  @Test("losing a job: the pause is suggested, paying less is offered too, and undoing always")
  func pause() throws {
    let menu = try CareMenu(for: WorkedCase.homeCooling.careCase)
    #expect(menu.suggested == ID("pause_4"))
    #expect(menu.offered == [ID("pause_4"), ID("reduce_and_extend"), ID("undo")])
  }

  @Test("a flooded salon: two months free, then half price")
  func salon() throws {
    #expect(try CareMenu(for: WorkedCase.salonBooking.careCase).suggested == ID("pause_2_then_half"))
  }

  @Test("power is essential: pausing the supply is never offered, however good the numbers")
  func essential() throws {
    var careCase = WorkedCase.energyPlan.careCase
    #expect(try CareMenu(for: careCase).offered == [ID("level_payments"), ID("undo")])
    for index in careCase.options.indices where careCase.options[index].id == ID("pause_supply") {
      careCase.options[index].alwaysOffered = true
      careCase.options[index].customerOneOff = 10_000
      careCase.options[index].sellerOneOff = 10_000
    }
    careCase.affordablePayment = []
    let menu = try CareMenu(for: careCase)
    #expect(menu[ID("pause_supply")]?.forbidden == true)
    #expect(menu.offered == [ID("level_payments"), ID("undo")])
    #expect(menu.suggested == ID("level_payments"))
    careCase.essentialService = false
    #expect(try CareMenu(for: careCase).suggested == ID("pause_supply"))
  }

  @Test("what is not affordable names the first month, the payment and what she can pay")
  func firstUnaffordable() throws {
    let cooling = try CareMenu(for: WorkedCase.homeCooling.careCase)
    let smaller = try #require(cooling[ID("smaller_unit")]?.firstUnaffordable)
    #expect(smaller.month == 1 && smaller.payment == 38 && smaller.limit == 25)
    let energy = try CareMenu(for: WorkedCase.energyPlan.careCase)
    let pause = try #require(energy[ID("pause_supply")]?.firstUnaffordable)
    #expect(pause.month == 3 && pause.payment == 96 && pause.limit == 60)
    #expect(energy[ID("level_payments")]?.firstUnaffordable == nil)
  }

  @Test("the months show what is paid and how likely she still is there")
  func months() throws {
    let menu = try CareMenu(for: WorkedCase.homeCooling.careCase)
    let pause = try #require(menu[ID("pause_4")])
    #expect(pause.months.count == 30)
    #expect(
      pause.months.map(\.payment) == Array(repeating: 0, count: 4) + Array(repeating: 71, count: 20)
        + Array(repeating: 0, count: 6))
    #expect(pause.months.map(\.running) == Array(repeating: true, count: 24) + Array(repeating: false, count: 6))
    #expect(pause.months[0].survival == 1)
    #expect(abs(pause.months[3].survival - 0.995 * 0.995 * 0.995) < 1e-12)
    #expect(abs(pause.months[4].survival - 0.995 * 0.995 * 0.995 * 0.985) < 1e-12)
    #expect(pause.months[29].survival == pause.months[23].survival)
    #expect(abs(pause.customer.enjoyed - pause.customer.paid - 139.91) < 0.006)
    #expect(abs(pause.seller.talk.good + pause.seller.talk.bad - 8.8) < 0.006)
  }
}
