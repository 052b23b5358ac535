import Care
import Money
import Testing

@Suite("What a case is refused for")
struct CareRefusalTests {
  private let hold = CareOption(id: ID("hold"), text: "", segments: [CareSegment(fromMonth: 1, pay: 50)])

  private func careCase(_ options: [CareOption]) -> CareCase {
    CareCase(
      discounting: Discounting(annualRate: 0.05), horizonMonths: 12, maxOutOfPocketSixMonths: 0,
      holdOption: ID("hold"), options: options)
  }

  private func faults(_ careCase: CareCase) -> [CareFault] {
    do {
      _ = try CareMenu(for: careCase)
      return []
    } catch {
      return error.faults
    }
  }

  private func faults(segments: [CareSegment]) -> [CareFault] {
    faults(careCase([hold, CareOption(id: ID("x"), text: "", segments: segments)]))
  }

  @Test("a hold option that is not there, also where there are no options")
  func unknownHold() {
    var input = careCase([hold])
    input.holdOption = ID("keep")
    #expect(faults(input) == [.unknownHoldOption(ID("keep"))])
    #expect(faults(careCase([])) == [.unknownHoldOption(ID("hold"))])
  }

  @Test("a name used twice is said once")
  func duplicates() { #expect(faults(careCase([hold, hold, hold])) == [.duplicateOption(ID("hold"))]) }

  @Test("segments out of order, twice the same month, or before month 1")
  func order() {
    let segments = [3, 2, 2, 0].map { CareSegment(fromMonth: $0) }
    let field = { CareField(.segment(ID("x"), $0), .fromMonth) }
    #expect(
      faults(segments: segments) == [
        .outOfOrder(field(1), month: 2, previous: 3), .outOfOrder(field(2), month: 2, previous: 2),
        .beforeMonthOne(field(3), month: 0), .outOfOrder(field(3), month: 0, previous: 2),
      ])
    #expect(faults(segments: [CareSegment(fromMonth: .min), CareSegment(fromMonth: .max)]).count == 1)
  }

  @Test("a segment after the end")
  func afterEnd() {
    let segments = [CareSegment.ends(fromMonth: 2), CareSegment(fromMonth: 4), CareSegment.ends(fromMonth: 6)]
    let field = { CareField(.segment(ID("x"), $0), .fromMonth) }
    #expect(faults(segments: segments) == [.afterEnd(field(1), month: 4), .afterEnd(field(2), month: 6)])
  }

