import RealModule
import Reputation
import Testing

@Suite("Shifted-beta-geometric model")
struct ShiftedBetaGeometricTests {
  static let highEnd = [1000, 869, 743, 653, 593, 551, 517, 491]
  static let regular = [1000, 631, 468, 382, 326, 289, 262, 241]

  @Test("m16: survival and lifetime value over five years")
  func contract() throws {
    let model = try ShiftedBetaGeometric(alpha: 0.668, beta: 3.806)
    let expected = [1.0, 0.8507, 0.7469, 0.6698, 0.61]
    for (found, wanted) in zip(try model.survival(years: 5), expected) { #expect(abs(found - wanted) <= 0.0001) }
    let value = try model.lifetimeValue(marginPerYear: 120, discount: 0.1, years: 5)
    #expect(abs(value.total - 397.26) <= 0.02)
    #expect(value.years.map(\.year) == [0, 1, 2, 3, 4])
    #expect(value.years.first?.value == 120)
  }

  @Test("the published data of Fader and Hardie give the published parameters")
  func published() throws {
    let high = try ShiftedBetaGeometric.fit(survivors: Self.highEnd)
    #expect(abs(high.model.alpha - 0.668) < 0.0005 && abs(high.model.beta - 3.806) < 0.0005, "\(high)")
    let low = try ShiftedBetaGeometric.fit(survivors: Self.regular)
    #expect(abs(low.model.alpha - 0.704) < 0.0005 && abs(low.model.beta - 1.182) < 0.0005, "\(low)")
    #expect(high.ending == .settled && low.ending == .settled)
  }

  @Test("no point of a fine grid is more likely than the fitted one", arguments: [highEnd, regular])
  func grid(survivors: [Int]) throws {
    let fit = try ShiftedBetaGeometric.fit(survivors: survivors)
    for first in stride(from: 0.3, through: 1.2, by: 0.03) {
      for second in stride(from: 0.5, through: 6, by: 0.1) {
        #expect(Self.likelihood(survivors, first, second) <= fit.logLikelihood + 1e-9)
      }
    }
    let own = Self.likelihood(survivors, fit.model.alpha, fit.model.beta)
    #expect(abs(own - fit.logLikelihood) < 1e-6)
  }

  /// By the definition: those lost in year t have probability S(t-1) - S(t), those left S(n).
  static func likelihood(_ survivors: [Int], _ alpha: Double, _ beta: Double) -> Double {
    var (share, total) = (1.0, 0.0)
    for year in 1..<survivors.count {
      let next = share * (beta + Double(year) - 1) / (alpha + beta + Double(year) - 1)
      total += Double(survivors[year - 1] - survivors[year]) * .log(share - next)
      share = next
    }
    return total + Double(survivors[survivors.count - 1]) * .log(share)
  }

  @Test("what an old customer is still worth is the tail of the new customer's value, given that they are there")
  func residual() throws {
    let model = try ShiftedBetaGeometric(alpha: 0.668, beta: 3.806)
    let survival = try model.survival(years: 40)
    for renewals in [0, 1, 5] {
      let residual = try model.residualValue(afterRenewals: renewals, marginPerYear: 120, discount: 0.1, years: 20)
      var (expected, factor) = (0.0, 1.0)
      for year in 1...20 {
        expected += 120 * survival[renewals + year] / survival[renewals] * factor
        factor /= 1.1
      }
      #expect(abs(residual.total - expected) < 1e-9)
    }
  }

  @Test("renewals to come are the sum of the conditional survival, and infinite for alpha up to 1")
  func renewals() throws {
    let model = try ShiftedBetaGeometric(alpha: 6, beta: 3)
    let survival = try model.survival(years: 1000)
    let sum = survival.dropFirst(3).reduce(0, +) / survival[2]
    #expect(abs(try #require(model.renewalsToCome(afterRenewals: 2)) - sum) < 1e-8)
    #expect(try ShiftedBetaGeometric(alpha: 1, beta: 3).renewalsToCome(afterRenewals: 2) == nil)
  }

  @Test("where everybody is alike the shapes run away, and the result says so")
  func alike() throws {
    let fit = try ShiftedBetaGeometric.fit(survivors: [1_000_000, 500_000, 250_000, 125_000])
    #expect(fit.ending == .runsAway(parameters: ["alpha", "beta"]))
    #expect(abs(fit.model.retention(afterRenewals: 0) - 0.5) < 0.001)
    let rising = try ShiftedBetaGeometric.fit(survivors: [1000, 900, 500, 100])
    #expect(rising.ending != .settled && rising.logLikelihood.isFinite)
    let leaving = try ShiftedBetaGeometric.fit(survivors: [10, 3, 3, 3])
    #expect(leaving.logLikelihood.isFinite)
  }

  @Test("counts that cannot be used are refused")
  func refusals() {
    func refused(_ survivors: [Int], _ refusal: ContractRefusal) {
      #expect(throws: refusal) { try ShiftedBetaGeometric.fit(survivors: survivors) }
    }
    refused([], .tooFewYears(0))
    refused([10, 9], .tooFewYears(2))
    refused([10, 9, 10], .countRises(index: 2))
    refused([0, 0, 0], .countOutOfRange(index: 0, count: 0))
    refused([10, 9, -1], .countOutOfRange(index: 2, count: -1))
    refused([Int.max, 9, 1], .countOutOfRange(index: 0, count: .max))
    refused([10, 10, 10], .nobodyLeft)
    refused([10, 0, 0], .nobodyRenewed)
    refused(Array(repeating: 5, count: 1001), .tooManyYears(1001))
  }

  @Test("figures outside their range are refused by name")
  func figures() throws {
    #expect(throws: ContractRefusal.figureOutOfRange(field: "alpha", value: 0)) {
      try ShiftedBetaGeometric(alpha: 0, beta: 1)
    }
    #expect(throws: ContractRefusal.self) { try ShiftedBetaGeometric(alpha: 1, beta: .nan) }
    let model = try ShiftedBetaGeometric(alpha: 1, beta: 1)
    #expect(throws: ContractRefusal.figureOutOfRange(field: "years", value: 1001)) { try model.survival(years: 1001) }
    #expect(throws: ContractRefusal.figureOutOfRange(field: "years", value: -1)) { try model.survival(years: -1) }
    #expect(throws: ContractRefusal.figureOutOfRange(field: "discount", value: -0.5)) {
      try model.lifetimeValue(marginPerYear: 1, discount: -0.5, years: 3)
    }
    #expect(throws: ContractRefusal.figureOutOfRange(field: "marginPerYear", value: .infinity)) {
      try model.lifetimeValue(marginPerYear: .infinity, discount: 0, years: 3)
    }
    #expect(throws: ContractRefusal.figureOutOfRange(field: "renewals", value: -1)) {
      try model.residualValue(afterRenewals: -1, marginPerYear: 1, discount: 0, years: 3)
    }
    #expect(throws: ContractRefusal.figureOutOfRange(field: "years", value: Double(Int.max))) {
      try model.residualValue(afterRenewals: 0, marginPerYear: 1, discount: 0, years: .max)
    }
    #expect(model.retention(afterRenewals: .max) > 0.99 && model.retention(afterRenewals: .min) == 0.5)
  }
}
