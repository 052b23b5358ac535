import Desk
import HTTPTypes
import Testing

@testable import DeskWeb

@Suite("Whoever looks after a hosted desk")
struct AdministratorTests {
  private func administrator(_ desk: TestDesk) async throws -> Browser {
    let (account, session) = try await desk.world.makeAccount(
      invitation: try await desk.world.invite(.administrator), name: "Office", signIn: "office",
      password: "four plain words"
    ) { Profile(name: $0) }
    return Browser(desk: desk, session: session, account: account)
  }

  @Test("sees how many reps and households there are, and invites reps")
  func totals() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let office = try await administrator(desk)
    let made = try await office.post("/desk")
    let address = try #require(made.value(after: "readonly value=\""))
    let invitation = try #require(address.split(separator: "/").last.map(String.init))
    #expect(address == "https://desk.example/welcome/\(invitation)")
    let (rep, _) = try await desk.world.makeAccount(
      invitation: invitation, name: "Inés", signIn: "ines", password: "four plain words"
    ) { Profile(name: $0) }
    #expect(rep.role == .rep)
    let page = try await office.get("/desk")
    #expect(page.text.contains("Inés"))
    let landing = try await office.get("/today")
    #expect(landing.status == 303 && landing.headers[.location] == "/desk")
  }

  @Test("no rep sees the totals")
  func repsDoNot() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let rep = try await desk.owner()
    #expect(try await rep.get("/desk").status == 404)
    #expect(try await rep.post("/desk").status == 404)
  }
}
