import Money
import Rights
import Seeded
import Testing

@Suite("Counting")
struct CountingTests {
  /// Counts day by day, knowing nothing of steps or searches.
  static func plainCount(_ counting: Counting, days: Int, after event: Day, holidays: Holidays) -> Day {
    func open(_ day: Day, _ week: WorkingWeek) -> Bool {
      !week.closedWeekdays.contains(day.weekday)
        && !(week.closedOnHolidays && (holidays.given.contains(day) || holidays.known?.name(of: day) != nil))
    }
    var day = event
    var left = days
    switch counting {
    case .businessDays(let week):
      while left > 0 {
        day = day.adding(days: 1)
        if open(day, week) { left -= 1 }
      }
    case .calendarDays(let week):
      while left > 0 {
        day = day.adding(days: 1)
        left -= 1
      }
      if let week { while !open(day, week) { day = day.adding(days: 1) } }
    }
    return day
  }

  static func holidays(near event: Day, for regime: Regime, using random: inout SplitMix64) -> Holidays {
    let count = Int.random(in: 0...12, using: &random)
    let given = (0..<count).map { _ in event.adding(days: Int.random(in: -5...45, using: &random)) }
    return Holidays(given: Set(given), known: KnownHolidays.list(for: regime.place))
  }

  @Test("agrees with counting day by day", arguments: Regime.all)
  func bruteForce(regime: Regime) throws {
    let seed: UInt64 = 0x51EED
    var random = SplitMix64(seed: seed)
    let counting = regime.period.counting
    var wrong: [String] = []
    for _ in 0..<500 {
      let event = random.day()
      let holidays = CountingTests.holidays(near: event, for: regime, using: &random)
      let days = Int.random(in: 1...31, using: &random)
      let counted = try counting.period(of: days, after: event, holidays: holidays)
      let plain = CountingTests.plainCount(counting, days: days, after: event, holidays: holidays)
      let countsFit = counted.countedDays.count == days && counted.countedDays.allSatisfy { $0 > event }
      if counted.lastDay != plain || !countsFit { wrong.append("\(days) days after \(event), \(holidays.given)") }
    }
    #expect(wrong.isEmpty, "seed \(seed), \(regime.id)")
  }

  @Test("a longer cooling-off never ends earlier, and a later start never does", arguments: Regime.all)
  func monotone(regime: Regime) throws {
    let seed: UInt64 = 0xC001
    var random = SplitMix64(seed: seed)
    let counting = regime.period.counting
    var wrong: [String] = []
    for _ in 0..<1_000 {
      let event = random.day()
      let holidays = CountingTests.holidays(near: event, for: regime, using: &random)
      let days = Int.random(in: 1...31, using: &random)
      let counted = try counting.period(of: days, after: event, holidays: holidays).lastDay
      let longer = try counting.period(of: days + 1, after: event, holidays: holidays).lastDay
      let later = try counting.period(of: days, after: event.adding(days: 1), holidays: holidays).lastDay
      if longer < counted || later < counted || counted < event.adding(days: days) {
        wrong.append("\(days) days after \(event), \(holidays.given)")
      }
    }
    #expect(wrong.isEmpty, "seed \(seed), \(regime.id)")
  }

  @Test("a last day on a Saturday before a chain of holidays moves past all of them")
  func chain() throws {
    let union = Counting.calendarDays(lastDayMovesOver: .mondayToFriday)
    // 14 days after 2025-12-06 is Saturday the 20th.
    let holidays = Holidays(given: [day("2025-12-22"), day("2025-12-23"), day("2025-12-24")], known: .italy)
    let counted = try union.period(of: 14, after: day("2025-12-06"), holidays: holidays)
    #expect(counted.lastDay == day("2025-12-29"))
    #expect(counted.lastMoment == "2025-12-29T24:00")
    #expect(counted.countedDays.last == day("2025-12-20"))
    #expect(
      counted.steps.map(\.description) == [
        "2025-12-07 to 2025-12-20 count: 14 days.",
        "The period does not end on 2025-12-20, which is closed (saturday): it moves on.",
        "The period does not end on 2025-12-21, which is closed (sunday): it moves on.",
        "The period does not end on 2025-12-22, which is closed (public holiday): it moves on.",
        "The period does not end on 2025-12-23, which is closed (public holiday): it moves on.",
        "The period does not end on 2025-12-24, which is closed (public holiday): it moves on.",
        "The period does not end on 2025-12-25, which is closed (Christmas Day): it moves on.",
        "The period does not end on 2025-12-26, which is closed (Saint Stephen's Day): it moves on.",
        "The period does not end on 2025-12-27, which is closed (saturday): it moves on.",
        "The period does not end on 2025-12-28, which is closed (sunday): it moves on.",
      ])
  }

  @Test("without a roll-over the last day stays where it is, closed or not")
  func noRollOver() throws {
    let plain = Counting.calendarDays(lastDayMovesOver: nil)
    #expect(try plain.period(of: 14, after: day("2025-12-07"), holidays: Holidays()).lastDay == day("2025-12-21"))
  }

  @Test("a week without an open day is refused, not searched for ever")
  func noOpenDay() {
    let never = WorkingWeek(closed: Set(Weekday.allCases))
    let refusal = RightsProblem.noOpenDay(searchedDays: Counting.longestSearchDays)
    #expect(throws: refusal) {
      try Counting.businessDays(never).period(of: 3, after: day("2025-03-03"), holidays: Holidays())
    }
    #expect(throws: refusal) {
      try Counting.calendarDays(lastDayMovesOver: never).period(of: 3, after: day("2025-03-03"), holidays: Holidays())
    }
    #expect(refusal.description == "No day that counts in 4000 days. Check the working week and the holidays.")
  }

  @Test("a period of no days, or of too many, is refused", arguments: [0, -1, 401, Int.max, Int.min])
  func periodOutOfRange(days: Int) {
    #expect(throws: RightsProblem.periodOutOfRange(days: days, limit: 400)) {
      try Counting.businessDays(.mondayToFriday).period(of: days, after: day("2025-03-03"), holidays: Holidays())
    }
  }

  @Test("a start outside the years 1900 to 2200 is refused", arguments: [Int.min, -25_568, 84_371, Int.max])
  func startOutOfRange(number: Int) {
    #expect(throws: RightsProblem.dayOutOfRange(field: "start of the period", number: number)) {
      try Counting.calendarDays(lastDayMovesOver: nil).period(of: 3, after: Day(number: number), holidays: Holidays())
    }
  }

  @Test("the supported days are those of the years 1900 to 2200")
  func supported() {
    #expect(Day(number: Counting.supportedDayNumbers.lowerBound).description == "1900-01-01")
    #expect(Day(number: Counting.supportedDayNumbers.upperBound).description == "2200-12-31")
  }
}
