import Money
import Promises
import Testing

@Suite("Standing")
struct StandingTests {
  @Test("nine of ten on time, one late, two open")
  func seed() throws {
    let standing = try Standing(keptOnTime: 9, keptLate: 1, broken: 0, open: 2, overdue: 0)
    #expect(standing.words == "9 of 10 on time, 1 late, 2 open")
    let picture = OwnPicture(of: standing)
    #expect(abs(picture.mean - 0.8333) <= 0.0001)
    #expect(abs(picture.lowerFivePercent - 0.6356) <= 0.0001)
  }

  @Test("broken and overdue ones are said too, what there is none of is not")
  func words() throws {
    #expect(
      try Standing(keptOnTime: 3, keptLate: 0, broken: 2, open: 0, overdue: 1).words
        == "3 of 5 on time, 2 broken, 1 overdue")
    #expect(
      try Standing(keptOnTime: 0, keptLate: 1, broken: 1, open: 1, overdue: 1).words
        == "0 of 2 on time, 1 late, 1 broken, 1 open, 1 overdue")
    #expect(try Standing(keptOnTime: 4, keptLate: 0, broken: 0, open: 0, overdue: 0).words == "4 of 4 on time")
    #expect(
      try Standing(keptOnTime: 0, keptLate: 0, broken: 0, open: 2, overdue: 0).words == "none settled yet, 2 open")
    #expect(try Standing(keptOnTime: 0, keptLate: 0, broken: 0, open: 0, overdue: 0).words == "no promises yet")
  }

  @Test("counts one side's promises, as they stand on the day, without released ones")
  func counting() throws {
    let due = try day("2026-05-15")
    let late = due.adding(days: 3)
    let states: [Promise.State] = [
      .open, .kept(on: due), .kept(on: due), .kept(on: late), .broken(on: due, reason: nil), .released(on: due),
    ]
    var promises: [Promise] = []
    for (index, state) in states.enumerated() {
      promises.append(try Promise(id: ID("r\(index)"), by: .rep, what: "x", due: due, state: state))
      promises.append(try Promise(id: ID("c\(index)"), by: .customer, what: "x", due: due))
    }
    let before = try Standing(of: promises, by: .rep, today: due)
    #expect(before == (try Standing(keptOnTime: 2, keptLate: 0, broken: 1, open: 2, overdue: 0)))
    let after = try Standing(of: promises, by: .rep, today: late)
    #expect(after == (try Standing(keptOnTime: 2, keptLate: 1, broken: 1, open: 0, overdue: 1)))
    #expect(after.settled == 4)
    #expect(try Standing(of: promises, by: .customer, today: late).overdue == 6)
  }

  @Test("open and overdue promises do not move the rep's own picture")
  func openDoesNotCount() throws {
    let bare = OwnPicture(of: try Standing(keptOnTime: 5, keptLate: 1, broken: 1, open: 0, overdue: 0))
    let more = OwnPicture(of: try Standing(keptOnTime: 5, keptLate: 1, broken: 1, open: 7, overdue: 3))
    #expect(bare == more)
    #expect(bare.distribution.alpha == 6 && bare.distribution.beta == 3)
  }

  @Test("a prior of one's own counts as so much experience, and must be a weight")
  func prior() throws {
    let none = try Standing(keptOnTime: 0, keptLate: 0, broken: 0, open: 0, overdue: 0)
    let prior = try #require(OwnPicture.Prior(onTime: 8, otherwise: 2))
    #expect(OwnPicture(of: none, prior: prior).mean == 0.8)
    #expect(OwnPicture(of: none).mean == 0.5)
    #expect(abs(OwnPicture(of: none).lowerFivePercent - 0.05) < 1e-12)
    for weight in [0, -1, .nan, .infinity, 2_000_000, 1e-9] {
      #expect(OwnPicture.Prior(onTime: weight, otherwise: 1) == nil)
      #expect(OwnPicture.Prior(onTime: 1, otherwise: weight) == nil)
    }
  }

  @Test("every count that cannot be is named")
  func refusals() throws {
    do {
      _ = try Standing(keptOnTime: -1, keptLate: 0, broken: .min, open: .max, overdue: 1_000_001)
      Issue.record("not refused")
    } catch {
      #expect(error.faults.map(\.count) == [.keptOnTime, .broken, .open, .overdue])
      #expect(error.faults.map(\.value) == [-1, .min, .max, 1_000_001])
      #expect(error.description.hasPrefix("keptOnTime: -1 is no count. Write 0 to 1000000.\nbroken: "))
    }
  }
}
