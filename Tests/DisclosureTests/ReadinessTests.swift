import Catalogue
import Disclosure
import Money
import Testing

@Suite("What is still owed after telling")
struct ReadinessTests {
  private func told(_ limitation: Limitation, _ wording: String? = nil, offer: String = "small") throws -> Told {
    Told(
      offer: ID(offer), limitation: limitation.id, wording: wording ?? limitation.text,
      confirmedOn: try #require(Day(year: 2025, month: 7, day: 3)))
  }

  private func owed(_ told: [Told]) throws -> [String] {
    guard case .notReady(let owed) = try #require(Salon().sheet("small", told: told)).readiness else { return [] }
    return owed.map { $0.limitation.id.text + ($0.toldInOtherWords ? " in new words" : "") }
  }

  @Test("nothing told: every one is named")
  func nothingTold() throws { #expect(try owed([]) == ["peak", "dust", "always"]) }

  @Test("what was told in the present words is not owed")
  func partlyTold() throws {
    #expect(try owed([told(Salon.peak), told(Salon.always)]) == ["dust"])
  }

  @Test("all told: the deal is ready")
  func allTold() throws {
    let records = try [told(Salon.peak), told(Salon.dust), told(Salon.always)]
    #expect(try #require(Salon().sheet("small", told: records)).readiness == .ready)
  }

  @Test("a wording that changed since is owed again")
  func newWords() throws {
    let records = try [told(Salon.peak, "It may be full."), told(Salon.dust), told(Salon.always)]
    #expect(try owed(records) == ["peak in new words"])
    #expect(try owed(records + [told(Salon.peak)]) == [])
  }

  @Test("what was told of another offer does not count")
  func otherOffer() throws {
    let records = try [told(Salon.peak, offer: "large"), told(Salon.dust), told(Salon.always)]
    #expect(try owed(records) == ["peak"])
  }

  @Test("telling what does not apply neither helps nor hurts")
  func toldTooMuch() throws {
    var salon = Salon()
    salon.facts = [ID("dusty"): .yesNo(false)]
    let records = try [told(Salon.peak), told(Salon.dust), told(Salon.always)]
    #expect(try #require(salon.sheet("small", told: records)).readiness == .ready)
  }
}
