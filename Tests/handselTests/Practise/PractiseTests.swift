import Desk
import DeskWeb
import Golden
import Money
import Practice
import StarterKit
import Terminal
import Testing

@testable import handsel

@Suite("handsel practise")
struct PractiseTests {
  /// The first own offer of the kit's cooling trade of which several things can bite.
  static func scene() throws -> PracticeScene {
    let trade = try Trades.trade(ID("cooling"), language: "en")
    let items = try StarterCatalogue.items(of: trade.id, language: "en", owner: ID("test"), chance: SystemChance())
    return try #require(
      CatalogueView(trade: trade, items: items).scenes(in: .euro).first { $0.scene.limitations.count > 1 }?.scene)
  }

  private static let talks: [(temper: Temper, conceding: Conceding, customer: UInt64, lines: [String])] = [
    (.trusting, .timeBased, 3, ["offer", "# a remark", "ask 1"]),
    (
      .hurried, .titForTat, 5,
      ["ask 2: Quickly: what must not happen?", "both", "ask 1", "tell 1", "tell 2", "offer 2=2", "take"]
    ),
    (
      .hardBargainer, .timeBased, 7,
      [
        "say You need to decide right now.", "both", "ask 1", "ask 2", "which 2 4", "tell 1", "offer", "offer 1=2",
        "offer 1=2 2=2", "offer 1=3 2=3", "take",
      ]
    ),
    (
      .onceBurned, .timeBased, 11,
      [
        "both", "ask 2", "offer 5=2", "look 1", "look 2", "tell 1", "tell 2", "tell 3", "offer 5=2", "offer 2=2 5=2",
        "take",
      ]
    ),
    (.inHardship, .timeBased, 13, ["nonsense", "both", "ask 1", "ask 2", "ask 4", "wait"]),
  ]

  @Test("a talk with each temper, line for line, with the look back at it", arguments: talks)
  func talk(_ talk: (temper: Temper, conceding: Conceding, customer: UInt64, lines: [String])) throws {
    var spoken = SpokenTalk(
      PracticeSetup(scene: try Self.scene(), temper: talk.temper, conceding: talk.conceding, seed: talk.customer))
    var text = spoken.opening
    for line in talk.lines where spoken.run.ending == nil { text += spoken.hear(line, echo: true) }
    if spoken.run.ending == nil { spoken.end() }
    try Golden.hold(text + SpokenReview(spoken).text(on: Page()), "practise-\(talk.temper.rawValue).txt")
  }

  @Test(
    "lines that are no step are answered and are none",
    arguments: [
      "ask", "ask 0", "ask 99", "ask x", "look 99", "offer 1", "offer 1=99", "offer 99=1", "which 1", "take it", "::",
      "🙂",
    ])
  func nonsense(line: String) throws {
    var spoken = SpokenTalk(
      PracticeSetup(scene: try Self.scene(), temper: .trusting, conceding: .timeBased, seed: 1))
    #expect(spoken.hear(line).contains("no step"))
    #expect(spoken.run.turns.isEmpty)
  }
}
