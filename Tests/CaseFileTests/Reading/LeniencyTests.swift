import Advice
import CaseFile
import Catalogue
import Money
import Needs
import Testing

@Suite("What may be left out, null or beside the point")
struct LeniencyTests {
  private func read(_ changes: [(String, String)]) throws -> Case {
    var text = SampleCase.text
    for (piece, other) in changes {
      #expect(text.contains(piece), "\(piece)")
      text = text.replacing(piece, with: other)
    }
    return try CaseReader.read(Array(text.utf8))
  }

  private func answerText(_ read: Case) throws -> String {
    try CaseAnswer(to: read).json(for: .rep, explanations: [:]).text
  }

  @Test("notes, stories, titles and expectations are kept and not read, in objects and in maps")
  func notes() throws {
    let noted = try read([
      ("\"visits\": 1}, \"attr", "\"visits\": 1, \"note\": \"x\", \"why\": \"y\"}, \"attr"),
      ("\"streams\": {", "\"story\": [1, {\"a\": null}], \"streams\": {\"note\": \"counts\","),
      ("{\"visits\": [1", "{\"note\": \"d\", \"visits\": [1"),
      ("\"unit\": {\"visits\"", "\"unit\": {\"about\": \"each\", \"visits\""),
      ("\"catalog\": {", "\"expected\": 7, \"title\": \"T\", \"catalog\": {\"why\": null,"),
      ("\"agreed_first\": {", "\"agreed_first\": {\"note\": \"by phone\","),
      ("\"if\": {", "\"if\": {\"why\": \"they meet\","),
    ])
    #expect(noted.title == "T")
    #expect(try answerText(noted) == answerText(read([])))
  }

