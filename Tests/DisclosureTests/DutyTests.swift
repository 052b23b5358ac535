import Advice
import Catalogue
import Disclosure
import Money
import Needs
import Testing

@Suite("What must be told, and what softens it")
struct DutyTests {
  @Test("limitations that can bite here are owed, in the offer's order")
  func applicable() throws {
    let all = try #require(Salon().sheet("small"))
    #expect(all.duties.map(\.limitation.id.text) == ["peak", "dust", "always"])
    let clean = try #require(Salon(facts: [ID("dusty"): .yesNo(false)]).sheet("small"))
    #expect(clean.duties.map(\.limitation.id.text) == ["peak", "always"])
    let unknown = try #require(Salon(facts: [:]).sheet("small"))
    #expect(unknown.duties.map(\.limitation.id.text) == ["peak", "dust", "always"])
    let roomy = try #require(Salon(capacity: [:]).sheet("small"))
    #expect(roomy.duties.map(\.limitation.id.text) == ["dust", "always"])
  }

  @Test("the offer alone softens nothing")
  func plain() throws {
    let sheet = try #require(Salon().sheet("small"))
    #expect(sheet.duties.allSatisfy { $0.mitigation == .none })
    #expect(sheet.unmitigated.count == 3)
  }

  @Test("a plan softens the peak it helps with, and says by how much")
  func plan() throws {
    let sheet = try #require(Salon().sheet("small+rental[7]"))
    #expect(sheet.duties.map(\.limitation.id.text) == ["peak", "dust", "always"])
    guard case .plan(let relief) = sheet.duties[0].mitigation else {
      Issue.record("the peak is not softened: \(sheet.duties[0].mitigation)")
      return
    }
    // 3 short in July; grown, 6 in each of September to December.
    #expect(relief.shortfallWithout == 30 + 0.5 * 4 * 60)
    #expect(relief.shortfallWith == relief.shortfallWithout - 20)
    #expect(relief.plan.wayID(with: ID("small")).text == "small+rental[7]")
    #expect(sheet.unmitigated.map(\.id.text) == ["dust", "always"])
  }

  @Test("a plan for one stream does not soften the peak of another")
  func anotherStream() throws {
    var salon = Salon()
    salon.limitations = [Salon.peak, Salon.night]
    salon.streams.append(Stream(id: ID("n"), unit: "nights", unmetCostPerUnit: 1))
    salon.capacity[ID("n")] = Figure(1)
    salon.demand[ID("n")] = [Double](repeating: 3, count: 12)
    let sheet = try #require(salon.sheet("small+rental[7]"))
    #expect(sheet.duties.map(\.limitation.id.text) == ["peak", "night"])
    #expect(sheet.unmitigated.map(\.id.text) == ["night"])
  }

  @Test("a check-in softens the peak: it is looked at again")
  func checkIn() throws {
    let sheet = try #require(Salon().sheet("small>check-in@8"))
    #expect(sheet.duties[0].mitigation == .checkIn(month: 8))
    #expect(sheet.unmitigated.map(\.id.text) == ["dust", "always"])
  }

  @Test("buying nothing owes nothing")
  func nothing() throws {
    let sheet = try #require(Salon().sheet("nothing"))
    #expect(sheet.duties.isEmpty && sheet.readiness == .ready && sheet.costs.lines.isEmpty)
  }
}
