import Money
import Rights
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  static func longest(_ contract: Contract) throws -> Deadline { try #require(try findings(contract).longest) }

  @Test("California gives 3 business days, 5 to those of 65 or older, 7 for disaster repair")
  func california() throws {
    // Thursday: 4 July is a holiday, the 5th a Saturday that counts, the 6th a Sunday that does not.
    var sale = contract("US", "CA", signed: "2025-07-03")
    #expect(try DeadlineTests.longest(sale).lastDay == day("2025-07-08"))
    #expect(try DeadlineTests.longest(sale).regime.id == ID("US-CA-1689.6"))
    sale.aged65OrMore = true
    #expect(try DeadlineTests.longest(sale).lastDay == day("2025-07-10"))
    sale.disasterRepair = true
    #expect(try DeadlineTests.longest(sale).lastDay == day("2025-07-12"))
    sale.disasterRepair = nil
    sale.aged65OrMore = nil
    let unsure = try DeadlineTests.longest(sale)
    #expect(unsure.days == 7)
    #expect(unsure.assumptions.contains(.longerPeriodNotRuledOut(LongerPeriod(7, when: .disasterRepair))))
    sale.disasterRepair = false
    #expect(try DeadlineTests.longest(sale).days == 5)
  }

  @Test("goods count from the last delivery, services from the agreement, both from whichever is later")
  func clocks() throws {
    var sale = contract("DE", signed: "2025-03-03")
    sale.lastDelivery = day("2025-03-10")
    #expect(try DeadlineTests.longest(sale).lastDay == day("2025-03-17"))
    for supply in [Supply.goods, .mixed, nil] {
      sale.supply = supply
      #expect(try DeadlineTests.longest(sale).lastDay == day("2025-03-24"))
    }
    sale.lastDelivery = day("2025-03-01")
    #expect(try DeadlineTests.longest(sale).lastDay == day("2025-03-17"))
  }

  @Test("as long as goods are to come, the days have not begun and no date is given")
  func waiting() throws {
    var sale = contract("IT")
    sale.supply = .goods
    let deadline = try DeadlineTests.longest(sale)
    #expect(deadline.window == .notStarted(waitingFor: .lastDelivery))
    #expect(deadline.lastDay == nil && deadline.lastMoment == nil && deadline.countedDays.isEmpty)
    #expect(deadline.firstDayCounted == nil)
    #expect(deadline.standsAtMostUntil == .open)
    #expect(deadline.regime.id == ID("IT-52-1bis"))
    #expect(
      deadline.steps == [
        "Italy: unsolicited home visits and excursions: the 30 days have not begun."
          + " Record the day the last goods arrived; until then the right stands."
      ])
    sale.supply = nil
    #expect(try DeadlineTests.longest(sale).window == .notStarted(waitingFor: .supplyOrDelivery))
    sale.supply = .service
    sale.signed = nil
    #expect(try DeadlineTests.longest(sale).window == .notStarted(waitingFor: .signing))
    var canadian = contract("CA", "QC")
    canadian.copyDelivered = nil
    #expect(try DeadlineTests.longest(canadian).window == .notStarted(waitingFor: .copyReceived))
  }

  @Test("a copy that comes later starts the clock later, where the copy starts it")
  func copies() throws {
    for (country, region, expected) in [
      ("CA", "ON", "2025-03-20"), ("CA", "QC", "2025-03-20"), ("NZ", nil, "2025-03-17"), ("AU", nil, "2025-03-24"),
      ("US", "CA", "2025-03-13"),
    ] as [(String, String?, String)] {
      var sale = contract(country, region, signed: "2025-03-03")
      sale.copyDelivered = day("2025-03-10")
      #expect(try DeadlineTests.longest(sale).lastDay == day(expected), "\(country)")
    }
  }

  @Test("without a recorded copy the signing counts face to face, and the copy is waited for at a distance")
  func noCopy() throws {
    var sale = contract("AU", signed: "2025-03-03")
    sale.copyDelivered = nil
    let deadline = try DeadlineTests.longest(sale)
    #expect(deadline.lastDay == day("2025-03-17"))
    #expect(deadline.assumptions.contains(.copyTakenAsGivenAtSigning))
    for kind in [PlaceKind.distance, nil] {
      sale.placeKind = kind
      #expect(try DeadlineTests.longest(sale).window == .notStarted(waitingFor: .copyReceived))
    }
  }

  @Test("Quebec's example: a copy on a Tuesday lasts until Friday of the next week, and moves over a weekend")
  func quebec() throws {
    #expect(try DeadlineTests.longest(contract("CA", "QC", signed: "2025-03-04")).lastDay == day("2025-03-14"))
    let moved = try DeadlineTests.longest(contract("CA", "QC", signed: "2025-03-05"))
    #expect(moved.lastDay == day("2025-03-17"))
    #expect(moved.certainty == .seen)
  }

  @Test("a last day that moved by a rule not seen is no longer sure")
  func certainty() throws {
    let stays = try DeadlineTests.longest(contract("DE", signed: "2025-03-03"))
    #expect(stays.certainty == .seen && !stays.assumptions.contains(.countingNotCertain))
    let moves = try DeadlineTests.longest(contract("DE", signed: "2025-03-01"))
    #expect(moves.lastDay == day("2025-03-17"))
    #expect(moves.certainty == .generalKnowledge && moves.assumptions.contains(.countingNotCertain))
  }

  @Test("not informed: a year more in the Union, half a year in Australia, without end in New Zealand")
  func notInformed() throws {
    for (country, region, informed, expected) in [
      ("DE", nil, false, "2026-03-17"), ("DE", nil, nil, "2026-03-17"), ("DE", nil, true, "2025-03-17"),
      ("CA", "ON", false, "2026-03-03"), ("AU", nil, false, "2025-09-03"), ("NZ", nil, nil, "no end known"),
      ("NZ", nil, true, "2025-03-10"), ("US", "TX", false, "2025-03-06"),
    ] as [(String, String?, Bool?, String)] {
      var sale = contract(country, region, signed: "2025-03-03")
      sale.informedOfRight = informed
      let deadline = try DeadlineTests.longest(sale)
      #expect(deadline.standsAtMostUntil.description == expected, "\(country)")
      #expect(deadline.assumptions.contains(.informingNotRecorded) == (informed == nil))
    }
    var sale = contract("DE")
    sale.informedOfRight = false
    #expect(
      try DeadlineTests.longest(sale).steps.last
        == "The customer was not told of the right, so it stands until 2026-03-17.")
  }

  @Test("the longer last day moves over closed days as well")
  func notInformedMoves() throws {
    // 2025-03-14 plus a year is a Saturday.
    var sale = contract("DE", signed: "2025-02-28")
    sale.informedOfRight = false
    #expect(try DeadlineTests.longest(sale).ifNotInformed == .lastDay(day("2026-03-16")))
  }

  @Test("France takes no payment for 7 days, Australia none in the whole period")
  func paymentBans() throws {
    let french = try DeadlineTests.longest(contract("FR", signed: "2025-03-03"))
    #expect(french.regime.id == ID("FR-L221-10"))
    #expect(french.paymentBanLastDay == day("2025-03-10"))
    #expect(french.lastDay == day("2025-03-17"))
    let australian = try DeadlineTests.longest(contract("AU", signed: "2025-03-03"))
    #expect(australian.paymentBanLastDay == australian.lastDay)
    #expect(try DeadlineTests.longest(contract("DE")).paymentBanLastDay == nil)
  }

  @Test("in France goods still to come do not hide the ban on payments")
  func banWhileWaiting() throws {
    var sale = contract("FR", signed: "2025-03-03")
    sale.supply = .goods
    #expect(try DeadlineTests.longest(sale).paymentBanLastDay == day("2025-03-10"))
  }

  @Test("money is due back by the regime's own days")
  func refunds() throws {
    // Ten business days from Thursday 3 July 2025: the 4th is a holiday, the 6th and 13th are Sundays.
    let american = try DeadlineTests.longest(contract("US", "TX", signed: "2025-07-03"))
    #expect(try american.refundDue(cancelledOn: day("2025-07-03")) == day("2025-07-16"))
    let german = try DeadlineTests.longest(contract("DE"))
    #expect(try german.refundDue(cancelledOn: day("2025-03-08")) == day("2025-03-22"))
    #expect(try DeadlineTests.longest(contract("NZ")).refundDue(cancelledOn: day("2025-03-08")) == nil)
    #expect(throws: RightsProblem.dayOutOfRange(field: "start of the period", number: Int.max)) {
      try german.refundDue(cancelledOn: Day(number: Int.max))
    }
  }

  @Test("the answer says that only some holidays are known, except where the list is complete")
  func holidayNotes() throws {
    #expect(try DeadlineTests.longest(contract("DE")).assumptions.contains(.onlySomeHolidaysKnown(.europeanUnion)))
    let american = try DeadlineTests.longest(contract("US", "TX"))
    #expect(!american.assumptions.contains(.onlySomeHolidaysKnown(.unitedStatesFederal)))
    #expect(american.assumptions == [.priceNotRecorded, .regionMayHaveOwnRule(Place(country: "US", region: "TX"))])
  }

  @Test("days are named by what the regime counts")
  func words() throws {
    #expect(try DeadlineTests.longest(contract("DE")).daysInWords == "14 days")
    #expect(try DeadlineTests.longest(contract("AU")).daysInWords == "10 business days")
    #expect(try DeadlineTests.longest(contract("NZ")).daysInWords == "5 working days")
  }
}
