import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("The kitchen table")
struct KitchenTests {
  private func sent(_ id: String, _ field: String, _ value: String, was: String? = nil) -> (String, String) {
    ("edit", [id, field, was.map { "=" + $0 } ?? "", value].joined(separator: "\n"))
  }

  @Test("a talk begins with a trade, and what is there is shown")
  func begin() async throws {
    let rep = try await TestDesk().owner()
    let worked = try WorkedTable("01-home-cooling")
    let household = try await rep.desk.world.meet(MetHousehold(name: "Rosa", reach: "1"), by: rep.account)
    #expect(try await rep.get(Address.kitchen(household.id)).text.contains("no trade yet"))
    let (template, owner) = (worked.template, rep.account.id)
    try await rep.desk.world.store.write { try $0.save(template, of: owner) }
    #expect(try await rep.post(Address.kitchen(household.id) + "/begin", [("trade", "nothing")]).status == 404)
    #expect(try await rep.post(Address.kitchen(household.id) + "/begin", [("trade", "worked")]).status == 303)
    #expect(try await rep.get(Address.kitchen(household.id)).text.contains("id=\"kitchen\""))
  }

  @Test("edits are kept once each, a field two wrote is given back, and a bad one says why")
  func edits() async throws {
    let rep = try await TestDesk().owner()
    let id = try await WorkedTable("01-home-cooling").enter(rep)
    let address = Address.kitchen(id) + "/edits"
    let edits = [
      sent("a", "worth.quieter_nights", "120", was: "110"), sent("b", "said.q1", "It is\nan oven.", was: nil),
      sent("c", "worth.fast_local_service", "70", was: "55"), sent("d", "must.quiet_enough", "loud", was: "48"),
      sent("e", "aside.quiet_enough", "because", was: ""),
    ]
    for _ in 0..<2 {
      let answer = try await rep.post(address, edits)
      #expect(answer.status == 200)
      let root = try #require(try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
      let outcomes = try #require(root["edits"] as? [[String: Any]]).map { $0["outcome"] as? String }
      #expect(outcomes == ["kept", "kept", "conflict", "refused", "refused"])
      let pieces = try #require(root["pieces"] as? String)
      for id in ["k-needs", "k-years", "k-next"] { #expect(pieces.contains("id=\"\(id)\"")) }
    }
    let kept = try #require(try await rep.desk.world.store.read { try $0.discovery(id) })
    #expect(kept.revision == 2)
    #expect(kept.discovery.wants.first?.worthPerYear == 120)
    #expect(kept.discovery.said.first?.text == "It is\nan oven.")
    #expect(kept.discovery.wants.last?.worthPerYear == 60)
    #expect(try await rep.post(address, [("edit", "nonsense")]).status == 400)
  }

  @Test("without a script the whole form is kept, and a field two wrote stands beside what was typed")
  func form() async throws {
    let rep = try await TestDesk().owner()
    let id = try await WorkedTable("01-home-cooling").enter(rep)
    let good = try await rep.post(
      Address.kitchen(id),
      [
        ("worth.quieter_nights", "130"), ("was.worth.quieter_nights", "110"), ("about.q4", ""),
        ("about.q4", "must:ready_by_mid_june"), ("was.about.q4", "must:ready_by_mid_june"),
      ] + (1...12).map { ("demand.mild_summer/0/cooling", String($0)) } + [("was.demand.mild_summer/0/cooling", "x")])
    #expect(good.status == 422)
    let bad = try await rep.post(
      Address.kitchen(id), [("worth.quieter_nights", "140"), ("was.worth.quieter_nights", "110")])
    #expect(bad.status == 422)
    #expect(bad.text.contains("Written elsewhere meanwhile: “130”"))
    #expect(bad.text.contains("name=\"was.worth.quieter_nights\" value=\"130\""))
    let again = try await rep.post(
      Address.kitchen(id), [("worth.quieter_nights", "140"), ("was.worth.quieter_nights", "130")])
    #expect(again.status == 303)
    let gone = try await rep.post(Address.kitchen(id), [("need.want:fast_local_service", "")])
    #expect(gone.status == 303)
    let kept = try #require(try await rep.desk.world.store.read { try $0.discovery(id)?.discovery })
    #expect(kept.wants.map(\.worthPerYear) == [140])
  }

  @Test("a need of the customer's own is added, and a wrong one says what is wrong with it")
  func ownNeed() async throws {
    let rep = try await TestDesk().owner()
    let id = try await WorkedTable("01-home-cooling").enter(rep)
    let bad = try await rep.post(
      Address.kitchen(id) + "/add", [("label", ""), ("attribute", "noise_db"), ("kind", "want"), ("from", "loud")])
    #expect(bad.status == 422)
    for field in ["label", "from", "to", "worth"] { #expect(bad.text.contains("id=\"e-\(field)\""), "\(field)") }
    let good = try await rep.post(
      Address.kitchen(id) + "/add",
      [
        ("label", "Silence"), ("attribute", "noise_db"), ("kind", "want"), ("from", "60"), ("to", "30"),
        ("worth", "5,5"),
      ])
    #expect(good.status == 303)
    #expect(try await rep.get(Address.kitchen(id)).text.contains("<h3>Silence</h3>"))
  }

  @Test("how she wants to hear, and that she agreed to notes, is written down; never cannot be undone by the rep")
  func hearing() async throws {
    let rep = try await TestDesk().owner()
    let id = try await WorkedTable("01-home-cooling").enter(rep)
    let address = Address.kitchen(id) + "/hearing"
    #expect(try await rep.post(address, [("hearing", "phone"), ("hearing-from", "soon")]).status == 422)
    #expect(try await rep.post(address, [("hearing", "never"), ("agreed", "yes")]).status == 303)
    let about = try #require(try await rep.desk.world.store.read { try $0.household(id)?.about })
    #expect(about.hearing.way == .never)
    #expect(about.consentedOn == rep.desk.clock.today().description)
    #expect(try await rep.post(address, [("hearing", "phone")]).status == 422)
  }
}
