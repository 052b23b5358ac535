import Advice
import CaseFile
import Catalogue
import Money
import Terminal

/// How often each offer falls short, stream by stream.
struct CoverageTable {
  private static let mostShown = 30

  let question: AdviceQuestion
  let coverage: [Coverage]
  let words: Wording

  func write(_ writing: inout Writing) {
    let short = coverage.filter { !$0.monthsAtRisk.isEmpty }.prefix(CoverageTable.mostShown)
    guard !short.isEmpty else { return }
    writing.subheading("Where offers fall short in a year")
    var table = Table([
      .fixed(), .fixed("covers", right: true), .flexible("months at risk"), .fixed("served", right: true),
    ])
    for item in short {
      let months = item.monthsAtRisk.map {
        "\(words.month($0.calendarMonth).prefix(3)) \(words.percent($0.probability))"
      }
      table.row(
        StyledText(words.offer(item.offer)), StyledText(DecimalText.short(item.capacity, decimals: 2)),
        StyledText(months.joined(separator: ", ")), StyledText(words.percent(item.fillRate, decimals: 1)))
    }
    writing.table(table)
  }
}
