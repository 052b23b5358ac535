import Markup
import Money
import Reputation

/// Money so far under two habits, month by month: a picture of assumptions.
struct HabitPicture {
  let picture: ReputationPicture
  let months: Int
  let words: any Words
  let notation: Notation

  private static let (right, top, bottom) = (PictureFigure.width - 12, 14.0, 190.0)

  private var money: Scale {
    Scale(
      over: (picture.winWin + picture.other).map(\.cumulative), from: Self.bottom, to: Self.top, smallestStep: 1)
  }

  var html: HTML {
    PictureFigure(
      key: "two-habits", name: words.moneySoFar, sentence: sentence, height: 224, drawing: drawing,
      legend: [
        LegendEntry(mark: Shape.line(0, 6, 18, 6, look: "pic-line-good pic-thick"), text: words.winWinHabit),
        LegendEntry(mark: Shape.line(0, 6, 18, 6, look: "pic-line-ink", dashes: "4 3"), text: words.pushyHabit),
      ], table: table, showAsTable: words.pictures.showAsTable
    ).html
  }

  private var sentence: String {
    if let month = picture.firstMonthAhead { return words.habitsAhead(month: month) }
    let last = picture.totals(atMonth: months)
    let isBehind = last.map { Closeness.more($0.other, than: $0.winWin) } ?? false
    return isBehind ? words.habitsNeverAhead(months: months) : words.habitsLevel
  }

  private var drawing: HTML {
    let money = money
    let axis = AmountAxis(ticks: money.ticks, most: 70, words: words.pictures, notation: notation)
    let left = axis.width + 10
    let width = Self.right - left
    func place(_ month: Int) -> Double { left + width * Double(month) / Double(months) }
    let lines = zip(money.ticks, axis.labels).map { tick, label -> HTML in
      Shape.line(left, money.place(tick), Self.right, money.place(tick), look: "pic-rule")
        + Shape.text(label, x: left - 6, y: money.place(tick) + 4, anchor: .end)
    }
    let step = max(1, months / 5)
    let marks = stride(from: step, through: months, by: step).map { month -> HTML in
      Shape.text("\(month)", x: place(month), y: Self.bottom + 17, anchor: month == months ? .end : .middle)
    }
    func points(_ habit: [HabitMonth]) -> [(x: Double, y: Double)] {
      [(left, money.place(0))] + habit.map { (place($0.month), money.place($0.cumulative)) }
    }
    return lines.joined + marks.joined
      + Shape.text(words.monthHead, x: Self.right, y: Self.bottom + 33, anchor: .end, look: "pic-text pic-ink")
      + Shape.polyline(points(picture.other), look: "pic-line-ink", dashes: "4 3")
      + Shape.polyline(points(picture.winWin), look: "pic-line-good pic-thick")
  }

  private var table: PictureTable {
    let step = max(1, months / 5)
    let rows = stride(from: step, through: months, by: step).compactMap { month -> PictureTable.Row? in
      guard picture.winWin.indices.contains(month - 1), picture.other.indices.contains(month - 1) else { return nil }
      let (one, other) = (picture.winWin[month - 1], picture.other[month - 1])
      return PictureTable.Row(
        head: "\(month)",
        cells: [
          notation.whole(one.cumulative), notation.whole(other.cumulative), notation.number(one.customers, decimals: 0),
          notation.number(other.customers, decimals: 0),
        ])
    }
    return PictureTable(
      columns: [
        words.monthHead, words.winWinHabit, words.pushyHabit, "\(words.customersHead), \(words.winWinHabit)",
        "\(words.customersHead), \(words.pushyHabit)",
      ], rows: rows)
  }
}
