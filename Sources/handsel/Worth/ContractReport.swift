import Reputation
import Terminal

extension ContractAnswer {
  /// The report: who stays, what that is worth, what it rests on.
  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("Of new customers, how many are still there")
    var table = Table([
      .fixed("year", right: true), .fixed("still there", right: true), .fixed(),
      .fixed(value == nil ? "" : "worth today", right: true),
    ])
    for (year, share) in survival.enumerated() {
      let worth = value.map { SpokenNumber.fixed($0.lifetime.years[year].value, decimals: 2) } ?? ""
      let bar = StyledText(Bar.across(share, columns: 30), .good)
      let gap = StyledText(String(repeating: " ", count: 30 - bar.width))
      table.row(
        StyledText("\(year + 1)"), StyledText(SpokenNumber.fixed(share * 100, decimals: 1) + "%"), bar + gap,
        StyledText(worth))
    }
    writing.table(table)
    if let value {
      writing.blank()
      writing.paragraph(
        "Over these years a new customer is worth "
          + StyledText(SpokenNumber.fixed(value.lifetime.total, decimals: 2), .strong)
          + ", at \(SpokenNumber.fixed(value.margin, decimals: 2)) a year, the first at once,"
          + " and \(SpokenNumber.percent(value.discount)) yearly discount.")
    }
    for remark in remarks {
      writing.blank()
      writing.paragraph(StyledText(remark, .warn))
    }
    writing.subheading("What this takes for granted")
    for assumption in ContractAnswer.assumptions { writing.point(StyledText(assumption)) }
    writing.subheading("For analysts: the shifted-beta-geometric model fitted to these counts")
    var parameters = Table([
      .fixed("alpha", right: true), .fixed("beta", right: true), .fixed("log-likelihood", right: true),
    ])
    parameters.row(
      StyledText(SpokenNumber.significant(fit.model.alpha, digits: 4)),
      StyledText(SpokenNumber.significant(fit.model.beta, digits: 4)),
      StyledText(SpokenNumber.fixed(fit.logLikelihood, decimals: 1)))
    writing.table(parameters)
    return writing.text
  }
}
