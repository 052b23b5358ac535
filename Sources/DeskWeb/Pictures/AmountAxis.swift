import Money

/// How round amounts are written beside their lines: in whole currency units, or in thousands and so on where that
/// would take too much room.
struct AmountAxis {
  /// One label for each amount.
  let labels: [String]
  /// In what they are written; `nil` where they are plain amounts.
  let unit: String?
  /// The room of the widest label.
  let width: Double

  /// - Parameters:
  ///   - most: the room a label may take.
  init(ticks: [Double], most: Double, words: any PictureWords, notation: Notation) {
    var chosen = (labels: ticks.map(notation.whole), unit: String?.none)
    var power = 1000.0
    for unit in words.amountUnits where AmountAxis.widest(chosen.labels) > most {
      chosen = (ticks.map { notation.number($0 / power) }, unit + ", " + notation.currency.code)
      power *= 1000
    }
    unit = chosen.unit
    labels = chosen.labels.map { Lettering.cut($0, to: most) }
    width = AmountAxis.widest(labels)
  }

  private static func widest(_ labels: [String]) -> Double { labels.map { Lettering.width($0) }.max() ?? 0 }
}
