import Desk
import Foundation
import Money
import Testing

@testable import DeskWeb

@Suite("What a rep writes for herself")
struct ReflectionTests {
  private static let password = "four plain words"
  private static let words = "I said 73.19 too quickly and hoped nobody would ask."

  @Test("it is kept sealed: read with her password, in no file, export, page or log without it")
  func sealed() async throws {
    let rosa = try await RosasDeal()
    let page = "/people/\(rosa.household)/reflection"
    #expect(try await rosa.rep.get(page).text.contains("Would I be glad if they saw all of it?"))
    let kept = try await rosa.rep.post(page, [("reflection", Self.words), ("password", Self.password)])
    #expect(kept.status == 200 && kept.text.contains("Saved") && !kept.text.contains("73.19"))
    #expect(!(try await rosa.rep.get(page).text).contains("73.19"))
    let read = try await rosa.rep.post(page + "/open", [("password", Self.password)])
    #expect(read.text.contains(Self.words))
    for answer in [
      try await rosa.rep.get("/people/\(rosa.household)/copy.json"), try await rosa.customer.get("copy.json"),
      try await rosa.rep.get("/people/\(rosa.household)"), try await rosa.customer.get(),
      try await rosa.rep.get("/year"),
    ] {
      #expect(!answer.text.contains("73.19") && !answer.text.contains("hoped nobody"))
    }
    let bytes = try await rosa.desk.backupBytes()
    #expect(bytes.range(of: Data("hoped nobody".utf8)) == nil)
  }

  @Test("another password opens nothing and keeps nothing, too many tries have to wait, an empty one is not kept")
  func refused() async throws {
    let rosa = try await RosasDeal()
    let page = "/people/\(rosa.household)/reflection"
    let wrong = try await rosa.rep.post(page, [("reflection", Self.words), ("password", "another word")])
    #expect(wrong.status == 422 && wrong.text.contains("does not fit") && wrong.text.contains("hoped nobody"))
    #expect(try await rosa.desk.world.reflectionCount(on: rosa.household, by: rosa.rep.account) == 0)
    #expect(try await rosa.rep.post(page, [("reflection", " "), ("password", Self.password)]).status == 422)
    for _ in 0...World.mostAttempts { _ = try await rosa.rep.post(page + "/open", [("password", "no")]) }
    #expect(try await rosa.rep.post(page + "/open", [("password", Self.password)]).status == 429)
  }

  @Test("a new password opens what the old one sealed; nobody else's household, and forgetting")
  func changed() async throws {
    let rosa = try await RosasDeal()
    let (world, account) = (rosa.desk.world, rosa.rep.account)
    try await world.reflect(Self.words, on: rosa.household, password: Self.password, by: account)
    _ = try await world.changePassword(from: Self.password, to: "five plain words now", of: account)
    await #expect(throws: DeskRefusal.wrongPassword) {
      _ = try await world.reflections(on: rosa.household, password: Self.password, by: account)
    }
    let read = try await world.reflections(on: rosa.household, password: "five plain words now", by: account)
    #expect(read.map(\.words) == [Self.words])
    await #expect(throws: DeskRefusal.notFound) {
      try await world.reflect("x", on: ID("nobody"), password: "five plain words now", by: account)
    }
    try await world.forgetReflections(on: rosa.household, by: account)
    #expect(try await world.reflectionCount(on: rosa.household, by: account) == 0)
  }

  @Test("what was tampered with does not open")
  func tampered() async throws {
    let locks = CryptoLocks(rounds: 2)
    let key = [UInt8](repeating: 7, count: 32)
    var sealed = try locks.seal(Array("words".utf8), key: key)
    #expect(locks.open(sealed, key: key) == Array("words".utf8))
    sealed[sealed.count - 1] ^= 1
    #expect(locks.open(sealed, key: key) == nil && locks.open([1, 2, 3], key: key) == nil)
    let under = try await locks.seal(key, under: "a password")
    #expect(try await locks.open(under, under: "a password") == key)
    #expect(try await locks.open(under, under: "another") == nil)
    #expect(try await locks.open([1], under: "a password") == nil)
    #expect(try await locks.seal(key, under: "a password") != under)
  }
}
