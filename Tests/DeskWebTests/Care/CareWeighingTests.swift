import Care
import Catalogue
import Desk
import Money
import StarterKit
import Testing

@Suite("Ways to go on, weighed from the rep's policy")
struct CareWeighingTests {
  /// The first worked case in month 5: 20 payments of 71 left, four made, 25 a month for four months is what she can pay.
  static func rosa(_ change: (inout CareWeighing.Facts) -> Void = { _ in }) throws -> CareWeighing.Facts {
    let policy = try #require(Trades.all(language: "en").first { $0.id.text == "cooling" }?.care)
    var facts = CareWeighing.Facts(
      policy: policy, left: Array(repeating: 7100, count: 20), paid: 28_400, monthsUsed: 4, monthsLeft: 56,
      benefit: 64, discounting: Discounting(annualRate: 0.05), currency: .euro, canPay: 2500, hardMonths: 4)
    change(&facts)
    return facts
  }

  @Test("the figures of the first worked case, to the cent")
  func worked() throws {
    let weighing = try CareWeighing(Self.rosa())
    #expect(weighing.ways.map(\.id) == ["hold", "pause", "reduced", "smaller-1", "undo"])
    // Customer's value, seller's value, seller's cash in six months: the worked case's `expected`.
    let expected: [String: (Double, Double, Double)] = [
      "hold": (-63.08, 569.45, 255.47), "pause": (139.91, 1021.65, 101.37), "reduced": (65.97, 1041.65, 198.18),
      "smaller-1": (33.41, 742.68, 380.72), "undo": (180, 424.58, 270),
    ]
    for (name, figures) in expected {
      let option = try #require(weighing.menu[ID(name)])
      #expect(abs(option.customerValue - figures.0) < 0.005, "\(name): \(option.customerValue)")
      #expect(abs(option.sellerValue - figures.1) < 0.005, "\(name): \(option.sellerValue)")
      #expect(abs(option.sellerCashFirstSixMonths - figures.2) < 0.005, "\(name)")
    }
    #expect(weighing.menu.winWin.map(\.text) == ["pause", "reduced"])
    #expect(weighing.menu.suggested?.text == "pause")
    #expect(weighing.menu.alwaysShown.map(\.text) == ["undo"])
    #expect(weighing.canBeLaid.map(\.id) == ["pause", "reduced", "undo"])
  }

  @Test("payments of every way, counted out: nothing is lost and nothing is added")
  func payments() throws {
    let ways = try CareWeighing(Self.rosa()).ways
    #expect(ways[1].runs == [PaymentRun(months: 4, amount: 0), PaymentRun(months: 20, amount: 7100)])
    #expect(
      ways[2].runs == [
        PaymentRun(months: 4, amount: 2500), PaymentRun(months: 18, amount: 7100), PaymentRun(months: 1, amount: 4200),
      ])
    for way in ways.prefix(3) {
      #expect(way.runs.reduce(0) { $0 + Int64($1.months) * $1.amount } == 142_000, "\(way.id)")
    }
    #expect(ways[4].kind == .undo(refund: 18_000, inFull: false))
  }

  @Test("the range of each worth holds the worth, and reaches as far as one assumption at an end takes it")
  func ranges() throws {
    let facts = try Self.rosa()
    let weighing = try CareWeighing(facts)
    for option in weighing.menu.options {
      let range = try #require(weighing.sellerRange[option.id])
      #expect(range.contains(option.sellerValue))
    }
    var held = facts
    held.policy.assumed = [CareFigure.heldDuring.rawValue: CareFigure.heldDuring.shipped.high]
    let higher = try #require(try CareWeighing(held).menu[ID("hold")]?.sellerValue)
    #expect(try #require(weighing.sellerRange[ID("hold")]).upperBound >= higher - 0.001)
    // If nobody left while held to it, holding would be worth most to the rep, and nothing else good for both.
    #expect(!weighing.deciding.isEmpty)
  }

  @Test("who was not told gets all back, and to undo comes first")
  func untold() throws {
    let weighing = try CareWeighing(Self.rosa { $0.undoneInFull = true })
    #expect(weighing.canBeLaid.first?.kind == .undo(refund: 28_400, inFull: true))
  }

  @Test("an essential service is never stopped, whatever the policy says")
  func essential() throws {
    let weighing = try CareWeighing(
      Self.rosa {
        $0.policy.isEssential = true
        $0.policy.pauseStopsService = true
      })
    #expect(weighing.menu[ID("pause")]?.forbidden == true)
    #expect(!weighing.canBeLaid.contains { $0.id == "pause" })
    #expect(weighing.canBeLaid.contains { $0.ends })
  }

  @Test("where all is paid there is nothing to put off; to undo stays")
  func allPaid() throws {
    let weighing = try CareWeighing(
      Self.rosa {
        $0.left = []
        $0.paid = 149_000
      })
    #expect(weighing.ways.map(\.id) == ["hold", "undo"])
    #expect(weighing.ways.last?.kind == .undo(refund: 138_600, inFull: false))
  }

  @Test("payments never begin to ask more in all, however the policy and what she can pay lie", arguments: 0..<200)
  func sums(seed: Int) throws {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func pick(_ range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
    let facts = try Self.rosa {
      $0.left = Array(repeating: Int64(pick(1...20_000)), count: pick(0...40))
      $0.policy.pauseMonths = pick(0...6)
      $0.policy.reducedMonths = pick(0...6)
      $0.policy.leastShare = Double(pick(0...100)) / 100
      $0.canPay = pick(0...2) == 0 ? nil : Int64(pick(0...20_000))
      $0.hardMonths = pick(0...2) == 0 ? nil : pick(1...12)
    }
    let due = facts.left.reduce(0, +)
    for way in try CareWeighing(facts).ways where ["hold", "pause", "reduced"].contains(way.id) {
      #expect(way.runs.reduce(0) { $0 + Int64($1.months) * $1.amount } == due, "\(way)")
      #expect(way.runs.allSatisfy { $0.amount >= 0 && $0.months > 0 })
    }
  }
}
