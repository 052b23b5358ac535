import Bargaining
import Testing

@Suite("Terms")
struct TermsTests {
  @Test("issues not named stay at base")
  func base() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    #expect(try problem.package(terms: [:]) == problem.base)
    let package = try problem.package(terms: ["payment": "12_instalments", "discount": "2.5%"])
    #expect(package.levels == [1, 0, 0, 2, 0, 0])
    #expect(problem.terms(of: package)?.first == problem.terms(of: package)?.first { $0.level == "2.5%" })
  }

  @Test("unknown names are refused")
  func refusals() throws {
    let problem = try WorkedCase.homeCooling.negotiation().problem
    #expect(throws: TermsFault.unknownIssue("colour")) { try problem.package(terms: ["colour": "red"]) }
    #expect(throws: TermsFault.unknownLevel(issue: "payment", level: "never")) {
      try problem.package(terms: ["payment": "never"])
    }
    #expect(TermsFault.unknownIssue("colour").description == "There is no issue \"colour\".")
    #expect(TermsFault.unknownLevel(issue: "a", level: "b").description == "Issue \"a\" has no level \"b\".")
  }

  @Test(
    "level numbers that do not exist make no package", arguments: [[], [0], [5, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, -1]])
  func levels(numbers: [Int]) throws {
    #expect(try WorkedCase.homeCooling.negotiation().problem.package(levels: numbers) == nil)
  }
}
