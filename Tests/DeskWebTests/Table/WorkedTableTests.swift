import Advice
import CaseFile
import Catalogue
import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("The Table of each worked case")
struct WorkedTableTests {
  @Test("shows the expected figures, in the expected order", arguments: PictureCase.names, ["en", "es"])
  func figures(name: String, language: String) async throws {
    let worked = try WorkedTable(name)
    let rep = try await TestDesk().owner()
    let (_, customer) = try await worked.share(rep, language: language)
    let page = try await customer.get().text
    let notation = Notation(language == "es" ? .spanish : .english, worked.asked.currency)
    let ranking = try #require(worked.expected["ranking"] as? [[String: Any]])
    let list = try #require(page.range(of: "id=\"ways\""))
    var rest = page[list.upperBound...]
    for row in ranking {
      let worth = try #require(row["better_than_nothing"] as? Double)
      let cost = try #require(row["total_cost"] as? Double)
      let id = try #require(row["id"] as? String)
      let start = try #require(
        rest.range(of: "data-key=\"way-\(id.replacing(">", with: "&gt;"))\""), "\(id) is not next")
      rest = rest[start.upperBound...]
      let end = rest.range(of: "data-key=\"way-")?.lowerBound ?? rest.endIndex
      let shown = rest[..<end]
      if worth != 0 { #expect(shown.contains(">\(notation.whole(worth))</b>"), "\(id)") }
      #expect(shown.contains(notation.whole(cost)), "\(id)")
      #expect(shown.contains(notation.whole(try #require(row["wants_value"] as? Double))), "\(id)")
      let short = try #require(row["shortfall_cost"] as? Double)
      if short > 0.5 { #expect(shown.contains("−" + notation.whole(short)), "\(id)") }
      let texts = worked.question.catalogue.offers.first { $0.id.text == id }?.limitations ?? []
      let stated = try #require(row["limitations_to_state"] as? [String])
      for limitation in texts {
        let text = limitation.text.replacing("'", with: "&#39;")
        #expect(shown.contains(text) == stated.contains(limitation.id.text), "\(id): \(limitation.id)")
      }
    }
    #expect(rest.range(of: "data-key=\"way-") == nil)
    let headline = try #require(worked.expected["headline"] as? String)
    let mine = try #require(page.range(of: "<li class=\"mine\"><details data-key=\"way-"))
    #expect(page[mine.upperBound...].hasPrefix(headline.replacing(">", with: "&gt;") + "\""))
    for left in try #require(worked.expected["excluded"] as? [[String: Any]]) {
      let offer = worked.question.catalogue.offers.first { $0.id.text == left["id"] as? String }
      #expect(page.contains("<li><b>\(try #require(offer?.name))</b><br>"))
    }
  }

  @Test("weighs less than 100 kB with its styles and its script", arguments: PictureCase.names)
  func weight(name: String) async throws {
    let rep = try await TestDesk().owner()
    let (_, customer) = try await WorkedTable(name).share(rep)
    let page = try await customer.get().text
    let all = page.utf8.count + Asset.styles.text.utf8.count + Asset.script.text.utf8.count + Asset.icon.text.utf8.count
    print("weight of the Table of \(name): page \(page.utf8.count), in all \(all) bytes")
    #expect(all < 100_000)
  }

