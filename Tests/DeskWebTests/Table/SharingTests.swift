import Desk
import HTTPTypes
import Testing

@testable import DeskWeb

@Suite("Sharing a Table")
struct SharingTests {
  @Test("while no customer can reach the desk, no link is made, and three ways are named")
  func noAddress() async throws {
    let desk = try await TestDesk(publicAddress: nil)
    let rep = try await desk.insecureOwner()
    let household = try await WorkedTable("01-home-cooling").enter(rep)
    try await desk.world.share(household, by: rep.account)
    let page = try await rep.get(Address.table(household)).text
    #expect(page.contains("Phones cannot reach this desk yet"))
    #expect(page.contains("handsel certificate"))
    #expect(!page.contains("Make a link"))
    #expect(try await rep.post(Address.table(household, "link")).status == 409)
  }

  @Test("a link is shown once, a new one ends the old one, and an ended one says so kindly")
  func links() async throws {
    let rep = try await TestDesk().owner()
    let household = try await WorkedTable("01-home-cooling").enter(rep)
    _ = try await rep.post(Address.table(household, "share"))
    func make() async throws -> String {
      let answer = try await rep.post(Address.table(household, "link"))
      let link = try #require(answer.value(after: "id=\"f-link\" readonly value=\"https://desk.example/t/"))
      #expect(link.count >= 26)
      return link
    }
    let first = try await make()
    #expect(try await rep.desk.ask(.get, "/t/" + first).status == 200)
    let second = try await make()
    #expect(try await rep.desk.ask(.get, "/t/" + first).status == 410)
    #expect(try await rep.desk.ask(.get, "/t/" + second).status == 200)
    #expect(!(try await rep.get(Address.table(household)).text.contains(second)))
    _ = try await rep.post(Address.table(household, "link/end"))
    let ended = try await rep.desk.ask(.get, "/t/" + second)
    #expect(ended.status == 410)
    #expect(ended.text.contains("This link was ended"))
    #expect(try await rep.desk.ask(.get, "/t/never-made").status == 404)
  }

  @Test("nothing is proposed without a need that rests on words, and the page says what is missing")
  func missing() async throws {
    let rep = try await TestDesk().owner()
    let household = try await WorkedTable("01-home-cooling").enter(rep)
    let now = rep.desk.clock.now()
    try await rep.desk.world.store.write { records in
      guard var (discovery, revision) = try records.discovery(household) else { return }
      discovery.said = []
      revision += 1
      try records.save(discovery, of: household, revision: revision, at: now)
    }
    #expect(try await rep.post(Address.table(household, "share")).status == 303)
    let page = try await rep.get(Address.table(household)).text
    #expect(page.contains("Nothing can be proposed yet"))
    #expect(page.contains("Ask an open question"))
    #expect(try await number(rep, household) == nil)
  }

  @Test("another rep's Table is not there, nor does her form do anything")
  func otherRep() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    let household = try await WorkedTable("01-home-cooling").enter(rep)
    let other = try await desk.secondRep()
    for path in ["", "live"] { #expect(try await other.get(Address.table(household, path)).status == 404) }
    for path in ["share", "link", "link/end", "what-if"] {
      #expect(try await other.post(Address.table(household, path)).status == 404)
    }
  }

  @Test("a form without its token does nothing")
  func token() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let answer = try await rep.desk.ask(
      .post, Address.customer(customer.link, "correct"), [("token", "0"), ("worth.quieter_nights", "1")])
    #expect(answer.status == 403)
    #expect(try await number(rep, household) == 1)
  }
}
