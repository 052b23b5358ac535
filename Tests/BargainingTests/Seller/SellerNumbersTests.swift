import Bargaining
import Testing

@Suite("What a limit on discounts rests on")
struct SellerNumbersTests {
  @Test("5% keeps the service reserve whole, 7% takes 40 of it: 0.8 hours")
  func fivePercent() throws {
    let numbers = SellerNumbers(listPrice: 2_000, directCost: 1_400, serviceReserve: 500)
    #expect(numbers.largestHonestDiscount?.percent == 5)
    let five = try #require(Percent(5))
    let seven = try #require(Percent(7))
    #expect(try #require(LimitClaim(five, against: numbers)).isBacked)
    let short = try #require(numbers.reserve(after: seven, hourCost: 50))
    #expect(short.amount.approximate == 40)
    let hours = try #require(short.serviceHours)
    #expect((hours.numerator, hours.denominator) == (4, 5))
    #expect(numbers.reserve(after: five, hourCost: 50)?.amount.approximate == 0)
    #expect(numbers.reserve(after: seven)?.serviceHours == nil)
    #expect(numbers.reserve(after: seven, hourCost: 0)?.serviceHours == nil)
  }

  @Test("a limit of 5% is not backed if 15% would leave the reserve whole")
  func notBacked() throws {
    let numbers = SellerNumbers(listPrice: 2_000, directCost: 1_400, serviceReserve: 300)
    let five = try #require(Percent(5))
    let claim = try #require(LimitClaim(five, against: numbers))
    #expect(claim.largest.percent == 15)
    #expect(!claim.isBacked)
  }

  @Test("the largest honest discount is rounded down to whole per cent before it is held against the claim")
  func roundedDown() throws {
    let numbers = SellerNumbers(listPrice: 1_490, directCost: 1_020, serviceReserve: 395)  // 5.03 %
    #expect(LimitClaim(try #require(Percent(5)), against: numbers)?.isBacked == true)
    #expect(LimitClaim(try #require(Percent(basisPoints: 499)), against: numbers)?.isBacked == false)
  }

  @Test("a limit below 0 is 0, without a list price there is none")
  func edges() throws {
    #expect(SellerNumbers(listPrice: 100, directCost: 90, serviceReserve: 20).largestHonestDiscount?.approximate == 0)
    for price in [nil, 0, -5] as [Int64?] {
      let numbers = SellerNumbers(listPrice: price, directCost: 1, serviceReserve: 1)
      #expect(numbers.largestHonestDiscount == nil)
      #expect(numbers.reserve(after: try #require(Percent(5))) == nil)
      #expect(LimitClaim(try #require(Percent(5)), against: numbers) == nil)
    }
  }

  @Test("percentages outside 0 to 100 are refused")
  func percentages() {
    #expect(Percent(-1) == nil && Percent(101) == nil && Percent(.max) == nil)
    #expect(Percent(basisPoints: -1) == nil && Percent(basisPoints: 10_001) == nil)
    #expect(Percent(100) == Percent(basisPoints: 10_000))
  }

  @Test("the extremes of 64 bits are worked out")
  func extremes() throws {
    let numbers = SellerNumbers(listPrice: 1, directCost: .max, serviceReserve: .max)
    #expect(numbers.largestHonestDiscount?.approximate == 0)
    let all = try #require(Percent(100))
    #expect(try #require(numbers.reserve(after: all, hourCost: 1)).amount.approximate > 1e19)
    let owed = SellerNumbers(listPrice: .max, directCost: .min, serviceReserve: .min)
    #expect(LimitClaim(all, against: owed)?.isBacked == false)
  }
}
