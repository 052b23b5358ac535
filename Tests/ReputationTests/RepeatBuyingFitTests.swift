import Foundation
import RealModule
import Seeded
import SimulatedBuyers
import Testing

@testable import Reputation

@Suite("Repeat-buying fit")
struct RepeatBuyingFitTests {
  @Test("gradient and curvature are those of finite differences", arguments: 0..<12)
  func derivatives(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let truth = try RepeatBuying(r: 0.8, alpha: 6, a: 0.9, b: 3)
    let histories = try SimulatedBuyers.histories(60, model: truth, seed: UInt64(seed))
    let grouped = GroupedHistories(ordered: histories.sorted(by: GroupedHistories.inOrder), timeScale: 30)
    let at = (0..<4).map { _ in 0.1 + 3 * random.unit() }
    func slope(_ at: [Double]) -> LogNewton.Slope { grouped.slope(r: at[0], alpha: at[1], a: at[2], b: at[3]) }
    let here = slope(at)
    for parameter in 0..<4 {
      let step = 1e-5 * at[parameter]
      var (less, more) = (at, at)
      less[parameter] -= step
      more[parameter] += step
      let (low, high) = (slope(less), slope(more))
      let first = (high.value - low.value) / (2 * step)
      #expect(abs(first - here.gradient[parameter]) <= 1e-5 * (1 + abs(first)), "seed \(seed) parameter \(parameter)")
      for other in 0..<4 {
        let second = (high.gradient[other] - low.gradient[other]) / (2 * step)
        let found = here.hessian[parameter * 4 + other]
        #expect(abs(second - found) <= 1e-5 * (1 + abs(second)), "seed \(seed) at \(parameter), \(other)")
      }
    }
  }

  @Test("the grouped likelihood is the sum of the formula over the customers", arguments: 0..<10)
  func likelihood(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let truth = try RepeatBuying(r: 0.8, alpha: 6, a: 0.9, b: 3)
    var histories = try SimulatedBuyers.histories(40, model: truth, seed: UInt64(seed))
    histories += histories.prefix(15)
    let grouped = GroupedHistories(ordered: histories.sorted(by: GroupedHistories.inOrder), timeScale: 12.5)
    let (r, alpha, a, b) = (random.unit() * 3, random.unit() * 20, random.unit() * 2, random.unit() * 5)
    let model = try RepeatBuying(r: r, alpha: alpha, a: a, b: b)
    let fast = grouped.slope(r: r, alpha: alpha / 12.5, a: a, b: b).value
    #expect(abs(fast - model.logLikelihood(histories)) < 1e-8, "seed \(seed)")
    // The paper's equation, by gamma functions.
    let direct = histories.reduce(0.0) { sum, history in
      let (x, age, recency) = (Double(history.frequency), history.age, history.recency)
      var ways = Double.pow(alpha + age, -(r + x))
      if x > 0 { ways += a / (b + x - 1) * .pow(alpha + recency, -(r + x)) }
      let buying = Double.logGamma(r + x) - .logGamma(r) + r * .log(alpha)
      let stopping = Double.logGamma(a + b) + .logGamma(b + x) - .logGamma(b) - .logGamma(a + b + x)
      return sum + buying + stopping + .log(ways)
    }
    #expect(abs(fast - direct) < 1e-8, "seed \(seed)")
  }

