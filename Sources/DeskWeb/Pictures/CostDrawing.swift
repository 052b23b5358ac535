import Markup
import Money

/// Costs as lines that rise month by month, each named at its end, drawn.
struct CostDrawing {
  private static let top = 16.0
  private static let labelWidth = 124.0
  private static let right = PictureFigure.width - labelWidth - 16
  /// No more points are drawn than can be told apart.
  private static let mostPoints = 180
  /// The amounts' longest form; beyond it they are written in thousands or millions.
  private static let mostAxisWidth = 58.0
  /// Lines that are not advised are told apart by these.
  private static let looks: [(look: String, dashes: String?)] = [
    ("pic-line-ink", nil), ("pic-line-ink", "6 3"), ("pic-line-ink", "1.5 3"), ("pic-line-soft", nil),
    ("pic-line-soft", "6 3"), ("pic-line-soft", "1.5 3"),
  ]

  private let cost: CostOverYears
  private let wording: CostWording
  private let words: any PictureWords
  private let notation: Notation
  private let labels: [EndLabel]
  private let amounts: Scale
  private let axis: AmountAxis
  private let plotHeight: Double

  init(_ cost: CostOverYears, words: any PictureWords, notation: Notation) {
    self.cost = cost
    self.words = words
    self.notation = notation
    wording = CostWording(cost: cost, words: words, notation: notation)
    let horizon = cost.horizon
    let labels = cost.lines.map { line in
      EndLabel(
        name: Lettering.lines(line.name, width: CostDrawing.labelWidth, most: 2),
        amount: Lettering.cut(notation.whole(line.paid(by: horizon)), to: CostDrawing.labelWidth))
    }
    self.labels = labels
    plotHeight = max(170, labels.reduce(0) { $0 + $1.height })
    let bottom = CostDrawing.top + plotHeight
    amounts = Scale(over: cost.lines.flatMap(\.paid), from: bottom, to: CostDrawing.top, smallestStep: 1)
    axis = AmountAxis(ticks: amounts.ticks, most: CostDrawing.mostAxisWidth, words: words, notation: notation)
  }

  /// A line's name and sum, beside its end.
  private struct EndLabel {
    let name: [String]
    let amount: String
    var height: Double { Double(name.count + 1) * Lettering.leading + 5 }
  }

  var height: Double { CostDrawing.top + plotHeight + 24 }

  var html: HTML {
    let order = cost.lines.indices.sorted { !cost.lines[$0].isHeadline && cost.lines[$1].isHeadline }
    return [ground, order.map(line).joined, order.map(checkIn).joined, ends].joined
  }

  var legend: [LegendEntry] {
    let months = Set(cost.lines.compactMap(\.checkInMonth)).sorted()
    return months.map {
      LegendEntry(mark: Shape.dot(x: 9, y: 6, radius: 4.5, look: "pic-mark-dot"), text: words.lookAgain(month: $0))
    }
  }

  // MARK: The ground

  private var left: Double { axis.width + 10 }
  private var bottom: Double { CostDrawing.top + plotHeight }

  private func x(_ month: Int) -> Double {
    left + Double(min(max(month, 0), cost.horizon)) / Double(cost.horizon) * (CostDrawing.right - left)
  }

  private var ground: HTML {
    var ground = zip(amounts.ticks, axis.labels).map { tick, label in
      let y = amounts.place(tick)
      return Shape.line(left, y, CostDrawing.right, y, look: tick == 0 ? "pic-rule-soft" : "pic-rule")
        + Shape.text(label, x: left - 5, y: y + 4, anchor: .end)
    }
    if let unit = axis.unit { ground.append(Shape.text(unit, x: 0, y: 9)) }
    let marks = wording.marks
    for month in marks {
      let text = cost.horizon < 24 ? "\(month)" : "\(month / 12)"
      ground.append(Shape.line(x(month), bottom, x(month), bottom + 4, look: "pic-rule-soft"))
      ground.append(Shape.text(text, x: x(month), y: bottom + 17, anchor: .middle))
    }
    ground.append(
      Shape.text(cost.horizon < 24 ? words.months : words.years, x: CostDrawing.right + 12, y: bottom + 17))
    return ground.joined
  }

  // MARK: The lines

  private func look(_ index: Int) -> (look: String, dashes: String?) {
    if cost.lines[index].isHeadline { return ("pic-line-good pic-thick", nil) }
    let before = cost.lines[..<index].count { !$0.isHeadline }
    return CostDrawing.looks[min(before, CostDrawing.looks.count - 1)]
  }

  private func line(_ index: Int) -> HTML {
    let paid = cost.lines[index].paid
    let step = max(1, (paid.count + CostDrawing.mostPoints - 1) / CostDrawing.mostPoints)
    var months = Array(stride(from: 0, to: paid.count, by: step))
    if months.last != paid.count - 1 { months.append(paid.count - 1) }
    let points = months.map { (x: x($0), y: amounts.place(paid[$0])) }
    let (look, dashes) = look(index)
    return points.count > 1
      ? Shape.polyline(points, look: look, dashes: dashes)
      : points.map { Shape.dot(x: $0.x, y: $0.y, radius: 2.5, look: "pic-ink") }.joined
  }

  private func checkIn(_ index: Int) -> HTML {
    let line = cost.lines[index]
    guard let month = line.checkInMonth, (0...cost.horizon).contains(month) else { return "" }
    return Shape.dot(x: x(month), y: amounts.place(line.paid(by: month)), radius: 4.5, look: "pic-mark-dot")
  }

  // MARK: What stands at their ends

  private var ends: HTML {
    let wanted = cost.lines.map { amounts.place($0.paid(by: cost.horizon)) }
    let tops = LabelPlacement.tops(
      wanted: wanted, heights: labels.map(\.height), top: CostDrawing.top - 8, bottom: bottom + 8)
    return cost.lines.indices.map { index in
      let (line, label, top) = (cost.lines[index], labels[index], tops[index])
      let (look, dashes) = look(index)
      let end = x(line.paid.count - 1)
      let middle = top + Lettering.leading - 4
      let leader = Shape.polyline(
        [(end, wanted[index]), (CostDrawing.right + 4, wanted[index]), (CostDrawing.right + 13, middle)],
        look: look.replacing(" pic-thick", with: ""), dashes: dashes)
      let amountLook = line.isHeadline ? "pic-strong pic-good" : "pic-strong"
      var rows = [Shape.text(label.amount, x: CostDrawing.right + 16, y: top + Lettering.leading, look: amountLook)]
      for (row, text) in label.name.enumerated() {
        rows.append(
          Shape.text(
            text, x: CostDrawing.right + 16, y: top + Double(row + 2) * Lettering.leading,
            look: line.isHeadline ? "pic-text pic-good" : "pic-text"))
      }
      return leader + rows.joined
    }.joined
  }
}
