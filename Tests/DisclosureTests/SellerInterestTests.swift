import Advice
import Catalogue
import Disclosure
import Money
import Testing

@Suite("What the rep would earn")
struct SellerInterestTests {
  private func interest(_ drawer: [ID<Offer>: Contribution], rate: Double = 0) -> SellerInterest {
    SellerInterest(
      in: Salon().question.answer().ranking, drawer: drawer, horizonMonths: 12,
      discounting: Discounting(annualRate: rate))
  }

  @Test("upfront and each month of the horizon, for plain rows in ranking order")
  func rows() {
    let interest = interest([
      ID("large"): Contribution(upfront: 10, monthly: 2), ID("small"): Contribution(upfront: 5, monthly: 0),
      ID("elsewhere"): Contribution(upfront: 99, monthly: 0),
    ])
    let plain = Salon().question.answer().ranking.filter { $0.kind == .plain && $0.source == .own }
    #expect(interest.rows.map(\.offer) == plain.map(\.offer))
    #expect(interest.rows.first { $0.offer.text == "large" }?.presentValue == 34)
    #expect(interest.earnsMostOn?.offer.text == "large")
  }

  @Test("the months are discounted, the start is not")
  func discounted() throws {
    let value = try #require(interest([ID("large"): Contribution(upfront: 10, monthly: 2)], rate: 0.21).rows.first)
    let months = (1...12).reduce(0.0) { $0 + 2 * Discounting(annualRate: 0.21).factor(month: $1) }
    #expect(abs(value.presentValue - 10 - months) < 1e-9)
  }

  @Test("an offer whose contribution is not known is left out")
  func unknown() {
    #expect(interest([:]).rows.isEmpty)
    #expect(interest([:]).earnsMostOn == nil)
  }

  @Test("a loss is shown as it is")
  func loss() { #expect(interest([ID("large"): Contribution(upfront: -30, monthly: 1)]).rows[0].presentValue == -18) }
}