  @Test("a note among the streams is no stream")
  func noteIsNoStream() {
    let text = SampleCase.text.replacing("\"streams\": {", with: "\"streams\": {\"note\": \"counts\",")
      .replacing("\"kind\": \"prebook\", \"stream\": \"visits\"", with: "\"kind\": \"prebook\", \"stream\": \"note\"")
    #expect(
      faults(of: text) == [
        "24:53: catalog.supplements[0].stream: \"note\" is no stream of this case; known are \"visits\""
      ])
  }

  @Test("null is as good as left out where a field may be")
  func nulls() throws {
    let nulls = try read([
      ("\"name\": \"Ana\"", "\"name\": null"), ("\"evidence\": [\"q1\"]", "\"evidence\": null"),
      ("\"capacity\": {\"visits\": 1}", "\"capacity\": {\"visits\": null}"),
      ("{\"dusty\": true}", "{\"dusty\": null}"),
      ("\"agreed_first\": {\"discount\": \"5%\"}", "\"agreed_first\": null"),
      ("\"list_price\": 100", "\"list_price\": null"),
      ("\"start_small\": {\"start\"", "\"why\": null, \"start_small\": {\"start\""),
      ("\"growth_scenario\": \"busy\"", "\"growth_scenario\": null"),
    ])
    let offer = try #require(nulls.question?.catalogue.offers.first)
    #expect(offer.capacity.isEmpty)
    #expect(nulls.question?.customer.facts.isEmpty == true)
    let text = try answerText(nulls)
    #expect(!text.contains("break_even_probability_of_growth") && !text.contains("post_settlement"))
    #expect(text.contains("\"largest_discount_that_keeps_the_service_reserve_pct\": null"))
  }

  @Test("prices that are null or left out are not known")
  func noPrices() throws {
    let large = "\"prices\": {\"upfront\": {\"low\": 20, \"mode\": 25, \"high\": 30}}"
    for other in ["\"prices\": null", "\"note\": \"asked\""] {
      let answer = try #require(try read([(large, other)]).question).answer()
      #expect(answer.excluded.map(\.offer.text) == ["large"] && answer.excluded[0].reasons == [.priceUnknown])
    }
    let free = try #require(try read([(large, "\"prices\": {}")]).question).answer()
    #expect(free.ranking.contains { $0.id.text == "large" && $0.average.cost == 0 })
  }

  @Test("what is left out has the rule's value")
  func defaults() throws {
    let question = try #require(
      try read([
        ("\"unmet_cost_per_unit\": 2, ", ""), ("\"advice_policy\": {\"tie_band\": 5},", ""), (", \"fee\": 5", ""),
        ("\"monthly\": 2, ", ""), ("\"alternatives\": [\"large\"], ", ""),
      ]).question)
    #expect(question.customer.streams[0].unmetCostPerUnit == 0)
    #expect(question.tieBand == 0)
    #expect(question.catalogue.upgradePaths[0].fee == 0)
    #expect(question.catalogue.offers[0].prices?.schedule[0].monthly == Figure(0))
    #expect(question.startSmall[0].alternatives.map(\.text) == ["large"])
  }

  @Test(
    "an uncertain number may stand in attributes, capacities and prices",
    arguments: [
      ("\"noise\": 40", "\"noise\": {\"low\": 38, \"mode\": 40, \"high\": 42}"),
      ("\"capacity\": {\"visits\": 1}", "\"capacity\": {\"visits\": {\"low\": 0, \"mode\": 1, \"high\": 2}}"),
      ("\"upfront\": 10", "\"upfront\": {\"low\": 8, \"mode\": 10, \"high\": 12}"),
      ("\"monthly\": 2", "\"monthly\": {\"low\": 1, \"mode\": 2, \"high\": 3}"),
      ("\"unit\": {\"visits\": 1}", "\"unit\": {\"visits\": {\"low\": 1, \"mode\": 1, \"high\": 1}}"),
    ])
  func uncertain(piece: String, other: String) throws {
    #expect(try answerText(read([(piece, other)])) == answerText(read([])))
  }

  @Test("start_small as a list is answered as a list")
  func startSmallList() throws {
    let list = try read([
      ("\"start_small\": {", "\"start_small\": [{"),
      (
        "\"growth_scenario\": \"busy\"},",
        "\"growth_scenario\": \"busy\"}, {\"start\": \"small\", \"check_in_month\": 4}],"
      ),
    ])
    let whole = try WorkedCases.object(try answerText(list))
    #expect((whole["start_small"] as? [Any])?.count == 2)
    #expect((try WorkedCases.object(try answerText(read([])))["start_small"] as? [String: Any]) != nil)
  }

  @Test("one part alone is a case", arguments: ["negotiation", "accommodation", "referrals"])
  func onePart(part: String) throws {
    guard let start = SampleCase.text.firstRange(of: "\"\(part)\": {")?.lowerBound else { return }
    var depth = 0
    var end = start
    for index in SampleCase.text[start...].indices {
      if SampleCase.text[index] == "{" { depth += 1 }
      if SampleCase.text[index] == "}" {
        depth -= 1
        if depth == 0 {
          end = SampleCase.text.index(after: index)
          break
        }
      }
    }
    let text = "{\"currency\": \"JPY\", \(SampleCase.text[start..<end])}"
    let answer = try WorkedCases.answer(Array(text.utf8))
    #expect(Set(answer.keys) == [part, "explanations"])
  }

  @Test("a result too large to be money is refused and not shown")
  func overflow() throws {
    let read = try read([
      ("\"upfront\": 10", "\"upfront\": 1e12"), ("\"monthly\": 2", "\"monthly\": 1e12"),
      ("\"visits\": 1}, \"attr", "\"visits\": 1e9}, \"attr"), ("[2,2", "[1e9,2"),
      ("\"unit\": {\"visits\": 1}", "\"unit\": {\"visits\": 1e12}"),
    ])
    let answer = try CaseAnswer(to: read)
    #expect(throws: AmountTooLarge.self) { try answer.json(for: .rep, explanations: [:]) }
  }
}
