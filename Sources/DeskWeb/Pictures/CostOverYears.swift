package import Advice
package import Markup
import Money

/// What each way to go has cost by each month, one line a way.
///
/// Amounts as they are paid, expected over the scenarios and not discounted.
package struct CostOverYears: Sendable {
  /// More lines than these cannot be told apart; the headline and the first others are drawn.
  package static let mostLines = 6

  /// The lines drawn, in the order given.
  let lines: [Line]
  /// How many are left out.
  let leftOut: Int

  /// One way to go.
  package struct Line: Sendable {
    /// Its name for people.
    package let name: String
    /// What has been paid by each month; element 0 at the start. Never empty.
    package let paid: [Double]
    /// The month of the contract in which one looks again, for a way that starts small.
    package let checkInMonth: Int?
    /// Whether it is the way that is advised.
    package let isHeadline: Bool

    /// A way with these payments, month by month; element 0 is paid at the start.
    package init(name: String, payments: [Double], checkInMonth: Int? = nil, isHeadline: Bool = false) {
      self.name = name
      self.checkInMonth = checkInMonth
      self.isHeadline = isHeadline
      var sum = 0.0
      let sums = payments.map { payment in
        sum = Scale.drawable(sum + Scale.drawable(payment))
        return sum
      }
      paid = sums.isEmpty ? [0] : sums
    }

    /// A way of the ranking and its ledger.
    package init(_ way: Way, name: String, ledger: CostLedger, isHeadline: Bool) {
      var checkIn: Int?
      if case .startSmall(let month) = way.kind { checkIn = month }
      self.init(name: name, payments: ledger.months, checkInMonth: checkIn, isHeadline: isHeadline)
    }

    /// What has been paid by that month, or by the end where it ends before.
    func paid(by month: Int) -> Double { paid[min(max(month, 0), paid.count - 1)] }
  }

  /// These ways, the likeliest to be chosen first.
  package init(_ all: [Line]) {
    let others = all.indices.filter { !all[$0].isHeadline }
    let headlines = all.indices.filter { all[$0].isHeadline }
    let kept = Set((headlines + others).prefix(CostOverYears.mostLines))
    lines = all.indices.filter(kept.contains).map { all[$0] }
    leftOut = all.count - lines.count
  }

  /// How many months the longest line has.
  var horizon: Int { max(1, lines.map { $0.paid.count - 1 }.max() ?? 1) }

  /// The picture as a figure with its table.
  ///
  /// - Parameter key: makes its ids unique on the page.
  package func figure(key: String, words: any PictureWords, notation: Notation) -> HTML {
    let key = PictureFigure.key(from: key)
    let drawing = CostDrawing(self, words: words, notation: notation)
    let wording = CostWording(cost: self, words: words, notation: notation)
    return PictureFigure(
      key: key, name: words.costName, sentence: wording.sentence, note: wording.note, height: drawing.height,
      drawing: drawing.html, legend: drawing.legend, table: wording.table, showAsTable: words.showAsTable
    ).html
  }
}
