import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("When it is getting tense")
struct ToneTests {
  @Test("either side puts the packages aside; none is withdrawn, and taking them up again finds them as they were")
  func aside() async throws {
    for isCustomer in [true, false] {
      let rosa = try await RosasDeal()
      let open = try await rosa.open()
      let marked =
        isCustomer
        ? try await rosa.customer.post("deal/tense") : try await rosa.rep.post(rosa.page + "/deal/tense")
      #expect(marked.status == 303)
      #expect(try await rosa.table().deal?.deal.state == .aside)
      let hers = try await rosa.customer.get().text
      #expect(hers.contains("Put aside for a moment") && !hers.contains("id=\"packages\""))
      #expect(try await rosa.customer.post("deal/pick", rosa.choice(open, 1)).status == 409)
      #expect(try await rosa.rep.post(rosa.page + "/deal/resume").status == 303)
      #expect(try await rosa.table().deal?.round?.document.packages == open.round?.document.packages)
      #expect(try await rosa.customer.get().text.contains("id=\"packages\""))
    }
  }

  @Test("the rep's sentence is hers to edit, and nothing is sent by itself")
  func intent() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    _ = try await rosa.customer.post("deal/tense")
    #expect(try await rosa.rep.get(rosa.page).text.contains("My intention is that this works out for both of us."))
    #expect(try await !rosa.customer.get().text.contains("My intention"))
    #expect(try await rosa.rep.post(rosa.page + "/deal/intent", [("intent", " ")]).status == 422)
    let own = "I want you to sleep well, and I want to be proud of it."
    #expect(try await rosa.rep.post(rosa.page + "/deal/intent", [("intent", own)]).status == 303)
    #expect(try await rosa.customer.get().text.contains(own))
  }

  @Test("what contradicts the rep's own numbers cannot be laid; what else is blocked goes with a reason, which is kept")
  func checked() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    _ = try await rosa.customer.post("deal/tense")
    func send(_ text: String, because reason: String? = nil) async throws -> Answer {
      try await rosa.rep.post(
        rosa.page + "/deal/intent", [("intent", text)] + (reason.map { [("because", $0)] } ?? []))
    }
    let untrue = "I can offer 3%. Beyond that I couldn't give you the service you deserve."
    for reason in [nil, "It sounds better."] {
      let answer = try await send(untrue, because: reason)
      #expect(answer.status == 422 && answer.text.contains("cannot be laid on the Table"))
    }
    let pushing = "You need to decide right now."
    let refused = try await send(pushing)
    #expect(refused.status == 422 && refused.text.contains("say why"))
    #expect(try await !rosa.customer.get().text.contains("decide right now"))
    #expect(try await send(pushing, because: "The roof is open and it rains.").status == 303)
    #expect(try await rosa.customer.get().text.contains("decide right now"))
    #expect(try await !rosa.customer.get().text.contains("The roof is open"))
    #expect(try await rosa.rep.get("/check?text=You+need+to+decide+right+now").text.contains("The roof is open"))
  }

  @Test("each says one thing that must be true; both appear side by side, and neither before the other")
  func musts() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    _ = try await rosa.customer.post("deal/tense")
    _ = try await rosa.customer.post("deal/must", [("must", "It must be quiet at night.")])
    #expect(try await !rosa.rep.get(rosa.page).text.contains("It must be quiet at night."))
    #expect(try await rosa.customer.post("deal/must", [("must", "")]).status == 422)
    _ = try await rosa.rep.post(rosa.page + "/deal/must", [("must", "I must be able to serve it.")])
    for page in [try await rosa.customer.get().text, try await rosa.rep.get(rosa.page).text] {
      #expect(page.contains("It must be quiet at night.") && page.contains("I must be able to serve it."))
    }
  }

  @Test("not again before a new proposal; after two that did not suit it is suggested")
  func suggested() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    for round in 1...2 {
      _ = try await rosa.customer.post(
        "deal/again", [("deal", open.deal.id.text), ("round", String(round)), ("words", "Not these.")])
      let isSuggested = try await rosa.rep.get(rosa.page).text.contains("Two proposals in a row did not suit")
      #expect(isSuggested == (round == 2))
      if round == 1 {
        _ = try await rosa.rep.post(rosa.page + "/deal/next", [("target", "84"), ("tolerance", "10")])
      }
    }
    _ = try await rosa.rep.post(rosa.page + "/deal/tense")
    _ = try await rosa.rep.post(rosa.page + "/deal/resume")
    #expect(try await rosa.customer.post("deal/tense").status == 409)
    #expect(try await !rosa.customer.get().text.contains("This is getting tense"))
    _ = try await rosa.rep.post(rosa.page + "/deal/next", [("target", "80"), ("tolerance", "10")])
    #expect(try await rosa.customer.post("deal/tense").status == 303)
  }
}
