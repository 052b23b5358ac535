import Money
import Testing

@testable import Desk
@testable import DeskWeb

@Suite("What the other side seems to care about")
struct SeemsToCareTests {
  private static let price = Deal.Settled(
    id: "price", name: "The price",
    levels: [Deal.Level(id: "0", name: "", cut: 0), Deal.Level(id: "10", name: "", cut: 0.1)])
  private static let slot = Deal.Settled(
    id: "slot", name: "The day",
    levels: [Deal.Level(id: "any", name: "any"), Deal.Level(id: "sat", name: "Saturday", worth: 8_000)])
  private static let support = Deal.Settled(
    id: "support", name: "Support",
    levels: [Deal.Level(id: "none", name: "none"), Deal.Level(id: "six", name: "six months", worth: 8_000)])

  private static func open(
    _ rounds: [(packages: [Deal.Terms], picks: [Int])], mode: Deal.Mode = .phone
  ) -> OpenDeal {
    let deal = Deal(
      id: ID("d"), household: ID("h"), at: Instant(milliseconds: 0),
      subject: Deal.Subject(
        version: 1, way: ID("w"), offer: ID("o"), price: 100_000, issues: [price, slot, support], mode: mode))
    return OpenDeal(
      deal: deal,
      rounds: rounds.enumerated().map { number, round in
        var document = DealRound.Document(packages: round.packages, picked: round.picks.last)
        document.picks = round.picks
        return DealRound(deal: deal.id, number: number + 1, at: deal.at, document: document)
      })
  }

  private static let saturday = ["slot": "sat"]
  private static let six = ["support": "six"]
  private static let cut = ["price": "10"]

  @Test func picksTellWhatTheCustomerPrefers() throws {
    let packages = [Self.saturday, Self.six, Self.cut]
    let once = try #require(SeemsToCare(.customer, in: Self.open([(packages, [1])])))
    #expect(once.most.id == "support" && once.seen == 1)
    // Picked again where it stands against more, it is surer.
    let both = ["slot": "sat", "price": "10"]
    let again = try #require(
      SeemsToCare(.customer, in: Self.open([(packages, [1]), ([Self.six, both], [0]), ([both, Self.six], [1])])))
    #expect(again.most.id == "support" && again.chance > once.chance && again.isClear && again.seen == 3)
    let money = try #require(
      SeemsToCare(.customer, in: Self.open([(packages, [2]), ([Self.cut, both], [1, 0])])))
    #expect(money.most.id == "price" && money.seen == 3)
    #expect(SeemsToCare(.customer, in: Self.open([(packages, [])])) == nil)
  }

  @Test func packagesTellWhatTheRepHoldsOnTo() throws {
    // She gives the day and support away at once, and never the price.
    let open = Self.open([([Self.saturday, Self.six], []), ([["slot": "sat", "support": "six"]], [])])
    let seems = try #require(SeemsToCare(.rep, in: open))
    #expect(seems.most.id == "price" && seems.seen == 3 && seems.next != nil)
    #expect(SeemsToCare(.rep, in: Self.open([])) == nil)
    #expect(SeemsToCare(.rep, in: Self.open([([Self.saturday], [])])) == nil)
  }

  @Test func nothingIsToldOfWhatWasSealed() {
    let open = Self.open([([Self.saturday, Self.six], [0])], mode: .mediator)
    #expect(SeemsToCare(.rep, in: open) == nil && SeemsToCare(.customer, in: open) == nil)
  }

  @Test("the rep reads it from picks, the customer from packages; each on her own page and in her language")
  func pages() async throws {
    let rosa = try await RosasDeal()
    let open = try await rosa.open()
    #expect(!(try await rosa.rep.get(rosa.page).text.contains("seem to care about most")))
    let hers = try await rosa.customer.get().text
    #expect(hers.contains("What does Inés seem to care about most?"))
    #expect(hers.contains("Told from the 4 packages Inés laid on this Table"))
    for place in [0, 1, 1, 2] { _ = try await rosa.customer.post("/deal/pick", rosa.choice(open, place)) }
    let reps = try await rosa.rep.get(rosa.page).text
    #expect(reps.contains("What does Rosa seem to care about most?"))
    #expect(reps.contains("Told from the 3 packages Rosa picked"))
    #expect(try await rosa.table().deal?.round?.document.picks == [0, 1, 2])
  }
}
