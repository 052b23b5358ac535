import Desk
import Testing

@testable import DeskWeb

@Suite("The catalogue in Spanish")
struct CatalogueWordsTests {
  @Test("no sentence of the catalogue is left in English")
  func spanishPages() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    let owner = rep.account.id
    try await desk.world.store.write { try $0.update(owner, profile: Profile(name: "Inés", language: "es")) }
    let empty = try await rep.get("/catalogue").text
    try await desk.addTrade(to: rep)
    _ = try await rep.add(
      "competitor",
      [
        ("name", "X"), ("quote.source", "Y"), ("quote.day", "2026-04-02"), ("price.0.kind", "upfront"),
        ("price.0.amount", "2000–2400"), ("price.1.kind", "monthly"), ("price.1.amount", "9"), ("limit.0.text", "Z"),
      ])
    let item = try #require(try await desk.items(of: rep).first)
    var pages = [empty]
    for path in ["/catalogue", "/catalogue/cooling", "/catalogue/cooling/import", Address.item(item.id)] {
      pages.append(try await rep.get(path).text)
    }
    for kind in EntryKind.allCases { pages.append(try await rep.get("/catalogue/cooling/new?kind=\(kind)").text) }
    pages.append(try await rep.takeIn("kind,name\nown,W\n").text)
    pages.append(try await rep.takeIn("kind,nombre\nown,W\n").text)
    let english = [
      "offer of", "month ", "price", "catalogue", "Competitor", "Partner", "Version ", "limitation", "what ", "What ",
      "the ", " and ", "Save", "Take ", "Line ", "Only you",
    ]
    for page in pages {
      let said = page.replacing(/<(code|pre)[^a-z](?s:.*?)<\/(code|pre)>|<[^>]*>/, with: " ")
      let prose = said.replacing(
        /&quot;offers&quot;|settles es price|limitation:[…:a-z]*|unit:…(@13)?|(earn_)?monthly(@13)?|[a-z]+:…/, with: " "
      )
      for word in english { #expect(!prose.contains(word), "\(word)") }
    }
    #expect(pages[2].contains("de 2.000") || pages[2].contains("de 2000\u{A0}€ a 2400\u{A0}€ ahora"))
  }
}
