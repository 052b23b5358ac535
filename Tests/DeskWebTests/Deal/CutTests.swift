import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("Can you do ten per cent?")
struct CutTests {
  private func asked(_ percent: String = "10") async throws -> (rosa: RosasDeal, open: OpenDeal) {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    let answer = try await rosa.customer.post(
      "deal/cut", [("deal", open.deal.id.text), ("round", "1"), ("percent", percent)])
    #expect(answer.status == 303)
    return (rosa, open)
  }

  @Test("the card says what the rep's own numbers bear, what the cut takes and what could be done instead")
  func card() async throws {
    let (rosa, _) = try await asked()
    let page = try await rosa.rep.get(rosa.page).text
    #expect(page.contains("asks for 10% off, which is €149"))
    #expect(page.contains("5.03% is the most that leaves what you keep for service whole"))
    #expect(page.contains("10% takes €74 from what you keep for service"))
    #expect(page.contains("Priority support for six months"))
    // Twelve months would cost her 95, less than the cut of 149; every level of the case does.
    #expect(page.contains("on a Saturday"))
    let hers = try await rosa.customer.get().text
    #expect(hers.contains("You asked for 10% off"))
    #expect(!hers.contains("5.03"))
  }

  @Test("a limit that her numbers do not bear out is refused with true words; as a rule of hers it may be said")
  func unbacked() async throws {
    let (rosa, _) = try await asked()
    let refused = try await rosa.rep.post(rosa.page + "/deal/answer", [("kind", "limit"), ("limit", "3")])
    #expect(refused.status == 422)
    #expect(refused.text.contains("Your own numbers would bear 5.03%"))
    #expect(try await !rosa.customer.get().text.contains("would suffer"))
    #expect(try await rosa.rep.post(rosa.page + "/deal/answer", [("kind", "rule"), ("limit", "3")]).status == 303)
    #expect(try await rosa.customer.get().text.contains("does not go beyond 3%: a rule"))
  }

  @Test("a backed limit stands on the Table, with what could be done instead hidden until her own browser shows it")
  func backed() async throws {
    let (rosa, _) = try await asked()
    #expect(try await rosa.rep.post(rosa.page + "/deal/answer", [("kind", "limit"), ("limit", "5 %")]).status == 303)
    let hers = try await rosa.customer.get().text
    #expect(hers.contains("beyond 5% the service you get afterwards would suffer"))
    #expect(hers.contains("id=\"swaps\" data-cut=\"14900\" hidden"))
    #expect(hers.contains("<li data-swap=\"priority_support/6_months\" hidden>"))
    #expect(try await !rosa.rep.get(rosa.page).text.contains("id=\"swaps\""))
  }

  @Test("yes lays the price with the cut beside the packages, where she can pick it")
  func yes() async throws {
    let (rosa, open) = try await asked("2.5")
    #expect(try await rosa.rep.post(rosa.page + "/deal/answer", [("kind", "yes"), ("limit", "")]).status == 303)
    #expect(try await rosa.table().deal?.round?.document.packages.count == 5)
    #expect(try await rosa.customer.post("deal/pick", rosa.choice(open, 4)).status == 303)
    #expect(try await rosa.table().deal?.picked?["discount"] == "2.5%")
  }

  @Test("what is no share is refused at its field")
  func refusals() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    for percent in ["", "a lot", "-3", "120"] {
      let answer = try await rosa.customer.post(
        "deal/cut", [("deal", open.deal.id.text), ("round", "1"), ("percent", percent)])
      #expect(answer.status == 422)
      #expect(answer.text.contains("id=\"e-percent\""))
    }
    let late = try await rosa.customer.post(
      "deal/cut", [("deal", open.deal.id.text), ("round", "9"), ("percent", "5")])
    #expect(late.status == 409)
    #expect(try await rosa.rep.post(rosa.page + "/deal/answer", [("kind", "limit"), ("limit", "5")]).status == 409)
  }
}
