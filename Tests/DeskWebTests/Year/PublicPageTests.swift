import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("The public page of facts")
struct PublicPageTests {
  @Test("off until the rep shows it; counts only what a customer lets be counted, item by item, and takes it out again")
  func consent() async throws {
    let later = try await RosasDeal.agreed(daysLater: 30)
    let desk = later.rosa.desk
    let keys = try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
    _ = try await later.customer.post("outcome", [("days", "30")] + keys.map { ("met." + $0, "yes") })
    let page = "/facts/\(later.rep.account.id)"
    #expect(try await desk.ask(.get, page).status == 404)
    #expect(try await desk.ask(.get, "/facts/nobody").status == 404)
    #expect(!(try await later.customer.get().text).contains("What may be counted"))
    #expect(try await later.rep.post("/settings/public", [("public", "yes")]).status == 303)
    let bare = try await desk.ask(.get, page)
    #expect(bare.status == 200 && bare.text.contains("nothing yet") && !bare.text.contains("1 of 1"))
    #expect(try await later.customer.get().text.contains("What may be counted"))
    #expect(try await later.customer.post("counted", [("counted", "outcome"), ("counted", "nonsense")]).status == 303)
    let facts = try await desk.world.publicFacts(of: later.rep.account.id)
    #expect(facts.workedOut == Share(1, of: 1) && facts.onTime.whole == 0 && facts.sentAway.whole == 0)
    let shown = try await desk.ask(.get, page).text
    #expect(shown.contains("1 of 1") && !shown.contains("Rosa"))
    _ = try await later.customer.post("counted", [("counted", "advice")])
    let other = try await desk.world.publicFacts(of: later.rep.account.id)
    #expect(other.workedOut.whole == 0 && other.sentAway == Share(0, of: 1))
    _ = try await later.customer.post("counted", [])
    #expect(try await desk.world.publicFacts(of: later.rep.account.id).years == nil)
    #expect(try await later.rep.post("/settings/public", []).status == 303)
    #expect(try await desk.ask(.get, page).status == 404)
  }
}
