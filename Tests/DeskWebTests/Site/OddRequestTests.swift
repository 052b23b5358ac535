import HTTPTypes
import Testing

@testable import DeskWeb

@Suite("Requests no page of ours sends")
struct OddRequestTests {
  @Test("every answer forbids scripts in the page, frames, and passing its address on")
  func headers() async throws {
    let desk = try await TestDesk()
    for path in ["/sign-in", "/nowhere", "/t/nothing", "/worker.js"] {
      let answer = try await desk.ask(.get, path)
      let policy = answer.headers[.contentSecurityPolicy] ?? ""
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "\(path)")
      #expect(!policy.contains("unsafe"), "\(path)")
      let referrer = try #require(HTTPField.Name("Referrer-Policy"))
      #expect(answer.headers[referrer] == "no-referrer", "\(path)")
    }
  }

  @Test("a method that an address does not know is 405")
  func methods() async throws {
    let desk = try await TestDesk()
    #expect(try await desk.ask(.put, "/sign-in").status == 405)
    #expect(try await desk.ask(.delete, "/sign-out").status == 405)
  }

  @Test("a body that is too large is refused before it is read to its end")
  func large() async throws {
    let desk = try await TestDesk()
    let body = "signin=" + String(repeating: "a", count: Form.mostBytes)
    #expect(try await desk.ask(.post, "/sign-in", body: body).status == 413)
  }

  @Test("a body that is no form is refused", arguments: ["a=%zz", "a=%ff", "a=%"])
  func unreadable(body: String) async throws {
    let desk = try await TestDesk()
    #expect(try await desk.ask(.post, "/sign-in", body: body).status == 400)
  }

  @Test("whoever is not signed in is asked to, and led on to where she wanted to go")
  func door() async throws {
    let desk = try await TestDesk()
    let answer = try await desk.ask(.get, "/today")
    #expect(answer.status == 303 || answer.status == 404)
    #expect(try await desk.ask(.post, "/sign-out", [("token", "x")]).status == 401)
  }
}
