import Bargaining
import Testing

@Suite("An extra instead of a price cut")
struct ExtraInsteadOfCutTests {
  private func compare(worth: Int64, price: Int64 = 1_500, cost: Int64 = 45) throws -> ExtraInsteadOfCut {
    try ExtraInsteadOfCut(
      price: price, askedDiscount: try #require(Percent(8)), worthToCustomer: worth, costToSeller: cost)
  }

  @Test("six months of support worth 130 are better for both than 8% off 1,500")
  func supportWanted() throws {
    let offer = try compare(worth: 130)
    #expect(offer.cut.approximate == 120)
    #expect(offer.customerBetterBy.approximate == 10)
    #expect(offer.sellerBetterBy.approximate == 75)
    #expect(offer.isSuggested)
    #expect(offer.mixed == nil)
  }

  @Test("support worth only 60 is not suggested alone; 4% and support is worth the cut")
  func supportNotWanted() throws {
    let offer = try compare(worth: 60)
    #expect(!offer.isSuggested)
    let mixed = try #require(offer.mixed)
    #expect(mixed.percent == 4)
    #expect(mixed.customer.approximate == 120)
    #expect(mixed.seller.approximate == -105)
    #expect(mixed.customerBetterBy.approximate == 0)
    #expect(mixed.sellerBetterBy.approximate == 15)
  }

  @Test("an extra dearer to the seller than the cut is not suggested")
  func dear() throws {
    #expect(try compare(worth: 130, cost: 120).isSuggested == false)
    #expect(try compare(worth: 130, cost: 119).isSuggested == true)
    #expect(try #require(compare(worth: 1, cost: 45).mixed).sellerBetterBy.approximate == -45)
  }

  @Test("an extra worth nothing is not mixed in")
  func worthless() throws {
    #expect(try compare(worth: 0).mixed == nil)
    #expect(try compare(worth: -5).mixed == nil)
  }

  @Test("cuts that are no whole units stay exact")
  func exact() throws {
    let offer = try compare(worth: 61, price: 1_499)
    #expect((offer.cut.numerator, offer.cut.denominator) == (2_998, 25))
    let mixed = try #require(offer.mixed)
    #expect(mixed.percent == 4)
    #expect((mixed.customerBetterBy.numerator, mixed.customerBetterBy.denominator) == (26, 25))
  }

  @Test("the smallest whole per cent is found", arguments: [1, 7, 99, 1_499, 1_500, 100_003] as [Int64])
  func smallest(price: Int64) throws {
    for worth in [1, price / 50, price * 7 / 100] where worth > 0 && worth * 100 < price * 8 {
      let mixed = try #require(compare(worth: worth, price: price).mixed)
      let expected = try #require((0...100).first { price * Int64($0) + worth * 100 >= price * 8 })
      #expect(mixed.percent == expected)
    }
  }

  @Test("a price not above 0 is refused", arguments: [0, -1, .min] as [Int64])
  func refusal(price: Int64) {
    #expect(throws: PriceFault.priceNotAboveZero(price)) { try compare(worth: 1, price: price) }
  }

  @Test("the extremes of 64 bits are worked out")
  func extremes() throws {
    let offer = try compare(worth: .min, price: .max, cost: .min)
    #expect(offer.mixed == nil)
    #expect(try compare(worth: .max, price: 1, cost: .max).isSuggested == false)
  }
}
