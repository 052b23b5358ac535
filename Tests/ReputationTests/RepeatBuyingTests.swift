import RealModule
import Seeded
import SimulatedBuyers
import Testing

@testable import Reputation

@Suite("Repeat buying")
struct RepeatBuyingTests {
  static func cdnow() throws -> RepeatBuying { try RepeatBuying(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426) }

  @Test("m17: the published customer")
  func published() throws {
    let history = try PurchaseHistory(frequency: 2, recency: 30.43, age: 38.86)
    let model = try Self.cdnow()
    #expect(abs(try model.expectedPurchases(over: 39, history) - 1.226) <= 0.001)
    #expect(abs(model.pAlive(history) - 0.7266) <= 0.0001)
  }

  @Test("someone who never bought again counts as active; nothing is expected of no time")
  func edges() throws {
    let model = try Self.cdnow()
    let quiet = try PurchaseHistory(frequency: 0, recency: 0, age: 10)
    #expect(model.pAlive(quiet) == 1)
    #expect(try model.expectedPurchases(over: 0, quiet) == 0)
    let busy = try PurchaseHistory(frequency: 10_000, recency: 1, age: 1_000_000)
    #expect(model.pAlive(busy) == 0)
    #expect(try model.expectedPurchases(over: 1_000_000, busy) == 0)
  }

  /// The paper's formula as printed, with its series summed term by term.
  static func printed(_ model: RepeatBuying, over span: Double, _ history: PurchaseHistory) -> Double {
    let (x, whole) = (Double(history.frequency), model.alpha + history.age)
    let (first, second, third) = (model.r + x, model.b + x, model.a + model.b + x - 1)
    let z = span / (whole + span)
    var (term, series) = (1.0, 1.0)
    for index in 0..<5000 {
      let step = Double(index)
      term *= (first + step) * (second + step) / ((third + step) * (1 + step)) * z
      series += term
    }
    let alive = third / (model.a - 1) * (1 - .pow(whole / (whole + span), first) * series)
    return alive * model.pAlive(history)
  }

  @Test("sum, integral and the printed formula agree where all three work")
  func threeWays() throws {
    var random = SplitMix64(seed: 39)
    for trial in 0..<400 {
      let model = try RepeatBuying(
        r: 0.1 + 3 * random.unit(), alpha: 0.5 + 10 * random.unit(), a: 0.2 + 4 * random.unit(),
        b: 1 + 4 * random.unit())
      guard abs(model.a - 1) > 0.05 else { continue }
      let frequency = Double(random.next() % 12)
      let age = 1 + 40 * random.unit()
      let history = try PurchaseHistory(
        frequency: frequency, recency: frequency == 0 ? 0 : age * random.unit(), age: age)
      let span = 80 * random.unit()
      let found = try model.expectedPurchases(over: span, history)
      let wanted = Self.printed(model, over: span, history)
      #expect(abs(found - wanted) <= 1e-8 * (1 + wanted), "seed 39 trial \(trial): \(found) against \(wanted)")
      let tau = span / (model.alpha + age)
      let integral = model.byIntegral(shape: model.r + frequency, staying: model.b + frequency, tau: tau)
      let series = model.bySeries(shape: model.r + frequency, staying: model.b + frequency, tau: tau)
      #expect(abs(integral - series) <= 1e-11 * (1 + series), "seed 39 trial \(trial): \(integral) against \(series)")
    }
  }

  @Test("the formula's poles are no poles here", arguments: [1.0, 1 + 1e-12, 1 - 1e-9, 0.25])
  func poles(stopping: Double) throws {
    // a = 1 is one pole; a + b = 1 without repeat purchases is the other.
    let below = try RepeatBuying(r: 0.5, alpha: 5, a: stopping - 1e-4, b: 0.75)
    let above = try RepeatBuying(r: 0.5, alpha: 5, a: stopping + 1e-4, b: 0.75)
    let at = try RepeatBuying(r: 0.5, alpha: 5, a: stopping, b: 0.75)
    let history = try PurchaseHistory(frequency: 0, recency: 0, age: 10)
    let values = try [below, at, above].map { try $0.expectedPurchases(over: 20, history) }
    #expect(values[0] > values[1] && values[1] > values[2])
    #expect(abs((values[0] + values[2]) / 2 - values[1]) < 1e-7)
  }

