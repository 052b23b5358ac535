import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("People")
struct PeopleTests {
  private func met(_ rep: Browser, _ name: String = "Rosa Ortega", reach: String = "555 0101") async throws -> ID<
    Household
  > {
    let answer = try await rep.post(Address.newHousehold, [("name", name), ("reach", reach)])
    #expect(answer.status == 303)
    let address = try #require(answer.headers[.location])
    return ID(String(address.dropFirst("/people/".count)))
  }

  @Test("a name and one way to reach somebody is enough, and either missing is said at its field")
  func meeting() async throws {
    let rep = try await TestDesk().owner()
    let id = try await met(rep)
    #expect(try await rep.get(Address.household(id)).text.contains("<h1>Rosa Ortega</h1>"))
    let bad = try await rep.post(Address.newHousehold, [("name", " "), ("reach", ""), ("place", "Calle <Sol>")])
    #expect(bad.status == 422)
    #expect(bad.text.contains("id=\"e-name\""))
    #expect(bad.text.contains("id=\"e-reach\""))
    #expect(bad.text.contains("value=\"Calle &lt;Sol&gt;\""))
  }

  @Test("search finds by the beginnings of words, without accents, by number, and nobody else's people")
  func search() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    _ = try await met(rep, "Señora Núñez", reach: "600 123 456")
    _ = try await met(rep, "Łukasz Weiß", reach: "lukasz@example.com")
    for query in ["nun", "NÚÑ", "600123", "señ nu"] {
      let page = try await rep.get("/people?q=" + Address.encoded(query)).text
      #expect(page.contains("Señora Núñez"), "\(query)")
      #expect(!page.contains("Łukasz"), "\(query)")
    }
    #expect(try await rep.get("/people?q=lukasz%20weiss").text.contains("Łukasz Weiß"))
    for hostile in ["\"", "*", "' OR 1=1 --", "owner:", "NEAR(a b)", "%"] {
      #expect(try await rep.get("/people?q=" + Address.encoded(hostile)).status == 200)
    }
    let other = try await desk.secondRep()
    #expect(!(try await other.get("/people?q=nun").text.contains("Señora")))
    #expect(!(try await other.get("/people").text.contains("Señora")))
  }

  @Test("the list goes on page by page, each household once")
  func pages() async throws {
    let rep = try await TestDesk().owner()
    for number in 0..<65 {
      rep.desk.clock.pass(seconds: number % 3 == 0 ? 0 : 1)
      _ = try await met(rep, "Household \(number)", reach: "555")
    }
    var seen: [String] = []
    var next: String? = "/people"
    while let address = next {
      let page = try await rep.get(address).text
      seen += page.components(separatedBy: "<b>Household ").dropFirst().map { String($0.prefix { $0 != "<" }) }
      next = page.range(of: "/people?after=").map { "/people?after=" + page[$0.upperBound...].prefix { $0 != "\"" } }
    }
    #expect(seen.count == 65)
    #expect(Set(seen).count == 65)
  }

  @Test("never is final, until the household itself says otherwise")
  func never() async throws {
    let rep = try await TestDesk().owner()
    let id = try await met(rep)
    let fields = [("name", "Rosa Ortega"), ("reach", "555 0101")]
    _ = try await rep.post(Address.household(id, "edit"), fields + [("hearing", "never")])
    let page = try await rep.get(Address.household(id)).text
    #expect(page.contains("That is final"))
    #expect(!page.contains("555 0101"))
    let refused = try await rep.post(Address.household(id, "edit"), fields + [("hearing", "phone")])
    #expect(refused.status == 422)
    #expect(refused.text.contains("id=\"e-hearing\""))
    let taken = try await rep.post(
      Address.household(id, "edit"), fields + [("hearing", "phone"), ("told-me", "yes")])
    #expect(taken.status == 303)
    #expect(try await rep.get(Address.household(id)).text.contains("555 0101"))
  }

  @Test("before the day it named, a household is not to be called")
  func notBefore() async throws {
    let rep = try await TestDesk().owner()
    let id = try await met(rep)
    let later = rep.desk.clock.today().adding(days: 10).description
    _ = try await rep.post(
      Address.household(id, "edit"),
      [("name", "Rosa"), ("reach", "555 0101"), ("hearing", "phone"), ("hearing-from", later)])
    let page = try await rep.get(Address.household(id)).text
    #expect(page.contains("Not before"))
    #expect(!page.contains("tel:"))
  }

  @Test("a talk and a promise are kept in their order; words can be forgotten, and that something happened stays")
  func timeline() async throws {
    let rep = try await TestDesk().owner()
    let id = try await met(rep)
    _ = try await rep.post(Address.household(id, "talk"), [("talk", "Her mother is ill; no calls this month.")])
    let due = rep.desk.clock.today().adding(days: -2).description
    _ = try await rep.post(Address.household(id, "promise"), [("promise", "Bring the filter"), ("due", due)])
    var page = try await rep.get(Address.household(id)).text
    #expect(page.contains("Her mother is ill"))
    #expect(page.contains("2 days late"))
    #expect(try await rep.get("/today").text.contains("Bring the filter"))
    let event = try #require(
      try await rep.desk.world.store.read { try $0.events(of: id, limit: 9).first { $0.kind == .talked }?.id })
    _ = try await rep.post(Address.household(id, "forget"), [("event", event.text)])
    page = try await rep.get(Address.household(id)).text
    #expect(!page.contains("Her mother is ill"))
    #expect(page.contains("You noted a talk"))
    let word = try #require(try await rep.desk.world.store.read { try $0.words(of: id).first?.id })
    _ = try await rep.post("/words/\(word.text)/done", [("next", "/today")])
    #expect(!(try await rep.get("/today").text.contains("Bring the filter")))
    let bad = try await rep.post(Address.household(id, "promise"), [("promise", "Call <b>"), ("due", "soon")])
    #expect(bad.status == 422)
    #expect(bad.text.contains("Call &lt;b&gt;"))
  }

  @Test("the copy has all that is kept, and nothing of the rep's own figures")
  func copy() async throws {
    let rep = try await TestDesk().owner()
    let (id, customer) = try await WorkedTable("01-home-cooling").share(rep)
    for text in [try await rep.get(Address.household(id, "copy.json")).text, try await customer.get("copy.json").text] {
      #expect(text.contains("The bedroom is an oven"))
      #expect(text.contains("model-a-3.5"))
      #expect(!text.contains("contribution"))
      #expect(!text.contains("earnings"))
      #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }
  }

  @Test("another rep's household is not there, whatever is asked")
  func otherRep() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    let id = try await met(rep)
    let other = try await desk.secondRep()
    for path in ["", "edit", "copy.json", "kitchen", "kitchen/cards"] {
      #expect(try await other.get(Address.household(id, path)).status == 404, "\(path)")
    }
    for path in [
      "edit", "talk", "promise", "forget", "erase", "kitchen", "kitchen/begin", "kitchen/edits", "kitchen/add",
    ] {
      let fields = [
        ("name", "x"), ("reach", "1"), ("talk", "x"), ("promise", "x"), ("due", "2026-01-01"), ("sure", "yes"),
        ("label", "x"),
      ]
      #expect(try await other.post(Address.household(id, path), fields).status == 404, "\(path)")
    }
    #expect(try await rep.get(Address.household(id)).status == 200)
  }

  @Test("erasing asks first, and then nothing is left but that something was here")
  func erase() async throws {
    let rep = try await TestDesk().owner()
    let id = try await met(rep)
    #expect(try await rep.post(Address.household(id, "erase")).status == 303)
    #expect(try await rep.get(Address.household(id)).status == 200)
    #expect(try await rep.post(Address.household(id, "erase"), [("sure", "yes")]).status == 303)
    #expect(try await rep.get(Address.household(id)).status == 404)
    #expect(!(try await rep.get("/people?q=rosa").text.contains("Rosa")))
  }
}
