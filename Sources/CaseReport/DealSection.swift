import Bargaining
import CaseFile
import Money
import Terminal

/// The deal: how it stands, what price alone can do, the fair package and what each trade gave to whom.
struct DealSection {
  private let deal: BargainingSolution
  private let scale: ExactScale
  private let about: String?
  private let words: Wording
  private var problem: BargainingProblem { deal.negotiation.problem }

  init(deal: BargainingSolution, negotiation: NegotiationCase, words: Wording) {
    self.deal = deal
    scale = negotiation.scale
    about = negotiation.about
    self.words = words
  }

  func write(_ writing: inout Writing) {
    writing.heading("A deal that is good for both")
    if let about, words.reader == .rep {
      writing.paragraph(StyledText(about + (about.hasSuffix(".") || about.hasSuffix("?") ? "" : "."), .soft), indent: 2)
    }
    writing.paragraph(StyledText(summary), indent: 2)
    writing.blank()
    DealGains(deal: deal, scale: scale, words: words).write(&writing)
    switch deal.outcome {
    case .agreement(let agreement):
      fairPackage(agreement, &writing)
      menu(agreement, &writing)
    case .noDeal(let nearest): noDeal(nearest, &writing)
    }
    if words.reader == .rep {
      SwapTable(deal: deal, scale: scale, words: words).write(&writing)
      constraint(&writing)
    }
  }

  private var summary: String {
    guard let agreement = deal.agreement else {
      return "None of the \(packagesTotal) packages leaves both sides at least as well off as walking away."
    }
    // How many there are would narrow down the rep's floor for the customer.
    guard words.reader == .rep else { return "There are packages that are good for both." }
    let count =
      deal.packagesAcceptable.map { "\($0) of \(packagesTotal) packages \($0 == 1 ? "is" : "are") good for both." }
      ?? "Of \(packagesTotal) packages more are good for both than can be counted."
    let base = deal.base.gains
    let now =
      base.isAcceptable
      ? "As it stands both gain." : "As it stands it is not yet good for both."
    let price = deal.priceOnly.map {
      "On price alone there is \(words.units($0.gains.joint, scale)) to share; in the fair package "
        + "\(words.units(agreement.nash.gains.joint, scale))."
    }
    return [count, now, price ?? "On price alone there is no deal."].joined(separator: " ")
  }

  private var packagesTotal: String { deal.negotiation.problem.packageCountInFull }

  private func fairPackage(_ agreement: PossibleAgreement, _ writing: inout Writing) {
    writing.subheading("The fair package: what each trade gave to whom")
    let isRep = words.reader == .rep
    var table =
      isRep
      ? Table([.flexible(), .fixed(StyledText(words.firstName), right: true), .fixed("you", right: true)])
      : Table([.flexible(), .fixed("you", right: true), .fixed("the rep")])
    func row(_ name: StyledText, _ gains: Gains, total: Bool = false) {
      let own = total ? words.units(gains.customer, scale) : words.signed(gains.customer, scale)
      let theirs = total ? words.units(gains.seller, scale) : words.signed(gains.seller, scale)
      table.row(name, StyledText(own), StyledText(isRep ? theirs : total ? "" : cost(gains.seller)))
    }
    row("as it stands", agreement.trades.base, total: true)
    for trade in trades(agreement) {
      row(
        StyledText("\(words.plain(trade.issue)): \(words.level(trade.to)) instead of \(words.level(trade.from))"),
        trade.change)
    }
    let combinations = agreement.trades.combinations
    for combination in isRep ? combinations : combinations.sorted(by: { $0.interaction < $1.interaction }) {
      row("together with each other", combination.change)
    }
    row(StyledText("in all", .strong), agreement.trades.total, total: true)
    writing.table(table)
    let kept = kept(agreement.nash)
    if !kept.isEmpty { writing.paragraph(StyledText("As it stands: \(kept).", .soft), indent: 2) }
    writing.paragraph(
      StyledText(
        "Fair in the sense of Nash: of all packages, the two gains multiplied are largest in this one. No method can "
          + "promise both full secrecy and every good deal.", .soft), indent: 2)
  }

