public import Advice
public import Catalogue
public import Money
import Needs

/// What the rep earns on help over peaks and on upgrades, apart from the offers themselves.
public struct HelpDrawer: Hashable, Sendable {
  /// On a supplement: once, and in each month it is reserved or on call.
  public var supplements: [ID<Supplement>: Contribution] = [:]
  /// On an upgrade: once, at the check-in.
  public var upgrades: [UpgradePath: Contribution] = [:]

  /// A drawer with nothing in it.
  public init() {}
}

/// What the rep earns on a plan's help or on upgrades, shown beside what she earns on the plain offer.
public struct HelpInterest: Hashable, Sendable {
  /// The row with the help or the check-in.
  public let way: ID<Way>
  /// The present value, averaged over the scenarios, in currency units.
  public let presentValue: Double

  /// The rows on whose help something is earned, in ranking order.
  public static func rows(in answer: AdviceAnswer, to question: AdviceQuestion, drawer: HelpDrawer) -> [HelpInterest] {
    answer.ranking.compactMap { way in
      let value: Double
      switch way.kind {
      case .plain: return nil
      case .plan(let plan): value = earned(on: plan, question, drawer)
      case .startSmall(let month):
        guard let start = answer.startSmall.first(where: { $0.way == way.id }) else { return nil }
        value = earned(on: start, month, question, drawer)
      }
      return Closeness.same(value, 0) ? nil : HelpInterest(way: way.id, presentValue: value)
    }
  }

  private static func earned(on plan: Plan, _ question: AdviceQuestion, _ drawer: HelpDrawer) -> Double {
    let customer = question.customer
    let factors = customer.discounting.factors(through: customer.horizonMonths)
    func months(_ isCounted: (Int) -> Bool) -> Double {
      (1...customer.horizonMonths).reduce(0) {
        isCounted(customer.calendarMonth(ofContractMonth: $1)) ? $0 + factors[$1] : $0
      }
    }
    let rentals = plan.rentals.reduce(0.0) { sum, rental in
      guard let contribution = drawer.supplements[rental.supplement] else { return sum }
      return sum + contribution.upfront + contribution.monthly * months(rental.months.contains)
    }
    return plan.standbys.reduce(rentals) { sum, standby in
      guard let contribution = drawer.supplements[standby] else { return sum }
      return sum + contribution.upfront + contribution.monthly * months { _ in true }
    }
  }

  private static func earned(
    on start: StartSmallAnswer, _ month: Int, _ question: AdviceQuestion, _ drawer: HelpDrawer
  ) -> Double {
    zip(question.customer.scenarios, start.decisions).reduce(0) { sum, item in
      let paths = question.catalogue.upgradePaths.filter {
        $0.from == start.question.start && $0.to == item.1.upgradeTo
      }
      guard let path = paths.min(by: { $0.fee < $1.fee }), let contribution = drawer.upgrades[path] else { return sum }
      let factor = question.customer.discounting.factor(month: month)
      return sum + item.0.probability * contribution.upfront * factor
    }
  }
}
