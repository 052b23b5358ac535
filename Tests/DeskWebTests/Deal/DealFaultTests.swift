import Desk
import Foundation
import Money
import Synchronization
import Testing

@testable import DeskWeb

/// A store that keeps a change and then loses the connection before it can say so.
final class LosingStore: Store {
  private let inside: any Store
  private let left = Mutex(0)

  init(inside: any Store) { self.inside = inside }

  /// Loses the answers of the next so many writes.
  func lose(_ answers: Int) { left.withLock { $0 = answers } }

  func read<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    try await inside.read(work)
  }

  func write<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    let answer = try await inside.write(work)
    let isLost = left.withLock { left -> Bool in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
    if isLost { throw StoreFault.outcomeUnknown }
    return answer
  }
}

@Suite("A deal when two press at once and lines break")
struct DealFaultTests {
  @Test("the connection is lost between sealing and the answer: it ran once, and the same seal again is the same")
  func lostWhileSealing() async throws {
    let rosa = try await RosasDeal(kind: .hosted, store: { LosingStore(inside: $0) })
    let store = try #require(rosa.desk.world.store as? LosingStore)
    #expect(try await rosa.rep.post(rosa.page + "/deal", rosa.form(changes: ["mode": "mediator"])).status == 303)
    let deal = try #require(try await rosa.table().deal).deal.id.text
    let seal = [("deal", deal), ("round", "1"), ("today", "-40")]
    store.lose(1)
    let lost = try await rosa.customer.post("deal/seal", seal)
    #expect(lost.status == 503 && lost.text.contains("The connection broke just then"))
    let ran = try #require(try await rosa.table().deal?.round?.document.result)
    #expect(try await rosa.customer.post("deal/seal", seal).status == 303)
    #expect(try await rosa.table().deal?.round?.document.result == ran)
    let events = try await rosa.desk.world.store.read { try $0.events(of: rosa.household, limit: 100) }
    #expect(events.filter { $0.kind == .mediated }.count == 1)
  }

  @Test("the connection is lost with the yes: it is kept once, and pressing again says so")
  func lostWithYes() async throws {
    let rosa = try await RosasDeal(store: { LosingStore(inside: $0) })
    let store = try #require(rosa.desk.world.store as? LosingStore)
    _ = try await rosa.lay()
    try await rosa.readAll()
    let yes = try await rosa.pressed()
    store.lose(1)
    #expect(try await rosa.customer.post("agree", yes).status == 503)
    #expect(try await rosa.customer.post("agree", yes).status == 303)
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    #expect(words.count == Set(words.map(\.text)).count && !words.isEmpty)
  }

  @Test("she says yes while the rep takes it back: one of them holds, and the other is told", arguments: 1...6)
  func atOnce(round: Int) async throws {
    let rosa = try await RosasDeal()
    let laid = try await rosa.lay()
    try await rosa.readAll()
    let yes = try await rosa.pressed()
    async let back = rosa.rep.post(rosa.page + "/agreement/back", [("agreement", laid.id.text)])
    async let agreed = rosa.customer.post("agree", yes)
    let statuses = try await [back.status, agreed.status]
    #expect(statuses.sorted() == [303, 409])
    let state = try #require(try await rosa.table().agreements.last?.state)
    #expect(state == (statuses[0] == 303 ? .takenBack : .accepted))
    let words = try await rosa.desk.world.store.read { try $0.words(of: rosa.household) }
    #expect(words.isEmpty == (state == .takenBack))
  }

  @Test("back after the yes shows what was agreed, and an ended link says so and keeps nothing")
  func backAndEnded() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.lay()
    try await rosa.readAll()
    let yes = try await rosa.pressed()
    #expect(try await rosa.rep.post(rosa.page + "/link/end").status == 303)
    let ended = try await rosa.customer.post("agree", yes)
    #expect(ended.status == 410)
    #expect(try await rosa.table().agreements.last?.state == .laid)
    let other = try await RosasDeal()
    _ = try await other.lay()
    try await other.readAll()
    #expect(try await other.yes().status == 303)
    let again = try await other.customer.get()
    #expect(again.text.contains("Rosa Ortega said yes on") && !again.text.contains("name=\"seen\""))
    // What stood in the other tab: the rep's "take it back" comes too late.
    let laid = try #require(try await other.table().agreements.last)
    #expect(try await other.rep.post(other.page + "/agreement/back", [("agreement", laid.id.text)]).status == 409)
  }
}
