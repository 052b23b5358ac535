import Desk
import Foundation
import Golden
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("The interface for other programs")
struct InterfaceTests {
  private static let all = Set(InterfaceKey.Scope.allCases)

  /// A program with a key of a rep's.
  private struct Program {
    let desk: TestDesk
    let key: String?

    func ask(_ path: String, tag: String? = nil) async throws -> (answer: Answer, json: [String: Any]) {
      try await ask(.get, path, tag: tag)
    }

    func ask(
      _ method: HTTPRequest.Method, _ path: String, body: String = "", type: String = "application/json",
      tag: String? = nil
    ) async throws -> (answer: Answer, json: [String: Any]) {
      var headers: HTTPFields = [.contentType: type]
      if let key { headers[.authorization] = "Bearer \(key)" }
      if let tag { headers[.ifNoneMatch] = tag }
      let answer = try await desk.ask(method, "/api/v1" + path, body: body, headers: headers)
      let json = try? JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any]
      return (answer, json ?? [:])
    }
  }

  private func program(
    _ desk: TestDesk, _ rep: Account, _ scopes: Set<InterfaceKey.Scope> = all, days: Int = 30
  ) async throws -> Program {
    Program(desk: desk, key: try await desk.world.makeKey("tests", scopes: scopes, days: days, of: rep))
  }

  @Test("a message is held against given facts, or against what is recorded of a person")
  func check() async throws {
    let rosa = try await RosasDeal()
    let program = try await program(rosa.desk, rosa.rep.account)
    let (answer, json) = try await program.ask(
      .post, "/messages/check", body: #"{"text": "Only two left.", "facts": {"stock": 40}}"#)
    #expect(answer.status == 200 && answer.headers[.contentType] == "application/json")
    #expect(json["severity"] as? String == "block")
    let finding = (json["findings"] as? [[String: Any]])?.first
    #expect(finding?["label"] as? String == "false_scarcity" && finding?["line"] as? Int == 1)
    let text = #"{"text": "The most I can take off is 30 %.", "person": "\#(rosa.household)"}"#
    _ = try await rosa.open()
    let recorded = try await program.ask(.post, "/messages/check", body: text).json
    #expect((recorded["findings"] as? [[String: Any]])?.first?["label"] as? String == "constraint_claim")
    #expect(
      try await program.ask(.post, "/messages/check", body: #"{"text": ""}"#).json["severity"] as? String == "none")
  }

  @Test(
    "what cannot be taken is said with its place, and nothing else",
    arguments: [
      ("{", 400, "Line 1"), ("[]", 422, "an object"), ("{}", 422, "/text"), (#"{"text": 7}"#, 422, "/text"),
      (#"{"text": "x", "colour": 1}"#, 422, "/colour"),
      (#"{"text": "x", "facts": {"stock": "no"}}"#, 422, "/facts/stock"),
      (#"{"text": "x", "person": "nobody"}"#, 404, "no such thing"),
      (#"{"text": "x", "person": "a\u0000"}"#, 404, "no such thing"),
      (#"{"text": "x", "person": ""}"#, 404, "no such thing"),
      (#"{"text": "x", "person": "a", "facts": {}}"#, 422, "not both"),
      (#"{"text": "x", "text": "y"}"#, 400, "text"),
    ])
  func refused(body: String, status: Int, says: String) async throws {
    let desk = try await TestDesk()
    let program = try await program(desk, try await desk.owner().account)
    let (answer, json) = try await program.ask(.post, "/messages/check", body: body)
    #expect(answer.status == status, "\(answer.text)")
    #expect(answer.headers[.contentType] == "application/problem+json")
    #expect(json["status"] as? Int == status && answer.text.contains(says), "\(answer.text)")
  }

  @Test(
    "no key, a wrong one, an ended one, an expired one, one for something else: each told apart from what it is not")
  func keys() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    for key in [nil, "", "handsel_nobody", "four plain words"] {
      let answer = try await Program(desk: desk, key: key).ask("/people").answer
      #expect(answer.status == 401 && answer.headers[.wwwAuthenticate] != nil)
    }
    let narrow = try await program(desk, owner.account, [.readPeople])
    #expect(try await narrow.ask("/people").answer.status == 200)
    let other = try await narrow.ask(.post, "/messages/check", body: #"{"text": "x"}"#)
    #expect(other.answer.status == 403 && other.answer.text.contains("messages.check"))
    let id = try #require(try await desk.world.keys(of: owner.account).first?.id)
    #expect(try await desk.world.keys(of: owner.account).first?.used == desk.clock.now())
    try await desk.world.endKey(id, of: owner.account)
    #expect(try await narrow.ask("/people").answer.status == 401)
    let short = try await program(desk, owner.account, days: 30)
    desk.clock.pass(seconds: 30 * 86_400 - 1)
    #expect(try await short.ask("/people").answer.status == 200)
    desk.clock.pass(seconds: 1)
    #expect(try await short.ask("/people").answer.status == 401)
    // A key is in no file: only its hash is.
    #expect(try desk.bytes().range(of: Data((short.key ?? "").utf8)) == nil)
  }

  @Test("people page by page, each once; one of them; nobody of another rep's")
  func people() async throws {
    let desk = try await TestDesk(kind: .hosted)
    let (one, other) = (try await desk.owner(), try await desk.secondRep())
    var ids: Set<String> = []
    for number in 0..<65 {
      ids.insert(try await desk.world.meet(MetHousehold(name: "Person \(number)", reach: "1"), by: one.account).id.text)
    }
    let program = try await program(desk, one.account)
    var (seen, next): ([String], String?) = ([], "")
    while let after = next {
      let json = try await program.ask("/people?after=\(after)").json
      seen += (json["people"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      next = json["next"] as? String
    }
    #expect(seen.count == 65 && Set(seen) == ids)
    let found = try await program.ask("/people?q=Person%2064").json["people"] as? [[String: Any]]
    #expect(found?.count == 1 && found?.first?["name"] as? String == "Person 64")
    let (answer, json) = try await program.ask("/people/\(seen[0])")
    #expect(answer.status == 200 && json["id"] as? String == seen[0])
    let tag = try #require(answer.headers[.eTag])
    let again = try await program.ask("/people/\(seen[0])", tag: tag).answer
    #expect(again.status == 304 && again.text.isEmpty)
    let stranger = try await self.program(desk, other.account)
    #expect(try await stranger.ask("/people/\(seen[0])").answer.status == 404)
    #expect(try await stranger.ask("/people?after=\(seen[0])").answer.status == 404)
    #expect(try await program.ask("/people?colour=red").answer.status == 422)
  }

  @Test("so many calls a minute, told beside each answer; then it waits")
  func limited() async throws {
    let desk = try await TestDesk()
    let program = try await program(desk, try await desk.owner().account)
    let left = HTTPField.Name("RateLimit-Remaining")
    let first = try await program.ask("/people").answer
    #expect(left.flatMap { first.headers[$0] } == "\(CallLimit.callsAMinute - 1)")
    for _ in 1..<CallLimit.callsAMinute { _ = try await program.ask("/people") }
    let over = try await program.ask("/people").answer
    #expect(over.status == 429 && HTTPField.Name("Retry-After").flatMap { over.headers[$0] } == "60")
    desk.clock.pass(seconds: 60)
    #expect(try await program.ask("/people").answer.status == 200)
  }

  @Test("the description and the routes are the same: each operation answers, and nothing else lies under /api")
  func described() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let (answer, json) = try await Program(desk: desk, key: nil).ask("/openapi.json")
    #expect(answer.status == 200 && json["openapi"] as? String == "3.1.0")
    let paths = try #require(json["paths"] as? [String: [String: Any]])
    let described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } })
    let interface = Interface(desk.world)
    #expect(described == Set(interface.operations.map { "\($0.method.rawValue.lowercased()) \($0.path)" }))
    // Every schema that is named is there, and every one that is there is named.
    let schemas = try #require((json["components"] as? [String: Any])?["schemas"] as? [String: Any])
    let named = Set(answer.text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/).map { String($0.1) })
    #expect(named == Set(schemas.keys))
    let program = try await program(desk, owner.account)
    for operation in interface.operations {
      let path = operation.path.replacing(/\{[a-z]+\}/, with: "nobody")
      let status = try await program.ask(operation.method, path, body: "{}").answer.status
      #expect([200, 404, 422].contains(status), "\(operation.id) \(status)")
      for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete]
      where !interface.operations.contains(where: { $0.path == operation.path && $0.method == method }) {
        let wrong = try await program.ask(method, path, body: "{}").answer
        #expect(wrong.status == 405 && wrong.headers[.allow] == operation.method.rawValue)
      }
    }
    for path in ["", "/nothing", "/people/a/b"] {
      let answer = try await program.ask(path).answer
      #expect(answer.status == 404 && answer.headers[.contentType] == "application/problem+json", "\(path)")
    }
  }

  @Test(
    "the examples in docs/api are what is answered",
    arguments: [
      (
        "check-message", "/messages/check",
        #"{"text": "Only two left, and my manager allows this price tonight only.", "facts": {"stock": 40}}"#
      ), ("refused", "/messages/check", #"{"text": "Only two left.", "facts": {"stock": "two"}}"#),
      ("list-people", "/people", ""),
      ("openapi", "/openapi.json", ""),
    ])
  func examples(name: String, path: String, body: String) async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    _ = try await desk.world.meet(
      MetHousehold(name: "Rosa Ortega", reach: "+34 600 000 000", place: "Calle Sol 4", knownFrom: "the choir"),
      by: owner.account)
    let answer = try await program(desk, owner.account).ask(body.isEmpty ? .get : .post, path, body: body).answer
    try Golden.hold(answer.text, "../../docs/api/\(name).json")
  }

  @Test("a key is made, shown once and ended on its page, which names what it lacks")
  func page() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let empty = try await owner.post("/settings/keys", [("name", ""), ("days", "30")])
    #expect(empty.status == 422 && empty.text.contains("Choose at least one"))
    let made = try await owner.post("/settings/keys", [("name", "My sheet"), ("days", "30"), ("scope", "people.read")])
    let secret = String(try #require(made.text.firstMatch(of: /handsel_[a-z0-9]+/)?.0))
    #expect(try await Program(desk: desk, key: secret).ask("/people").answer.status == 200)
    let later = try await owner.get("/settings/keys")
    #expect(!later.text.contains(secret) && later.text.contains("My sheet"))
    let end = try #require(later.value(after: "action=\"/settings/keys/")).replacing("/end", with: "")
    _ = try await owner.post("/settings/keys/\(end)/end")
    #expect(try await Program(desk: desk, key: secret).ask("/people").answer.status == 401)
  }
}