  @Test("a moved worth changes the order, and nothing is kept of it")
  func whatIf() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let before = try await customer.get().text
    let moved = try await customer.post(
      "what-if", [("unmet.cooling", "5"), ("was.unmet.cooling", "90"), ("only", "order")], isPiece: true)
    #expect(moved.status == 200)
    #expect(moved.text.hasPrefix("<ol class=\"order"))
    let nothing = try #require(moved.text.range(of: "Keep the fans"))
    let model = moved.text.range(of: "BreezeLine A 3.5")
    #expect(model.map { nothing.lowerBound < $0.lowerBound } ?? true)
    #expect(try await customer.get().text == before)
    let versions = try await rep.desk.world.store.read { try $0.latestVersion(of: household)?.number }
    #expect(versions == 1)
    let page = try await customer.post("what-if", [("unmet.cooling", "5"), ("was.unmet.cooling", "90")])
    #expect(page.text.contains("nothing is shared yet"))
    #expect(page.text.contains("You don’t need this yet"))
  }

  @Test("shared figures are a new version by the customer's name, only of what moved")
  func shared() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let answer = try await customer.post(
      "correct",
      [
        ("worth.quieter_nights", "73.19"), ("was.worth.quieter_nights", "110"), ("unmet.cooling", "90"),
        ("was.unmet.cooling", "90"),
      ])
    #expect(answer.status == 303)
    let version = try #require(try await rep.desk.world.store.read { try $0.latestVersion(of: household) })
    #expect(version.number == 2)
    #expect(version.by == .customer)
    #expect(version.changes.map(\.field) == ["worth.quieter_nights"])
    let page = try await rep.get(Address.table(household)).text
    #expect(page.contains("Rosa changed: Quieter nights"))
  }

  @Test("two chances stand as they were moved, and the likeliest takes the rest")
  func chances() async throws {
    var discovery = try WorkedTable("01-home-cooling").discovery
    _ = discovery.apply(
      [Edit(field: "chance.hot_summer", value: "50"), Edit(field: "chance.mild_summer", value: "20")], trade: nil,
      byCustomer: true)
    let shares = discovery.scenarios.map { ($0.probability * 1000).rounded() }
    #expect(shares == [300, 500, 200])
  }

  @Test("only the customer sets a must aside, with her reason, and the ways follow")
  func aside() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    #expect(try await customer.get().text.contains("<h3>Left out</h3>"))
    _ = try await customer.post("correct", [("aside.quiet_enough", "My son moved out of that room.")])
    let page = try await customer.get().text
    #expect(!page.contains("<h3>Left out</h3>"))
    #expect(page.contains("My son moved out of that room."))
    let kept = try await rep.desk.world.keep(
      [Edit(field: "aside.quiet_enough", value: "")], of: household, by: rep.account)
    #expect(kept.outcomes == [.refused(.customersAlone)])
  }

  @Test("a must with a word for a figure is refused at its field, and what was typed stays")
  func badFigure() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let answer = try await customer.post(
      "correct", [("must.quiet_enough", "very <quiet>"), ("said.q2", "Quiet, please.")])
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"very &lt;quiet&gt;\" aria-invalid=\"true\""))
    #expect(answer.text.contains(">Quiet, please.</textarea>"))
    #expect(try await number(rep, household) == 1)
  }

  @Test("told is what the customer confirms, once, in the words of her version")
  func told() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    _ = try await customer.get()
    let read = [("offer", "model-a-3.5"), ("limitation", "dust"), ("version", "1")]
    #expect(try await rep.get(Address.table(household)).text.contains("Still to be told"))
    for _ in 0..<2 { #expect(try await customer.post("read", read).status == 303) }
    let kept = try await rep.desk.world.store.read { try $0.confirmations(of: household) }
    #expect(kept.map(\.limitation.text) == ["dust"])
    #expect(kept.first?.wording == "Filter needs cleaning every six weeks in dusty places.")
    #expect(try await customer.get().text.contains("You read this on"))
    #expect(
      try await customer.post("read", [("offer", "model-a-3.5"), ("limitation", "no"), ("version", "1")]).status == 404)
  }

  @Test("after “elsewhere is better” the customer picks when to look again, or never")
  func lookAgain() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("03-energy-plan").share(rep)
    #expect(try await customer.get().text.contains("When shall we look again?"))
    #expect(try await customer.post("look-again", [("months", "6")]).status == 303)
    let today = rep.desk.clock.today()
    let picked = try await rep.desk.world.store.read { try $0.lookAgain(household) }
    #expect(picked == .on(today.adding(months: 6)))
    #expect(try await customer.post("look-again", [("months", "never")]).status == 303)
    #expect(try await customer.get().text.contains("you will not be asked again"))
    #expect(try await customer.post("look-again", [("months", "soon")]).status == 400)
  }

  @Test("the customer erases everything, and her link opens nothing any more")
  func erase() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    #expect(try await customer.post("erase").status == 303)
    #expect(try await customer.get().status == 200)
    #expect(try await customer.post("erase", [("sure", "yes")]).text.contains("Everything is erased"))
    #expect(try await customer.get().status == 404)
    let kept = try await rep.desk.world.store.read { try $0.household(household) }
    #expect(kept == nil)
  }
}

/// The number of the newest version on a household's Table.
func number(_ rep: Browser, _ household: ID<Household>) async throws -> Int? {
  try await rep.desk.world.store.read { try $0.latestVersion(of: household)?.number }
}
