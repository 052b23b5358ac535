import Desk
import HTTPTypes
import Testing

@testable import DeskWeb

@Suite("Settings")
struct SettingsTests {
  @Test("what a rep says of herself is kept, and each wrong field says why")
  func profile() async throws {
    let rep = try await TestDesk().owner()
    let fields = [
      ("name", "Inés Marín"), ("reach", "555 0102"), ("language", "es"), ("currency", "usd"), ("country", "es"),
      ("earnings", "yes"),
    ]
    #expect(try await rep.post("/settings", fields).status == 303)
    let page = try await rep.get("/settings").text
    #expect(page.contains("lang=\"es\""))
    #expect(page.contains("value=\"Inés Marín\""))
    #expect(page.contains("value=\"USD\""))
    let bad = try await rep.post(
      "/settings", [("name", ""), ("currency", "pounds"), ("country", "Spain"), ("language", "es")])
    #expect(bad.status == 422)
    for field in ["name", "currency", "country"] { #expect(bad.text.contains("id=\"e-\(field)\"")) }
    #expect(bad.text.contains("value=\"POUNDS\"") || bad.text.contains("value=\"pounds\""))
  }

  @Test("a new password needs the old one, and signs out everywhere else")
  func password() async throws {
    let rep = try await TestDesk().owner()
    let (_, elsewhere) = try await rep.desk.world.signIn(as: "ines", password: "four plain words")
    let wrong = try await rep.post("/settings/password", [("old", "no"), ("password", "five plain words!")])
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("does not fit"))
    let short = try await rep.post("/settings/password", [("old", "four plain words"), ("password", "short")])
    #expect(short.status == 422)
    #expect(!short.text.contains("value=\"short\""))
    let changed = try await rep.post(
      "/settings/password", [("old", "four plain words"), ("password", "five plain words!")])
    #expect(changed.status == 303)
    #expect(changed.headers[.setCookie]?.hasPrefix("__Host-handsel=") == true)
    #expect(try await rep.desk.world.account(ofSession: elsewhere).account == nil)
    #expect(try await rep.get("/today").status == 303)
    _ = try await rep.desk.world.signIn(as: "ines", password: "five plain words!")
  }

  @Test("no address is drawn in squares that a phone could not open")
  func squares() async throws {
    let far = try await TestDesk().owner()
    #expect(try await far.get("/settings").text.contains("class=\"qr\""))
    let near = try await TestDesk(publicAddress: "http://127.0.0.1:8080").insecureOwner()
    _ = near
    #expect(!Reach.isForPhones("http://127.0.0.1:8080"))
    #expect(!Reach.isForPhones("http://localhost:8080"))
    #expect(!Reach.isForPhones("https://localhost"))
    #expect(Reach.isForPhones("https://desk.example"))
    #expect(Reach.isForPhones("https://192.168.1.20:8443"))
  }
}
