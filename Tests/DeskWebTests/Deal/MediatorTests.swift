import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("The mediator's rounds")
struct MediatorTests {
  /// A worked case on a hosted desk, with the rep's numbers sealed.
  private func opened(_ name: String, _ changes: [String: String] = [:]) async throws -> RosasDeal {
    let isEnergy = name == "03-energy-plan"
    let table = try await RosasDeal(kind: .hosted, case: name, kit: isEnergy ? "energy" : "cooling")
    var fields: [String: String] = ["mode": "mediator"]
    if isEnergy {
      for thing in RosasDeal.things { fields["move.\(thing)"] = "" }
      for thing in MediatorTests.energy { fields["move.\(thing)"] = "yes" }
      for (field, value) in [("way", "flex"), ("price", "405.6"), ("direct", "285"), ("reserve", "84"), ("target", "")]
      {
        fields[field] = value
      }
    }
    for (field, value) in changes { fields[field] = value }
    let answer = try await table.rep.post(table.page + "/deal", table.form(changes: fields))
    #expect(answer.status == 303, "\(answer.text)")
    return table
  }

  private static let energy = [
    "fee_discount", "night_window", "charger_visit", "shift_charging", "billing", "exit_fee", "late_car_clause",
  ]

  private func seal(_ rosa: RosasDeal, _ today: String, round: Int = 1) async throws -> Answer {
    let deal = try #require(try await rosa.table().deal).deal.id.text
    return try await rosa.customer.post(
      "deal/seal", [("deal", deal), ("round", String(round)), ("today", today)])
  }

  private func expected(_ name: String, file: String = #filePath) throws -> [String: Any] {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: tests.deletingLastPathComponent().appendingPathComponent("Examples/\(name).json"))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require((root?["expected"] as? [String: Any])?["negotiation"] as? [String: Any])
  }

  @Test("from the base of the worked cases to their Nash packages", arguments: ["01-home-cooling", "03-energy-plan"])
  func nash(name: String) async throws {
    let rosa = try await opened(name)
    let today = name == "01-home-cooling" ? "-40" : "-115.38"
    #expect(try await seal(rosa, today).status == 303)
    let result = try #require(try await rosa.table().deal?.round?.document.result)
    let answer = try #require(try expected(name)["nash"] as? [String: Any])
    #expect(result.isDeal)
    #expect(result.terms == answer["terms"] as? [String: String])
    let hers = try await rosa.customer.get().text
    let reps = try await rosa.rep.get(rosa.page).text
    if name == "01-home-cooling" {
      #expect(hers.contains("<dt>You gain</dt><dd>€127</dd>"))
      #expect(reps.contains("<dt>You gain</dt><dd>€84</dd>"))
      #expect(hers.contains("Inés gains</dt><dd>high</dd>"))
      #expect(reps.contains("gains</dt><dd>some</dd>"))
      // The price alone: 34.50 for her, 0.50 for the rep.
      #expect(hers.contains("<dt>You gain</dt><dd>€34.50</dd>"))
    } else {
      #expect(hers.contains("<dt>You gain</dt><dd>€61.90</dd>"))
      #expect(reps.contains("<dt>You gain</dt><dd>€46.32</dd>"))
      #expect(hers.contains("With the price alone there would be no deal."))
    }
  }

