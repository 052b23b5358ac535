import Markup
import Money

/// A year of demand as bars against a line, drawn.
struct YearDrawing {
  static let height = 196.0
  private static let left = 40.0
  private static let right = PictureFigure.width - 6
  private static let top = 14.0
  private static let bottom = height - 22
  /// A capacity this many times the highest bar would leave bars too small to see, and is named instead of drawn.
  private static let mostTimesThePeak = 2.5
  /// So many scenarios beside the likeliest get a look of their own; the rest share the last one.
  private static let looks = ["pic-other", "pic-other pic-dashed", "pic-other pic-dotted"]

  private let year: YearOfDemand
  private let hatch: String
  private let wording: YearWording
  private let words: any PictureWords
  private let scale: Scale
  /// Whether the capacity has a place in the picture.
  private let showsCapacity: Bool

  init(_ year: YearOfDemand, hatch: String, words: any PictureWords, notation: Notation) {
    self.year = year
    self.hatch = hatch
    self.words = words
    wording = YearWording(year: year, words: words, notation: notation)
    let peak = year.most.max() ?? 0
    let limit = peak > 0 ? peak * YearDrawing.mostTimesThePeak : Scale.most
    showsCapacity = year.capacity.map { $0 <= limit } ?? false
    var amounts = year.most
    if showsCapacity, let covered = year.covered { amounts += covered.map { min($0 + year.onCall, limit) } }
    if let grown = year.grown?.capacity, grown <= limit { amounts.append(grown) }
    scale = Scale(over: amounts, from: YearDrawing.bottom, to: YearDrawing.top)
  }

  var html: HTML {
    [
      Shape.hatch(hatch), axis, (0..<12).map(help).joined, (0..<12).map(bars).joined, months,
      (0..<12).map(onCall).joined,
      grown, capacity,
    ].joined
  }

  private var slot: Double { (YearDrawing.right - YearDrawing.left) / 12 }

  private func middle(_ month: Int) -> Double { YearDrawing.left + (Double(month) + 0.5) * slot }

  // MARK: The ground

  private var axis: HTML {
    let line = showsCapacity ? year.capacity.map(scale.place) : nil
    return scale.ticks.map { tick in
      let y = scale.place(tick)
      let rule = Shape.line(
        YearDrawing.left, y, YearDrawing.right, y, look: tick == 0 ? "pic-rule-soft" : "pic-rule")
      // The capacity's own figure goes before a round one that would touch it.
      if let line, abs(line - y) < Lettering.size { return rule }
      return rule
        + Shape.text(
          Lettering.cut(wording.number(tick), to: YearDrawing.left - 8), x: YearDrawing.left - 6, y: y + 4, anchor: .end
        )
    }.joined
  }

  private var months: HTML {
    (0..<12).map { month in
      Shape.text(
        wording.notation.monthLetter(month + 1), x: middle(month), y: YearDrawing.height - 6, anchor: .middle)
    }.joined
  }

  // MARK: What is needed

  private func bars(_ month: Int) -> HTML {
    let others = year.years.dropFirst().enumerated()
      .filter { $0.element.demand[month] > 0 }
      .sorted { $0.element.demand[month] > $1.element.demand[month] }
    var bars = others.map { bar(month, $0.element.demand[month], width: 19, look: YearDrawing.look($0.offset)) }
    if let likeliest = year.years.first, likeliest.demand[month] > 0 {
      bars.append(bar(month, likeliest.demand[month], width: 11, look: "pic-likely"))
    }
    return bars.joined + shortfall(month)
  }

  private func bar(_ month: Int, _ amount: Double, width: Double, look: String) -> HTML {
    let top = scale.place(amount)
    return Shape.rect(
      x: middle(month) - width / 2, y: top, width: width, height: YearDrawing.bottom - top, look: look)
  }

  private static func look(_ other: Int) -> String { looks[min(other, looks.count - 1)] }

  private func shortfall(_ month: Int) -> HTML {
    guard showsCapacity, let covered = year.covered?[month], year.shortAtMost[month] > 0 else { return "" }
    let (top, bottom) = (scale.place(year.most[month]), scale.place(covered))
    return Shape.hatched(x: middle(month) - 9.5, y: top, width: 19, height: bottom - top, hatch: hatch)
  }

  // MARK: What is covered

