import Catalogue
import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("Could you explain this difference to both?")
struct LikeDealTests {
  /// Two neighbours, of whom the first agreed on a package and the second picked another.
  private func neighbours(second place: Int) async throws -> (rosa: RosasDeal, second: RosasDeal) {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    let second = try await rosa.neighbour("Pilar Soto")
    let open = try await second.open()
    #expect(try await second.customer.post("deal/pick", second.choice(open, place)).status == 303)
    return (rosa, second)
  }

  @Test("the rep is asked where a like deal ended otherwise, with both terms; the customer reads nothing of it")
  func asked() async throws {
    let (rosa, second) = try await neighbours(second: 0)
    let page = try await second.rep.get(second.page).text
    #expect(page.contains("Could you explain this difference to both?"))
    let card = try #require(page.components(separatedBy: "id=\"like-deals\"").dropFirst().first)
    #expect(card.prefix(900).contains("Rosa Ortega"))
    #expect(card.contains("here ") && card.contains("there "))
    let hers = try await second.customer.get().text
    #expect(!hers.contains("explain") && !hers.contains("Rosa"))
    // Nor is the first one asked about: nobody had agreed on anything before her.
    #expect(!(try await rosa.customer.get().text).contains("Pilar"))
  }

  @Test("the same terms need no explaining")
  func same() async throws {
    let (_, second) = try await neighbours(second: 1)
    #expect(!(try await second.rep.get(second.page).text).contains("id=\"like-deals\""))
  }

  @Test("what the rep would say is kept for her alone")
  func explained() async throws {
    let (_, second) = try await neighbours(second: 0)
    let words = "Pilar pays at once, Rosa by the month"
    #expect(try await second.rep.post(second.page + "/deal/explain", [("explanation", words)]).status == 303)
    #expect(try await second.rep.get(second.page).text.contains(words))
    #expect(!(try await second.customer.get().text).contains(words))
    let long = [("explanation", String(repeating: "a", count: 501))]
    #expect(try await second.rep.post(second.page + "/deal/explain", long).status == 422)
  }

  @Test("what is undertaken keeps to the hours the rep has, and the next free week is named")
  func undertaken() async throws {
    let rosa = try await RosasDeal()
    let account = rosa.rep.account
    #expect(
      try await rosa.rep.post("/settings/capacity", [("hours", "3"), ("stock", ""), ("slots", "")]).status == 303)
    // Everything the rep undertakes with a level takes two hours.
    try await rosa.desk.world.store.write { records in
      for trade in try records.trades(of: account.id) {
        for var item in try records.items(of: account.id, trade: trade.id) {
          guard case .concession(let concession) = item.entry else { continue }
          item.entry = .concession(
            Concession(
              id: concession.id, name: concession.name,
              levels: concession.levels.map { level in
                Concession.Level(
                  id: level.id, name: level.name, cut: level.cut, worth: level.worth,
                  undertakings: [Undertaking(what: "Come for \(concession.name)", due: .days(2), minutes: 120)])
              }))
          try records.save(item, at: rosa.desk.clock.now())
        }
      }
    }
    let open = try await rosa.open()
    _ = try await rosa.customer.post("deal/pick", rosa.choice(open, 1))
    try await rosa.introduce()
    let answer = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts())
    #expect(answer.status == 422)
    #expect(answer.text.contains("What you would undertake here is more than you have room for."))
    #expect(answer.text.contains("That week has 1 h free, and this takes 2 h. Next free:"))
    #expect(try await rosa.table().agreements.isEmpty)
    #expect(
      try await rosa.rep.post("/settings/capacity", [("hours", "40"), ("stock", ""), ("slots", "")]).status == 303)
    #expect(try await rosa.rep.post(rosa.page + "/agreement", rosa.facts()).status == 303)
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    let words = try await rosa.desk.world.store.read { try $0.wordsTaking(of: account.id) }
    // Hours are her own figure; neither page nor copy has them.
    let copy = try await rosa.customer.get("copy.json").text
    #expect(copy.contains("Come for") && !copy.contains("minutes"))
    #expect(!(try await rosa.customer.get().text).contains("2 h"))
    #expect(words.count == RosasDeal.things.count && words.allSatisfy { $0.takes?.minutes == 120 })
  }
}

extension RosasDeal {
  /// Somebody with the same needs at the same desk.
  func neighbour(_ name: String) async throws -> RosasDeal {
    let id: ID<Household> = ID("neighbour")
    let now = desk.clock.now()
    try await desk.world.store.write { records in
      let discovery = try #require(try records.discovery(household)).discovery
      try records.insert(
        Household(id: id, owner: rep.account.id, name: name, since: now, touched: now))
      try records.save(discovery, of: id, revision: 1, at: now)
    }
    try await desk.world.share(id, by: rep.account)
    let secret = try await desk.world.makeLink(to: id, by: rep.account)
    return RosasDeal(
      desk: desk, rep: rep, household: id, customer: WorkedTable.Customer(desk: desk, link: secret))
  }
}