  @Test(
    "a private figure of either side is in nothing the other can fetch: pages, copies, the calendar, errors, the log")
  func privateFigures() async throws {
    let rosa = try await opened("01-home-cooling", ["direct": "1020.07", "reserve": "394.93", "floor": "1.19"])
    let sealed = try await rosa.customer.post(
      "deal/seal",
      [
        ("deal", try #require(try await rosa.table().deal).deal.id.text), ("round", "1"), ("today", "-41.37"),
        ("worth.priority_support/6_months", "73.19"),
      ])
    #expect(sealed.status == 303)
    var hers = try await rosa.customer.get().text + rosa.customer.get("copy.json").text
    var reps = try await rosa.rep.get(rosa.page).text + rosa.rep.get("/people/\(rosa.household)/copy.json").text
    reps += try await rosa.rep.get("/people/\(rosa.household)").text + rosa.rep.get("/today").text
    reps += try await seal(rosa, "-2").text
    hers += try await rosa.customer.post("deal/seal", [("deal", "x"), ("round", "1"), ("today", "y")]).text
    for figure in ["73.19", "7319", "41.37", "4137"] { #expect(!reps.contains(figure), "\(figure) reached the rep") }
    for figure in ["1020.07", "102007", "394.93", "39493", "1.19"] {
      #expect(!hers.contains(figure), "\(figure) reached the customer")
    }
  }

  @Test("sealed is locked: the same again is the same, other numbers are refused; the rep's fingerprint came first")
  func locked() async throws {
    let rosa = try await opened("01-home-cooling")
    let before = try await rosa.customer.get().text
    #expect(before.contains("Inés has sealed already"))
    #expect(before.contains(try #require(try await rosa.table().deal?.round?.document.commitment)))
    for _ in 1...2 { #expect(try await seal(rosa, "-40").status == 303) }
    #expect(try await seal(rosa, "-400").status == 409)
    let events = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .mediated }.count == 1)
  }

  @Test("it looks three times at most, each opened by both and each in the log of both")
  func threeRuns() async throws {
    let rosa = try await opened("01-home-cooling")
    #expect(try await rosa.rep.post(rosa.page + "/deal/mediate").status == 409)
    for round in 1...3 {
      #expect(try await seal(rosa, String(-40 - round), round: round).status == 303)
      let again = try await rosa.rep.post(rosa.page + "/deal/mediate")
      #expect(again.status == (round < 3 ? 303 : 409))
    }
    #expect(try await rosa.customer.get().text.contains("Looked 3 of at most 3 times"))
    let events = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .mediated }.count == 3)
  }

  @Test("no deal says so, with the nearest miss in terms alone and one thing that would open one")
  func noDeal() async throws {
    var fields = ["target": "", "move.priority_support": "", "move.install_slot": "", "move.payment": ""]
    for thing in ["first_summer_rental", "yearly_service_slot"] { fields["move.\(thing)"] = "" }
    let rosa = try await opened("01-home-cooling", fields)
    #expect(try await seal(rosa, "-100").status == 303)
    let hers = try await rosa.customer.get().text
    #expect(hers.contains("No deal on these things"))
    #expect(hers.contains("there would probably be one: Priority support"))
    #expect(!hers.contains("You gain"))
    #expect(try await rosa.table().deal?.round?.document.packages.isEmpty == true)
  }

  @Test("other fair packages can be chosen: the smaller gain as large as can be", arguments: Deal.Method.allCases)
  func methods(method: Deal.Method) async throws {
    let rosa = try await opened("03-energy-plan", ["method": method.rawValue])
    #expect(try await seal(rosa, "-115.38").status == 303)
    let key = ["nash": "nash", "kalaiSmorodinsky": "kalai_smorodinsky", "equalGains": "equal_gains"][method.rawValue]
    let answer = try #require(try expected("03-energy-plan")[key ?? ""] as? [String: Any])
    #expect(try await rosa.table().deal?.round?.document.result?.terms == answer["terms"] as? [String: String])
  }

  @Test("what is typed wrong is said at its field, and nothing is sealed")
  func refusals() async throws {
    let rosa = try await opened("01-home-cooling")
    for today in ["", "much", "1.000"] {
      let answer = try await seal(rosa, today)
      #expect(answer.status == 422)
      #expect(answer.text.contains("id=\"e-today\""))
    }
    #expect(try await rosa.table().deal?.round?.document.result == nil)
    #expect(try await seal(rosa, "-40", round: 2).status == 409)
  }
}
