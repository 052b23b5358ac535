import Advice
import Catalogue
import Desk
import Foundation
import Money
import Needs
import StarterKit
import Street
import Testing

@Suite("The starter kit")
struct StarterKitTests {
  @Test("both languages have the same trades with the same names, and each can begin a talk")
  func languages() throws {
    let (english, spanish) = (Trades.all(language: "en"), Trades.all(language: "es"))
    #expect(english.map(\.id) == spanish.map(\.id))
    #expect(Trades.all(language: "fr") == english)
    for (one, other) in zip(english, spanish) {
      #expect(one.name != other.name)
      #expect(one.questions.map(\.id) == other.questions.map(\.id))
      #expect(one.questions.map(\.about) == other.questions.map(\.about))
      #expect(one.musts.map(\.value) == other.musts.map(\.value))
      #expect(one.wants.map(\.worthPerYear) == other.wants.map(\.worthPerYear))
      #expect(one.years.map(\.id) == other.years.map(\.id))
      for trade in [one, other] {
        let keys = Set(
          trade.musts.map { NeedKey.must($0.id) } + trade.wants.map { .want($0.id) }
            + trade.streams.map { .stream($0.id) })
        #expect(trade.questions.allSatisfy { Set($0.about).isSubset(of: keys) })
        #expect(trade.facts.allSatisfy { trade.labels.facts[$0] != nil })
        for must in trade.musts { #expect(trade.labels.attributes[must.attribute] != nil) }
        for want in trade.wants { #expect(trade.labels.attributes[want.attribute] != nil) }
        for year in trade.years {
          #expect(abs(year.scenarios.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
          for phase in year.scenarios.flatMap(\.phases) {
            #expect(Set(phase.demand.keys).isSubset(of: Set(trade.streams.map(\.id))))
            #expect(phase.demand.values.allSatisfy { $0.count == 12 })
          }
        }
      }
    }
    #expect(throws: Trades.Unknown.self) { try Trades.trade(ID("cars"), language: "en") }
  }

  @Test(
    "the worked cases' households in the demo street get the expected advice",
    arguments: [
      ("Rosa Ortega", "01-home-cooling"), ("Salon Lind", "02-salon-booking"), ("Ingrid Keller", "03-energy-plan"),
    ])
  func worked(name: String, file: String) async throws {
    let street = try await StreetFolder()
    let id = try #require(try await street.household(name)).id
    let version = try #require(try await street.world.store.read { try $0.latestVersion(of: id) })
    let answer = version.document.question(named: name).answer()
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.deletingLastPathComponent().appendingPathComponent("Examples/\(file).json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let expected = try #require((root["expected"] as? [String: Any])?["advice"] as? [String: Any])
    let ranking = try #require(expected["ranking"] as? [[String: Any]])
    #expect(answer.ranking.map(\.id.text) == ranking.map { $0["id"] as? String })
    for (way, row) in zip(answer.ranking, ranking) {
      #expect(abs(way.betterThanNothing - (try #require(row["better_than_nothing"] as? Double))) < 0.02)
      #expect(abs(way.average.cost - (try #require(row["total_cost"] as? Double))) < 0.02)
      #expect(way.limitationsToState.map(\.text) == row["limitations_to_state"] as? [String])
    }
    #expect(answer.headline.id.text == expected["headline"] as? String)
    #expect(answer.adviceClass.rawValue == expected["advice_class"] as? String)
    let left = try #require(expected["excluded"] as? [[String: Any]]).map { $0["id"] as? String }
    #expect(answer.excluded.map(\.offer.text) == left)
  }

  @Test("every stage of a relationship lives in the street")
  func stages() async throws {
    let street = try await StreetFolder()
    let today = try await street.world.today(of: street.account)
    let households = try await street.world.people(of: street.account, matching: "", after: nil)
    #expect(households.count == 12)
    var (changed, late, waiting, again) = (0, 0, 0, 0)
    for row in today.rows {
      switch row {
      case .word: late += 1
      case .waiting: waiting += 1
      case .lookAgain: again += 1
      case .change(let household, let change):
        #expect(household.name == "Studio Eva" && change.wish == .pause)
        changed += 1
      case .deal, .outcome: Issue.record("no deal waits in the street")
      }
    }
    #expect(changed == 1)
    #expect(late == 3)
    #expect(waiting == 1)
    #expect(again == 1)
    #expect(households.households.contains { $0.about.hearing.way == .never })
    let bo = try #require(try await street.household("Bo Lindqvist")).id
    let version = try #require(try await street.world.store.read { try $0.latestVersion(of: bo) })
    #expect(version.document.question(named: "Bo").answer().adviceClass == .buyNothing)
  }

  @Test("clearing the street leaves the account and its trades, and nothing else")
  func clear() async throws {
    let street = try await StreetFolder()
    try await street.world.clearDemo(by: street.account)
    for table in [
      "household", "event", "payload", "item", "item_version", "drawer", "concession_cost", "deal", "deal_corner",
      "deal_round", "agreement", "life_change", "outcome", "table_version", "table_head", "look",
      "look_again", "kept_word", "discovery", "confirmation", "search", "search_row", "secret",
    ] {
      #expect(try await street.count(table) == 0, "\(table)")
    }
    #expect(try await street.count("account") == 1)
    #expect(try await street.count("trade") == 3)
    try await street.world.clearDemo(by: street.account)
  }
}
