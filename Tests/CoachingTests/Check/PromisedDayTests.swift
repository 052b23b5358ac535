import Money
import Testing

@testable import Coaching

@Suite("The day of a promise, as far as the words say it")
struct PromisedDayTests {
  /// A Monday.
  private let today = Day(iso: "2026-11-30") ?? Day(number: 0)

  @Test(
    "spans, weekdays and dates",
    arguments: [
      ("If you need more in 6 months, I'll be here.", "2027-05-30"), ("I'll come within 24 hours.", "2026-12-01"),
      ("I'll call you tomorrow.", "2026-12-01"), ("We'll send it by Friday.", "2026-12-04"),
      ("I'll be there on Monday.", "2026-12-07"), ("I'll visit you on 3 March.", "2027-03-03"),
      ("I'll be back on December 12.", "2026-12-12"), ("We'll check it in two weeks.", "2026-12-14"),
      ("I'll look again in half a year.", "2027-05-30"), ("Te llamo en tres dias.", "2026-12-03"),
      ("Voy el 3 de marzo.", "2027-03-03"), ("I'll check in a year.", "2027-11-30"),
    ])
  func day(text: String, day: String) {
    #expect(PromisedDay.day(in: text, today: today)?.description == day, "\(text)")
  }

  @Test(
    "where no day is said there is none", arguments: ["I'll take it back.", "You may call me.", "It has 3 months.", ""])
  func none(_ text: String) { #expect(PromisedDay.day(in: text, today: today) == nil) }

  @Test("kinder words stand in place of the sentence, a greeting stays")
  func sentence() throws {
    let text = "Hello Rosa, you need to decide right now! Thanks."
    let finding = try #require(MessageCheck(text).findings.first)
    #expect(
      String(decoding: Array(text.utf8)[finding.sentence(in: text)], as: UTF8.self) == "you need to decide right now!")
    #expect(finding.phrase(in: text).contains("decide right now") && finding.phrase(in: "short") == "")
  }
}
