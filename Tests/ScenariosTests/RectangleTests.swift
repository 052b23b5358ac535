import Testing

@testable import Scenarios

@Suite("Test domains whose worths are made of rectangles")
struct RectangleTests {
  private static let issues = """
    <issue index="1" name="Days" vtype="integer" lowerbound="1" upperbound="3"/>
    <issue index="2" name="Rooms" vtype="integer" lowerbound="0" upperbound="2"/>
    """
  private static let domain = """
    <negotiation_template><utility_space><objective name="Trip" index="0">\(issues)</objective></utility_space></negotiation_template>
    """

  private static func profile(_ rectangles: String, most: Int = 10, kind: String = "PlainUfun") -> String {
    """
    <utility_space type="nonlinear"><objective name="Trip" index="0">\(issues)
    <utility maxutility="\(most)"><ufun type="\(kind)" weight="1" aggregation="sum">
    \(rectangles)
    </ufun></utility></objective></utility_space>
    """
  }

  /// Long stays and two rooms or more; short ones, and never more than one room.
  private static let ana = profile(
    """
    <hyperRectangle utility="6"><INCLUDES index="1" min="2" max="3"/></hyperRectangle>
    <hyperRectangle utility="4"><INCLUDES index="1" min="3" max="3"/><INCLUDES index="2" min="1" max="2"/></hyperRectangle>
    """)
  private static let ben = profile(
    """
    <hyperRectangle utility="5"><INCLUDES index="1" min="1" max="2"/></hyperRectangle>
    <hyperRectangle utility="3"><INCLUDES index="2" min="0" max="1"/></hyperRectangle>
    """)

  private func scenario(_ ana: String, _ ben: String = ben) throws -> ScenarioDeal {
    try ScenarioDeal(
      ScenarioReader.read(
        [("trip.xml", Self.domain), ("ana.xml", ana), ("ben.xml", ben)].map {
          ScenarioReader.File(name: $0.0, bytes: Array($0.1.utf8))
        }))
  }

  private func refusal(_ ana: String) -> String? {
    do {
      _ = try scenario(ana)
      return nil
    } catch { return "\(error)" }
  }

  @Test("rectangles are added up in parts of the largest utility; numbers begin with the lowest")
  func solved() throws {
    let answer = try ScenarioAnswer(scenario(Self.ana))
    #expect(answer.deal.packageCount == "9")
    // Three days, one room: 10 and 3. Two days, no room or one: 6 and 8.
    #expect(answer.frontier.map(\.utilities) == [[1, 0.3], [0.6, 0.8]])
    let nash = try #require(answer.nash)
    #expect(nash.utilities == [0.6, 0.8])
    #expect(answer.terms(of: nash).map(\.value) == ["2", "0"])
    #expect(answer.deal.notes == [])
  }

  @Test("what adds up to more than the largest utility counts as 1")
  func clipped() throws {
    let ana = Self.ana.replacing("maxutility=\"10\"", with: "maxutility=\"8\"")
    #expect(try ScenarioAnswer(scenario(ana)).frontier.map(\.utilities) == [[1, 0.3], [0.75, 0.8]])
  }

  @Test("beside a profile of weights each level is a box of its own")
  func mixed() throws {
    let weighted = """
      <utility_space><objective name="Trip" index="0">
      <issue index="1" name="Days" vtype="integer" lowerbound="1" upperbound="3"><evaluator ftype="linear" slope="0.5" offset="0"/></issue>
      <issue index="2" name="Rooms" vtype="integer" lowerbound="0" upperbound="2"><evaluator ftype="linear" slope="0.5" offset="0"/></issue>
      <weight index="1" value="0.5"/><weight index="2" value="0.5"/></objective></utility_space>
      """
    #expect(try ScenarioAnswer(scenario(weighted)).frontier.map(\.utilities) == [[1, 0], [0.75, 0.5], [0.5, 0.8]])
  }

  @Test("what cannot be read is refused with the file and the line")
  func refusals() {
    #expect(
      refusal(Self.ana.replacing("utility=\"6\"", with: "utility=\"-6\""))
        == "ana.xml:4: a rectangle that takes off is not read; give 0 or more")
    #expect(
      refusal(Self.ana.replacing("max=\"3\"/><INCLUDES", with: "max=\"4\"/><INCLUDES"))?.contains(
        "ana.xml:5: a range goes from a min to a max") == true)
    #expect(
      refusal(Self.ana.replacing("index=\"2\" min", with: "index=\"7\" min"))?.contains(
        "there is no issue of this index") == true)
    #expect(refusal(Self.ana.replacing("PlainUfun", with: "ConeUfun"))?.contains("added up plainly") == true)
    #expect(refusal(Self.ana.replacing("maxutility=\"10\"", with: ""))?.contains("maxutility") == true)
  }
}