  @Test("a fit finds the parameters the buyers were made with, near enough, and is at a peak")
  func recovery() throws {
    let truth = try RepeatBuying(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
    let histories = try SimulatedBuyers.histories(3000, model: truth, seed: 11)
    let fit = try RepeatBuying.fit(histories)
    #expect(fit.ending == .settled && fit.customers == 3000)
    // What the lifetimes package, version 0.11.3, finds for the same rows.
    #expect(abs(fit.logLikelihood - -11795.0567) < 0.001, "seed 11: \(fit.logLikelihood)")
    let known = [(fit.model.r, 0.220700), (fit.model.alpha, 3.88299), (fit.model.a, 0.89574), (fit.model.b, 2.39710)]
    for (found, wanted) in known { #expect(abs(found / wanted - 1) < 0.0001, "seed 11: \(found) against \(wanted)") }
    #expect(
      abs(fit.model.r / truth.r - 1) < 0.2 && abs(fit.model.alpha / truth.alpha - 1) < 0.25, "seed 11: \(fit.model)")
    #expect(abs(fit.logLikelihood - fit.model.logLikelihood(histories)) < 1e-5)
    #expect(fit.logLikelihood >= truth.logLikelihood(histories))
    for factor in [0.97, 1.03] {
      let model = fit.model
      for moved in [
        try RepeatBuying(r: model.r * factor, alpha: model.alpha, a: model.a, b: model.b),
        try RepeatBuying(r: model.r, alpha: model.alpha * factor, a: model.a, b: model.b),
        try RepeatBuying(r: model.r, alpha: model.alpha, a: model.a * factor, b: model.b),
        try RepeatBuying(r: model.r, alpha: model.alpha, a: model.a, b: model.b * factor),
      ] { #expect(moved.logLikelihood(histories) < fit.logLikelihood, "seed 11") }
    }
  }

  @Test("the order of the rows and the unit of time do not change the answer")
  func invariance() throws {
    let truth = try RepeatBuying(r: 0.8, alpha: 6, a: 0.9, b: 3)
    let histories = try SimulatedBuyers.histories(800, model: truth, seed: 3)
    let fit = try RepeatBuying.fit(histories)
    let turned = try RepeatBuying.fit(histories.reversed())
    #expect(abs(fit.logLikelihood - turned.logLikelihood) < 1e-6)
    let days = try histories.map {
      try PurchaseHistory(frequency: Double($0.frequency), recency: $0.recency * 7, age: $0.age * 7)
    }
    let inDays = try RepeatBuying.fit(days)
    #expect(abs(inDays.model.alpha / fit.model.alpha / 7 - 1) < 1e-4 && abs(inDays.model.r / fit.model.r - 1) < 1e-4)
    let shift = Double(fit.purchases) * Double.log(7)
    #expect(abs(inDays.logLikelihood - (fit.logLikelihood - shift)) < 1e-4)
  }

  @Test("nobody, or nobody who bought again, is refused")
  func refusals() throws {
    #expect(throws: RepeatBuyingRefusal.noCustomers) { try RepeatBuying.fit([]) }
    let quiet = try PurchaseHistory(frequency: 0, recency: 0, age: 10)
    #expect(throws: RepeatBuyingRefusal.nobodyBoughtAgain) { try RepeatBuying.fit([quiet, quiet]) }
  }

  @Test("data that leave a parameter open end in a flagged, finite answer")
  func degenerate() throws {
    func row(_ frequency: Double, _ recency: Double, _ age: Double) throws -> PurchaseHistory {
      try PurchaseHistory(frequency: frequency, recency: recency, age: age)
    }
    let quiet = try (1...2000).map { try row(0, 0, Double($0 % 30 + 1)) }
    let sets: [[PurchaseHistory]] = try [
      [row(1, 5, 10)],
      [row(0, 0, 10), row(3, 10, 10)],
      Array(repeating: row(4, 10, 10), count: 50),
      Array(repeating: row(1, 1, 1_000_000), count: 50),
      Array(repeating: row(10_000, 1e-6, 1e6), count: 3),
      [row(1, 1e-300, 1e-6)],
      [row(10_000, 1e6, 1e6), row(0, 0, 1e-6)],
      quiet + [row(1, 2, 30)],
      (1...40).map { try row(Double($0), Double($0), Double($0)) },
    ]
    for (index, histories) in sets.enumerated() {
      let fit = try RepeatBuying.fit(histories)
      #expect(fit.logLikelihood.isFinite, "set \(index)")
      #expect(fit.ending != .settled, "set \(index): \(fit)")
      let outlook = try fit.model.outlook(over: 10, for: histories)
      #expect(outlook.purchases.isFinite && outlook.active >= 0, "set \(index)")
    }
  }

  static let cdnowPath = ProcessInfo.processInfo.environment["HANDSEL_CDNOW_SUMMARY"]

  @Test("the CDNOW sample gives the published parameters", .enabled(if: cdnowPath != nil))
  func cdnow() throws {
    let path = try #require(Self.cdnowPath)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    let cells = lines.map { $0.split(separator: ",").compactMap { Double($0) } }
    let histories = try PurchaseHistory.rows(
      frequency: cells.map { $0[1] }, recency: cells.map { $0[2] }, age: cells.map { $0[3] })
    let fit = try RepeatBuying.fit(histories)
    print(fit)
    #expect(histories.count == 2357 && fit.ending == .settled)
    #expect(abs(fit.logLikelihood - -9582.4) < 0.1)
    #expect(abs(fit.model.r - 0.243) < 0.001 && abs(fit.model.alpha - 4.414) < 0.005)
    #expect(abs(fit.model.a - 0.793) < 0.002 && abs(fit.model.b - 2.426) < 0.005)
  }
}
