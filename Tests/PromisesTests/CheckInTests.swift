import Money
import Promises
import Testing

@Suite("Check-ins")
struct CheckInTests {
  private func checkIn(_ month: Int = 6, start: String = "2026-01-15") throws -> CheckIn {
    try CheckIn(id: ID("c"), start: day(start), month: month)
  }

  private func faults(_ body: () throws(CheckInRefusal) -> Void) -> [CheckInRefusal.Fault] {
    do {
      try body()
      return []
    } catch {
      return error.faults
    }
  }

  @Test("month 6: the rep is reminded in month 5, both see the day, the customer is told after seven days")
  func entries() throws {
    let schedule = try CheckInSchedule(start: day("2026-01-15"), months: [6])
    #expect(schedule.checkIns.map(\.id) == [ID("check-in-6")])
    #expect(try schedule.entries.map(\.day) == [day("2026-06-15"), day("2026-07-15"), day("2026-07-23")])
    #expect(schedule.entries.map(\.kind) == [.reminder, .due, .overdueUnlessHeld])
    #expect(schedule.entries.map(\.tells) == [[.rep], [.rep, .customer], [.customer]])
    #expect(schedule.entries.allSatisfy { $0.checkIn == ID("check-in-6") })
  }

  @Test("how it stands, day by day")
  func status() throws {
    let expected: [(String, CheckInStatus)] = [
      ("2026-06-14", .planned), ("2026-06-15", .reminded), ("2026-07-14", .reminded), ("2026-07-15", .due),
      ("2026-07-22", .due), ("2026-07-23", .overdue(days: 8)), ("2026-08-15", .overdue(days: 31)),
    ]
    for (today, status) in expected { #expect(try checkIn().status(today: day(today)) == status, "\(today)") }
    #expect(CheckIn.graceDays == 7)
  }

  @Test("held, on its day or not; before that day it was not held yet")
  func held() throws {
    let held = try checkIn().held(on: day("2026-07-20"))
    #expect(try held.status(today: day("2026-09-01")) == .held(daysLate: 5))
    #expect(try held.status(today: day("2026-07-19")) == .due)
    #expect(try checkIn().held(on: day("2026-07-10")).status(today: day("2026-07-10")) == .held(daysLate: -5))
    let later = try day("2026-08-01")
    #expect(
      faults { () throws(CheckInRefusal) in _ = try held.held(on: later) } == [
        .alreadyHeld(ID("c"), on: try day("2026-07-20"))
      ])
  }

  @Test("days at the ends of months, and a first month whose reminder is the start")
  func months() throws {
    let start = "2026-01-31"
    #expect(try checkIn(1, start: start).due.description == "2026-02-28")
    #expect(try checkIn(1, start: start).reminder.description == "2026-01-31")
    #expect(try checkIn(2, start: start).due.description == "2026-03-31")
    #expect(try checkIn(2, start: start).reminder.description == "2026-02-28")
    #expect(try checkIn(24, start: start).due.description == "2028-01-31")
  }

  @Test("a schedule is in the order of its days")
  func order() throws {
    let schedule = try CheckInSchedule(start: day("2026-01-15"), months: [12, 1, 6])
    #expect(schedule.checkIns.map(\.month) == [1, 6, 12])
    #expect(schedule.entries.map(\.day) == schedule.entries.map(\.day).sorted())
    #expect(schedule.entries.count == 9)
    #expect(try CheckInSchedule(start: day("2026-01-15"), months: []).checkIns.isEmpty)
  }

  @Test("months that cannot be are all named")
  func refusals() throws {
    let start = try day("2026-01-15")
    let found = faults { () throws(CheckInRefusal) in
      _ = try CheckInSchedule(start: start, months: [0, 6, 6, 1201, .min, .max])
    }
    #expect(
      found == [
        .monthOutOfRange(0), .sameMonth(6), .monthOutOfRange(1201), .monthOutOfRange(.min), .monthOutOfRange(.max),
      ])
    let many = faults { () throws(CheckInRefusal) in
      _ = try CheckInSchedule(start: start, months: Array(repeating: 1, count: 1201))
    }
    #expect(many == [.tooMany(count: 1201, limit: 1200)])
    #expect(
      found.map(\.description).joined(separator: "\n").hasPrefix(
        "There is no check-in in month 0. Choose a month from 1 to 1200.\nMonth 6 is named more than once. "))
    #expect(many.map(\.description) == ["There are 1201 check-ins, the most is 1200."])
    #expect(
      CheckInRefusal.Fault.alreadyHeld(ID("c"), on: start).description
        == "Check-in c was held on 2026-01-15. That stays.")
  }

  @Test("days off the calendar are refused, and no day today stops the program")
  func calendar() throws {
    let last = try day("9999-11-30")
    #expect(try CheckIn(id: ID("c"), start: last, month: 1).due.description == "9999-12-30")
    for (start, month) in [(last, 2), (Day(number: .max), 1), (Day(number: .min), 1)] {
      let found = faults { () throws(CheckInRefusal) in _ = try CheckIn(id: ID("c"), start: start, month: month) }
      #expect(found == [.offTheCalendar(start: start, month: month)])
      #expect(found.map(\.description).joined().contains("outside the years 1 to 9999"))
    }
    #expect(try checkIn().status(today: Day(number: .min)) == .planned)
    guard case .overdue = try checkIn().status(today: Day(number: .max)) else {
      Issue.record("not overdue")
      return
    }
    guard case .held = try checkIn().held(on: Day(number: .min)).status(today: Day(number: .max)) else {
      Issue.record("not held")
      return
    }
  }
}
