import Desk
import Markup
import Money

/// What both gain in each package: the reader's own gain to the coin, the other side's in thirds of its best.
///
/// The customer's gain lies across, the rep's goes up, whoever reads.
struct BothGains {
  /// What a package is.
  enum Kind: Hashable {
    /// The fair one.
    case fair
    /// What the price alone can do.
    case priceAlone
    /// One that no other betters for both.
    case efficient
  }

  /// A package.
  struct Dot {
    /// The reader's own gain, in currency units.
    let gain: Double
    /// The same as written.
    let text: String
    /// The other side's, as a third.
    let share: Mediation.Share
    let kind: Kind
  }

  let dots: [Dot]
  /// Whether the reader's own gain lies across: she is the customer.
  let isAcross: Bool
  /// What the other side is called.
  let other: String
  let words: any Words
  let notation: Notation

  private static let (left, right, top, bottom) = (58.0, PictureFigure.width - 10, 12.0, 196.0)
  private static let height = 236.0
  private static let shares: [Mediation.Share] = [.little, .some, .high]

  /// The picture with its table; nothing where the fair package is not among the dots.
  var html: HTML? {
    guard let fair = dots.first(where: { $0.kind == .fair }) else { return nil }
    return PictureFigure(
      key: "both-gains", name: words.bothGains,
      sentence: words.bothGainsSentence(fair.text, words.share(fair.share), other), note: words.bothGainsNote,
      height: BothGains.height, drawing: drawing, legend: legend, table: table,
      showAsTable: words.pictures.showAsTable
    ).html
  }

  private var scale: Scale {
    let gains = dots.map(\.gain)
    return isAcross
      ? Scale(over: gains, from: BothGains.left, to: BothGains.right, smallestStep: 1)
      : Scale(over: gains, from: BothGains.bottom, to: BothGains.top, smallestStep: 1)
  }

  /// Where thirds lie on the other side's axis: the middle of each.
  private func band(_ share: Mediation.Share) -> Double {
    let place = Double(BothGains.shares.firstIndex(of: share) ?? 0) + 0.5
    return isAcross
      ? BothGains.bottom - place / 3 * (BothGains.bottom - BothGains.top)
      : BothGains.left + place / 3 * (BothGains.right - BothGains.left)
  }

  private var drawing: HTML {
    let scale = scale
    return (isAcross ? ownAcross(scale) : ownUp(scale)) + axes
      + dots.map { dot in
        let own = scale.place(dot.gain)
        return isAcross
          ? shape(dot.kind, x: own, y: band(dot.share)) : shape(dot.kind, x: band(dot.share), y: own)
      }.joined
  }

  private var axes: HTML {
    let (left, right, top, bottom) = (BothGains.left, BothGains.right, BothGains.top, BothGains.bottom)
    let thirds = (1...2).map { third -> HTML in
      let share = Double(third) / 3
      return isAcross
        ? Shape.line(
          left, bottom - share * (bottom - top), right, bottom - share * (bottom - top), look: "pic-rule", dashes: "3 3"
        )
        : Shape.line(
          left + share * (right - left), top, left + share * (right - left), bottom, look: "pic-rule", dashes: "3 3")
    }
    let names = BothGains.shares.map { share -> HTML in
      isAcross
        ? Shape.text(words.share(share), x: left - 8, y: band(share) + 4, anchor: .end)
        : Shape.text(words.share(share), x: band(share), y: bottom + 17, anchor: .middle)
    }
    let across = isAcross ? words.gainsOf(words.youAsOwner) : words.gainsOf(other)
    let up = isAcross ? words.gainsOf(other) : words.gainsOf(words.youAsOwner)
    return thirds.joined + names.joined + Shape.line(left, bottom, right, bottom, look: "pic-rule-soft")
      + Shape.line(left, top, left, bottom, look: "pic-rule-soft")
      + Shape.text(across + " →", x: right, y: bottom + 34, anchor: .end, look: "pic-text pic-ink")
      + Shape.text("↑ " + up, x: left + 4, y: top + 2, look: "pic-text pic-ink")
  }

  private func ownAcross(_ scale: Scale) -> HTML {
    let zero = scale.place(0)
    return scale.ticks.map { tick -> HTML in
      let x = scale.place(tick)
      return Shape.text(
        notation.whole(tick), x: x, y: BothGains.bottom + 17, anchor: x > BothGains.right - 14 ? .end : .middle)
    }.joined + Shape.line(zero, BothGains.top, zero, BothGains.bottom, look: "pic-line-soft")
  }

  private func ownUp(_ scale: Scale) -> HTML {
    let zero = scale.place(0)
    return scale.ticks.map { tick -> HTML in
      Shape.text(notation.whole(tick), x: BothGains.left - 8, y: scale.place(tick) + 4, anchor: .end)
    }.joined + Shape.line(BothGains.left, zero, BothGains.right, zero, look: "pic-line-soft")
  }

  private func shape(_ kind: Kind, x: Double, y: Double) -> HTML {
    switch kind {
    case .fair: Shape.dot(x: x, y: y, radius: 7, look: "pic-gain")
    case .priceAlone: Shape.rect(x: x - 5, y: y - 5, width: 10, height: 10, look: "pic-other")
    case .efficient: Shape.dot(x: x, y: y, radius: 3.5, look: "pic-mark-dot")
    }
  }

  private var legend: [LegendEntry] {
    [Kind.fair, .priceAlone, .efficient].filter { kind in dots.contains { $0.kind == kind } }.map {
      LegendEntry(mark: shape($0, x: 9, y: 6), text: words.dotKind($0))
    }
  }

  private var table: PictureTable {
    PictureTable(
      columns: [words.packageHead, words.yourGain, words.theirGain(other)],
      rows: dots.reversed().map {
        PictureTable.Row(head: words.dotKind($0.kind).headed, cells: [$0.text, words.share($0.share)])
      })
  }
}
