import Care
import Money
import Testing

@Suite("The short menu")
struct PaymentMenuTests {
  private let smaller = PaymentOption(id: ID("smaller"), ask: .pay(19))
  private let different = PaymentOption(id: ID("different_plan"), ask: .pay(25))
  private let undo = PaymentOption(id: ID("undo"), ask: .undo)

  private func faults(_ canPay: Double, _ options: [PaymentOption]) -> [CareFault] {
    do {
      _ = try PaymentMenu(canPay: canPay, options: options)
      return []
    } catch {
      return error.faults
    }
  }

  @Test("who can pay 20 is shown the smaller package and undoing")
  func seed() throws {
    let menu = try PaymentMenu(canPay: 20, options: [smaller, different, undo])
    #expect(menu.shown == [ID("smaller"), ID("undo")])
    #expect(menu.notAffordable == [ID("different_plan")])
  }

  @Test("undoing is there whatever the list says")
  func always() throws {
    #expect(try PaymentMenu(canPay: 0, options: []).shown == [ID("undo")])
    #expect(try PaymentMenu(canPay: 0, options: [smaller]).shown == [ID("undo")])
    #expect(try PaymentMenu(canPay: 0, options: [undo, smaller]).shown == [ID("undo")])
    let release = PaymentOption(id: ID("release"), ask: .undo)
    #expect(try PaymentMenu(canPay: 20, options: [release, smaller]).shown == [ID("release"), ID("smaller")])
  }

  @Test("a payment of exactly what she can pay is shown")
  func exact() throws {
    #expect(try PaymentMenu(canPay: 19, options: [smaller]).shown == [ID("smaller"), ID("undo")])
    #expect(try PaymentMenu(canPay: 18.999_999_5, options: [smaller]).shown == [ID("smaller"), ID("undo")])
    #expect(try PaymentMenu(canPay: 18.99, options: [smaller]).shown == [ID("undo")])
  }

  @Test("being able to pay more never removes anything")
  func more() throws {
    for canPay in 0...30 {
      let less = try PaymentMenu(canPay: Double(canPay), options: [smaller, different])
      let more = try PaymentMenu(canPay: Double(canPay + 1), options: [smaller, different])
      #expect(Set(less.shown).isSubset(of: more.shown))
    }
  }

  @Test("all that is wrong is said at once")
  func refusals() {
    #expect(faults(-1, []) == [.negative(CareField(.careCase, .canPay), value: -1)])
    #expect(
      faults(.nan, [smaller, smaller, PaymentOption(id: ID("x"), ask: .pay(.infinity))]) == [
        .notFinite(CareField(.careCase, .canPay)), .duplicateOption(ID("smaller")),
        .notFinite(CareField(.option(ID("x")), .pay)),
      ])
    #expect(faults(1, [PaymentOption(id: ID("undo"), ask: .pay(3))]) == [.duplicateOption(ID("undo"))])
    let many = (0..<1001).map { PaymentOption(id: ID("\($0)"), ask: .pay(1)) }
    #expect(faults(1, many) == [.tooMany(CareField(.careCase, .options), count: 1001, limit: 1000)])
  }
}
