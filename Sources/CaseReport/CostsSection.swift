import Advice
import CaseFile
import Disclosure
import Money
import Needs
import Terminal

/// What the advised way costs, part by part and month by month, and why.
struct CostsSection {
  private let scene: AdviceScene
  private var words: Wording { scene.words }

  private let ledger: CostLedger

  init(_ scene: AdviceScene, _ sheet: Sheet) {
    self.scene = scene
    ledger = sheet.costs
  }

  func write(_ writing: inout Writing) {
    writing.heading("What it costs and why")
    guard !ledger.lines.isEmpty else {
      writing.paragraph("Nothing: there is nothing to pay.", indent: 2)
      return
    }
    var table = Table([
      .flexible(), .fixed("paid over \(words.span(ledger.months.count - 1))", right: true),
      .fixed("worth today", right: true),
    ])
    for line in ledger.lines {
      table.row(
        StyledText(part(line.part)), StyledText(words.money(line.paid)), StyledText(words.money(line.presentValue)))
    }
    table.row(
      StyledText("in all", .strong), StyledText(words.money(ledger.months.reduce(0, +)), .strong),
      StyledText(words.money(scene.advice.headline.average.cost), .strong))
    writing.table(table)
    writing.blank()
    months(&writing)
  }

  private func part(_ part: CostLedger.Part) -> String {
    switch part {
    case .upfront: "once, at the start"
    case .monthly: "every month"
    case .units(let stream):
      "by use: " + (scene.question.customer.streams.first { $0.id == stream }?.unit ?? stream.text)
    case .rental(let supplement): words.plain(supplement.text) + ", in the months it is reserved"
    case .retainer: "having a team on call"
    case .calls: "months in which the team is called"
    case .upgradeFee: "moving to the larger offer, where it comes to that"
    }
  }

  /// The first year by month, and the years in a line.
  private func months(_ writing: inout Writing) {
    let horizon = ledger.months.count - 1
    var table = Table([.fixed(), .fixed(right: true), .flexible()])
    if ledger.months[0] > 0 { table.row("at the start", StyledText(words.money(ledger.months[0]))) }
    let first = Array(ledger.months[1...min(12, horizon)])
    let most = first.max() ?? 0
    let isEven = first.allSatisfy { Closeness.same($0, most) }
    if isEven { table.row("each month", StyledText(words.money(most))) }
    for (index, amount) in first.enumerated() where !isEven {
      table.row(
        StyledText(words.month(scene.question.customer.calendarMonth(ofContractMonth: index + 1))),
        StyledText(words.money(amount)), StyledText(Bar.across(most > 0 ? amount / most : 0, columns: 24), .soft))
    }
    writing.table(table)
    guard horizon > 12 else { return }
    let years = stride(from: 1, through: horizon, by: 12).map { start -> String in
      let end = min(start + 11, horizon)
      let upfront = start == 1 ? ledger.months[0] : 0
      let paid = upfront + ledger.months[start...end].reduce(0, +)
      return "\(end - start == 11 ? "year" : "rest of year") \((start - 1) / 12 + 1) \(words.whole(paid))"
    }
    writing.paragraph(StyledText("By the year: " + years.joined(separator: ", ") + "."), indent: 2)
    if scene.question.customer.scenarios.count > 1 {
      writing.paragraph(StyledText("On average over how the years may go; not discounted.", .soft), indent: 2)
    }
  }
}
