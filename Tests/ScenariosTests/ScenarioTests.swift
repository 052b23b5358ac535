import Bargaining
import Testing

@testable import Scenarios

@Suite("Published test domains")
struct ScenarioTests {
  private static let domain = """
    <negotiation_template><utility_space number_of_issues="2"><objective name="Trip" index="0">
    <issue index="1" name="Where" type="discrete"><item index="1" value="Sea"/><item index="2" value="Hills"/></issue>
    <issue index="2" name="Days" vtype="integer"><range lowerbound="1" upperbound="3"/></issue>
    </objective></utility_space></negotiation_template>
    """

  private static func profile(
    sea: String, hills: String, slope: String, offset: String, weights: (String, String) = ("0.6", "0.4"),
    reservation: String = ""
  ) -> String {
    """
    <utility_space><objective name="Trip" index="0">
    <issue index="1" name="Where" type="discrete"><item index="1" value="Sea"\(sea)/><item index="2" value="Hills"\(hills)/></issue>
    <issue index="2" name="Days" vtype="integer"><range lowerbound="1" upperbound="3"/>
    <evaluator ftype="linear" slope="\(slope)" offset="\(offset)"/></issue>
    <weight index="1" value="\(weights.0)"/><weight index="2" value="\(weights.1)"/></objective>\(reservation)</utility_space>
    """
  }

  private static let ana = profile(sea: " evaluation=\"3\"", hills: " evaluation=\"1\"", slope: "0.25", offset: "0.25")
  private static let ben = profile(sea: " evaluation=\"1\"", hills: " evaluation=\"4\"", slope: "-0.5", offset: "1")

  private func read(_ files: [(String, String)], profiles: [String] = []) throws -> Scenario {
    try ScenarioReader.read(
      files.map { ScenarioReader.File(name: $0.0, bytes: Array($0.1.utf8)) },
      profiles: profiles.isEmpty ? .firstTwo : .named(profiles))
  }

  private func answer(_ files: [(String, String)]) throws -> ScenarioAnswer {
    try ScenarioAnswer(ScenarioDeal(try read(files)))
  }

  private func refusal(_ files: [(String, String)], profiles: [String] = []) -> String? {
    do {
      _ = try ScenarioDeal(try read(files, profiles: profiles))
      return nil
    } catch { return "\(error)" }
  }

  @Test("evaluations are divided by the largest of their issue, whole numbers follow their line, and thirds stay exact")
  func genius() throws {
    let found = try answer([("trip.xml", Self.domain), ("ben.xml", Self.ben), ("ana.xml", Self.ana)])
    #expect(found.deal.parties == ["ana.xml", "ben.xml"])
    #expect(found.deal.packageCount == "6")
    // Ana: sea 0.6 or hills 0.2, days 0.1, 0.2, 0.3; Ben: sea 0.15 or hills 0.6, days 0.4, 0.2, 0.
    let pairs = found.frontier.map { $0.utilities.map { ($0 * 1_000).rounded() } }
    #expect(pairs == [[900, 150], [800, 350], [700, 550], [500, 600], [400, 800], [300, 1000]])
    let nash = try #require(found.nash)
    #expect(found.terms(of: nash).map(\.value) == ["Sea", "1"])
    #expect(nash.utilities.map { ($0 * 1_000).rounded() } == [700, 550])
    #expect(found.joint?.utilities.map { ($0 * 1_000).rounded() } == [300, 1000])
  }

  @Test("a reservation value leaves packages out; a sum of weights above 1 is cut off at 1")
  func reservation() throws {
    let ana = Self.profile(
      sea: " evaluation=\"3\"", hills: " evaluation=\"1\"", slope: "0.25", offset: "0.5",
      weights: ("0.7", "0.4"), reservation: "<reservation value=\"0.9\"/>")
    let found = try answer([("trip.xml", Self.domain), ("ana.xml", ana), ("ben.xml", Self.ben)])
    #expect(found.frontier.map { $0.utilities.map { ($0 * 1_000).rounded() } } == [[1000, 350], [900, 550]])
    #expect(found.nash?.utilities[0] == 1)
  }

