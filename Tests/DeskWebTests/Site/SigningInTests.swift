import Desk
import HTTPTypes
import Testing

@testable import DeskWeb

@Suite("Signing in")
struct SigningInTests {
  private let rightWords = [("name", "Inés Robles"), ("signin", "Ines"), ("password", "four plain words")]

  /// Opens a page with a form as somebody who is not signed in; the answer is what the form has to send along.
  private func form(_ desk: TestDesk, _ path: String) async throws -> (token: String, cookie: HTTPFields) {
    let page = try await desk.ask(.get, path)
    let cookie = try #require(page.headers[.setCookie]?.split(separator: ";").first.map(String.init))
    return (try #require(page.token), [.cookie: cookie])
  }

  @Test("the first account is made at the address on the console, once")
  func firstAccount() async throws {
    let desk = try await TestDesk()
    let address = "/welcome/" + (try await desk.world.invite(.owner))
    let (token, cookie) = try await form(desk, address)
    let made = try await desk.ask(.post, address, [("token", token)] + rightWords, headers: cookie)
    #expect(made.status == 303)
    #expect(made.headers[.location] == "/today")
    let cookies = made.headers[.setCookie] ?? ""
    #expect(cookies.hasPrefix("__Host-handsel="))
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookies.contains(part)) }
    #expect(try await desk.ask(.get, address).status == 410)
  }

  @Test("what was typed stays, and each field says what is wrong with it")
  func badAccount() async throws {
    let desk = try await TestDesk()
    let address = "/welcome/" + (try await desk.world.invite(.owner))
    let (token, cookie) = try await form(desk, address)
    let answer = try await desk.ask(
      .post, address, [("token", token), ("name", "<Inés>"), ("signin", ""), ("password", "short")], headers: cookie)
    #expect(answer.status == 422)
    #expect(answer.text.contains("&lt;Inés&gt;"))
    #expect(!answer.text.contains("<Inés>"))
    #expect(answer.text.split(separator: "aria-invalid=\"true\"").count == 3)
    #expect(!answer.text.contains("value=\"short\""))
  }

  @Test("a wrong password is refused, and after eight the desk waits a quarter of an hour")
  func attempts() async throws {
    let desk = try await TestDesk()
    _ = try await desk.owner()
    let (token, cookie) = try await form(desk, "/sign-in")
    func attempt(_ password: String) async throws -> Answer {
      try await desk.ask(
        .post, "/sign-in", [("token", token), ("signin", "ines"), ("password", password)], headers: cookie)
    }
    for _ in 0..<World.mostAttempts { #expect(try await attempt("not the password").status == 422) }
    #expect(try await attempt("four plain words").status == 429)
    desk.clock.pass(seconds: World.attemptsSeconds + 1)
    #expect(try await attempt("four plain words").status == 303)
  }

  @Test("a form without its token, or from another site, does nothing")
  func forged() async throws {
    let desk = try await TestDesk()
    let browser = try await desk.owner()
    let cookie: HTTPFields = [.cookie: "__Host-handsel=\(browser.session)"]
    #expect(try await desk.ask(.post, "/sign-out", [], headers: cookie).status == 403)
    #expect(try await desk.ask(.post, "/sign-out", [("token", "0")], headers: cookie).status == 403)
    var foreign = cookie
    foreign[.origin] = "https://elsewhere.example"
    let token = FormToken.token(for: browser.session)
    #expect(try await desk.ask(.post, "/sign-out", [("token", token)], headers: foreign).status == 403)
    #expect(try await desk.world.account(ofSession: browser.session).account != nil)
  }

  @Test("signing out everywhere ends every session of the account")
  func everywhere() async throws {
    let desk = try await TestDesk()
    let browser = try await desk.owner()
    let (_, other) = try await desk.world.signIn(as: "INÉS", password: "four plain words")
    #expect(try await browser.post("/sign-out", [("everywhere", "yes")]).status == 303)
    #expect(try await desk.world.account(ofSession: browser.session).account == nil)
    #expect(try await desk.world.account(ofSession: other).account == nil)
  }

  @Test("a session ends by itself", arguments: [(Session.lastsSeconds - 1, true), (Session.lastsSeconds + 1, false)])
  func lasting(seconds: Int64, isIn: Bool) async throws {
    let desk = try await TestDesk()
    let browser = try await desk.owner()
    desk.clock.pass(seconds: seconds)
    #expect((try await desk.world.account(ofSession: browser.session).account != nil) == isIn)
  }

  @Test(
    "nobody is led elsewhere after signing in", arguments: ["//elsewhere.example", "https://elsewhere.example", "/\\e"])
  func next(address: String) {
    #expect(Site.inside(address) == Address.today)
    #expect(Site.inside("/people?q=ana") == "/people?q=ana")
  }
}
