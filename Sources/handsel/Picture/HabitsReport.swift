import CaseFile
import Reputation
import Terminal

extension HabitsPicture {
  /// The report: for each pair the picture, the totals, who has heard what, and every figure it rests on.
  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    if drawn.count > 1 { writeOverview(&writing) }
    for (index, drawn) in drawn.enumerated() {
      let title = drawn.pair.name.map { $0.capitalized(first: true) } ?? "Two habits"
      writing.heading(title)
      let isAhead = drawn.picture.firstMonthAhead != nil
      writing.paragraph(StyledText(drawn.verdict, isAhead ? .good : .warn))
      write(drawn, into: &writing)
      writing.subheading(
        index == 0 ? "The figures it rests on" : "The figures it rests on (* not as in the picture before)")
      FiguresTable(drawn.pair, before: index == 0 ? nil : self.drawn[index - 1].pair).write(into: &writing)
    }
    writing.heading("A picture of what was assumed, not a forecast")
    for assumption in HabitsPicture.assumptions.dropFirst() { writing.point(StyledText(assumption)) }
    writing.blank()
    writing.paragraph("Change a figure in the file and look again.")
    return writing.text
  }

  private func writeOverview(_ writing: inout Writing) {
    writing.heading("Two habits in \(drawn.count) pictures")
    var table = Table([.flexible("picture"), .fixed("the win-win habit is")])
    for drawn in drawn {
      let isAhead = drawn.picture.firstMonthAhead != nil
      table.row(
        StyledText((drawn.pair.name ?? "Two habits").capitalized(first: true)),
        StyledText(drawn.shortVerdict, isAhead ? .good : .warn))
    }
    writing.table(table)
    if let sentence = whatChangesTalkAlone {
      writing.blank()
      writing.paragraph(StyledText(sentence))
    }
  }

  private func write(_ drawn: Drawn, into writing: inout Writing) {
    writing.subheading("Money so far, month by month")
    let plot = DotPlot(
      first: drawn.picture.winWin.map(\.cumulative), second: drawn.picture.other.map(\.cumulative), height: 10,
      marks: marks, label: SpokenNumber.whole)
    for line in plot.lines(width: writing.page.width - 2) { writing.line(StyledText("  ") + line) }
    writing.line(
      StyledText("  " + DotPlot.firstDot, .good) + StyledText(" win-win   ") + StyledText(DotPlot.secondDot, .warn)
        + StyledText(" pushy   \(DotPlot.bothDot) both   (below: months)"))
    writing.blank()
    writing.table(money(drawn))
    writing.blank()
    writing.table(people(drawn))
  }

  private var marks: [(place: Int, text: String)] {
    let step = months > 120 ? 60 : 12
    let years = stride(from: step, through: months, by: step).map { (place: $0, text: String($0)) }
    return years.isEmpty ? [(place: months, text: String(months))] : years
  }

  private func money(_ drawn: Drawn) -> Table {
    var table = Table([
      .fixed("money after"), .fixed("win-win", right: true), .fixed("pushy", right: true),
      .fixed("win-win is", right: true), .fixed(),
    ])
    for month in told {
      let (winWin, pushy) = drawn.totals(month)
      let difference = SpokenNumber.whole(winWin - pushy)
      let isBehind = difference.hasPrefix("-")
      let isLevel = difference == "0" || difference == "-0"
      table.row(
        StyledText("month \(month)"), StyledText(SpokenNumber.whole(winWin)), StyledText(SpokenNumber.whole(pushy)),
        StyledText(isLevel ? "" : isBehind ? String(difference.dropFirst()) : difference),
        isLevel ? "level" : isBehind ? StyledText("behind", .warn) : StyledText("ahead", .good))
    }
    return table
  }

  private func people(_ drawn: Drawn) -> Table {
    var table = Table([
      .fixed("people after"), .fixed("customers", right: true), .fixed("", right: true),
      .fixed("heard good", right: true), .fixed("", right: true), .fixed("heard bad", right: true),
      .fixed("", right: true),
    ])
    let pair = [StyledText("win-win", .soft), StyledText("pushy", .soft)]
    table.row("", pair[0], pair[1], pair[0], pair[1], pair[0], pair[1])
    for month in told {
      let (one, other) = (drawn.picture.winWin[month - 1], drawn.picture.other[month - 1])
      table.row(
        StyledText("month \(month)"), StyledText(SpokenNumber.whole(one.customers)),
        StyledText(SpokenNumber.whole(other.customers)), StyledText(share(one.heardGood)),
        StyledText(share(other.heardGood)), StyledText(share(one.heardBad)), StyledText(share(other.heardBad)))
    }
    return table
  }

  private func share(_ share: Double) -> String { SpokenNumber.whole(share * 100) + "%" }
}
