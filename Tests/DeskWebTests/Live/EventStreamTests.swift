import Desk
import HTTPTypes
import HummingbirdCore
import Money
import Synchronization
import Testing

@testable import DeskWeb

@Suite("A page that follows")
struct EventStreamTests {
  private func said(hasChanged: Bool, rings: Int) async throws -> String {
    let stream = AsyncStream<Void> { continuation in
      for _ in 0..<rings { continuation.yield() }
      continuation.finish()
    }
    let body = CollectedBody()
    try await EventStream.response(of: stream, hasChanged: hasChanged).body.write(body)
    return body.text.withLock { $0 }
  }

  @Test("what changed before it began to listen rings at once")
  func late() async throws {
    #expect(try await !said(hasChanged: false, rings: 0).contains("event: changed"))
    #expect(try await said(hasChanged: true, rings: 0).contains("event: changed"))
    #expect(try await said(hasChanged: false, rings: 1).contains("event: changed"))
  }

  @Test("what stands on a Table is one word as the page has it and as the desk knows it, and another after each change")
  func stand() async throws {
    let rosa = try await RosasDeal()
    var stands: Set<String> = []
    func look() async throws {
      let known = try await rosa.desk.world.stand(of: rosa.household)
      #expect(try await rosa.customer.get().value(after: "data-stand=\"") == known)
      #expect(stands.insert(known).inserted)
    }
    try await look()
    let open = try await rosa.open()
    try await look()
    _ = try await rosa.customer.post("deal/pick", rosa.choice(open, 1))
    try await look()
    try await rosa.introduce()
    _ = try await rosa.rep.post(rosa.page + "/agreement", rosa.facts())
    try await look()
    try await rosa.readAll()
    try await look()
    _ = try await rosa.yes()
    try await look()
    let promise = try #require(try await rosa.table().promises.first)
    _ = try await rosa.rep.post(rosa.page + "/promise/say", [("word", "kept"), ("promise", promise.id.text)])
    try await look()
    _ = try await rosa.customer.post("promise/say", [("word", "confirm"), ("promise", promise.id.text)])
    try await look()
  }
}
