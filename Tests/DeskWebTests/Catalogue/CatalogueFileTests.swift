import Catalogue
import Desk
import Disclosure
import Foundation
import Money
import Needs
import Testing

@testable import DeskWeb

@Suite("Taking in a file")
struct CatalogueFileTests {
  private static let table = """
    kind,id,name,upfront,monthly,unit:cooling,capacity:cooling,attribute:noise,source,date,limitation:dust,limitation:dust:when,from,to,fee,earn_upfront
    own,a,Breeze A,1490,9,14,3.5,41,,,Clean it often,dusty == yes,,,,470
    own,b,Breeze B,2590,11,13,5.3,43,,,,,,,,860
    competitor,,City 5,2000–2400,6,14,5,47,brochure,2026-04-02,,,,,,
    upgrade,,,,,,,,,,,,a,b,40,

    """

  @Test("a table is first shown and taken in only when that was agreed to")
  func table() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let preview = try await rep.takeIn(Self.table, fileName: "offers.csv")
    #expect(preview.status == 200 && preview.text.contains("4 new") && preview.text.contains("Breeze A → Breeze B"))
    #expect(try await desk.items(of: rep).isEmpty)
    #expect(try await rep.takeIn(Self.table, go: true).status == 303)
    let items = try await desk.items(of: rep)
    #expect(items.map { EntryKind($0.entry) } == [.own, .own, .competitor, .upgrade])
    #expect(items[0].offer?.limitations.first?.condition == .fact(ID("dusty"), .equal, .yesNo(true)))
    #expect(items[0].contribution == Contribution(upfront: 470, monthly: 0))
    #expect(items[2].offer?.id.text == "city-5" && items[2].offer?.prices?.upfront.low == 2000)
    let again = try await rep.takeIn(Self.table.replacing("1490", with: "1390"))
    #expect(again.text.contains("1 changed") && again.text.contains("3 as before"))
    _ = try await rep.takeIn(Self.table.replacing("1490", with: "1390"), go: true)
    #expect(try await desk.items(of: rep).map(\.version) == [2, 1, 1, 1])
  }

  @Test("a saved table reads back as nothing changed")
  func roundTrip() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    _ = try await rep.takeIn(Self.table, go: true)
    _ = try await rep.add(
      "own",
      [
        ("name", "Quoted, \"so to say\""), ("price.0.kind", "monthly"), ("price.0.amount", "9"),
        ("price.1.kind", "monthly"), ("price.1.amount", "12"), ("price.1.from", "13"), ("attribute.green", "35"),
        ("attribute.installed", "2026-05-30"), ("limit.0.text", "Loud\nin July"), ("limit.0.when", "peak:cooling"),
      ])
    _ = try await rep.add(
      "supplement",
      [
        ("name", "Unit"), ("stream", "cooling"), ("adds", "1.5"), ("terms", "prebook"), ("fee", "45"), ("months", "6"),
        ("months", "7"),
      ])
    let saved = try await rep.get("/catalogue/cooling/export.csv").text
    let preview = try await rep.takeIn(saved)
    #expect(preview.status == 200 && preview.text.contains("6 as before"), "\(preview.text)")
  }

  @Test("each slip in a table is told by line and column, and nothing is kept")
  func slips() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let text = """
      kind,id,name,upfront,source,date,limitation:x,limitation:x:when
      own,a,Good,1490,,,,
      own,a,Twice,cheap,,,,
      competitor,c,City,2000,,,,
      own,b+c,Plus,1,,,,
      own,d,Dusty,1,,,Dust,whenever
      gift,e,Gift,1,,,,

      """
    let answer = try await rep.takeIn(text, go: true)
    #expect(answer.status == 422)
    // Rows that are no entries at all are told first, alone.
    for place in [
      "Line 5</b> <span class=\"tag\">id", "Line 6</b> <span class=\"tag\">limitation:x:when", "Line 7</b>",
    ] {
      #expect(answer.text.contains(place), "\(place)")
    }
    let rest = text.split(separator: "\n").prefix(4).joined(separator: "\n") + "\n"
    let second = try await rep.takeIn(rest, go: true)
    #expect(second.status == 422)
    for place in [
      "Line 3</b> <span class=\"tag\">upfront", "Line 3</b> <span class=\"tag\">id",
      "Line 4</b> <span class=\"tag\">date",
      "Line 4</b> <span class=\"tag\">source",
    ] { #expect(second.text.contains(place), "\(place)") }
    #expect(second.text.contains("own,a,Twice,cheap"))
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test(
    "files that are no catalogue are refused",
    arguments: [
      ("", "Choose a file"), ("name,upfront\nA,3\n", "kind"), ("kind,colour\nown,red\n", "colour"),
      ("{\"offers\": [", "Line 1"), ("{\"currency\": \"USD\", \"offers\": []}", "currency"),
      ("{\"offers\": [\n{\"id\": \"a\", \"source\": \"competitor\"}]}", "catalog.offers[0].knowledge"),
      ("{\"offers\": [\n{\"id\": \"a\", \"source\": \"own\", \"capacity\": {\"heat\": 3}}]}", "Line 2"),
      (
        "{\"offers\": [{\"id\": \"a\", \"source\": \"competitor\", \"knowledge\": {\"source\": \"x\", \"as_of\": \"May\"}}]}",
        "as_of"
      ),
      (
        "---\noffers: [{id: a, source: own}, {id: b, source: own}]\nupgrade_paths:\n- {from: a, to: b}\n- {from: a, to: b}",
        "Line 5"
      ),
      ("{}", "catalog"), ("[]", "catalog"), ("own,a", "own"),
    ])
  func refused(text: String, place: String) async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let answer = try await rep.takeIn(text, go: true)
    #expect(answer.status == 422 && answer.text.contains(place))
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test("the catalogue of a worked case is taken in as it is")
  func workedCase() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Examples/01-home-cooling.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(try await rep.takeIn(text, go: true).status == 303)
    #expect(try await desk.items(of: rep).count == 8)
    let again = try await rep.takeIn(text)
    #expect(again.text.contains("8 as before") && again.text.contains("stands in your catalogue already"))
  }

  @Test("a catalogue has a limit, and a file beyond it is taken in not at all")
  func limit() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let rows = (0...CatalogueLimits.items).map { "own,n\($0),Offer \($0)\n" }.joined()
    for go in [false, true] {
      let answer = try await rep.takeIn("kind,id,name\n" + rows, go: go)
      #expect(answer.status == 422 && answer.text.contains("There can be 500 at most"))
    }
    #expect(try await desk.items(of: rep).isEmpty)
  }

  @Test("YAML is read as a case file is, told by its name or its first line", arguments: [nil, "offers.yaml"])
  func yaml(fileName: String?) async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let page = try await rep.get("/catalogue/cooling/import").text
    let shown = try #require(page.range(of: "offers:\n- id"))
    let example = String(page[shown.lowerBound...].prefix(while: { $0 != "<" }))
    #expect(try await rep.takeIn(example, go: true, fileName: fileName).status == 303)
    let offers = try await desk.items(of: rep).compactMap(\.offer)
    #expect(offers.map(\.id.text) == ["a-3.5", "b-5"])
    #expect(offers[0].capacity == [ID("cooling"): Figure(3.5)] && offers[0].prices?.schedule.count == 1)
    #expect(offers[1].knowledge == Knowledge(source: "brochure", asOf: "2026-04-02", confirmed: false))
    let broken = example.replacing("source: own", with: "source: mine")
    let answer = try await rep.takeIn(broken, go: true, fileName: fileName)
    #expect(answer.status == 422 && answer.text.contains("Line 4</b> <span class=\"tag\">catalog.offers[0].source"))
  }

  @Test("a way to grow from or to a retired offer is not laid on a Table")
  func retiredEnds() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    _ = try await rep.takeIn(Self.table, go: true)
    let items = try await desk.items(of: rep)
    let discovery = CoolingTrade.trade.opening(startMonth: 6)
    #expect(TableDocument(discovery: discovery, items: items).upgradePaths.count == 1)
    for end in [0, 1] {
      var some = items
      some[end].isRetired = true
      #expect(TableDocument(discovery: discovery, items: some).upgradePaths.isEmpty)
    }
  }
}
