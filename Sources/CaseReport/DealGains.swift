import Bargaining
import CaseFile
import Money
import Terminal

/// Both gains as bars: how it stands, the best on price alone, and the fair package.
///
/// The customer sees her own gains in figures and the rep's in words only.
struct DealGains {
  let deal: BargainingSolution
  let scale: ExactScale
  let words: Wording

  private static let barColumns = 14

  func write(_ writing: inout Writing) {
    let isRep = words.reader == .rep
    var table = Table([
      .fixed(), .fixed(StyledText(isRep ? words.firstName : "you"), right: true), .fixed(),
      .fixed(isRep ? "you" : "the rep", right: isRep), .flexible(),
    ])
    let packages = [
      ("as it stands", deal.base), ("price alone", deal.priceOnly), ("fair package", deal.agreement?.nash),
    ]
    let shown = packages.compactMap { name, package in package.map { (name, $0) } }
    // The customer's bars are measured by her own gains alone: by both, their length would tell the rep's.
    let most = max(
      shown.map { isRep ? max($0.1.gains.customer, $0.1.gains.seller) : $0.1.gains.customer }.max() ?? 1, 1)
    for (name, package) in shown {
      let isFair = name == "fair package"
      let gains = package.gains
      table.row(
        StyledText(name, isFair ? .strong : .plain), StyledText(words.units(gains.customer, scale)),
        bar(gains.customer, most, isFair),
        StyledText(isRep ? words.units(gains.seller, scale) : band(gains.seller)),
        isRep ? bar(gains.seller, most, isFair) : "")
    }
    if deal.priceOnly == nil { table.row("price alone", StyledText("no deal", .soft)) }
    writing.table(table)
    writing.paragraph(StyledText("Gains against walking away.", .soft), indent: 2)
  }

  private func bar(_ gain: Int64, _ most: Int64, _ isFair: Bool) -> StyledText {
    guard gain >= 0 else { return StyledText("worse off", .warn) }
    let bar = Bar.across(Double(gain) / Double(most), columns: DealGains.barColumns)
    return StyledText(bar.padding(to: DealGains.barColumns), isFair ? .good : .soft)
  }

  /// The rep's gain in thirds of her own best acceptable gain.
  private func band(_ gain: Int64) -> String {
    guard gain >= 0 else { return "would lose" }
    guard let ideal = deal.agreement?.idealPoint.seller, ideal > 0 else { return "gains some" }
    let share = Double(gain) / Double(ideal)
    return share < 1.0 / 3 ? "gains little" : share < 2.0 / 3 ? "gains some" : "gains much"
  }
}

extension String {
  /// The text filled up with spaces.
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
