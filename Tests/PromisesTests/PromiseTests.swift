import Money
import Promises
import Testing

@Suite("Promise")
struct PromiseTests {
  private func promise(_ state: Promise.State = .open) throws -> Promise {
    try Promise(id: ID("p"), by: .rep, what: "Bring the reserve unit", due: day("2026-05-15"), state: state)
  }

  @Test("an open promise is open until its day has passed, then overdue")
  func openAndOverdue() throws {
    #expect(try promise().status(today: day("2026-05-15")) == .open)
    #expect(try promise().status(today: day("2026-05-16")) == .overdue)
  }

  @Test("kept on its day is on time, a day later is late")
  func kept() throws {
    let today = try day("2026-06-01")
    #expect(try promise().kept(on: day("2026-05-15")).status(today: today) == .keptOnTime)
    #expect(try promise().kept(on: day("2026-05-16")).status(today: today) == .keptLate)
  }

  @Test("broken stays broken, with what was said")
  func broken() throws {
    let broken = try promise().broken(on: day("2026-05-10"), reason: "The unit was not delivered")
    #expect(try broken.status(today: day("2026-05-10")) == .broken)
    #expect(try broken.state == .broken(on: day("2026-05-10"), reason: "The unit was not delivered"))
    #expect(try promise().broken(on: day("2026-05-10")).state == .broken(on: day("2026-05-10"), reason: nil))
  }

  @Test("the other side can release, and it counts for nothing")
  func released() throws {
    let released = try promise().released(by: .customer, on: day("2026-05-10"))
    #expect(try released.status(today: day("2026-07-01")) == .released)
  }

  @Test("what happened later has not happened yet")
  func past() throws {
    #expect(try promise().kept(on: day("2026-05-20")).status(today: day("2026-05-18")) == .overdue)
    #expect(try promise().broken(on: day("2026-05-10")).status(today: day("2026-05-09")) == .open)
    #expect(try promise().released(by: .customer, on: day("2026-05-20")).status(today: day("2026-05-19")) == .overdue)
  }

  @Test("nobody releases themselves")
  func ownRelease() throws {
    let promise = try promise()
    let today = try day("2026-05-10")
    #expect(throws: PromiseRefusal.ownRelease(ID("p"), by: .rep)) { try promise.released(by: .rep, on: today) }
    #expect(
      PromiseRefusal.ownRelease(ID("p"), by: .rep).description
        == "The rep made promise p, so only the customer can release it. It is still open.")
  }

  @Test("a settled promise stays as it is, whatever comes next")
  func settled() throws {
    let today = try day("2026-05-10")
    let states: [(Promise.State, String)] = [
      (.kept(on: today), "kept on 2026-05-10"), (.broken(on: today, reason: nil), "broken on 2026-05-10"),
      (.released(on: today), "released on 2026-05-10"),
    ]
    for (state, words) in states {
      let settled = try promise(state)
      let refusal = PromiseRefusal.settled(ID("p"), state)
      #expect(throws: refusal) { try settled.kept(on: today) }
      #expect(throws: refusal) { try settled.broken(on: today) }
      #expect(throws: refusal) { try settled.released(by: .customer, on: today) }
      #expect(
        refusal.description == "Promise p is settled already: \(words). That stays. Make a new promise if there is one."
      )
    }
  }

  @Test("a promise of nothing, or of too many words, is refused", arguments: ["", " \n\t"])
  func blank(what: String) throws {
    let due = try day("2026-05-15")
    #expect(throws: PromiseRefusal.nothingPromised(ID("p"))) {
      try Promise(id: ID("p"), by: .customer, what: what, due: due)
    }
    #expect(throws: PromiseRefusal.tooLong(ID("p"), characters: 2001)) {
      try Promise(id: ID("p"), by: .customer, what: String(repeating: "é", count: 2001), due: due)
    }
    #expect(PromiseRefusal.nothingPromised(ID("p")).description == "Promise p says nothing. Write what will be done.")
    #expect(
      PromiseRefusal.tooLong(ID("p"), characters: 2001).description
        == "Promise p has 2001 characters, the most is 2000. Say it shorter.")
  }
}
