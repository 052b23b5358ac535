import ArgumentParser
import Foundation
import Golden
import Terminal
import Testing

@testable import handsel

@Suite("handsel rights")
struct RightsCommandTests {
  private func answer(_ arguments: String...) throws -> String {
    try RightsCommand.parse(arguments).report(on: pipe)
  }

  @Test("m14: at home in the United States on 3 July 2025, until midnight of 8 July")
  func unitedStates() throws {
    let sale = [
      "--regime", "US-FTC-16CFR429", "--signed", "2025-07-03", "--holiday", "2025-07-04", "--place", "home", "--price",
      "180", "--currency", "USD",
    ]
    let json = try object(try RightsCommand.parse(sale + ["--json"]).report(on: pipe))
    #expect(json["last_moment_to_cancel"] as? String == "2025-07-08T24:00")
    #expect(json["counted_days"] as? [String] == ["2025-07-05", "2025-07-07", "2025-07-08"])
    #expect(json["refund_within_days"] as? Int == 10)
    #expect(json["refund_days_are"] as? String == "business days")
    #expect(json["may_not_apply_because"] as? [String] == [])
    let text = try RightsCommand.parse(sale).report(on: pipe)
    expectPlain(text)
    try Golden.hold(text, "rights-us.txt")
  }

  @Test("m14: every key of the JSON answer")
  func json() throws {
    try Golden.hold(try answer("--regime", "US-FTC-16CFR429", "--signed", "2025-07-03", "--json"), "rights-us.json")
  }

  @Test("m15: delivered in the Union on 3 March 2025, until 17 March")
  func union() throws {
    let json = try object(try answer("--regime", "EU-2011/83", "--delivered", "2025-03-03", "--json"))
    #expect(json["last_day_to_withdraw"] as? String == "2025-03-17")
    #expect(json["days"] as? Int == 14)
    #expect(json["counted_days"] == nil)
    let notInformed = try #require(json["if_not_informed"] as? [String: Any])
    #expect(notInformed["stands_until"] as? String == "2026-03-17")
    let text = try answer("--regime", "eu-2011/83", "--delivered", "2025-03-03", "--informed", "no")
    expectPlain(text)
    try Golden.hold(text, "rights-eu-not-told.txt")
  }

  @Test("asked by place: the rule that ends last comes first, those that do not apply say why")
  func place() throws {
    let text = try answer(
      "--country", "us", "--region", "ca", "--signed", "2025-07-03", "--place", "home", "--no-disaster-repair",
      "--age-65", "--goods", "--started-by", "customer", "--price", "20", "--currency", "usd", "--language", "es")
    expectPlain(text)
    try Golden.hold(text, "rights-california.txt")
    let both = try object(
      try answer("--country", "IT", "--signed", "2025-03-03", "--place", "home", "--service", "--json"))
    #expect(both["known"] as? Bool == true)
    #expect(both["regime"] as? String == "IT-52-1bis")
    #expect((both["applying"] as? [[String: Any]])?.map { $0["regime"] as? String } == ["EU-2011/83", "IT-52-1bis"])
  }

  @Test("a last day that is closed moves on, and the report shows over what")
  func movesOn() throws {
    let text = try answer("--regime", "EU-2011/83", "--delivered", "2025-04-05", "--goods", "--signed", "2025-04-01")
    expectPlain(text)
    try Golden.hold(text, "rights-easter.txt")
  }

  @Test("days that have not begun have no last day")
  func notStarted() throws {
    let text = try answer("--regime", "CA-ON-s43.1", "--signed", "2025-03-03")
    expectPlain(text)
    #expect(text.contains("have not begun") && text.contains("the day the customer received the copy"))
    let json = try object(try answer("--regime", "CA-ON-s43.1", "--signed", "2025-03-03", "--json"))
    #expect(json["last_moment_to_cancel"] is NSNull && json["last_day_to_withdraw"] is NSNull)
    #expect(json["waiting_for"] as? String == "the day the customer received the copy")
  }

  @Test("a place or subject that is not in the table gets no date, and that is an answer")
  func unknown() throws {
    let text = try answer("--country", "BR", "--signed", "2025-03-03")
    expectPlain(text)
    try Golden.hold(text, "rights-unknown.txt")
    let json = try object(try answer("--country", "BR", "--signed", "2025-03-03", "--json"))
    #expect(json["known"] as? Bool == false && json["last_moment_to_cancel"] == nil && json["regime"] == nil)
    #expect(try answer("--regime", "EU-2011/83", "--subject", "insurance").contains("I do not know the rule here"))
    #expect(try answer("--country", "CA").contains("I know ON, QC, BC, AB"))
  }

  @Test("a named rule that is not for the sale says so beside its date")
  func notForThisSale() throws {
    let text = try answer(
      "--regime", "US-FTC-16CFR429", "--signed", "2025-07-03", "--price", "20.5", "--currency", "USD", "--place", "home"
    )
    #expect(text.contains("The price is 20.50 USD; the rule holds from 25.00 USD."))
    #expect(text.contains("this rule may not be for this sale"))
  }

  @Test("no rule of the place applies")
  func noneApplies() throws {
    let arguments = ["--country", "GB", "--signed", "2025-03-03", "--place", "business"]
    #expect(try RightsCommand.parse(arguments).report(on: pipe).contains("None of the rules I know"))
    let json = try object(try RightsCommand.parse(arguments + ["--json"]).report(on: pipe))
    #expect(json["known"] as? Bool == true && json["last_moment_to_cancel"] == nil)
    #expect((json["not_applying"] as? [Any])?.count == 1)
  }

  @Test("payment bans are told with their last day")
  func paymentBan() throws {
    let text = try answer("--regime", "FR-L221-10", "--signed", "2025-03-03", "--service")
    #expect(text.contains("none may be taken up to and with Monday 10 March 2025"))
    let json = try object(try answer("--regime", "FR-L221-10", "--signed", "2025-03-03", "--service", "--json"))
    #expect(json["no_payment_until_after"] as? String == "2025-03-10")
  }

  @Test("the list holds every rule")
  func list() throws {
    let text = try answer("--list")
    expectPlain(text)
    try Golden.hold(text, "rights-list.txt")
    let json = try object(try answer("--list", "--json"))
    let regimes = try #require(json["regimes"] as? [[String: Any]])
    #expect(regimes.count == 13)
    for key in ["regime", "title", "period", "source", "certainty", "verified_on"] {
      #expect(regimes.allSatisfy { $0[key] is String }, "\(key)")
    }
  }

  @Test("on a terminal the answer is coloured, and narrower or wider")
  func coloured() throws {
    let command = try RightsCommand.parse(["--regime", "US-FTC-16CFR429", "--signed", "2025-07-03"])
    #expect(
      try command.report(on: Page(width: 80, showsColour: true)).contains("Tuesday 8 July 2025\u{1B}[0m"))
    let narrow = try command.report(on: Page(width: 60))
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}
