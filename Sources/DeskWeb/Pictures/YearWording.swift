import Markup
import Money

/// What a year of demand says in words and as a table.
struct YearWording {
  let year: YearOfDemand
  let words: any PictureWords
  let notation: Notation

  /// What one sees, in one sentence.
  var sentence: String {
    guard year.most.contains(where: { $0 > 0 }) else { return words.nothingNeeded }
    let (offer, help) = (year.names.offer, year.rentals.map { self.help($0) } + year.standbys.map(\.label))
    guard year.capacity != nil else { return words.coversAll(offer: offer, with: help, hasLimit: false) }
    let short = year.shortAtMost
    let months = (0..<12).filter { short[$0] > 0 }
    guard let worst = months.max(by: { short[$0] < short[$1] }),
      let scenario = year.years.first(where: { $0.demand[worst] == year.most[worst] })
    else { return words.coversAll(offer: offer, with: help, hasLimit: true) }
    return words.fallsShort(
      offer: offer, with: help, months: months.count == 12 ? [] : months.map { notation.month($0 + 1) },
      by: number(short[worst]), worstMonth: notation.month(worst + 1), scenario: label(scenario))
  }

  /// The same figures in rows and columns.
  var table: PictureTable {
    let limited = year.covered
    var columns = [words.month] + year.years.map { label($0) }
    if limited != nil { columns += [words.covered, words.shortAtMost] }
    if !year.standbys.isEmpty { columns.append(words.onCallColumn) }
    let short = year.shortAtMost
    let rows = (0..<12).map { month in
      var cells = year.years.map { number($0.demand[month]) }
      if let limited { cells += [number(limited[month]), short[month] > 0 ? number(short[month]) : "–"] }
      if !year.standbys.isEmpty { cells.append("+" + number(year.onCall)) }
      return PictureTable.Row(head: notation.month(month + 1).headed, cells: cells)
    }
    return PictureTable(columns: columns, rows: rows)
  }

  /// "hot summer", or "car in March or car in September".
  func label(_ year: YearOfDemand.ScenarioYear) -> String { words.anyOf(year.labels) }

  /// "portable rental in July and August".
  func help(_ rental: YearOfDemand.Help) -> String {
    words.reserved(rental.label, months: rental.months.map(notation.month))
  }

  /// An amount of the stream.
  func number(_ value: Double) -> String { notation.number(value) }
}
