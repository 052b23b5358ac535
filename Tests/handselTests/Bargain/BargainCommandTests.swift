import ArgumentParser
import CaseFile
import Foundation
import Testing

@testable import handsel

@Suite("handsel bargain")
struct BargainCommandTests {
  private func command(_ arguments: String...) throws -> BargainCommand { try BargainCommand.parse(arguments) }

  private func examplePath(_ name: String, test: String = #filePath) throws -> String {
    let root = try #require(test.range(of: "/Tests/", options: .backwards)).lowerBound
    return test[..<root] + "/Examples/" + name
  }

  @Test("a case gives the worked answers, in its own money")
  func worked() throws {
    let found = try command(examplePath("01-home-cooling.json")).found()
    #expect(found.packages == "540" && found.issues == 6)
    #expect(found.nash?.utilities == [127, 84])
    #expect(found.nash?.terms.map(\.value).first == "none")
    let json = try object(found.json(mostListed: 100).text)
    #expect((json["frontier"] as? [[Double]])?.count == 11)
    #expect((json["certificate"] as? [String: Any])?["exact"] as? Bool == true)
    let short = try object(found.json(mostListed: 10).text)
    #expect(short["frontier"] == nil && short["frontier_length"] as? Int == 11)
    expectPlain(found.text(on: pipe))
    #expect(found.text(on: pipe).contains("customer 127, seller 84"))
  }

  @Test("the picture marks what is fair, and names nobody twice")
  func picture() throws {
    let found = try command(examplePath("03-energy-plan.json")).found()
    let svg = FrontierDrawing(found).text
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.components(separatedBy: "class=\"f\"").count == found.frontier.count + 1)
    #expect(svg.components(separatedBy: "Nash").count == 2)
  }

  @Test("a folder is a domain with its profiles, and what is wrong names file and line")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "bargain-\(UInt32.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    func profile(_ first: Int, _ second: Int) -> String {
      """
      <utility_space><objective index="0"><issue index="1" name="Colour"><item value="red" evaluation="\(first)"/>
      <item value="blue" evaluation="\(second)"/></issue><weight index="1" value="1.0"/></objective></utility_space>
      """
    }
    try write(
      "domain.xml",
      "<negotiation_template><issue name=\"Colour\"><item value=\"red\"/><item value=\"blue\"/></issue></negotiation_template>"
    )
    try write("a.xml", profile(4, 3))
    try write("b.xml", profile(1, 3))
    let found = try command(folder.path).found()
    #expect(found.sides == ["a.xml", "b.xml"])
    #expect(found.nash?.utilities == [0.75, 1])
    #expect(found.nash?.terms.map(\.value) == ["blue"])
    #expect(try command(folder.path, "--profile", "b", "--profile", "a").found().nash?.utilities == [1, 0.75])
    try write("b.xml", profile(1, 3).replacing("evaluation=\"3\"", with: "evaluation=\"much\""))
    let wrong = #expect(throws: CommandFailure.self) { try command(folder.path).found() }
    #expect(wrong?.exitCode == 65)
    #expect(wrong?.message.hasSuffix("b.xml:2: the evaluation \"much\" is no number") == true)
  }

  @Test("what is not there, holds no negotiation or names one profile is refused")
  func refusals() throws {
    #expect(#expect(throws: CommandFailure.self) { try command("/nowhere.json").found() }?.exitCode == 66)
    let empty = #expect(throws: CommandFailure.self) {
      try command(examplePath("first-case.json"), "--profile", "a", "--profile", "b").found()
    }
    #expect(empty?.message.contains("--profile belongs to folders") == true)
    #expect(usageFailure(BargainCommand.self, "x", "--profile", "a").code == 64)
  }
}
