import Advice
import Catalogue
import Desk
import Markup
import Money
import Needs

/// A way to go in the list of all, which opens to its whole breakdown.
struct WayRow {
  let scene: TableScene
  let way: Way
  /// How far behind the best way it can end.
  let regret: Double
  /// The worth of the best, which fills the meter.
  let most: Double
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }

  var html: HTML {
    let isHeadline = way.id == scene.headline.id
    let isNothing = way.source == .none && way.kind == .plain && Closeness.same(way.betterThanNothing, 0)
    return """
      <li\(if: isHeadline, " class=\"mine\"")><details data-key="way-\(way.id.text)"><summary><span class="name">\(scene.names.name(way))\
      \(if: isHeadline, " <span class=\"tag\">\(words.advised)</span>")</span>\
      <b class="worth">\(isNothing ? "—" : notation.whole(way.betterThanNothing))</b>\
      <span class="soft">\(from)</span><span class="soft cost">\(words.costs(notation.whole(way.average.cost)))</span>\
      \(meter(way.betterThanNothing / most))</summary>\(breakdown)</details></li>
      """
  }

  /// Who supplies it, and where figures of somebody else's come from.
  private var from: String {
    guard let knowledge = scene.offer(way.offer)?.knowledge else { return words.source(way.source) }
    return words.source(way.source) + " · "
      + words.known(knowledge.source, Day(iso: knowledge.asOf).map(notation.day) ?? knowledge.asOf)
      + (knowledge.confirmed ? "" : " · " + words.unconfirmed)
  }

  private func meter(_ share: Double) -> HTML {
    let width = Int((min(max(share, 0), 1) * 200).rounded())
    return """
      <svg class="meter" viewBox="0 0 200 4" preserveAspectRatio="none" aria-hidden="true"><rect class="m0" width="200" height="4" rx="2"/>\
      <rect class="m1" width="\(max(width, 1))" height="4" rx="2"/></svg>
      """
  }

  // MARK: The whole breakdown

  private var breakdown: HTML {
    let ledger = scene.ledger(way)
    let average = way.average
    let rows: [HTML] =
      [row(words.worthOfWants, notation.whole(average.wants))]
      + ledger.lines.map { line in
        row(words.costPart(line.part, names: scene.names), "−" + notation.whole(line.presentValue))
      } + (average.shortfall > 0.5 ? [row(words.goingShort, "−" + notation.whole(average.shortfall))] : [])
      + [row(words.valueInAll, notation.whole(average.value), isSum: true)]
      + (scene.nothing.map { nothing in
        [row(words.lessNothing(scene.names.name(nothing)), notation.whole(-nothing.average.value))]
      } ?? [])
      + [row(words.betterThanNothing, notation.whole(way.betterThanNothing), isSum: true)]
    return """
      <div class="breakdown"><table class="plain"><caption class="vh">\(scene.names.name(way))</caption><tbody>\(rows)</tbody></table>
      \(byScenario)\(if: regret >= 0.5, "<p class=\"soft\">\(words.regret(notation.whole(regret)))</p>")\(limits)
      <p class="soft">\(words.atWorthToday(notation.percent(scene.discovery.yearlyRate, decimals: 1)))</p></div>
      """
  }

  private func row(_ name: String, _ amount: String, isSum: Bool = false) -> HTML {
    "<tr\(if: isSum, " class=\"sum\"")><th scope=\"row\">\(name)</th><td class=\"num\">\(amount)</td></tr>"
  }

  private var byScenario: HTML {
    let scenarios = scene.question.customer.scenarios
    guard scenarios.count > 1 else { return .empty }
    let nothing = scene.nothing?.byScenario
    return """
      <table class="plain"><thead><tr><th scope="col">\(words.howTheYearsGo)</th><th scope="col" class="num">\(words.betterThanNothing)</th></tr></thead>\
      <tbody>\(scenarios.indices.map { index -> HTML in
        let scenario = scenarios[index]
        let value = way.byScenario[index].value - (nothing.map { $0[index].value } ?? 0)
        return row(
          words.scenarioShare(scene.names.scenario(scenario.id), notation.percent(scenario.probability)),
          notation.whole(value))
      })</tbody></table>
      """
  }

  private var limits: HTML {
    let texts = (scene.offer(way.offer)?.limitations ?? []).filter { way.limitationsToState.contains($0.id) }.map(
      \.text)
    guard !texts.isEmpty else { return .empty }
    return "<p><b>\(words.couldBite)</b> \(texts.joined(separator: " "))</p>"
  }
}
