import Contacts
import Desk
import Foundation
import HTTPTypes
import Money
import Testing
import Zip

@testable import DeskWeb

@Suite("Everything of a household as a folder, and all people as an address book")
struct EverythingFolderTests {
  /// The files in a folder that was answered.
  private static func files(_ table: OpenTable?, _ copy: HouseholdCopy, _ desk: TestDesk) throws -> [String: String] {
    let folder = EverythingFolder(
      copy: copy, table: table, words: English(), today: desk.clock.day(of: desk.clock.now()), day: desk.clock.day)
    let reading = try ZipReading(try folder.archive())
    return try reading.entries.reduce(into: [:]) { files, entry in
      files[entry.name] = String(decoding: try reading.bytes(of: entry), as: UTF8.self)
    }
  }

  @Test("a page to read, the Table on paper, and the same for programs")
  func folder() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    try await desk.world.noteTalk("She asked <twice> about noise.", with: household, by: rep.account)
    let copy = try await desk.world.copy(of: household, by: rep.account)
    let table = try await desk.world.openTable(of: household, by: rep.account)?.0
    let files = try Self.files(table, copy, desk)
    #expect(files.keys.sorted() == ["everything.json", "index.html", "table.pdf"])
    let page = try #require(files["index.html"])
    #expect(page.contains("<blockquote>She asked &lt;twice&gt; about noise.</blockquote>"))
    #expect(page.contains("Everything that Inés Robles keeps of this household"))
    #expect(files["table.pdf"]?.hasPrefix("%PDF") ?? false)
    #expect(files["everything.json"]?.contains("She asked <twice> about noise.") ?? false)
    for answer in [
      try await rep.get(Address.household(household, "everything.zip")), try await customer.get("everything.zip"),
    ] {
      #expect(answer.status == 200)
      #expect(answer.headers[.contentType] == "application/zip")
      #expect(answer.headers[.contentDisposition] == "attachment; filename=\"handsel-everything.zip\"")
    }
    let other = try await desk.secondRep()
    #expect(try await other.get(Address.household(household, "everything.zip")).status == 404)
  }

  @Test("a household without a Table has a page all the same")
  func withoutTable() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let met = try await desk.world.meet(MetHousehold(name: "Rosa", reach: "555 0101"), by: account)
    let files = try Self.files(nil, try await desk.world.copy(of: met.id, by: account), desk)
    #expect(files.keys.sorted() == ["everything.json", "index.html"])
  }

  @Test("all people as cards and as a table; brought in elsewhere they are the same, brought in here they are known")
  func addressBook() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let world = desk.world
    for met in [
      MetHousehold(
        name: "Núñez, Ana; \"La Rubia\"", reach: "+34 600 555 011\nana@example.com", place: "Calle Sol 8, bajo"),
      MetHousehold(name: "田中美咲", reach: "https://example.com/misaki\n+81 90 5555 0124", knownFrom: "the choir"),
      MetHousehold(name: "=HYPERLINK(1)", reach: "555 010 200", hearing: Hearing(way: .never)),
      MetHousehold(name: String(repeating: "Langer Name ", count: 9), reach: "x@example.com"),
    ] { _ = try await world.meet(met, by: rep.account) }
    let other = try await desk.secondRep()
    for path in ["/people/all.vcf", "/people/all.csv"] {
      let answer = try await rep.get(path)
      #expect(answer.status == 200)
      #expect(answer.text.split(separator: "\r\n").allSatisfy { path.hasSuffix("csv") || $0.utf8.count <= 75 })
      let file = Array(answer.text.utf8)
      // Here all of them are known.
      let here = try await world.compare(file, choices: ContactImport.Choices(), by: rep.account)
      #expect(here.file.refused.isEmpty, "\(path)")
      #expect(here.new.isEmpty, "\(path)")
      // At another desk they are as they were here.
      let there = try await world.compare(file, choices: ContactImport.Choices(), by: other.account)
      let names = there.new.map { $0.arriving.household.name }
      #expect(names.contains("Núñez, Ana; \"La Rubia\"") && names.contains("田中美咲"), "\(path)")
      let never = there.new.filter { $0.arriving.household.about.hearing.way == .never }
      #expect(never.count == 1)
    }
    #expect(try await other.get("/people/all.vcf").text.isEmpty)
  }
}
