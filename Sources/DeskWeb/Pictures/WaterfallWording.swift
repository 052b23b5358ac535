import Advice
import Markup
import Money

/// What a waterfall says in words and as a table.
struct WaterfallWording {
  let waterfall: ValueWaterfall
  let words: any PictureWords
  let notation: Notation

  /// What one sees, in one sentence.
  var sentence: String {
    let parts = ValueWaterfall.Part.allCases.compactMap { part -> String? in
      let gain = waterfall.gain(part)
      return direction(gain) == .same
        ? nil : words.waterfallClause(part, direction(gain), amount: notation.whole(abs(gain)))
    }
    let total = waterfall.total
    return words.waterfallSentence(
      way: waterfall.name, other: waterfall.otherName, parts: parts, total: direction(total),
      amount: notation.whole(abs(total)))
  }

  /// The same figures in rows and columns.
  var table: PictureTable {
    let (own, other) = (waterfall.own, waterfall.other)
    let figures = ValueWaterfall.Part.allCases.map { part in
      switch part {
      case .cost: (own.cost, other.cost)
      case .shortfall: (own.shortfall, other.shortfall)
      case .wants: (own.wants, other.wants)
      }
    }
    var rows = zip(ValueWaterfall.Part.allCases, figures).map { part, figures in
      PictureTable.Row(
        head: words.waterfallHead(part),
        cells: [notation.whole(figures.0), notation.whole(figures.1), signed(waterfall.gain(part))])
    }
    rows.append(
      PictureTable.Row(
        head: words.inAll, cells: [notation.whole(own.value), notation.whole(other.value), signed(waterfall.total)],
        isSum: true))
    return PictureTable(
      columns: [words.part, waterfall.name, waterfall.otherName, words.betterBy], rows: rows)
  }

  /// What a gain is, once it is written in whole units.
  func direction(_ gain: Double) -> Direction {
    notation.whole(gain) == notation.whole(0) ? .same : gain > 0 ? .better : .worse
  }

  /// An amount with its sign: `+€110`, `−€42`, `€0`.
  func signed(_ amount: Double) -> String { (direction(amount) == .better ? "+" : "") + notation.whole(amount) }
}

/// Whether one thing is better than another for the customer.
package enum Direction: Sendable {
  /// It is.
  case better
  /// The other is.
  case worse
  /// They are the same, to the whole unit.
  case same
}
