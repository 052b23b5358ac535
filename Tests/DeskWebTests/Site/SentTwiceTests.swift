import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

/// A phone on a bad line sends again; a finger taps twice. What a form makes is made once.
@Suite("A form that is sent twice")
struct SentTwiceTests {
  @Test("a household, what was talked about and a promise are there once, and both answers are the same")
  func people() async throws {
    let rep = try await TestDesk().owner()
    let form = try await rep.sent(twice: Address.newHousehold, [("name", "Rosa Ortega"), ("reach", "555 0101")])
    #expect(form[0].headers[.location] == form[1].headers[.location])
    #expect(try await rep.get("/people").text.occurrences(of: ">Rosa Ortega<") == 1)
    let page = try #require(form[0].headers[.location])

    _ = try await rep.sent(twice: page + "/talk", from: page, [("talk", "The bedroom is an oven")])
    #expect(try await rep.get(page).text.occurrences(of: "The bedroom is an oven") == 1)

    _ = try await rep.sent(twice: page + "/promise", from: page, [("promise", "Bring figures"), ("due", "2026-12-01")])
    #expect(try await rep.get(page).text.occurrences(of: "<b>Bring figures</b>") == 1)

    // Sent from a page opened anew, the same words are meant.
    _ = try await rep.sent(twice: page + "/talk", from: page, [("talk", "The bedroom is an oven")])
    #expect(try await rep.get(page).text.occurrences(of: "The bedroom is an oven") == 2)
  }

  @Test("an entry of the catalogue is there once")
  func entry() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    let address = Address.catalogue(CoolingTrade.id) + "/new?kind=none"
    let fields = [("name", "Keep the fans"), ("price.0.kind", "upfront"), ("price.0.amount", "0")]
    _ = try await rep.sent(twice: address, fields)
    #expect(try await desk.items(of: rep).count == 1)
  }

  @Test("a name that belongs to somebody else's household opens nothing, and one of another shape is not taken")
  func foreign() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    let made = try await rep.sent(twice: Address.newHousehold, [("name", "Rosa Ortega"), ("reach", "555 0101")])
    let name = try #require(made[0].headers[.location]).dropFirst("/people/".count)
    let other = try await desk.secondRep()
    let fields = [("name", "Mine"), ("reach", "1")]
    #expect(try await other.post(Address.newHousehold, [("once", String(name))] + fields).status == 404)
    let odd = try await other.post(Address.newHousehold, [("once", "../settings")] + fields)
    #expect(odd.status == 303)
    #expect(odd.headers[.location]?.contains("settings") == false)
  }
}

extension Browser {
  /// Both answers to a form that is sent twice as its page gave it.
  fileprivate func sent(
    twice address: String, from page: String? = nil, _ fields: [(String, String)]
  ) async throws -> [Answer] {
    let once = try #require(try await get(page ?? address).value(after: "name=\"once\" value=\""))
    let sent = [("once", once)] + fields
    return [try await post(address, sent), try await post(address, sent)]
  }
}

extension String {
  fileprivate func occurrences(of text: String) -> Int { ranges(of: text).count }
}
