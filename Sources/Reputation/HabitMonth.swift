import Money
import RealModule

/// One month of a habit in a community: every figure that led to the money. Counts are averages, so fractions occur.
public struct HabitMonth: Sendable, Hashable {
  /// The month, counted from 1.
  public let month: Int
  /// Share of households that have heard good things, at the end of the month; 0 to 1.
  public let heardGood: Double
  /// Share of households that have heard bad things, at the end of the month; 0 to 1.
  public let heardBad: Double
  /// Share of talks that ended in a sale this month.
  public let close: Double
  /// Share of households not yet served, at the start of the month.
  public let fresh: Double
  /// People who came by themselves this month, because of what glad customers said last month.
  public let inbound: Double
  /// Sales of the month, before cancellations.
  public let sales: Double
  /// Customers at the end of the month.
  public let customers: Double
  /// Households served by the end of the month.
  public let served: Double
  /// Money of the month, discounted, in currency units.
  public let money: Double
  /// Money of this and all earlier months, discounted, in currency units.
  public let cumulative: Double
}

extension Habit {
  /// The habit month by month, from a start at which nobody has heard anything.
  ///
  /// The recursion is the one of the worked examples, section "Reputation picture". It is a picture of assumptions, not
  /// a forecast. Figures must have been checked.
  func months(_ count: Int, in community: Community) -> [HabitMonth] {
    let discounting = Discounting(annualRate: community.discount)
    let closeIfGood = Self.share(close + community.shiftUp)
    let closeIfBad = Self.share(close - community.shiftDown)
    let closeIfBoth = Self.share(close + community.shiftUp - community.shiftDown)
    let households = community.households
    var (heardGood, heardBad, customers, served, inbound, cumulative) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    var months: [HabitMonth] = []
    months.reserveCapacity(count)
    for month in stride(from: 1, through: count, by: 1) {
      let (good, bad, both) = (heardGood * (1 - heardBad), heardBad * (1 - heardGood), heardGood * heardBad)
      let closing = (1 - good - bad - both) * close + good * closeIfGood + bad * closeIfBad + both * closeIfBoth
      let fresh = max(0, 1 - served / households)
      let cameByThemselves = inbound
      let sales = community.conversationsPerMonth * fresh * closing + inbound * closeIfGood
      let kept = sales * (1 - cancel)
      customers = customers * retention + kept
      served = min(households, served + community.conversationsPerMonth * fresh + inbound)
      let earned = kept * firstMargin + customers * (monthlyMargin + repeatPerMonth * repeatMargin)
      let money = (earned - sales * upset * community.costOfAComplaint) * discounting.factor(month: month)
      cumulative += money
      let toldGood = sales * glad * community.tellsGlad
      let toldBad = sales * upset * community.tellsUpset
      inbound = toldGood * community.inMarket
      heardGood = 1 - (1 - heardGood) * .exp(-toldGood / households)
      heardBad = 1 - (1 - heardBad) * .exp(-toldBad / households)
      months.append(
        HabitMonth(
          month: month,
          heardGood: heardGood,
          heardBad: heardBad,
          close: closing,
          fresh: fresh,
          inbound: cameByThemselves,
          sales: sales,
          customers: customers,
          served: served,
          money: money,
          cumulative: cumulative
        )
      )
    }
    return months
  }

  private static func share(_ value: Double) -> Double { min(1, max(0, value)) }
}
