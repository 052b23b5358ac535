import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("Practice on the rep's own catalogue")
struct PracticePagesTests {
  /// A rep with the first worked case's catalogue, and the form's name for its first offer.
  private func desk() async throws -> (rosa: RosasDeal, about: String) {
    let rosa = try await RosasDeal()
    let page = try await rosa.rep.get("/practice").text
    let about = try #require(page.firstMatch(of: /<option value="([^"]+\/[^"]+)"/)?.1)
    return (rosa, String(about))
  }

  @Test("a talk from the door to the look back, done again from a turn, and forgotten; nobody else sees it")
  func talk() async throws {
    let (rosa, about) = try await desk()
    let begun = try await rosa.rep.post(
      "/practice", [("about", about), ("temper", "onceBurned"), ("conceding", "timeBased"), ("seed", "7")])
    #expect(begun.status == 303)
    let address = try #require(begun.headers[.location])
    let page = try await rosa.rep.get(address).text
    #expect(page.contains("something that never worked") && page.contains("Nothing yet of what she needs"))
    #expect(try await rosa.rep.post(address, [("turn", "0"), ("do", "intention")]).status == 303)
    // The same form twice is one step.
    #expect(try await rosa.rep.post(address, [("turn", "0"), ("do", "intention")]).status == 303)
    _ = try await rosa.rep.post(
      address, [("turn", "1"), ("do", "say"), ("words", "Only a fool would say no. <b>")])
    let during = try await rosa.rep.get(address).text
    #expect(during.contains("Only a fool would say no. &lt;b&gt;") && during.contains("wants to sell me something"))
    #expect(!during.contains("Looking back"))
    _ = try await rosa.rep.post(address, [("turn", "2"), ("do", "end")])
    let review = try await rosa.rep.get(address).text
    for heading in ["Looking back", "What she needed", "What bites her", "What each of you gains", "Your words"] {
      #expect(review.contains(heading), "\(heading)")
    }
    #expect(review.contains("making small") && review.contains("Customer 7."))
    for word in ["score", "points", "grade", "rank"] { #expect(!review.lowercased().contains(">\(word)"), "\(word)") }
    let again = try await rosa.rep.post(address + "/again", [("turn", "1")])
    let fresh = try #require(again.headers[.location])
    #expect(fresh != address)
    let second = try await rosa.rep.get(String(fresh.split(separator: "#")[0])).text
    #expect(second.contains("Then let us look at it together") && !second.contains("fool"))
    let list = try await rosa.rep.get("/practice").text
    #expect(list.contains("1 turn") && list.contains("3 turns"))
    #expect(try await rosa.rep.post(address + "/forget", []).status == 303)
    #expect(try await rosa.rep.get(address).status == 404)
  }

  @Test("what is no choice is said at its field, and nothing begins")
  func faults() async throws {
    let (rosa, about) = try await desk()
    for (name, value) in [("about", "x/y"), ("temper", "angry"), ("conceding", ""), ("seed", "0"), ("seed", "x")] {
      var form = ["about": about, "temper": "trusting", "conceding": "timeBased", "seed": "3"]
      form[name] = value
      let answer = try await rosa.rep.post("/practice", form.map { ($0.key, $0.value) })
      #expect(answer.status == 422 && answer.text.contains("e-\(name)"), "\(name)=\(value)")
    }
    #expect(try await !rosa.rep.get("/practice").text.contains("Earlier talks"))
    #expect(try await rosa.rep.get("/practice/nothing").status == 404)
    #expect(try await rosa.rep.post("/practice/nothing", [("do", "end")]).status == 404)
  }
}
