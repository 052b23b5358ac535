import Contacts
import Desk
import Foundation
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("Bringing people in")
struct BringInTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/imports")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static let told = RefusalWords(heading: "Why") { "\($0)" }

  /// Looks at a file and takes it in.
  private static func take(
    _ bytes: [UInt8], fills: Bool = false, knownFrom: String = "", on desk: TestDesk, by account: Account
  ) async throws -> ContactImport {
    let kept = try await desk.world.keepContacts(bytes, named: "people.csv", by: account)
    try await desk.world.choose(ContactImport.Choices(knownFrom: knownFrom, fills: fills), for: kept.id, by: account)
    return try await desk.world.takeIn(kept.id, by: account, told: told).imported
  }

  private static func people(_ desk: TestDesk, _ account: Account) async throws -> [Household] {
    try await desk.world.store.read { try $0.allHouseholds(of: account.id) }.sorted { $0.name < $1.name }
  }

  @Test(
    "every kind of file is taken in, brings nothing new the second time, and is undone without a trace",
    arguments: [
      "google-before-2024.csv", "google.csv", "outlook-english.csv", "outlook-deutsch.csv", "outlook-francais.csv",
      "outlook-espanol.csv", "hubspot.csv", "salesforce-report.csv", "salesforce-fields.csv", "linkedin.csv",
      "spreadsheet.csv", "rows-to-mend.csv", "old-phone.vcf", "iphone.vcf", "cards-4.vcf",
    ])
  func thereAndBack(_ name: String) async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let bytes = try Self.bytes(name)
    let first = try await Self.take(bytes, on: desk, by: account)
    let people = try await Self.people(desk, account)
    #expect(first.counts.new == people.count && first.counts.new > 0)
    #expect(first.counts.same == 0)
    #expect(people.allSatisfy { !$0.name.isEmpty && !$0.about.reach.isEmpty })

    let second = try await Self.take(bytes, fills: true, on: desk, by: account)
    #expect(second.counts.new == 0 && second.counts.filled == 0 && second.counts.same == first.counts.new)
    #expect(second.counts.refused == first.counts.refused)
    #expect(try await Self.people(desk, account) == people)

    let undone = try await desk.world.undo(first.id, by: account)
    #expect(undone.state == .undone && undone.counts.left == 0)
    #expect(try await Self.people(desk, account).isEmpty)
    #expect(try await desk.world.people(of: account, matching: people[0].name, after: nil).households.isEmpty)
    await #expect(throws: DeskRefusal.notFound) { try await desk.world.undo(first.id, by: account) }
    // Afterwards it can be brought in anew.
    #expect(try await Self.take(bytes, on: desk, by: account).counts.new == first.counts.new)
  }

  @Test("who is here is known by name and number, however both are written; nothing is replaced")
  func sameIsFilled() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let met = try await desk.world.meet(
      MetHousehold(name: "Núñez, Ana", reach: "+34 600 55 50 11", place: "Triana"), by: account)
    let csv = "Name,Phone,E-mail,Address\nAna Nuñez,600555011,ana@example.com,Calle Sol 8\n"
    let kept = try await desk.world.keepContacts(Array(csv.utf8), named: "a.csv", by: account)
    let compared = try await desk.world.compare(kept.id, by: account)
    guard case .same(let person, let differs, nil) = compared.steps[0].outcome else { throw TestFault() }
    #expect(person.household.id == met.id && person.line == nil)
    #expect(person.likeness == [.name, .way("+34 600 55 50 11")])
    #expect(
      differs.map { "\($0.field): \($0.here) > \($0.file)" }
        == ["reach:  > ana@example.com", "place: Triana > Calle Sol 8"])
    let taken = try await Self.take(Array(csv.utf8), fills: true, on: desk, by: account)
    #expect(taken.counts.filled == 1 && taken.counts.new == 0)
    let filled = try await desk.world.person(met.id, of: account)
    #expect(filled.about.reach == ["+34 600 55 50 11", "ana@example.com"] && filled.place == "Triana")
    #expect(filled.name == "Núñez, Ana")
    _ = try await desk.world.undo(taken.id, by: account)
    #expect(try await desk.world.person(met.id, of: account) == met)
  }

  @Test("two who share a number or a name are not taken for one; the file says so")
  func neverGuessed() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let csv =
      "Name,Phone\nMargaret Hale,0113 555 0131\nTom Hale,0113 555 0131\nMargaret Hale,0113 555 0999\nMargaret Hale,+44 113 555 0131\n"
    let kept = try await desk.world.keepContacts(Array(csv.utf8), named: "a.csv", by: account)
    let steps = try await desk.world.compare(kept.id, by: account).steps
    let like = steps.map { step -> [[Likeness]] in
      switch step.outcome {
      case .new(let like): like.map(\.likeness)
      case .same(let person, _, _): [[.broughtBefore], person.likeness].filter { _ in person.line == 2 }
      }
    }
    #expect(
      like == [
        [], [[.way("0113 555 0131")]], [[.name]], [[.broughtBefore], [.name, .way("0113 555 0131")]],
      ])
  }

  @Test("an undoing leaves whom something happened with, and says how many")
  func undoingLeaves() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let csv = "Name,Phone\nRosa,600 555 001\nHugo,600 555 002\nPaula,600 555 003\n"
    let taken = try await Self.take(Array(csv.utf8), knownFrom: "The choir", on: desk, by: account)
    let people = try await Self.people(desk, account)
    #expect(people.map(\.about.knownFrom) == ["The choir", "The choir", "The choir"])
    desk.clock.pass(seconds: 60)
    try await desk.world.noteTalk("Asked about the summer", with: people[0].id, by: account)
    let undone = try await desk.world.undo(taken.id, by: account)
    #expect(undone.counts.left == 1)
    #expect(try await Self.people(desk, account).map(\.name) == ["Hugo"])
  }

  @Test("who asked not to be called or mailed is never asked that way")
  func declinesAreKept() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    _ = try await Self.take(try Self.bytes("salesforce-report.csv"), on: desk, by: account)
    let ways = try await Self.people(desk, account).map { "\($0.name): \($0.about.hearing.way)" }
    #expect(ways == ["Ada Quist: never", "Denise Carter: unsaid", "Leroy Banks: email"])
  }

  @Test("an import that is ended leaves nothing")
  func ended() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let kept = try await desk.world.keepContacts(try Self.bytes("google.csv"), named: "g.csv", by: account)
    let progress = ImportProgress()
    progress.end()
    await #expect(throws: ImportEnded.self) {
      try await desk.world.takeIn(kept.id, by: account, progress: progress, told: Self.told)
    }
    #expect(try await Self.people(desk, account).isEmpty)
    #expect(try await desk.world.contactImport(kept.id, of: account).state == .looked)
    #expect(try await desk.world.takeIn(kept.id, by: account, told: Self.told).imported.counts.new == 5)
  }

  @Test("on the pages: sent, looked at, taken in, undone; another rep sees none of it")
  func onThePages() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let csv = "Name,Phone\nRosa <b>Ortega</b>,600 555 001\nNobody,\n"
    let sent = try await owner.post("/people/import", [("text", csv)])
    #expect(sent.status == 303)
    let page = try #require(sent.headers[.location])
    let looked = try await owner.get(page)
    #expect(looked.status == 200)
    #expect(looked.text.contains("Rosa &lt;b&gt;Ortega&lt;/b&gt;") && looked.text.contains("Line 3"))
    #expect(try await Self.people(desk, owner.account).isEmpty)
    let other = try await desk.secondRep()
    #expect(try await other.get(page).status == 404)
    #expect(try await other.post(page + "/undo").status == 404)
    #expect(try await other.get(page + "/refused").status == 404)
    #expect(try await owner.post(page, [("known", "Choir")]).headers[.location] == page)
    let done = try await owner.get(page)
    #expect(done.text.contains("They are here") && done.text.contains("1 new, 1 not read"))
    let refused = try await owner.get(page + "/refused")
    #expect(
      refused.text
        == "\u{FEFF}\"Why it was not read\",\"Name\",\"Phone\"\r\n\"It has no number, no e-mail and no address.\",Nobody,\r\n"
    )
    #expect(refused.headers[.contentDisposition] == "attachment; filename=\"to-mend.csv\"")
    #expect(try await owner.post(page + "/undo").headers[.location] == page)
    #expect(try await owner.get(page).text.contains("It is undone"))
    #expect(try await Self.people(desk, owner.account).isEmpty)
    #expect(try await owner.get(page + "/refused").status == 404)
  }

  @Test("columns of a table nobody knows are told by hand")
  func mapping() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let csv = "Wer;Wo;Womit\nRosa;Sevilla;600 555 001\n"
    let page = try #require(try await owner.post("/people/import", [("text", csv)]).headers[.location])
    let looked = try await owner.get(page)
    #expect(looked.text.contains("<details open><summary><h2>What is taken from where</h2>"))
    _ = try await owner.post(
      page + "/columns", [("column-0", "name"), ("column-1", "city"), ("column-2", "phone"), ("column-9", "name")])
    let mapped = try await owner.get(page)
    #expect(mapped.text.contains("600 555 001 · Sevilla"))
    _ = try await owner.post(page)
    #expect(try await Self.people(desk, owner.account).map(\.place) == ["Sevilla"])
  }

  @Test(
    "a file that nothing can be taken from is refused plainly",
    arguments: [
      ("", "There is nobody in it."), ("PK\u{3}\u{4}abc", "archive or an Excel workbook"),
      ("%PDF-1.7", "It is no text."),
      (String(repeating: ",", count: 1001) + "\n", "There is nobody in it."),
    ])
  func refusedWhole(_ text: String, _ says: String) async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let answer = try await owner.post("/people/import", [("text", text)])
    #expect(answer.status == 422)
    #expect(answer.text.contains(says))
  }

  struct TestFault: Error {}
}