  @Test("chances below 0 or above 1, wherever they stand")
  func chances() {
    let option = CareOption(
      id: ID("x"), text: "", segments: [CareSegment(fromMonth: 1, retention: 1.01)], pGlad: -0.1, pUpset: 2,
      returnProbability: -1)
    var input = careCase([hold, option])
    input.wordOfMouth = WordOfMouth(
      valueOfNewCustomer: 1, listenerInMarket: 1.5, tellsIfGlad: 1, tellsIfUpset: 1, shiftUp: -0.5, shiftDown: 3)
    let place = CareField.Place.option(ID("x"))
    #expect(
      faults(input) == [
        .notAProbability(CareField(.wordOfMouth, .listenerInMarket), value: 1.5),
        .notAProbability(CareField(.wordOfMouth, .shiftUp), value: -0.5),
        .notAProbability(CareField(.wordOfMouth, .shiftDown), value: 3),
        .notAProbability(CareField(place, .pGlad), value: -0.1),
        .notAProbability(CareField(place, .pUpset), value: 2),
        .notAProbability(CareField(place, .returnProbability), value: -1),
        .notAProbability(CareField(.segment(ID("x"), 0), .retention), value: 1.01),
      ])
  }

  @Test("what is no number, in every field that holds one")
  func notFinite() {
    let bad = Double.nan
    let option = CareOption(
      id: ID("x"), text: "",
      segments: [CareSegment(fromMonth: 1, pay: bad, cost: .infinity, benefit: -.infinity, retention: bad)],
      pGlad: bad, pUpset: bad, sellerOneOff: bad, customerOneOff: bad, returnProbability: bad,
      returnContributionPV: bad)
    var input = careCase([hold, option])
    input.discounting = Discounting(annualRate: bad)
    input.maxOutOfPocketSixMonths = .infinity
    input.affordablePayment = [AffordablePayment(fromMonth: 1, max: bad)]
    input.wordOfMouth = WordOfMouth(
      valueOfNewCustomer: bad, listenerInMarket: bad, tellsIfGlad: bad, tellsIfUpset: -.infinity, shiftUp: bad,
      shiftDown: bad)
    let found = faults(input)
    #expect(found.count == 19)
    for fault in found {
      guard case .notFinite = fault else {
        Issue.record("\(fault)")
        continue
      }
    }
  }

  @Test("amounts too large, and limits below 0")
  func amounts() {
    var input = careCase([hold, CareOption(id: ID("x"), text: "", segments: [], sellerOneOff: -2e12)])
    input.affordablePayment = [AffordablePayment(fromMonth: 1, max: -1)]
    input.wordOfMouth = WordOfMouth(
      valueOfNewCustomer: 1, listenerInMarket: 0, tellsIfGlad: -1, tellsIfUpset: -2, shiftUp: 0, shiftDown: 0)
    #expect(
      faults(input) == [
        .negative(CareField(.affordablePayment(0), .max), value: -1),
        .negative(CareField(.wordOfMouth, .tellsIfGlad), value: -1),
        .negative(CareField(.wordOfMouth, .tellsIfUpset), value: -2),
        .tooLarge(CareField(.option(ID("x")), .sellerOneOff), value: -2e12),
      ])
  }

  @Test("what she can pay out of order or before month 1")
  func affordableOrder() {
    var input = careCase([hold])
    input.affordablePayment = [AffordablePayment(fromMonth: 0, max: 1), AffordablePayment(fromMonth: 0, max: 1)]
    let field = { CareField(.affordablePayment($0), .fromMonth) }
    #expect(
      faults(input) == [
        .beforeMonthOne(field(0), month: 0), .beforeMonthOne(field(1), month: 0),
        .outOfOrder(field(1), month: 0, previous: 0),
      ])
  }

  @Test("a discount rate too low and a horizon out of range")
  func frame() {
    var input = careCase([hold])
    input.discounting = Discounting(annualRate: -1)
    for months in [Int.min, 0, 1201, .max] {
      input.horizonMonths = months
      #expect(faults(input) == [.discountRateTooLow(-1), .horizonOutOfRange(months: months)])
    }
  }

  @Test("lists over their limits")
  func sizes() {
    let segments = (1...1201).map { CareSegment(fromMonth: $0) }
    #expect(
      faults(segments: segments) == [.tooMany(CareField(.option(ID("x")), .segments), count: 1201, limit: 1200)])
    #expect(faults(segments: segments.dropLast()) == [])
    let options = (0..<1001).map { CareOption(id: ID("\($0)"), text: "", segments: []) }
    #expect(faults(careCase(options)) == [.tooMany(CareField(.careCase, .options), count: 1001, limit: 1000)])
    var input = careCase([hold])
    input.affordablePayment = (1...1201).map { AffordablePayment(fromMonth: $0, max: 1) }
    #expect(faults(input) == [.tooMany(CareField(.careCase, .affordablePayment), count: 1201, limit: 1200)])
  }

  @Test("everything wrong is said at once, each in words that name the field")
  func words() {
    var input = careCase([
      hold, hold, CareOption(id: ID("x"), text: "", segments: [CareSegment(fromMonth: 0)], pGlad: 2),
    ])
    input.holdOption = ID("keep")
    input.horizonMonths = 0
    do {
      _ = try CareMenu(for: input)
      Issue.record("not refused")
    } catch {
      #expect(
        error.description == """
          horizon_months: 0 is out of range. Write 1 to 1200.
          hold_option: there is no option keep. Name the option that keeps the agreement as it is.
          options: two have the name hold. Give each its own.
          options.x.p_glad: 2.0 is no chance. Write a number from 0 to 1.
          options.x.segments[0].from_month: there is no month 0. Month 1 is the next payment.
          """)
    }
  }

  @Test("the words of the other faults")
  func otherWords() {
    let step = CareField(.affordablePayment(1), .max)
    let words: [(CareFault, String)] = [
      (.notFinite(step), "affordable_payment[1].max: this is not a number. Write an amount or a chance."),
      (
        .tooLarge(step, value: 2e12),
        "affordable_payment[1].max: 2000000000000.0 is too large. Amounts reach from -1000000000000.0 to 1000000000000.0."
      ),
      (
        .negative(CareField(.wordOfMouth, .tellsIfGlad), value: -1),
        "word_of_mouth.tells_if_glad: -1.0 is below 0. Write 0 or more."
      ),
      (
        .discountRateTooLow(-2), "discount_rate_annual: -2.0 is too low. Write -0.9 or more, such as 0.05."
      ),
      (
        .outOfOrder(step, month: 1, previous: 2),
        "affordable_payment[1].max: month 1 does not come after month 2. List the months in rising order."
      ),
      (
        .afterEnd(step, month: 3),
        "affordable_payment[1].max: the option has already ended before month 3. Remove this entry or the end."
      ),
      (
        .tooMany(CareField(.careCase, .options), count: 1001, limit: 1000), "options: there are 1001, the most is 1000."
      ),
    ]
    for (fault, text) in words { #expect(fault.description == text) }
  }
}
