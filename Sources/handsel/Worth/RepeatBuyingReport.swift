import Reputation
import Terminal

extension RepeatBuyingAnswer {
  /// The report: the book as a whole first, what it rests on, then the figures for analysts.
  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("Your book as a whole")
    writeTotals(&writing)
    for remark in remarks {
      writing.blank()
      writing.paragraph(StyledText(remark, .warn))
    }
    writing.subheading("What this takes for granted")
    for assumption in RepeatBuyingAnswer.assumptions { writing.point(StyledText(assumption)) }
    writing.subheading("For analysts: the BG/NBD model fitted to these rows")
    var parameters = Table([
      .fixed("r", right: true), .fixed("alpha", right: true), .fixed("a", right: true), .fixed("b", right: true),
      .fixed("log-likelihood", right: true),
    ])
    let model = fit.model
    let values = [model.r, model.alpha, model.a, model.b].map { StyledText(SpokenNumber.significant($0, digits: 4)) }
    parameters.row(
      values[0], values[1], values[2], values[3], StyledText(SpokenNumber.fixed(fit.logLikelihood, decimals: 1)))
    writing.table(parameters)
    if let rows { writeRows(rows, &writing) }
    return writing.text
  }

  private func writeTotals(_ writing: inout Writing) {
    let span = SpokenNumber.significant(outlook.span)
    let share = outlook.active / Double(max(1, outlook.customers))
    var totals = Table([.fixed(), .fixed(right: true), .flexible()])
    totals.row("Customers", StyledText(SpokenNumber.count(fit.customers), .strong))
    totals.row(
      "Purchases so far", StyledText(SpokenNumber.count(fit.purchases), .strong), "after each customer's first")
    totals.row(
      StyledText("Expected in the next \(span)"), StyledText(SpokenNumber.whole(outlook.purchases), .strong),
      "purchases of all of them together")
    totals.row(
      "Likely still buying", StyledText(SpokenNumber.whole(outlook.active), .strong),
      StyledText(Bar.across(share, columns: 20), .good) + StyledText(" \(SpokenNumber.percent(share)) of them"))
    writing.table(totals)
    writing.blank()
    writing.paragraph(
      "The \(span) is in the file's unit of time: weeks, if recency and T are in weeks.")
  }

  private func writeRows(_ rows: [Row], _ writing: inout Writing) {
    writing.subheading("Row by row, in the order of the file")
    writing.paragraph("For checking the model, never for deciding about a person.")
    for line in RowTable(rows).lines { writing.line(StyledText(line)) }
  }
}
