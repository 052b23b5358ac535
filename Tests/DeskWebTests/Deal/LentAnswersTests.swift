import Desk
import Foundation
import Money
import Preferences
import Testing

@testable import DeskWeb

@Suite("Answers lent without a name")
struct LentAnswersTests {
  private static let secret = "0123456789abcdef0123456789abcdef"

  private static func sent(_ answers: [(String, String, String)]) -> String {
    "["
      + answers.map { "{\"first\":\"\($0.0)\",\"second\":\"\($0.1)\",\"reply\":\"\($0.2)\"}" }.joined(separator: ",")
      + "]"
  }

  private static func lent(at desk: TestDesk, by account: Account) async throws -> [LentAnswers] {
    try await desk.world.store.read { try $0.lent(to: account.id, in: "EUR", limit: 1_000) }
  }

  /// The first of a deal's questions as a browser names them.
  private static func pairs(of open: OpenDeal) throws -> [(String, String)] {
    let questions = try #require(DealQuestions(about: open.deal.subject))
    func name(_ move: Int) -> String { "\(questions.moves[move].issue)/\(questions.moves[move].level)" }
    return questions.pairs.map { (name($0.first), name($0.second)) }
  }

  @Test("what is lent says neither who nor when, counts once, and is gone when it is taken back")
  func lending() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    let pairs = try Self.pairs(of: open)
    let answers = [
      (pairs[0].0, pairs[0].1, "first"), (pairs[0].0, pairs[0].1, "second"), (pairs[1].0, pairs[1].1, "cantSay"),
      (pairs[2].0, pairs[2].1, "same"), ("nothing/here", pairs[0].1, "first"), (pairs[0].1, pairs[0].0, "first"),
    ]
    let fields = [("deal", open.deal.id.text), ("secret", Self.secret), ("answers", Self.sent(answers))]
    let looksBefore = try await rosa.table().looks.count
    #expect(try await rosa.customer.post("/deal/lend", fields).status == 200)
    let lent = try await Self.lent(at: rosa.desk, by: rosa.rep.account)
    #expect(lent.count == 1 && lent[0].answers.map(\.reply) == [.first, .same])
    #expect(lent[0].month == String(rosa.desk.clock.today().description.prefix(7)))
    // A cut is kept as money, a thing by its name.
    let cut = try #require(lent[0].answers.flatMap { [$0.first, $0.second] }.first { $0.issue == "discount" })
    let level = try #require(
      open.deal.subject.issues.first { $0.id == "discount" }?.levels.first { $0.id == cut.level })
    #expect(cut.off == open.deal.subject.off(level.cut ?? 0))
    // Nothing beside it tells that this Table lent.
    let table = try await rosa.table()
    #expect(table.looks.count <= looksBefore + 1 && table.deal == open)
    #expect(!(try await rosa.rep.get(rosa.page).text.contains(Self.secret)))
    let household = rosa.household
    let says = try await rosa.desk.world.store.read { records in
      try records.events(of: household, limit: 100).map { "\($0.kind) \($0.payload?.text ?? "")" }
    }
    #expect(!says.contains { $0.contains("lend") || $0.contains(pairs[2].0) })

    // Changed later it is still one; taken back it is none.
    let changed = fields.dropLast() + [("answers", Self.sent([(pairs[3].0, pairs[3].1, "second")]))]
    #expect(try await rosa.customer.post("/deal/lend", Array(changed)).status == 200)
    #expect(try await Self.lent(at: rosa.desk, by: rosa.rep.account).map(\.answers.count) == [1])
    #expect(
      try await rosa.customer.post("/deal/lend", [("secret", Self.secret), ("back", "yes")]).status == 200)
    #expect(try await Self.lent(at: rosa.desk, by: rosa.rep.account).isEmpty)
    // Answers that tell nothing are nothing.
    let mute = fields.dropLast() + [("answers", Self.sent([(pairs[1].0, pairs[1].1, "cantSay")]))]
    #expect(try await rosa.customer.post("/deal/lend", Array(mute)).status == 200)
    #expect(try await Self.lent(at: rosa.desk, by: rosa.rep.account).isEmpty)
  }

  @Test("what cannot be read, another deal, a secret to guess and one Table as many are refused; nothing is kept")
  func refusals() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    let pairs = try Self.pairs(of: open)
    let answers = Self.sent([(pairs[0].0, pairs[0].1, "first")])
    func post(_ deal: String, _ secret: String, _ answers: String) async throws -> Int {
      try await rosa.customer.post("/deal/lend", [("deal", deal), ("secret", secret), ("answers", answers)]).status
    }
    let deal = open.deal.id.text
    for broken in ["", "[", "{}", "[{\"first\":1}]", Self.sent([(pairs[0].0, pairs[0].1, "perhaps")])] {
      #expect(try await post(deal, Self.secret, broken) == 400, "\(broken)")
    }
    #expect(try await post("another", Self.secret, answers) == 409)
    #expect(try await post(deal, "short", answers) == 404)
    #expect(try await Self.lent(at: rosa.desk, by: rosa.rep.account).isEmpty)
    for number in 0..<4 { #expect(try await post(deal, Self.secret + "\(number)", answers) == 200) }
    #expect(try await post(deal, Self.secret + "9", answers) == 429)
    #expect(try await post(deal, Self.secret + "1", answers) == 200)
    #expect(try await Self.lent(at: rosa.desk, by: rosa.rep.account).count == 4)
  }

  @Test("from thirty on, what earlier customers said is believed before the first answer; with one fewer it is not")
  func thirty() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    let assumed = try #require(DealQuestions(about: open.deal.subject))
    let (owner, populations) = (rosa.rep.account.id, rosa.desk.world.populations)
    // To all of them the thing of the first question is worth more than the largest cut.
    let thing = assumed.moves[assumed.pairs[0].first]
    let cuts = assumed.moves.filter { $0.features.last != 0 }
    let lots = (0..<30).map { number in
      LentAnswers(
        key: Array("key \(number)".utf8), owner: owner, currency: "EUR", month: "2026-10",
        answers: cuts.map { cut in
          .init(
            first: .init(issue: thing.issue, level: thing.level),
            second: .init(
              issue: cut.issue, level: cut.level, off: Int64((cut.features.last ?? 0) * Double(assumed.step))),
            reply: .first)
        })
    }
    try await rosa.desk.world.store.write { records in for lot in lots.dropLast() { try records.save(lot) } }
    func shown() async throws -> (html: String, questions: DealQuestions) {
      let html = try await rosa.customer.get().text
      await populations.rested()
      let table = try await rosa.desk.world.openTable(link: rosa.customer.link)
      return (html, try #require(try await rosa.desk.world.questions(on: table)))
    }
    let few = try await shown()
    #expect(few.questions.earlier == 0 && few.questions.population == assumed.population)
    let last = lots[29]
    try await rosa.desk.world.store.write { try $0.save(last) }
    // The first page after it does not wait for it; the next one has it.
    let first = try await shown()
    #expect(!first.html.contains("earlier customers"))
    #expect(first.questions.earlier == 30)
    let learned = try await shown()
    #expect(learned.html.contains("They begin with what 30 earlier customers said"))
    let place = try #require(assumed.levels.firstIndex { $0 == (thing.issue, thing.level) })
    let most = cuts.compactMap(\.features.last).max() ?? 0
    let worth = { (questions: DealQuestions) throws in
      try #require(
        Belief(of: questions.population).worth(of: assumed.population.mean.indices.map { $0 == place ? 1 : 0 })
      ).expected
    }
    #expect(try worth(assumed) < most && most < worth(learned.questions))
    // Whoever takes hers back is not in it any more.
    try await rosa.desk.world.store.write { try $0.eraseLent(last.key) }
    let fewer = try await shown()
    #expect(fewer.questions.earlier == 0 && fewer.questions.population == assumed.population)
  }

  @Test("of what was lent about another deal only what this one has counts, and money in this one's steps")
  func otherDeals() throws {
    let issues = [
      Deal.Settled(
        id: "slot", name: "", levels: [Deal.Level(id: "now", name: ""), Deal.Level(id: "later", name: "", worth: 50)]),
      Deal.Settled(
        id: "price", name: "",
        levels: [Deal.Level(id: "full", name: "", cut: 0), Deal.Level(id: "tenth", name: "", cut: 0.1)]),
    ]
    let questions = try #require(
      DealQuestions(
        about: Deal.Subject(version: 1, way: ID("w"), offer: ID("o"), price: 1_000, issues: issues, mode: .phone)))
    #expect(questions.step == 25)
    let (later, cut, gone) = (
      LentAnswers.Move(issue: "slot", level: "later"), LentAnswers.Move(issue: "cut", level: "old", off: 200),
      LentAnswers.Move(issue: "slot", level: "gone")
    )
    func lot(_ answers: [LentAnswers.Answer]) -> LentAnswers {
      LentAnswers(key: [1], owner: ID("ines"), currency: "EUR", month: "2026-11", answers: answers)
    }
    let people = questions.people(in: [
      lot([.init(first: later, second: cut, reply: .second), .init(first: gone, second: cut, reply: .first)]),
      lot([.init(first: gone, second: cut, reply: .first)]), lot([]),
    ])
    #expect(people.count == 1 && people[0].count == 1)
    #expect(people[0][0].alternatives.prefix(2) == [[1, 0], [0, 8]] && people[0][0].picked == 1)
  }
}
