import Money
import Rights
import Testing

@Suite("Holidays")
struct HolidaysTests {
  static func days(_ list: KnownHolidays, in year: Int) -> [String] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    return (0..<366).map(first.adding(days:)).filter { $0.civil.year == year && list.name(of: $0) != nil }
      .map { String($0.description.suffix(5)) }
  }

  @Test("the federal holidays of 2025")
  func federal2025() {
    #expect(
      HolidaysTests.days(.unitedStatesFederal, in: 2025) == [
        "01-01", "01-20", "02-17", "05-26", "06-19", "07-04", "09-01", "10-13", "11-11", "11-27", "12-25",
      ])
  }

  @Test("a federal holiday on a weekend closes both its own day and the observed one")
  func federalObserved() {
    // 2021: Juneteenth, Independence Day and Christmas on weekends, and New Year 2022 taken on Friday 31 December.
    #expect(
      HolidaysTests.days(.unitedStatesFederal, in: 2021) == [
        "01-01", "01-18", "02-15", "05-31", "06-18", "06-19", "07-04", "07-05", "09-06", "10-11", "11-11", "11-25",
        "12-24", "12-25", "12-31",
      ])
    #expect(HolidaysTests.days(.unitedStatesFederal, in: 2022).prefix(1) == ["01-01"])
    #expect(HolidaysTests.days(.unitedStatesFederal, in: 2026).contains("07-03"))
  }

  @Test("Juneteenth is no holiday before 2021, King's birthday none before 1986")
  func since() {
    #expect(KnownHolidays.unitedStatesFederal.name(of: day("2020-06-19")) == nil)
    #expect(KnownHolidays.unitedStatesFederal.name(of: day("1985-01-21")) == nil)
    #expect(KnownHolidays.unitedStatesFederal.name(of: day("1986-01-20")) == "Birthday of Martin Luther King, Jr.")
  }

  @Test(
    "Easter falls on its known days",
    arguments: [
      "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
      "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25",
    ])
  func easter(sunday: String) {
    #expect(KnownHolidays.france.name(of: day(sunday).adding(days: 1)) == "Easter Monday")
    #expect(KnownHolidays.spain.name(of: day(sunday).adding(days: -2)) == "Good Friday")
  }

  @Test("Easter Monday is a Monday from 23 March to 26 April in every year")
  func easterRange() {
    for year in 1900...2200 {
      let mondays = HolidaysTests.easterMondays(year)
      #expect(mondays.count == 1, "\(year)")
      #expect(mondays.allSatisfy { $0.weekday == .monday })
    }
  }

  static func easterMondays(_ year: Int) -> [Day] {
    guard let first = Day(year: year, month: 3, day: 23) else { return [] }
    return (0...34).map(first.adding(days:)).filter { KnownHolidays.italy.name(of: $0) == "Easter Monday" }
  }

  @Test("known national holidays of other places")
  func others() {
    #expect(
      HolidaysTests.days(.france, in: 2025) == [
        "01-01", "04-21", "05-01", "05-08", "05-29", "06-09", "07-14", "08-15", "11-01", "11-11", "12-25",
      ])
    // Boxing Day 2026 is a Saturday: Monday the 28th is off as well.
    #expect(
      HolidaysTests.days(.unitedKingdom, in: 2026) == [
        "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-26", "12-28",
      ])
    // Christmas 2022 is a Sunday: Tuesday the 27th is off as well.
    #expect(HolidaysTests.days(.unitedKingdom, in: 2022).suffix(3) == ["12-25", "12-26", "12-27"])
    #expect(HolidaysTests.days(.quebec, in: 2025).contains("05-19"))
    #expect(HolidaysTests.days(.newZealand, in: 2025).suffix(8).first == "10-27")
    #expect(HolidaysTests.days(.australia, in: 2026).contains("04-27"))
  }

  @Test("a given day is a holiday by its date alone")
  func given() {
    let holidays = Holidays(given: [day("2025-06-24")])
    #expect(holidays.name(of: day("2025-06-24")) == "public holiday")
    #expect(holidays.name(of: day("2025-06-25")) == nil)
  }

  @Test("only the federal list is complete; a place outside the table has none")
  func lists() {
    #expect(KnownHolidays.allCases.filter(\.isComplete) == [.unitedStatesFederal])
    #expect(KnownHolidays.list(for: Place(country: "JP")) == nil)
    #expect(KnownHolidays.list(for: Place(country: "DE")) == .europeanUnion)
    #expect(KnownHolidays.list(for: Place(country: "ca", region: "qc")) == .quebec)
  }
}