  @Test("many purchases and spans of any length give finite, rising, bounded numbers")
  func extremes() throws {
    var random = SplitMix64(seed: 5)
    for trial in 0..<300 {
      func wide() -> Double { .exp((random.unit() - 0.5) * 24) }
      let model = try RepeatBuying(r: wide(), alpha: wide(), a: wide(), b: wide())
      let age = min(1e6, max(1e-6, wide()))
      let frequency = (random.unit() * .exp(random.unit() * 9)).rounded(.down)
      let history = try PurchaseHistory(
        frequency: frequency, recency: frequency == 0 ? 0 : age * random.unit(), age: age)
      var before = 0.0
      for span in [1e-6, 0.1, 10, 1000, 1e6] {
        let expected = model.purchasesWhileAlive(over: span, history)
        let ceiling = (model.r + frequency) * span / (model.alpha + age)
        #expect(expected.isFinite && expected >= before * (1 - 1e-12), "seed 5 trial \(trial): \(model) \(history)")
        #expect(expected <= ceiling * (1 + 1e-9), "seed 5 trial \(trial): \(expected) above \(ceiling)")
        before = expected
      }
      let alive = model.pAlive(history)
      #expect((0...1).contains(alive), "seed 5 trial \(trial)")
    }
  }

  @Test("where the sum gives way to the integral the two still agree")
  func handover() throws {
    for (shape, staying, a, tau) in [
      (0.3, 2.5, 0.8, 49.0), (400.3, 402.4, 0.8, 1.0), (20.0, 3.0, 0.001, 30), (5, 900, 700, 40),
    ] {
      let model = try RepeatBuying(r: 1, alpha: 1, a: a, b: 1)
      let series = model.bySeries(shape: shape, staying: staying, tau: tau)
      let integral = model.byIntegral(shape: shape, staying: staying, tau: tau)
      #expect(
        abs(series - integral) <= 1e-10 * series, "\(shape) \(staying) \(a) \(tau): \(series) against \(integral)")
    }
  }

  @Test("simulated buyers do on average what the model expects of them")
  func simulation() throws {
    // Expected of a new customer within T: the model's own forecast for one without a past, at age next to nothing.
    let model = try RepeatBuying(r: 0.8, alpha: 6, a: 0.9, b: 3)
    let histories = try SimulatedBuyers.histories(20_000, model: model, seed: 1)
    let made = histories.reduce(0.0) { $0 + Double($1.frequency) }
    let newcomer = try PurchaseHistory(frequency: 0, recency: 0, age: 1e-6)
    let expected = try histories.reduce(0.0) { $0 + (try model.expectedPurchases(over: $1.age, newcomer)) }
    #expect(abs(made / expected - 1) < 0.03, "seed 1: \(made) against \(expected)")
  }

  @Test("the outlook is the sum over the customers")
  func outlook() throws {
    let model = try Self.cdnow()
    let histories = try SimulatedBuyers.histories(50, model: model, seed: 2)
    let outlook = try model.outlook(over: 39, for: histories)
    #expect(outlook.customers == 50 && outlook.span == 39)
    #expect(abs(outlook.active - histories.reduce(0) { $0 + model.pAlive($1) }) < 1e-9)
    let purchases = try histories.reduce(0) { $0 + (try model.expectedPurchases(over: 39, $1)) }
    #expect(abs(outlook.purchases - purchases) < 1e-9)
    #expect(try model.outlook(over: 1, for: []).purchases == 0)
  }

  @Test("parameters and spans outside their range are refused by name")
  func refusals() throws {
    #expect(throws: RepeatBuyingRefusal.figureOutOfRange(field: "alpha", value: 0)) {
      try RepeatBuying(r: 1, alpha: 0, a: 1, b: 1)
    }
    #expect(throws: RepeatBuyingRefusal.self) { try RepeatBuying(r: 1, alpha: 1, a: .nan, b: 1) }
    let model = try Self.cdnow()
    let history = try PurchaseHistory(frequency: 0, recency: 0, age: 1)
    #expect(throws: RepeatBuyingRefusal.figureOutOfRange(field: "span", value: -1)) {
      try model.expectedPurchases(over: -1, history)
    }
    #expect(throws: RepeatBuyingRefusal.figureOutOfRange(field: "span", value: .infinity)) {
      try model.outlook(over: .infinity, for: [history])
    }
  }
}
