import Markup
import Money

/// A waterfall of gains and losses, one row a step, drawn.
struct WaterfallDrawing {
  private static let rowHeight = 44.0
  private static let barHeight = 15.0
  private static let left = 6.0
  private static let right = PictureFigure.width - 6

  private let waterfall: ValueWaterfall
  private let hatch: String
  private let words: any PictureWords
  private let wording: WaterfallWording
  private let scale: Scale
  private let steps: [Step]

  /// One row: from where to where, and what it says.
  private struct Step {
    let text: String
    let from: Double
    let to: Double
    var isTotal = false
  }

  init(_ waterfall: ValueWaterfall, hatch: String, words: any PictureWords, notation: Notation) {
    self.waterfall = waterfall
    self.hatch = hatch
    self.words = words
    let wording = WaterfallWording(waterfall: waterfall, words: words, notation: notation)
    self.wording = wording
    var reached = 0.0
    var steps = ValueWaterfall.Part.allCases.map { part in
      let gain = waterfall.gain(part)
      defer { reached += gain }
      return Step(text: words.waterfallRow(part, wording.direction(gain)), from: reached, to: reached + gain)
    }
    let total = waterfall.total
    steps.append(Step(text: words.waterfallTotal(wording.direction(total)), from: 0, to: total, isTotal: true))
    self.steps = steps
    scale = Scale(over: steps.flatMap { [$0.from, $0.to] }, from: WaterfallDrawing.left, to: WaterfallDrawing.right)
  }

  var height: Double { Double(steps.count) * WaterfallDrawing.rowHeight + 10 }

  var html: HTML {
    let zero = scale.place(0)
    let last = steps.count - 1
    return [
      Shape.hatch(hatch),
      Shape.line(zero, 4, zero, height - 2, look: "pic-rule-soft"),
      Shape.line(
        WaterfallDrawing.left, top(last) - 1, WaterfallDrawing.right, top(last) - 1, look: "pic-rule-soft"),
      steps.indices.dropLast().map(connector).joined, steps.indices.map(row).joined,
    ].joined
  }

  private func top(_ row: Int) -> Double { Double(row) * WaterfallDrawing.rowHeight + (row == steps.count - 1 ? 6 : 0) }

  private func row(_ index: Int) -> HTML {
    let step = steps[index]
    let gain = step.to - step.from
    let amount = wording.signed(gain)
    let y = top(index)
    let look = step.isTotal ? "pic-strong" : "pic-text pic-ink"
    let room = WaterfallDrawing.right - WaterfallDrawing.left - Lettering.width(amount) - 14
    return Shape.text(Lettering.cut(step.text, to: room), x: WaterfallDrawing.left, y: y + 16, look: look)
      + Shape.text(
        amount, x: WaterfallDrawing.right, y: y + 16, anchor: .end,
        look: gain > 0 ? "pic-strong pic-good" : "pic-strong")
      + bar(step, y: y + 22)
  }

  private func bar(_ step: Step, y: Double) -> HTML {
    let (from, to) = (scale.place(step.from), scale.place(step.to))
    let (x, width) = (min(from, to), abs(to - from))
    guard width >= 0.5 else {
      return Shape.line(from, y, from, y + WaterfallDrawing.barHeight, look: "pic-line-soft")
    }
    return step.to > step.from
      ? Shape.rect(x: x, y: y, width: width, height: WaterfallDrawing.barHeight, look: "pic-gain", round: true)
      : Shape.hatched(x: x, y: y, width: width, height: WaterfallDrawing.barHeight, hatch: hatch)
  }

  /// From where one step ends down to where the next begins.
  private func connector(_ index: Int) -> HTML {
    let x = scale.place(steps[index].to)
    let start = top(index) + 22 + WaterfallDrawing.barHeight
    return Shape.line(x, start, x, top(index + 1) + 22, look: "pic-line-soft", dashes: "2 2")
  }
}
