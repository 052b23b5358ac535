import Desk
import Markup
import Money
import Needs

/// How the coming years may go: a typical year to choose, chances, and twelve bars to draw.
struct KitchenYears {
  let scene: KitchenScene
  private var words: any Words { scene.words }
  private var discovery: Discovery { scene.discovery }

  var html: HTML {
    let years = scene.view.trade?.years ?? []
    return """
      <section id="k-years"><h2>\(words.yearsTitle)</h2>
      \(if: !years.isEmpty, """
        <fieldset data-field="year"><legend class="soft">\(words.typicalYear)</legend><div class="chips">\(years.map { year -> HTML in
          "<label class=\"chip\"><input type=\"radio\" name=\"year\" value=\"\(year.id)\"\(if: year.scenarios == discovery.scenarios, " checked")><span>\(year.name)</span></label>"
        })</div></fieldset>
        """)
      \(discovery.scenarios.map(scenario))
      \(if: discovery.scenarios.isEmpty, "<p class=\"soft\">\(words.noYearYet)</p>")\(time)</section>
      """
  }

  private func scenario(_ scenario: NotedScenario) -> HTML {
    let field = DiscoveryField.chance(scenario.id)
    let isAlone = discovery.scenarios.count < 2
    return """
      <details class="sheet year" data-key="year-\(scenario.id.text)"><summary><b>\(scenario.label)</b> \
      <span class="soft">\(scene.notation.percent(scenario.probability))</span></summary>
      \(if: !isAlone, """
        <div data-field="\(field.name)"><label class="slide"><span>\(words.howLikely)</span><output>\(scene.notation.percent(scenario.probability))</output>\
        <input type="range" name="\(field.name)" min="0" max="100" step="1" value="\(scene.shown(field))" data-kind="percent"></label>\(scene.was(field))\(scene.conflict(field))</div>
        """)
      \(scenario.phases.indices.map { phase(scenario, $0) })</details>
      """
  }

  private func phase(_ scenario: NotedScenario, _ index: Int) -> HTML {
    let phase = scenario.phases[index]
    return """
      \(if: scenario.phases.count > 1, "<p class=\"soft\">\(words.fromMonth(phase.fromMonth))</p>")\
      \(discovery.streams.map { bars($0, scenario, index) })
      """
  }

  private func bars(_ stream: NotedStream, _ scenario: NotedScenario, _ phase: Int) -> HTML {
    let field = DiscoveryField.demand(scenario.id, phase: phase, stream.id)
    let figures = scene.shown(field).split(separator: " ").map { Plain.number(in: String($0)) ?? 0 }
    let top = Scale.top(most(stream.id))
    return """
      <fieldset class="bars" data-field="\(field.name)" data-unit="\(stream.unit)"><legend>\(stream.label) <span class="soft">\(stream.unit)</span></legend>
      <div class="twelve">\((0..<12).map { month -> HTML in
        let name = scene.notation.month(month + 1)
        let value = month < figures.count ? figures[month] : 0
        return """
          <label><input type="range" name="\(field.name)" min="0" max="\(Plain.number(top))" step="any" value="\(Plain.number(value))" \
          aria-label="\(stream.label), \(name)" data-month="\(name)"><span aria-hidden="true">\(scene.notation.monthLetter(month + 1))</span></label>
          """
      })</div><output class="soft">\(words.drawHint(scene.notation.number(top)))</output>\(scene.was(field))\(scene.conflict(field))</fieldset>
      """
  }

  /// The most any month asks for, so that all ways of one stream are drawn alike.
  private func most(_ stream: ID<DemandStream>) -> Double {
    discovery.scenarios.flatMap(\.phases).flatMap { $0.demand[stream] ?? [] }.max() ?? 0
  }

  private var time: HTML {
    let (horizon, start, checkIn) = (DiscoveryField.horizon, DiscoveryField.start, DiscoveryField.checkIn)
    return """
      <details class="more" data-key="time"><summary>\(words.timeTitle(words.pictures.span(discovery.horizonMonths), scene.notation.month(discovery.startMonth)))</summary>
      <div data-field="horizon">\(scene.field.line("horizon", words.horizonMonths, value: scene.shown(horizon), extra: "inputmode=\"numeric\""))\(scene.was(horizon))</div>
      <div data-field="start">\(scene.field.choice("start", words.startMonth, (1...12).map { (String($0), scene.notation.month($0)) }, chosen: scene.shown(start)))\(scene.was(start))</div>
      <div data-field="checkin">\(scene.field.line("checkin", words.checkInMonth, value: scene.shown(checkIn), hint: words.checkInHint, extra: "inputmode=\"numeric\""))\(scene.was(checkIn))</div></details>
      """
  }
}

extension Scale {
  /// Room above the largest figure to draw higher: the next of 1, 2, 5 times a power of ten above one and a half of it.
  static func top(_ most: Double) -> Double {
    guard most > 0 else { return 10 }
    var power = 1e-6
    while power * 10 <= most * 1.5 { power *= 10 }
    for step in [1.0, 2, 3, 4, 5, 6, 8] where step * power >= most * 1.5 { return step * power }
    return 10 * power
  }
}
