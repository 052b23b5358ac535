import Bargaining
import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("Better for both, after an agreement")
struct BetterForBothTests {
  /// Agreed on the package of that place in the phone mode.
  private func agreed(_ place: Int = 1) async throws -> RosasDeal {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    return rosa
  }

  private func gain(_ rosa: RosasDeal, _ terms: Deal.Terms) async throws -> Int64 {
    let deal = try #require(try await rosa.table().deal?.deal)
    let corner = try #require(try await rosa.desk.world.store.read { try $0.corner(of: deal.id) })
    return try deal.subject.problem(corner).package(terms: terms).gains.seller
  }

  @Test("her phone gets packages that leave the rep no worse; both say yes again, and the first stays as it stood")
  func phone() async throws {
    let rosa = try await agreed()
    #expect(try await rosa.customer.get().text.contains("Better for both?"))
    for _ in 1...2 { #expect(try await rosa.customer.post("deal/better").status == 303) }
    let open = try #require(try await rosa.table().deal)
    #expect(open.rounds.count == 2 && open.deal.state == .open)
    let before = try #require(open.round?.document.better)
    let least = try await gain(rosa, before)
    let packages = try #require(open.round?.document.packages)
    #expect(!packages.isEmpty && !packages.contains(before))
    for terms in packages { #expect(try await gain(rosa, terms) >= least) }
    let page = try await rosa.customer.get().text
    #expect(page.contains("What you agreed stands until both say yes to something else."))
    #expect(page.contains("{amount} better for you than what you agreed"))
    #expect(page.contains("Keep what we agreed"))
    // Nothing but both yeses ends what stands: it cannot be taken off the Table meanwhile.
    #expect(try await rosa.rep.post(rosa.page + "/deal/withdraw").status == 404)
    #expect(try await rosa.customer.post("deal/pick", rosa.choice(open, 0, round: 2)).status == 303)
    #expect(try await rosa.table().runningAgreement?.number == 1)
    let promises = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    let laid = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts())
    #expect(laid.status == 303, "\(laid.text)")
    #expect(try await rosa.table().runningAgreement?.number == 1)
    #expect(try await rosa.yes().status == 303)
    let agreements = try await rosa.table().agreements
    #expect(agreements.map(\.state) == [.amended, .accepted])
    let after = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    #expect(after.count >= promises.count)
    let open2 = after.filter(\.isOpen)
    #expect(Set(open2.map(\.text)).count == open2.count && open2.allSatisfy { $0.agreement == agreements[1].id })
    #expect(try await rosa.customer.get().text.contains("As it stood before"))
  }

  @Test("keeping what was agreed leaves everything as it was")
  func keeping() async throws {
    let rosa = try await agreed()
    #expect(try await rosa.rep.post(rosa.page + "/deal/better").status == 303)
    let open = try #require(try await rosa.table().deal)
    _ = try await rosa.customer.post("deal/pick", rosa.choice(open, 0, round: 2))
    #expect(try await rosa.rep.post(rosa.page + "/agreement", rosa.facts()).status == 303)
    for _ in 1...2 { #expect(try await rosa.customer.post("deal/keep").status == 303) }
    let table = try await rosa.table()
    #expect(table.deal?.deal.state == .agreed && table.deal?.picked == open.round?.document.better)
    #expect(table.agreements.map(\.state) == [.accepted, .takenBack])
    #expect(
      try await rosa.customer.post(
        "agree", [("agreement", table.agreements[1].id.text), ("seen", ""), ("name", "Rosa")]
      ).status == 409)
    #expect(try await rosa.customer.get().text.contains("Package B suits you"))
  }

  @Test("the mediator names what improves most on the price alone, by the numbers both sealed")
  func mediator() async throws {
    let rosa = try await RosasDeal(kind: .hosted)
    try await rosa.introduce()
    #expect(try await rosa.rep.post(rosa.page + "/deal", rosa.form(changes: ["mode": "mediator"])).status == 303)
    let deal = try #require(try await rosa.table().deal)
    _ = try await rosa.customer.post("deal/seal", [("deal", deal.deal.id.text), ("round", "1"), ("today", "-40")])
    // What the price alone can do is a deal, and far from the best for both.
    let priced = try #require(try await rosa.table().deal)
    #expect(try await rosa.customer.post("deal/pick", rosa.choice(priced, 1)).status == 303)
    #expect(try await rosa.rep.post(rosa.page + "/agreement", rosa.facts()).status == 303)
    try await rosa.readAll()
    #expect(try await rosa.yes().status == 303)
    #expect(try await rosa.customer.post("deal/better").status == 303)
    let better = try #require(try await rosa.table().deal)
    #expect(better.round?.document.packages.count == 1)
    #expect(try await rosa.customer.post("deal/pick", rosa.choice(better, 0, round: 2)).status == 303)
    #expect(try await rosa.rep.post(rosa.page + "/agreement", rosa.facts()).status == 303)
    #expect(try await rosa.yes().status == 303)
    #expect(try await rosa.table().agreements.map(\.state) == [.amended, .accepted])
    for page in [try await rosa.customer.get().text, try await rosa.rep.get(rosa.page).text] {
      #expect(page.contains("Package A suits"))
    }
  }

  @Test("nothing is looked for before an agreement")
  func early() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    #expect(try await rosa.customer.post("deal/better").status == 409)
    #expect(try await rosa.customer.post("deal/keep").status == 409)
    #expect(!(try await rosa.customer.get().text).contains("Better for both?"))
  }
}
