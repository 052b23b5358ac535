import Desk
import Money
import Preferences
import Testing

@testable import DeskWeb

@Suite struct DealQuestionsTests {
  private static func subject(issues: Int = 2, levels: Int = 3, isPriced: Bool = true) -> Deal.Subject {
    var settled = (0..<issues).map { issue in
      Deal.Settled(
        id: "i\(issue)", name: "Thing \(issue)",
        levels: (0..<levels).map { Deal.Level(id: "l\($0)", name: "level \($0)", worth: Int64($0) * 10_000) })
    }
    if isPriced {
      settled.insert(
        Deal.Settled(
          id: "price", name: "Price",
          levels: ["0", "0.05", "0.1"].map { Deal.Level(id: $0, name: "", cut: Double($0)) }), at: 0)
    }
    return Deal.Subject(version: 1, way: ID("w"), offer: ID("o"), price: 200_000, issues: settled, mode: .phone)
  }

  @Test func everyQuestionIsOfTwoPackagesThatDifferInOneThingFromToday() throws {
    let subject = DealQuestionsTests.subject()
    let questions = try #require(DealQuestions(about: subject))
    #expect(questions.levels.map { "\($0.issue)/\($0.level)" } == ["i0/l1", "i0/l2", "i1/l1", "i1/l2"])
    #expect(questions.step == 7_500)
    #expect(questions.moves.count == 6 && questions.pairs.count == 4 * 2 + 6)
    #expect(Set(questions.pairs.map { [$0.first, $0.second] }).count == questions.pairs.count)
    for (first, second) in questions.pairs { #expect(first != second) }
    // A cut of a tenth is 200.00, in steps of 75.00.
    #expect(questions.features(of: ["price": "0.1", "i1": "l2"]) == [0, 0, 0, 1, 20_000 / 7_500.0])
    #expect(questions.features(of: [:]) == [0, 0, 0, 0, 0])
  }

  @Test func whatIsUsuallyAssumedIsBelievedBeforeTheFirstAnswer() throws {
    let questions = try #require(DealQuestions(about: DealQuestionsTests.subject()))
    let belief = try Belief(of: questions.population)
    for (place, level) in questions.levels.enumerated() {
      let range = try #require(belief.worth(of: (0..<5).map { $0 == place ? 1 : 0 }))
      let assumed = level.level == "l1" ? 10_000.0 : 20_000
      #expect(abs(range.expected * Double(questions.step) - assumed) < 0.05 * assumed)
      #expect(range.low < range.expected && range.expected < range.high)
    }
  }

  @Test func largeDealsAskFromSoManyAndSmallOnesNotAtAll() throws {
    let large = try #require(DealQuestions(about: DealQuestionsTests.subject(issues: 10, levels: 6)))
    #expect(large.pairs.count == DealQuestions.mostPairs && large.levels.count == 50)
    #expect(DealQuestions(about: DealQuestionsTests.subject(issues: 0)) == nil)
    #expect(DealQuestions(about: DealQuestionsTests.subject(issues: 1, levels: 2, isPriced: false)) == nil)
    #expect(DealQuestions(about: DealQuestionsTests.subject(issues: 32, levels: 3)) == nil)
  }
}