  @Test("without a package above both walk-aways there is no deal")
  func noDeal() throws {
    let high = "<reservation value=\"0.95\"/>"
    let ana = Self.profile(
      sea: " evaluation=\"3\"", hills: " evaluation=\"1\"", slope: "0.25", offset: "0.25", reservation: high)
    let ben = Self.profile(
      sea: " evaluation=\"1\"", hills: " evaluation=\"4\"", slope: "-0.5", offset: "1", reservation: high)
    let found = try answer([("trip.xml", Self.domain), ("ana.xml", ana), ("ben.xml", ben)])
    #expect(found.nash == nil && found.frontier.isEmpty && found.allEfficient == 6)
  }

  @Test(
    "odd files are read, and it is said how: Latin-1, text before the prolog, missing evaluations, nested objectives")
  func odd() throws {
    let domain =
      "Copyright 2010\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Self.domain.replacing("Hills", with: "Gebirge ä")
    let ana = Self.profile(sea: " evaluation=\"2\"", hills: "", slope: "0.25", offset: "0.25")
      .replacing("Hills", with: "Gebirge ä")
      .replacing("<issue index=\"2\"", with: "<objective name=\"inner\" index=\"3\"><issue index=\"2\"")
      .replacing("</issue>\n<weight", with: "</issue></objective>\n<weight")
    let ben = Self.ben.replacing("Hills", with: "Gebirge ä")
    let latin = Array(domain.unicodeScalars.map { UInt8($0.value) })
    let scenario = try ScenarioReader.read([
      ScenarioReader.File(name: "trip.xml", bytes: latin), ScenarioReader.File(name: "ana.xml", bytes: Array(ana.utf8)),
      ScenarioReader.File(name: "ben.xml", bytes: Array(ben.utf8)),
      ScenarioReader.File(name: "notes.txt", bytes: [0xFF]),
    ])
    #expect(scenario.issues.first?.values == ["Sea", "Gebirge ä"])
    #expect(scenario.notes.count == 4)
    #expect(scenario.notes.contains { $0.contains("Latin-1") } && scenario.notes.contains { $0.contains("nested") })
    let found = try ScenarioAnswer(ScenarioDeal(scenario))
    #expect(abs((found.frontier.first?.utilities[0] ?? 0) - 0.9) < 1e-12)
  }

  @Test("a number from a range is cut into equal steps, exactly, and a note says so")
  func real() throws {
    let issue = "<issue index=\"1\" name=\"Share\" vtype=\"real\" lowerbound=\"0.2\" upperbound=\"0.9\">"
    let domain =
      "<negotiation_template><utility_space><objective name=\"Trip\" index=\"0\">\(issue)</issue></objective></utility_space></negotiation_template>"
    func profile(_ offset: String, _ slope: String) -> String {
      "<utility_space><objective name=\"Trip\" index=\"0\">\(issue)<evaluator ftype=\"linear\" offset=\"\(offset)\" slope=\"\(slope)\"/></issue><weight index=\"1\" value=\"1\"/></objective></utility_space>"
    }
    let files = [("trip.xml", domain), ("a.xml", profile("0", "1")), ("b.xml", profile("0.7", "-1"))]
    let scenario = try read(files)
    #expect(scenario.notes == ["\"Share\" is any number of a range; it is cut into 100 equal steps"])
    #expect(scenario.issues[0].values.prefix(3) == ["0.2", "0.207", "0.214"] && scenario.issues[0].values.count == 101)
    let found = try answer(files)
    // x · (0.7 - x) is largest in the middle.
    #expect(found.nash?.utilities == [0.35, 0.35] && found.frontier.count == 101)
  }

