import Advice
import Catalogue
import Desk
import Markup
import Money
import Needs

/// Section 3: all price parts of the advised way, month by month, over the whole horizon.
struct CostSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML { "<section id=\"cost\"><h2>\(words.whatItCosts)</h2>\(body)</section>" }

  var body: HTML {
    let ledger = scene.ledger(scene.headline)
    return """
      <div id="cost-body" class="stack"><p>\(words.costIntro(scene.names.name(scene.headline)))</p>
      \(if: ledger.lines.isEmpty, "<p>\(words.nothingToPay)</p>")\(if: !ledger.lines.isEmpty, parts(ledger) + months(ledger))
      \(lines)\(waterfall)</div>
      """
  }

  private func parts(_ ledger: CostLedger) -> HTML {
    """
    <div class="scroll"><table class="plain"><thead><tr><th scope="col">\(words.part)</th><th scope="col" class="num">\(words.paidOver(scene.span))</th>\
    <th scope="col" class="num">\(words.worthToday)</th></tr></thead><tbody>\(ledger.lines.map { line -> HTML in
      """
      <tr><th scope="row">\(words.costPart(line.part, names: scene.names))</th><td class="num">\(notation.rounded(line.paid))</td>\
      <td class="num">\(notation.rounded(line.presentValue))</td></tr>
      """
    })</tbody><tfoot><tr class="sum"><th scope="row">\(words.inAll)</th><td class="num">\(notation.rounded(ledger.months.reduce(0, +)))</td>\
    <td class="num">\(notation.rounded(scene.headline.average.cost))</td></tr></tfoot></table></div>
    """
  }

  /// The first year by month, then the years.
  private func months(_ ledger: CostLedger) -> HTML {
    let horizon = ledger.months.count - 1
    let start = ledger.months[0]
    let first = Array(ledger.months.dropFirst().prefix(12))
    let isEven = first.allSatisfy { Closeness.same($0, first[0]) }
    let customer = scene.question.customer
    let rows: [HTML] =
      (start > 0 ? [row(words.atTheStart, start)] : [])
      + (isEven
        ? [row(words.eachMonth, first.first ?? 0)]
        : first.enumerated().map { index, amount in
          row(notation.month(customer.calendarMonth(ofContractMonth: index + 1)), amount)
        })
    let years =
      horizon <= 12
      ? []
      : stride(from: 1, through: horizon, by: 12).map { from -> HTML in
        let to = min(from + 11, horizon)
        let paid = (from == 1 ? start : 0) + ledger.months[from...to].reduce(0, +)
        return row(words.yearNumber((from - 1) / 12 + 1), paid, whole: true)
      }
    return """
      <details class="more" data-key="months"><summary>\(words.monthByMonth)</summary>
      <table class="plain"><caption>\(words.firstYear)</caption><tbody>\(rows)</tbody></table>
      \(if: !years.isEmpty, "<table class=\"plain\"><caption>\(words.yearByYear)</caption><tbody>\(years)</tbody></table>")
      \(if: customer.scenarios.count > 1, "<p class=\"soft\">\(words.onAverage)</p>")</details>
      """
  }

  private func row(_ name: String, _ amount: Double, whole: Bool = false) -> HTML {
    "<tr><th scope=\"row\">\(name)</th><td class=\"num\">\(whole ? notation.whole(amount) : notation.rounded(amount))</td></tr>"
  }

  /// What each way has cost as the years go by.
  private var lines: HTML {
    CostOverYears(
      scene.answer.ranking.map { way in
        .init(
          way, name: scene.names.name(way), ledger: scene.ledger(way),
          isHeadline: way.id == scene.headline.id)
      }
    ).figure(key: "cost-years", words: words.pictures, notation: notation)
  }

  /// From the advised way to the next best that is another offer.
  private var waterfall: HTML {
    guard let other = scene.answer.ranking.first(where: { $0.offer != scene.headline.offer && $0.source != .none })
    else { return .empty }
    return ValueWaterfall(
      of: scene.headline, named: scene.names.name(scene.headline), against: other, named: scene.names.name(other),
      horizonMonths: scene.discovery.horizonMonths
    ).figure(key: "waterfall", words: words.pictures, notation: notation)
  }
}
