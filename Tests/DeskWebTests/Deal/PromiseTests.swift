import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("What both promised")
struct PromiseTests {
  /// Rosa's desk after both said yes: three promises of the rep's.
  private func agreed() async throws -> RosasDeal {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    _ = try await rosa.yes()
    return rosa
  }

  private func words(_ rosa: RosasDeal) async throws -> [KeptWord] {
    try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
  }

  private func say(_ word: String, _ promise: KeptWord, _ reason: String = "") -> [(String, String)] {
    [("word", word), ("promise", promise.id.text), ("reason", reason)]
  }

  @Test("its owner says it is kept, the other side confirms, and each says it once")
  func kept() async throws {
    let rosa = try await agreed()
    let first = try #require(try await words(rosa).first)
    for _ in 1...2 { #expect(try await rosa.rep.post(rosa.page + "/promise/say", say("kept", first)).status == 303) }
    #expect(try await rosa.customer.get().text.contains("said to be done on 2 July 2026"))
    // Not hers to say that it is kept, and not the rep's to confirm her own word.
    #expect(try await rosa.customer.post("promise/say", say("kept", first)).status == 409)
    #expect(try await rosa.rep.post(rosa.page + "/promise/say", say("confirm", first)).status == 409)
    for _ in 1...2 { #expect(try await rosa.customer.post("promise/say", say("confirm", first)).status == 303) }
    #expect(try await rosa.rep.get(rosa.page).text.contains("both say so"))
    let kinds = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100).map(\.kind) }
    #expect(kinds.filter { $0 == .kept }.count == 1)
    #expect(kinds.filter { $0 == .confirmed }.count == 1)
  }

  @Test("the other side may say that it is not done yet, until she has confirmed that it is")
  func notYet() async throws {
    let rosa = try await agreed()
    let first = try #require(try await words(rosa).first)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", say("kept", first))
    #expect(try await rosa.customer.post("promise/say", say("not-yet", first)).status == 303)
    #expect(try await words(rosa).first?.isOpen == true)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", say("kept", first))
    _ = try await rosa.customer.post("promise/say", say("confirm", first))
    #expect(try await rosa.customer.post("promise/say", say("not-yet", first)).status == 409)
  }

  @Test("what cannot be kept says why and asks for what makes it good")
  func broken() async throws {
    let rosa = try await agreed()
    let first = try #require(try await words(rosa).first)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", say("broken", first, "My fitter is ill."))
    #expect(try await rosa.rep.get(rosa.page).text.contains("What makes it good"))
    #expect(try await rosa.customer.get().text.contains("Because: My fitter is ill."))
    let good = [("promise", "Lend a fan until it is installed"), ("due", "2026-07-20"), ("good", first.id.text)]
    #expect(try await rosa.rep.post(rosa.page + "/promise", good).status == 303)
    #expect(
      try await rosa.customer.get().text.contains("Made good by: Lend a fan until it is installed, until 20 July"))
    #expect(try await !rosa.rep.get(rosa.page).text.contains("What makes it good"))
    // She has nothing to make good that is not hers.
    #expect(try await rosa.customer.post("promise", good).status == 409)
  }

  @Test("overdue shows to the rep at once, and to the customer seven days after the day")
  func overdue() async throws {
    let rosa = try await agreed()
    func tags(_ page: String) -> Int { page.components(separatedBy: "<span class=\"tag\">overdue</span>").count - 1 }
    rosa.desk.clock.pass(seconds: 22 * 86_400)
    #expect(tags(try await rosa.rep.get(rosa.page).text) == 1)
    #expect(tags(try await rosa.customer.get().text) == 0)
    #expect(try await rosa.rep.get("/today").text.contains("Install it on a weekday morning"))
    rosa.desk.clock.pass(seconds: 7 * 86_400)
    #expect(tags(try await rosa.customer.get().text) == 1)
  }

  @Test("either side adds one; the other confirms it, or says it need not be")
  func adding() async throws {
    let rosa = try await agreed()
    let once = rosa.desk.world.chance.name(of: KeptWord.self).text
    let hers = [("promise", "Clear the balcony"), ("due", "2026-07-10"), ("once", once)]
    for _ in 1...2 { #expect(try await rosa.customer.post("promise", hers).status == 303) }
    let added = try #require(try await words(rosa).first { $0.by == .customer })
    #expect(try await words(rosa).count == 4)
    #expect(try await rosa.rep.get(rosa.page).text.contains("not confirmed by you yet"))
    #expect(try await rosa.rep.get("/today").text.contains("Clear the balcony") == false)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", say("confirm", added))
    #expect(try await words(rosa).first { $0.by == .customer }?.accepted != nil)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", say("release", added))
    #expect(try await rosa.customer.get().text.contains("need not be"))
    #expect(try await rosa.customer.post("promise/say", say("kept", added)).status == 409)
    let empty = try await rosa.customer.post("promise", [("promise", ""), ("due", "soon")])
    #expect(empty.status == 422)
    #expect(empty.text.contains("id=\"e-promise\"") && empty.text.contains("id=\"e-due\""))
    #expect(try await rosa.customer.post("promise/say", [("word", "shout"), ("promise", added.id.text)]).status == 400)
  }
}