  /// The trades, for the rep the largest joint gain first; for the customer in the issues' order, because that order
  /// would tell the rep's figures.
  private func trades(_ agreement: PossibleAgreement) -> [Trade] {
    let trades = agreement.trades.trades
    guard words.reader == .customer else { return trades }
    return problem.issues.compactMap { issue in trades.first { $0.issue == issue.id } }
  }

  private func cost(_ change: Int64) -> String {
    change < 0 ? "costs the rep something" : change > 0 ? "helps the rep" : "no matter"
  }

  /// The issues that stay at their base, in words.
  private func kept(_ package: Package) -> String {
    let kept = zip(problem.issues, package.levels).filter { $1 == 0 }
    return words.list(kept.map { "\(words.plain($0.0.id)) \(words.level($0.0.levels[0].id))" })
  }

  private func menu(_ agreement: PossibleAgreement, _ writing: inout Writing) {
    guard let menu = agreement.menu else { return }
    let shown = menu.shown.filter { words.reader == .rep || $0.gains.customer >= 0 }
    guard shown.count > 1 else { return }
    let count = shown.count == 2 ? "Two" : "Three"
    writing.subheading(
      words.reader == .rep
        ? "\(count) packages that are equal for you: let \(words.firstName) pick" : "\(count) packages to pick from")
    for package in shown {
      let gains =
        words.reader == .rep
        ? "\(words.firstName) \(words.units(package.gains.customer, scale)), you \(words.units(package.gains.seller, scale))"
        : "\(words.units(package.gains.customer, scale)) to you"
      let isTooLittle = package.gains.customer < 0 ? " — less than \(words.firstName) would accept" : ""
      writing.point(StyledText(gains + ": ", .strong) + StyledText(changes(package)) + StyledText(isTooLittle, .warn))
    }
    if words.reader == .rep {
      let spread = "within \(words.units(menu.tolerance, scale)) of \(words.units(menu.target, scale)) for you"
      writing.paragraph(
        StyledText("\(menu.candidateCount) packages are \(spread); these differ the most.", .soft), indent: 2)
      if case .stopped(let bound) = menu.certainty {
        writing.paragraph(
          StyledText("The search was ended: three others might differ in up to \(bound) places.", .soft), indent: 2)
      }
    }
  }

  private func changes(_ package: Package) -> String {
    let changed = zip(problem.issues, package.levels).filter { $1 != 0 }
    if changed.isEmpty { return "as it stands" }
    return changed.map { "\(words.plain($0.0.id)) \(words.level($0.0.levels[$0.1].id))" }.joined(separator: ", ")
  }

  private func noDeal(_ nearest: Package, _ writing: inout Writing) {
    writing.subheading("The nearest miss")
    writing.paragraph(StyledText(changes(nearest) + "."), indent: 2)
    writing.paragraph("No deal may be the right answer. Another thing to trade could open one.", indent: 2)
  }

  private func constraint(_ writing: inout Writing) {
    let sentences = limit
    guard !sentences.isEmpty else { return }
    writing.subheading("How far the price can go, from your own numbers")
    for sentence in sentences { writing.paragraph(StyledText(sentence), indent: 2) }
  }

  /// The largest honest discount and what may be said of it; empty without a list price.
  private var limit: [String] {
    guard let largest = deal.largestHonestDiscount, let numbers = deal.negotiation.sellerNumbers,
      let price = numbers.listPrice
    else { return [] }
    let left = price - numbers.directCost - numbers.serviceReserve
    let whole = Int(largest.numerator * 100 / largest.denominator)
    return [
      "Price \(words.units(price, scale)), direct cost \(words.units(numbers.directCost, scale)), kept for service "
        + "\(words.units(numbers.serviceReserve, scale)): \(words.units(left, scale)) is left, so "
        + "\(words.percent(largest.approximate, decimals: 2)) is the largest discount that keeps the service whole.",
      whole > 0
        ? "You can honestly name \(whole)% as your limit; naming a lower one would not be backed by these numbers."
        : "There is no room for even one per cent; say so plainly.",
    ]
  }

  /// What the deal comes to, in sentences; the rep's figures only for the rep.
  var sentences: [String] { words.reader == .rep ? [summary] + limit : [summary] }
}
