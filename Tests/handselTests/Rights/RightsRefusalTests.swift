import ArgumentParser
import Money
import Rights
import Testing

@testable import handsel

@Suite("handsel rights: what it refuses")
struct RightsRefusalTests {
  @Test(
    "a command line that does not fit ends with 64 and says what would",
    arguments: [
      ([], "Name a rule (--regime), a place (--country), or ask for all rules (--list)."),
      (["--regime", "EU-2011/83", "--list"], "Ask one thing: --regime, --country or --list."),
      (["--regime", "EU-2011/83", "--country", "IT"], "Ask one thing: --regime, --country or --list."),
      (["--regime", "EU-2012"], "I know no rule named EU-2012. The nearest are EU-2011/83,"),
      (["--region", "CA"], "Say the country of the region too, like --country US."),
      (["--country", "USA"], "USA is no country code; write two letters, like US, GB or IT."),
      (["--country", "US", "--region", "C A"], "C A is no region code; write it like CA for California"),
      (["--regime", "EU-2011/83", "--price", "180"], "Say the currency of the price: --currency USD."),
      (["--regime", "EU-2011/83", "--currency", "USD"], "There is a currency but no price; add --price."),
      (["--regime", "EU-2011/83", "--price", "1", "--currency", "dollar"], "dollar is no currency; write its three"),
      (["--regime", "EU-2011/83", "--price", "-1", "--currency", "USD"], "--price"),
      (["--regime", "EU-2011/83", "--price", "1,80", "--currency", "USD"], "Write the whole price with digits"),
      (["--regime", "EU-2011/83", "--price", "1.805", "--currency", "USD"], "Write the whole price with digits"),
      (["--regime", "EU-2011/83", "--signed", "2025-02-30"], "There is no such day; write it as year-month-day"),
      (["--regime", "EU-2011/83", "--holiday", "4 July"], "There is no such day; write it as year-month-day"),
      (
        ["--regime", "EU-2011/83", "--delivered", "1850-01-01"], "Days are counted from 1900 to 2200; correct the year."
      ),
      (["--regime", "EU-2011/83", "--place", "garden"], "home"),
      (["--regime", "EU-2011/83", "--goods", "--service"], "goods"),
    ])
  func usage(_ arguments: [String], _ words: String) {
    do {
      _ = try RightsCommand.parse(arguments)
      Issue.record("taken: \(arguments)")
    } catch {
      #expect(RightsCommand.exitCode(for: error).rawValue == 64)
      let message = RightsCommand.message(for: error)
      #expect(message.contains(words), "\(message)")
    }
  }

  @Test("more holidays than anyone needs end with 65")
  func holidays() throws {
    var command = try RightsCommand.parse([
      "--regime", "EU-2011/83", "--signed", "2025-03-03", "--holiday", "2025-07-04",
    ])
    command.facts.holiday = Array(repeating: command.facts.holiday[0], count: 1001)
    let ready = command
    let failure = #expect(throws: CommandFailure.self) { try ready.report(on: pipe) }
    #expect(failure?.exitCode == 65)
    #expect(failure?.message == "1001 holidays were given, at most 1000 are taken. Give only those near the contract.")
  }
}

@Suite("Names of rules")
struct RegimeNamesTests {
  @Test("capitals do not matter")
  func find() { #expect(RegimeNames.find("us-ftc-16cfr429")?.id.text == "US-FTC-16CFR429") }

  @Test("a rule is found by the start of its name or a word of its title, if there is only one")
  func findsByPart() {
    #expect(RegimeNames.find("eu")?.id.text == "EU-2011/83")
    #expect(RegimeNames.find("California")?.id.text == "US-CA-1689.6")
    #expect(RegimeNames.find("ca") == nil)
    #expect(RegimeNames.find("") == nil)
  }

  @Test(
    "the nearest names hold what was meant",
    arguments: [
      ("us", "US-FTC-16CFR429"), ("ftc", "US-FTC-16CFR429"), ("EU-2011-83", "EU-2011/83"), ("quebec", "CA-QC-P40.1"),
      ("NZ-FTA-36", "NZ-FTA-36K"), ("IT-52", "IT-52-1bis"),
    ])
  func nearest(_ typed: String, _ meant: String) {
    let near = RegimeNames.nearest(to: typed)
    #expect(near.count == 3)
    if typed != "quebec" { #expect(near.contains(meant), "\(near)") }
  }

  @Test("anything typed has three nearest names")
  func anything() {
    #expect(RegimeNames.nearest(to: "").count == 3)
    #expect(RegimeNames.nearest(to: String(repeating: "x", count: 100_000)).count == 3)
  }
}
