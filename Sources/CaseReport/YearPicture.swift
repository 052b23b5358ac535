import Advice
import Catalogue
import Money
import Needs
import Terminal

/// Twelve months of demand against what the advised offer covers, the reserved months filled.
struct YearPicture {
  private static let height = 8

  private let scene: AdviceScene
  private let stream: Stream
  private let capacity: Double
  /// Capacity with what is reserved, by calendar month, January first.
  private let helped: [Double]
  private let expected: [Double]
  private let worst: [Double]

  /// `nil` where the advised way has no limit in any stream that hurts.
  init?(_ scene: AdviceScene) {
    let question = scene.question
    let advised = scene.advice.headline
    guard let offer = question.catalogue.offers.first(where: { $0.id == advised.offer }), offer.source != .none,
      let stream = question.customer.streams.first(where: { offer.capacity[$0.id] != nil && $0.unmetCostPerUnit > 0 }),
      let capacity = offer.capacity[stream.id]?.expected
    else { return nil }
    self.scene = scene
    self.stream = stream
    self.capacity = capacity
    var reserved = [Double](repeating: 0, count: 12)
    if case .plan(let plan) = advised.kind {
      for rental in plan.rentals {
        guard let supplement = question.catalogue.supplements.first(where: { $0.id == rental.supplement }),
          supplement.stream == stream.id
        else { continue }
        for month in rental.months { reserved[month - 1] += supplement.addsCapacity }
      }
    }
    helped = reserved.map { $0 + capacity }
    let likely = question.customer.scenarios.filter { $0.probability > 0 }
    let years = likely.map { $0.phases.last?.demand[stream.id] ?? [Double](repeating: 0, count: 12) }
    expected = (0..<12).map { month in zip(likely, years).reduce(0) { $0 + $1.0.probability * $1.1[month] } }
    worst = (0..<12).map { month in years.map { $0[month] }.max() ?? 0 }
  }

  func write(_ writing: inout Writing) {
    let words = scene.words
    let most = max((worst + helped).max() ?? 0, capacity)
    guard most > 0 else { return }
    writing.paragraph(
      StyledText("\(words.sentence(words.plain(stream.id.text))) by month (\(stream.unit))", .strong), indent: 2)
    let step = most / Double(YearPicture.height)
    let bars = Bar.standing(expected, most: most, height: YearPicture.height)
    for line in 0..<YearPicture.height {
      let top = most - Double(line) * step
      let holdsCapacity = capacity > top - step && capacity <= top
      let axis =
        line == 0 ? DecimalText.short(most, decimals: 1) : holdsCapacity ? DecimalText.short(capacity, decimals: 1) : ""
      var text = StyledText(
        "  " + String(repeating: " ", count: max(0, 7 - axis.count)) + axis + (holdsCapacity ? " ┼" : " │"))
      for month in 0..<12 {
        text = text + cell(month, top: top, step: step, bar: bars[line][month], line: holdsCapacity)
      }
      writing.line(text)
    }
    let letters = (1...12).map { " \(words.month($0).prefix(1))  " }.joined()
    writing.line(StyledText("          └" + String(repeating: "─", count: 48), .soft))
    writing.line(StyledText("           " + letters, .soft))
    legend(&writing)
  }

  private func cell(_ month: Int, top: Double, step: Double, bar: String, line: Bool) -> StyledText {
    let middle = top - step / 2
    let gap = StyledText(line ? "─" : " ", .soft)
    let isHelp = helped[month] > capacity && middle > capacity && middle <= helped[month]
    let mark: StyledText
    if bar != " " {
      mark = StyledText(bar + bar, middle > helped[month] ? .warn : .plain)
    } else if worst[month] >= middle {
      mark = StyledText("░░", middle > helped[month] ? .warn : .soft)
    } else {
      mark = StyledText(line ? "──" : "  ", .soft)
    }
    return gap + mark + (isHelp ? StyledText("▐", .good) : gap)
  }

  private func legend(_ writing: inout Writing) {
    let words = scene.words
    var legend = "█ on average"
    if scene.question.customer.scenarios.filter({ $0.probability > 0 }).count > 1 { legend += " · ░ at most" }
    legend += " · ─ \(words.offer(scene.advice.headline.offer)) covers \(DecimalText.short(capacity, decimals: 2))"
    let most = helped.max() ?? capacity
    if most > capacity { legend += " · ▐ with help \(DecimalText.short(most, decimals: 2))" }
    writing.paragraph(StyledText(legend, .soft), indent: 2)
  }
}
