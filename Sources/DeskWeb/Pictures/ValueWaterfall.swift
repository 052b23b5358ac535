package import Advice
package import Markup
import Money

/// From price to value between two ways to go: what the one saves or costs, spares or lets one suffer, gives or lacks.
///
/// Amounts are averages over the scenarios, over the whole horizon, at their worth today.
package struct ValueWaterfall: Sendable {
  /// What the way looked at brings.
  let own: Outcome
  /// What the way it is held against brings.
  let other: Outcome
  let name: String
  let otherName: String
  let horizonMonths: Int

  /// One way, usually the headline, held against another.
  package init(of way: Way, named name: String, against other: Way, named otherName: String, horizonMonths: Int) {
    self.init(
      of: way.average, named: name, against: other.average, named: otherName, horizonMonths: horizonMonths)
  }

  /// What one way brings held against what another does.
  package init(of own: Outcome, named name: String, against other: Outcome, named otherName: String, horizonMonths: Int)
  {
    self.own = ValueWaterfall.drawable(own)
    self.other = ValueWaterfall.drawable(other)
    self.name = name
    self.otherName = otherName
    self.horizonMonths = horizonMonths
  }

  /// What makes the difference, for the customer: more is better in each.
  package enum Part: CaseIterable, Sendable {
    /// Less paid.
    case cost
    /// Less cost of going short.
    case shortfall
    /// More of what is wanted.
    case wants
  }

  /// What the way looked at is better by in that part; negative where it is worse.
  func gain(_ part: Part) -> Double {
    switch part {
    case .cost: other.cost - own.cost
    case .shortfall: other.shortfall - own.shortfall
    case .wants: own.wants - other.wants
    }
  }

  /// The difference of the two values.
  var total: Double { own.value - other.value }

  /// The picture as a figure with its table.
  ///
  /// - Parameter key: makes its ids unique on the page.
  package func figure(key: String, words: any PictureWords, notation: Notation) -> HTML {
    let key = PictureFigure.key(from: key)
    let drawing = WaterfallDrawing(self, hatch: key + "-hatch", words: words, notation: notation)
    let wording = WaterfallWording(waterfall: self, words: words, notation: notation)
    return PictureFigure(
      key: key, name: words.waterfallName(way: name, other: otherName), sentence: wording.sentence,
      note: words.worthToday(span: words.span(horizonMonths)), height: drawing.height, drawing: drawing.html,
      table: wording.table, showAsTable: words.showAsTable
    ).html
  }

  private static func drawable(_ outcome: Outcome) -> Outcome {
    Outcome(
      wants: Scale.drawable(outcome.wants), cost: Scale.drawable(outcome.cost),
      shortfall: Scale.drawable(outcome.shortfall))
  }
}
