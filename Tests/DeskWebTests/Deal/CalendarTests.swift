import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("Calendars")
struct CalendarTests {
  @Test("lines are folded after 75 bytes, never inside a character, and texts are escaped")
  func lines() {
    let long = ICalendar.folded("SUMMARY:" + String(repeating: "ñ", count: 100))
    let pieces = long.components(separatedBy: "\r\n")
    #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
    #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let joined: String = long.replacingOccurrences(of: "\r\n ", with: "")
    #expect(joined == "SUMMARY:" + String(repeating: "ñ", count: 100))
    #expect(ICalendar.escaped("a,b;c\\d\ne\u{7}") == "a\\,b\\;c\\\\d\\ne")
    #expect(ICalendar.moment(Instant(milliseconds: 1_783_000_000_000)) == "20260702T134640Z")
  }

  private func unfolded(_ text: String) -> [String] {
    text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test("the customer's address shows what is promised and the last day to withdraw; a new one ends the old one")
  func customers() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    let made = try await rosa.customer.post("calendar")
    let address = try #require(made.value(after: "readonly value=\"https://desk.example"))
    let feed = try await rosa.desk.ask(.get, address)
    #expect(feed.status == 200)
    #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
    let lines = unfolded(feed.text)
    #expect(lines.contains("SUMMARY:Promised to you: Install it on a weekday morning"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260723"))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:Last day to withdraw: BreezeLine A 3.5") })
    #expect(lines.contains("DTSTART;VALUE=DATE:20260716"))
    _ = try await rosa.customer.post("calendar")
    #expect(try await rosa.desk.ask(.get, address).status == 404)
    #expect(try await rosa.desk.ask(.get, "/calendar/nothing.ics").status == 404)
  }

  @Test("the rep's calendar has names only if she says so, and can be ended")
  func reps() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    func feed(_ fields: [(String, String)]) async throws -> (address: String, text: String) {
      let made = try await rosa.rep.post("/settings/calendar", fields)
      let address = try #require(made.value(after: "readonly value=\"https://desk.example"))
      return (address, try await rosa.desk.ask(.get, address).text)
    }
    let bare = try await feed([]).text
    #expect(unfolded(bare).contains("SUMMARY:Install it on a weekday morning"))
    #expect(!bare.contains("Rosa"))
    let (address, named) = try await feed([("names", "yes")])
    #expect(unfolded(named).contains { $0.hasPrefix("SUMMARY:Install it on a weekday morning · Rosa") })
    #expect(try await rosa.rep.post("/settings/calendar", [("end", "yes")]).status == 303)
    #expect(try await rosa.desk.ask(.get, address).status == 404)
  }

  @Test("one promise goes to a calendar by itself, from either side")
  func oneDay() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    let promise = try #require(try await rosa.table().promises.first)
    for file in [
      try await rosa.customer.get("day/\(promise.id).ics"),
      try await rosa.rep.get(rosa.page + "/day/\(promise.id).ics"),
    ] {
      #expect(file.status == 200)
      #expect(unfolded(file.text).contains("SUMMARY:Install it on a weekday morning"))
    }
    #expect(try await rosa.customer.get("day/another.ics").status == 404)
  }
}
