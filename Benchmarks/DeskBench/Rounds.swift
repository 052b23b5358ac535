import Advice
import Catalogue
import Desk
import Money
import Seeded

/// Rounds of a deal as large as any: how long the desk takes from the press of a button to what both see, kept on disk.
struct Rounds {
  let world: World
  let account: Account
  let household: ID<Household>
  let link: String

  private static let issues = 10
  private static let levels = 6
  private static let runs = 30

  /// Opens deals in both modes and prints a line for each.
  func measure() async throws {
    let way = try await prepare()
    var laid: [Double] = []
    var mediated: [Double] = []
    for run in 0..<Self.runs {
      laid.append(
        try await milliseconds { _ = try await world.openDeal(draft(.phone, way, run), of: household, by: account) })
      let deal = try await world.openDeal(draft(.mediator, way, run), of: household, by: account).deal
      mediated.append(
        try await milliseconds {
          try await world.seal(["today": "\(-20 + run)"], round: 1, of: deal.id, link: link)
        })
    }
    let size = "\(Self.issues) issues of \(Self.levels) levels"
    print("ROUND phone, \(size): \(Self.words(laid))")
    print("ROUND mediator, \(size): \(Self.words(mediated))")
  }

  /// Fills the catalogue with things that may move; the answer is the way that is bargained over.
  private func prepare() async throws -> String {
    var random = SplitMix64(seed: 10)
    let trade: ID<Trade> = ID("cooling")
    let items = (0..<Self.issues).map { place in
      let levels = (0..<Self.levels).map { level in
        Concession.Level(
          id: ID("l\(level)"), name: "Way \(level)", worth: level == 0 ? 0 : .random(in: -20...90, using: &random))
      }
      let costs = levels.dropFirst().map { ($0.id, Double.random(in: 0...60, using: &random).rounded()) }
      return CatalogueItem(
        id: ID("bench\(place)"), owner: account.id, trade: trade, position: 100 + place,
        entry: .concession(Concession(id: ID("c\(place)"), name: "Thing \(place)", levels: levels)),
        costs: Dictionary(uniqueKeysWithValues: costs))
    }
    let now = world.clock.now()
    try await world.store.write { records in
      for item in items { try records.save(item, at: now) }
    }
    let table = try await world.dealSetup(of: household, by: account).table
    return table.document.question(named: "").answer().ownWays.first?.id.text ?? ""
  }

  private func draft(_ mode: Deal.Mode, _ way: String, _ run: Int) -> DealDraft {
    var fields = [
      "way": way, "price": "1490", "direct": "\(1_000 + run)", "reserve": "60", "floor": "20", "target": "200",
      "mode": mode.rawValue,
    ]
    for place in 0..<Self.issues { fields["move.c\(place)"] = "yes" }
    return DealDraft(fields: fields)
  }

  private func milliseconds(_ work: () async throws -> Void) async throws -> Double {
    let time = try await ContinuousClock().measure { try await work() }
    return Double(time.components.seconds) * 1_000 + Double(time.components.attoseconds) * 1e-15
  }

  private static func words(_ times: [Double]) -> String {
    let sorted = times.sorted()
    func text(_ place: Int) -> String { "\((sorted[place] * 10).rounded() / 10) ms" }
    return "median \(text(sorted.count / 2)), 95% \(text(sorted.count * 95 / 100))"
  }
}