  @Test("GeniusWeb profiles over discrete values are read, with a reservation bid")
  func web() throws {
    let domain =
      #"{"name": "trip", "issuesValues": {"where": {"values": ["sea", "hills"]}, "days": {"values": ["1", "2"]}}}"#
    func profile(_ sea: String, _ hills: String, _ bid: String = "") -> String {
      """
      {"LinearAdditiveUtilitySpace": {"issueUtilities": {
        "where": {"DiscreteValueSetUtilities": {"valueUtilities": {"sea": \(sea), "hills": \(hills)}}},
        "days": {"NumberValueSetUtilities": {"lowValue": 1, "lowUtility": 0, "highValue": 2, "highUtility": 1.0}}},
        "issueWeights": {"where": 0.75, "days": 0.25}\(bid), "name": "p"}}
      """
    }
    let found = try answer([
      ("trip.json", domain), ("a.json", profile("1", "0.1")),
      ("b.json", profile("0.2", "1", #", "reservationBid": {"issuevalues": {"where": "sea", "days": "1"}}"#)),
      ("reference.json", "{}"),
    ])
    #expect(found.frontier.map { $0.utilities.map { ($0 * 1_000).rounded() } } == [[1000, 400], [325, 1000]])
    #expect(found.nash?.utilities.map { ($0 * 1_000).rounded() } == [325, 1000])
  }

  @Test("what cannot be read is refused with the file and the line")
  func refusals() throws {
    let others = [("ana.xml", Self.ana), ("ben.xml", Self.ben)]
    let domain = [("trip.xml", Self.domain)]
    #expect(refusal(others)?.contains("there is no domain") == true)
    #expect(refusal(domain + [others[0]])?.contains("a deal needs two profiles; there are 1") == true)
    #expect(refusal(domain + others, profiles: ["zoe"])?.contains("there are ana.xml, ben.xml") == true)
    #expect(refusal([("trip.xml", "no tags at all")] + others) == "trip.xml:1: there is no XML in it")
    #expect(refusal([("trip.xml", "<a>\n<b>\n</a>")] + others)?.contains("trip.xml:3: it is no XML") == true)
    let unweighted = Self.ana.replacing("<weight index=\"2\" value=\"0.4\"/>", with: "")
    #expect(refusal(domain + [("ana.xml", unweighted), others[1]]) == "ana.xml:3: the issue \"Days\" has no weight")
    let word = Self.ana.replacing("evaluation=\"3\"", with: "evaluation=\"three\"")
    #expect(refusal(domain + [("ana.xml", word), others[1]])?.contains("\"three\" is no number") == true)
    let missing = Self.ana.replacing("name=\"Where\"", with: "name=\"Whither\"")
    #expect(
      refusal(domain + [("ana.xml", missing), others[1]])?.contains("\"Where\" of the domain is missing") == true)
    let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(refusal([("trip.xml", deep)] + others)?.contains("nested more than 64") == true)
    let web = [("t.json", "{\"issuesValues\": {\"a\": {\"values\": [\"x\",\n 3.5, {}]}}}")]
    #expect(
      refusal(
        web + [("p.json", "{\"LinearAdditiveUtilitySpace\": {}}"), ("q.json", "{\"LinearAdditiveUtilitySpace\": {}}")])
        == "t.json:2: a name is expected here")
    #expect(refusal([("t.json", "{\n{")]) != nil)
  }

  @Test("profiles are taken in the order people count, and by name where they are named")
  func order() throws {
    let files = [("trip.xml", Self.domain), ("p10.xml", Self.ana), ("p2.xml", Self.ben), ("p1.xml", Self.ana)]
    #expect(try read(files).profiles.map(\.name) == ["p1.xml", "p2.xml"])
    #expect(try read(files, profiles: ["p10", "p2.xml"]).profiles.map(\.name) == ["p10.xml", "p2.xml"])
  }

  @Test(
    "decimals are fractions of whole numbers",
    arguments: [
      ("0.25", 1, 4), ("-1.50", -3, 2), (".5", 1, 2), ("7.", 7, 1), ("2e-3", 1, 500), ("1.2E2", 120, 1), ("+3", 3, 1),
    ])
  func ratios(text: String, numerator: Int, denominator: Int) throws {
    let ratio = try #require(Ratio(written: text))
    #expect(ratio.numerator == Int128(numerator) && ratio.denominator == Int128(denominator))
  }

  @Test(
    "what is no decimal, or too long, is none",
    arguments: ["", "-", "1,5", "1e", "1e5000", "abc", String(repeating: "9", count: 50)])
  func noRatios(text: String) { #expect(Ratio(written: text) == nil) }
}