  private func help(_ month: Int) -> HTML {
    guard showsCapacity, let capacity = year.capacity, let covered = year.covered?[month], covered > capacity else {
      return ""
    }
    let (top, bottom) = (scale.place(covered), scale.place(capacity))
    let x = YearDrawing.left + Double(month) * slot
    return Shape.rect(x: x, y: top, width: slot, height: bottom - top, look: "pic-help")
      + Shape.line(x, top, x + slot, top, look: "pic-line-good")
  }

  private func onCall(_ month: Int) -> HTML {
    guard showsCapacity, year.onCall > 0, year.shortAtMost[month] > 0, let covered = year.covered?[month] else {
      return ""
    }
    let (x, y) = (YearDrawing.left + Double(month) * slot, scale.place(covered + year.onCall))
    return Shape.line(x + 1, y, x + slot - 1, y, look: "pic-line-good", dashes: "3 2")
  }

  private var grown: HTML {
    guard let capacity = year.grown?.capacity, let last = scale.ticks.last, capacity <= last else { return "" }
    let y = scale.place(capacity)
    return Shape.line(YearDrawing.left, y, YearDrawing.right, y, look: "pic-line-ink", dashes: "5 3")
  }

  private var capacity: HTML {
    guard let capacity = year.capacity else { return "" }
    let room = YearDrawing.right - YearDrawing.left - 8
    guard showsCapacity else {
      let text = words.covers(offer: year.names.offer, amount: wording.number(capacity)) + " ↑"
      return Shape.text(
        Lettering.cut(text, to: room), x: YearDrawing.right, y: YearDrawing.top - 3, anchor: .end, look: "pic-strong")
    }
    let y = scale.place(capacity)
    return Shape.line(YearDrawing.left, y, YearDrawing.right, y, look: "pic-line-ink")
      + Shape.text(
        Lettering.cut(wording.number(capacity), to: YearDrawing.left - 8), x: YearDrawing.left - 6, y: y + 4,
        anchor: .end, look: "pic-strong")
  }

  // MARK: What the marks mean

  var legend: [LegendEntry] {
    var entries: [LegendEntry] = year.years.prefix(1 + YearDrawing.looks.count).enumerated().map { index, scenario in
      let look = index == 0 ? "pic-likely" : YearDrawing.look(index - 1)
      return LegendEntry(
        mark: Shape.rect(x: 3, y: 0.5, width: 12, height: 11, look: look),
        text: words.scenario(wording.label(scenario), share: wording.notation.percent(scenario.probability)))
    }
    let more = year.years.count - entries.count
    if more > 0, let look = YearDrawing.looks.last {
      entries.append(
        LegendEntry(mark: Shape.rect(x: 3, y: 0.5, width: 12, height: 11, look: look), text: words.moreScenarios(more)))
    }
    return entries + coverLegend
  }

  private var coverLegend: [LegendEntry] {
    var entries: [LegendEntry] = []
    if let capacity = year.capacity, showsCapacity {
      entries.append(
        LegendEntry(
          mark: Shape.line(0, 6, 18, 6, look: "pic-line-ink"),
          text: words.covers(offer: year.names.offer, amount: wording.number(capacity))))
    } else if year.capacity == nil {
      entries.append(LegendEntry(mark: "", text: words.noLimit(year.names.offer)))
    }
    if let grown = year.grown {
      let drawn = grown.capacity != nil && !self.grown.isEmpty
      entries.append(
        LegendEntry(
          mark: drawn ? Shape.line(0, 6, 18, 6, look: "pic-line-ink", dashes: "5 3") : "",
          text: grown.capacity.map { words.covers(offer: grown.label, amount: wording.number($0)) }
            ?? words.noLimit(grown.label)))
    }
    guard showsCapacity else { return entries }
    entries += year.rentals.map { rental in
      LegendEntry(
        mark: Shape.rect(x: 0, y: 1, width: 18, height: 10, look: "pic-help")
          + Shape.line(0, 1, 18, 1, look: "pic-line-good"),
        text: words.adds(wording.help(rental), amount: wording.number(rental.adds)))
    }
    entries += year.standbys.map { standby in
      LegendEntry(
        mark: Shape.line(0, 6, 18, 6, look: "pic-line-good", dashes: "3 2"),
        text: words.onCall(standby.label, amount: wording.number(standby.adds)))
    }
    if year.shortAtMost.contains(where: { $0 > 0 }) {
      entries.append(
        LegendEntry(
          mark: Shape.hatched(x: 1, y: 0.5, width: 16, height: 11, hatch: hatch),
          text: words.short(unlessCalled: !year.standbys.isEmpty)))
    }
    return entries
  }
}
