import Advice
import Desk
import Markup
import Money
import Needs

/// The figures the reader may move, and the order of the ways beside them.
struct Sliders {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }

  /// The first ways of the order stand beside the figures.
  private static let shown = 4

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    let (discovery, customer) = (scene.discovery, scene.reader == .customer)
    let streams = discovery.streams.filter { $0.unmetCostPerUnit > 0 }
    return """
      <div class="sheet" id="move"><h3>\(words.moveWhatMatters)</h3>\(order)
      <form method="post" action="\(scene.action("what-if"))" class="sliders" data-sliders data-currency="\(notation.currency.code)">\(Field.token(scene.token))
      \(streams.map { stream($0) })\(discovery.wants.map { want($0) })\(chances)\(horizon)
      <p class="soft">\(words.whatIfPromise(rep: scene.table.rep.firstName, isCustomer: customer))</p>
      <div class="row"><button class="nojs">\(words.workItOut)</button>\
      \(if: customer, "<button class=\"go\" formaction=\"\(scene.action("correct"))\">\(words.shareWith(scene.table.rep.firstName))</button>")\
      <a class="button" href="\(scene.address)#move" data-reset\(if: scene.moved.isEmpty, " hidden")>\(words.backToTable)</a></div></form></div>
      """
  }

  /// The order in short: it stands where the finger is.
  var order: HTML {
    let most = max(scene.answer.best.betterThanNothing, 1)
    return """
      <ol class="order bare" id="order" aria-live="polite">\(scene.answer.ranking.prefix(Sliders.shown).map { way -> HTML in
        let share = Int((min(max(way.betterThanNothing / most, 0), 1) * 200).rounded())
        return """
          <li\(if: way.id == scene.headline.id, " class=\"mine\"")><span>\(scene.names.name(way))</span><b>\(notation.whole(way.betterThanNothing))</b>\
          <svg class="meter" viewBox="0 0 200 4" preserveAspectRatio="none" aria-hidden="true"><rect class="m0" width="200" height="4" rx="2"/>\
          <rect class="m1" width="\(max(share, 1))" height="4" rx="2"/></svg></li>
          """
      })</ol>
      """
  }

  private func stream(_ stream: NotedStream) -> HTML {
    slide(
      "unmet.\(stream.id)", words.unmetSlider(stream.label, unit: stream.unit), value: stream.unmetCostPerUnit,
      usual: stream.usual, shown: notation.exact(stream.unmetCostPerUnit), kind: "money")
  }

  private func want(_ want: NotedWant) -> HTML {
    slide(
      "worth.\(want.id)", words.worthSlider(want.label), value: want.worthPerYear, usual: want.usual,
      shown: notation.whole(want.worthPerYear), kind: "money")
  }

  /// Chances of all ways the years may go but the likeliest, which takes what is left.
  private var chances: HTML {
    let scenarios = scene.discovery.scenarios
    guard scenarios.count > 1 else { return .empty }
    let likeliest = scenarios.max { $0.probability < $1.probability }?.id
    return scenarios.filter { $0.id != likeliest }.map { scenario -> HTML in
      let percent = scenario.probability * 100
      return slide(
        "chance.\(scenario.id)", words.chanceSlider(scenario.label), value: percent, usual: Usual(low: 0, high: 100),
        shown: notation.percent(scenario.probability), kind: "percent")
    }.joined
  }

  private var horizon: HTML {
    let years = max(1, scene.discovery.horizonMonths / 12)
    guard scene.discovery.horizonMonths % 12 == 0 else { return .empty }
    return """
      <label class="slide"><span>\(words.yearsSlider)</span><output>\(scene.span)</output>\
      <input type="range" name="horizon" min="12" max="\(max(120, years * 12))" step="12" value="\(years * 12)" data-kind="months">\(was("horizon", String(years * 12)))</label>
      """
  }

  private func slide(
    _ name: String, _ label: String, value: Double, usual: Usual, shown: String, kind: String
  ) -> HTML {
    let high = max(usual.high, value)
    // The chances of others move along in proportion, to any figure.
    let step = kind == "percent" ? "any" : Plain.number(Sliders.step(usual.low, high, holding: value))
    return """
      <label class="slide"><span>\(label)</span><output>\(shown)</output>\
      <input type="range" name="\(name)" min="\(Plain.number(min(usual.low, value)))" max="\(Plain.number(high))" step="\(step)" \
      value="\(Plain.number(value))" data-kind="\(kind)">\(was(name, Plain.number(value)))</label>
      """
  }

  /// What stood there when the page was made, so that only what moved is sent on.
  private func was(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"was.\(name)\" value=\"\(value)\">"
  }

  /// A step that people count in, small enough that the figure as it stands is on it.
  static func step(_ low: Double, _ high: Double, holding value: Double) -> Double {
    let span = max(high - low, 1e-6)
    let steps = [1000.0, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01]
    return steps.first { step in
      span / step >= 20 && Closeness.same((value / step).rounded() * step, value)
        && Closeness.same((low / step).rounded() * step, low)
    } ?? 0.01
  }
}
