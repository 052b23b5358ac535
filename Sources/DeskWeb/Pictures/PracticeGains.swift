import Bargaining
import Markup
import Money
import Practice

/// What both gain in a practice talk: her gain across, the rep's up, both to the coin, for she is not real.
struct PracticeGains {
  let review: PracticeReview
  let words: any Words
  let notation: Notation

  private static let (left, right, top, bottom) = (62.0, PictureFigure.width - 12, 14.0, 200.0)

  /// What a package is in the picture.
  private enum Kind: Hashable { case efficient, fair, this }

  private var dots: [(kind: Kind, gains: Gains)] {
    review.efficient.map { (.efficient, $0.gains) } + (review.fair.map { [(.fair, $0.gains)] } ?? [])
      + [(.this, review.package.gains)]
  }

  var html: HTML {
    let dots = dots
    let units = { (minor: Int64) in notation.currency.units(minor) }
    let across = Scale(
      over: dots.map { units($0.gains.customer) }, from: Self.left, to: Self.right, smallestStep: 1)
    let up = Scale(over: dots.map { units($0.gains.seller) }, from: Self.bottom, to: Self.top, smallestStep: 1)
    return PictureFigure(
      key: "practice-gains", name: words.gainsTitle, sentence: words.practiceGainsNote, height: 240,
      drawing: axes(across, up)
        + dots.map {
          mark($0.kind, x: across.place(units($0.gains.customer)), y: up.place(units($0.gains.seller)))
        }.joined,
      legend: [Kind.this, .fair, .efficient].filter { kind in dots.contains { $0.kind == kind } }.map {
        LegendEntry(mark: mark($0, x: 9, y: 6), text: name($0))
      },
      table: PictureTable(
        columns: [words.packageHead, words.herGain, words.yourGainPractice],
        rows: dots.reversed().map {
          PictureTable.Row(
            head: name($0.kind).headed,
            cells: [notation.rounded(units($0.gains.customer)), notation.rounded(units($0.gains.seller))])
        }), showAsTable: words.pictures.showAsTable
    ).html
  }

  private func axes(_ across: Scale, _ up: Scale) -> HTML {
    let (left, right, top, bottom) = (Self.left, Self.right, Self.top, Self.bottom)
    let below = across.ticks.map { tick -> HTML in
      let x = across.place(tick)
      return Shape.text(notation.whole(tick), x: x, y: bottom + 17, anchor: x > right - 14 ? .end : .middle)
    }
    let beside = up.ticks.map { tick -> HTML in
      Shape.line(left, up.place(tick), right, up.place(tick), look: "pic-rule")
        + Shape.text(notation.whole(tick), x: left - 8, y: up.place(tick) + 4, anchor: .end)
    }
    let (noDealAcross, noDealUp) = (across.place(0), up.place(0))
    return beside.joined + below.joined
      + Shape.line(noDealAcross, top, noDealAcross, bottom, look: "pic-line-soft")
      + Shape.line(left, noDealUp, right, noDealUp, look: "pic-line-soft")
      + Shape.text(words.herGain + " →", x: right, y: bottom + 34, anchor: .end, look: "pic-text pic-ink")
      + Shape.text("↑ " + words.yourGainPractice, x: left + 4, y: top - 2, look: "pic-text pic-ink")
  }

  private func mark(_ kind: Kind, x: Double, y: Double) -> HTML {
    switch kind {
    case .this: Shape.rect(x: x - 5, y: y - 5, width: 10, height: 10, look: "pic-ink")
    case .fair: Shape.dot(x: x, y: y, radius: 7, look: "pic-gain")
    case .efficient: Shape.dot(x: x, y: y, radius: 3.5, look: "pic-mark-dot")
    }
  }

  private func name(_ kind: Kind) -> String {
    switch kind {
    case .this: words.thePackage
    case .fair: words.theFairOne
    case .efficient: words.efficientPackage
    }
  }
}
