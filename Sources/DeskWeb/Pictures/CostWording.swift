import Markup
import Money

/// What a picture of costs says in words and as a table.
struct CostWording {
  let cost: CostOverYears
  let words: any PictureWords
  let notation: Notation

  /// What one sees, in one sentence: what the advised way has cost in the end, beside the cheapest and the dearest.
  var sentence: String {
    guard let about = cost.lines.first(where: \.isHeadline) ?? cost.lines.first else { return words.nothingToPay }
    let byEnd = cost.lines.map { (name: $0.name, paid: $0.paid(by: cost.horizon)) }
    let end = about.paid(by: cost.horizon)
    let least = byEnd.min { $0.paid < $1.paid }.flatMap { Closeness.more(end, than: $0.paid) ? $0 : nil }
    let most = byEnd.max { $0.paid < $1.paid }.flatMap { Closeness.more($0.paid, than: end) ? $0 : nil }
    return words.costSentence(
      span: words.span(cost.horizon), way: about.name, paid: notation.whole(end),
      least: least.map { ($0.name, notation.whole($0.paid)) }, most: most.map { ($0.name, notation.whole($0.paid)) })
  }

  /// How the amounts are meant, and what is not shown.
  var note: String {
    ([words.asPaid] + (cost.leftOut > 0 ? [words.moreWays(cost.leftOut)] : [])).joined(separator: " ")
  }

  /// The months that stand at the side of the table and under the picture: whole years, or months under two years.
  var marks: [Int] {
    let unit = cost.horizon < 24 ? 1 : 12
    let count = (cost.horizon + unit - 1) / unit
    let steps = [1, 2, 3, 5, 6, 10, 12, 20, 50]
    let step = unit * (steps.first { count / $0 <= 6 } ?? max(1, count / 6))
    return Array(stride(from: 0, through: cost.horizon, by: step))
  }

  /// The same figures in rows and columns.
  var table: PictureTable {
    let unit = cost.horizon < 24 ? 1 : 12
    var months = cost.horizon <= 30 * unit ? Array(stride(from: 0, through: cost.horizon, by: unit)) : marks
    if months.last != cost.horizon { months.append(cost.horizon) }
    let rows = months.map { month in
      PictureTable.Row(
        head: month == 0 ? words.atTheStart : words.after(words.span(month)).headed,
        cells: cost.lines.map { notation.whole($0.paid(by: month)) })
    }
    return PictureTable(columns: [words.paidBy] + cost.lines.map(\.name), rows: rows)
  }
}
