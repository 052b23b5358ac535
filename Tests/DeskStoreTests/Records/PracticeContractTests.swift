import Desk
import DeskStore
import Money
import Practice
import Testing

@Suite("Practice talks, in a store of either engine")
struct PracticeContractTests {
  private static func talk(_ id: String, owner: String = "ines", at: Int64 = 0, steps: [PracticeStep] = [])
    -> PracticeTalk
  {
    let scene = PracticeScene(
      trade: "Cooling", offer: "A", currency: "EUR", price: 100_00, leftToRep: 20_00,
      needs: [PracticeScene.Need(id: "n", text: "Quiet", kind: .want)],
      questions: [PracticeScene.Question(id: "q", text: "When?", about: [])], limitations: [],
      issues: [
        PracticeScene.Issue(
          id: "p", name: "Price", levels: [PracticeScene.Level(id: "0", name: "", cut: 0, worth: 0, cost: 0)])
      ])
    return PracticeTalk(
      id: ID(id), owner: ID(owner), at: Samples.now.adding(seconds: at),
      document: PracticeTalk.Document(
        setup: PracticeSetup(scene: scene, temper: .onceBurned, conceding: .titForTat, seed: .max), steps: steps))
  }

  @Test("kept as they are, the newest first, each rep her own; forgotten they are gone", arguments: Engine.here)
  func kept(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let steps: [PracticeStep] = [
        PracticeStep(.ask("q"), words: "When is it?"), PracticeStep(.look("x")), PracticeStep(.compare("p", "r")),
        PracticeStep(.offer(["p": "0"])), PracticeStep(.take), PracticeStep(.say, words: "🙂 ‮abc"),
      ]
      let (old, new, other) = (
        Self.talk("one"), Self.talk("two", at: 5, steps: steps), Self.talk("three", owner: "other")
      )
      try await store.write { records in for talk in [old, new, other] { try records.insert(talk) } }
      #expect(try await store.read { try $0.practices(of: ID("ines"), limit: 9) } == [new, old])
      #expect(try await store.read { try $0.practices(of: ID("ines"), limit: 1) } == [new])
      #expect(try await store.read { try $0.practice(ID("three")) } == other)
      let gone = Self.talk("one", at: 9, steps: [PracticeStep(.end)])
      try await store.write { try $0.update(gone) }
      #expect(try await store.read { try $0.practices(of: ID("ines"), limit: 9) } == [gone, new])
      try await store.write { try $0.erasePractice(ID("one")) }
      #expect(try await store.read { try $0.practice(ID("one")) } == nil)
    }
  }
}
