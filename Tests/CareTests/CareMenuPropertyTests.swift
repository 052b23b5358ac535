import Care
import Money
import Testing

@Suite("Every menu")
struct CareMenuPropertyTests {
  private static let seeds: [UInt64] = Array(1...300)

  @Test("agrees with a simulation month by month")
  func simulation() throws {
    for seed in Self.seeds {
      let careCase = CareCase.random(seed: seed)
      let menu = try CareMenu(for: careCase)
      for (option, row) in zip(careCase.options, menu.options) {
        let lived = Simulation(option, in: careCase)
        #expect(abs(row.customerValue - lived.customerValue) < 1e-8, "seed \(seed), \(option)")
        #expect(abs(row.sellerFuture - lived.sellerFuture) < 1e-8, "seed \(seed), \(option)")
        #expect(abs(row.sellerValue - lived.sellerValue) < 1e-8, "seed \(seed), \(option)")
        #expect(abs(row.sellerCashFirstSixMonths - lived.sellerCash) < 1e-8, "seed \(seed), \(option)")
        #expect(row.firstUnaffordable?.month == lived.firstUnaffordableMonth, "seed \(seed), \(option)")
      }
    }
  }

  @Test("its lists are those found by comparing every pair")
  func lists() throws {
    var suggestions = 0
    for seed in Self.seeds {
      let careCase = CareCase.random(seed: seed)
      let menu = try CareMenu(for: careCase)
      let lived = careCase.options.map { Simulation($0, in: careCase) }
      let near = 0.000_001
      guard let hold = careCase.options.firstIndex(where: { $0.id == careCase.holdOption }) else { continue }
      let good = careCase.options.indices.filter { index in
        let option = careCase.options[index]
        return index != hold && !(careCase.essentialService && option.stopsService)
          && lived[index].firstUnaffordableMonth == nil
          && lived[index].sellerCash > -careCase.maxOutOfPocketSixMonths - near
          && lived[index].customerValue > lived[hold].customerValue - near
          && lived[index].sellerValue > lived[hold].sellerValue - near
      }
      let efficient = good.filter { one in
        good.allSatisfy { other in
          let customer = lived[other].customerValue - lived[one].customerValue
          let seller = lived[other].sellerValue - lived[one].sellerValue
          return !(customer > -near && seller > -near && (customer >= near || seller >= near))
        }
      }
      #expect(menu.winWin == good.map { careCase.options[$0].id }, "seed \(seed)")
      #expect(menu.efficient == efficient.map { careCase.options[$0].id }, "seed \(seed)")
      #expect((menu.suggested == nil) == good.isEmpty, "seed \(seed)")
      if let suggested = menu.suggested {
        suggestions += 1
        #expect(menu.efficient.contains(suggested), "seed \(seed)")
        let most = good.map { lived[$0].customerValue }.max() ?? 0
        #expect(abs((menu[suggested]?.customerValue ?? 0) - most) < near, "seed \(seed)")
      }
    }
    #expect(suggestions > 50, "enough of the cases have something to compare")
  }

  @Test("raising what she can pay, or the cash limit, removes nothing")
  func raising() throws {
    for seed in Self.seeds {
      var careCase = CareCase.random(seed: seed)
      let before = try CareMenu(for: careCase)
      careCase.affordablePayment = careCase.affordablePayment.map {
        AffordablePayment(fromMonth: $0.fromMonth, max: $0.max + Double(seed % 40))
      }
      careCase.maxOutOfPocketSixMonths += Double(seed % 60)
      let after = try CareMenu(for: careCase)
      for (old, new) in zip(before.options, after.options) {
        #expect(!old.affordable || new.affordable, "seed \(seed)")
        #expect(!old.withinBudget || new.withinBudget, "seed \(seed)")
        #expect(!old.winWin || new.winWin, "seed \(seed)")
      }
    }
  }

  @Test("never offers to stop an essential service, and always what is always offered")
  func offers() throws {
    for seed in Self.seeds {
      let careCase = CareCase.random(seed: seed)
      let menu = try CareMenu(for: careCase)
      for option in careCase.options {
        let stops = careCase.essentialService && option.stopsService
        #expect(!(stops && menu.offered.contains(option.id)), "seed \(seed)")
        #expect(!(option.alwaysOffered && !stops) || menu.offered.contains(option.id), "seed \(seed)")
      }
      #expect(!menu.winWin.contains(careCase.holdOption), "seed \(seed)")
    }
  }

  @Test("adds up: parts to values, values to lists")
  func parts() throws {
    for seed in Self.seeds {
      for row in try CareMenu(for: CareCase.random(seed: seed)).options {
        #expect(row.customerValue == row.customer.oneOff + row.customer.enjoyed - row.customer.paid)
        #expect(abs(row.sellerValue - row.sellerFuture - row.comesBack - row.talk) < 1e-9, "seed \(seed)")
        #expect(row.seller.received == row.customer.paid, "what she pays is what the seller gets")
      }
    }
  }

  @Test("the largest case allowed is worked out")
  func largest() throws {
    let options = (0..<CareCase.mostOptions).map {
      CareOption(
        id: ID("\($0)"), text: "", segments: [CareSegment(fromMonth: 1, pay: 1e12, cost: -1e12, benefit: 1e12)])
    }
    let menu = try CareMenu(
      for: CareCase(
        discounting: Discounting(annualRate: CareCase.lowestDiscountRate), horizonMonths: 60,
        maxOutOfPocketSixMonths: 0, holdOption: ID("0"), options: options))
    #expect(menu.efficient.count == CareCase.mostOptions - 1)
    #expect(menu.options.allSatisfy { $0.sellerValue.isFinite })
  }
}
