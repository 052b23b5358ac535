import Advice
import Catalogue
import Desk
import Markup
import Money
import Needs

/// Section 2: what the rep would choose in the customer's place, and every other way to go.
struct AdviceSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }
  private var answer: AdviceAnswer { scene.answer }

  /// The ways are shown down to this many; more would be no choice.
  static let mostWays = 24

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    """
    <section id="choose"><h2>\(words.whatIWouldChoose)</h2>
    \(if: !scene.moved.isEmpty, "<p class=\"tag\" role=\"status\">\(words.movedNotShared)</p>")
    \(verdict)\(Sliders(scene).html)\(ways)\(change)\(lookAgain)</section>
    """
  }

  /// The pieces that follow while a figure moves.
  var pieces: HTML { verdict + Sliders(scene).order + ways + change }

  // MARK: The advice

  var verdict: HTML {
    let spoken = SpokenAdvice(scene)
    let headline = scene.headline
    let isNothing = headline.source == .none && headline.kind == .plain
    return """
      <div id="verdict" class="stack"><div class="sheet good"><h3>\(scene.names.name(headline))</h3>
      <p>\(spoken.text)</p>
      \(if: !isNothing, figures(headline))
      \(earnings)</div>\(picture)</div>
      """
  }

  private func figures(_ way: Way) -> HTML {
    """
    <div class="figures"><div><small>\(words.worthToYou(scene.span))</small><b>\(notation.whole(way.betterThanNothing))</b>\
    <small>\(words.moreThanNothing(scene.nothing.map(scene.names.name)))</small></div>\
    <div><small>\(words.costsYouInAll)</small><b>\(notation.whole(way.average.cost))</b><small>\(words.everythingIncluded)</small></div></div>
    """
  }

  /// What the rep earns, where she shows it.
  private var earnings: HTML {
    guard let earnings = scene.table.document.earnings, let most = earnings.max(by: { $0.value < $1.value }) else {
      return .empty
    }
    let here = earnings[scene.headline.offer]
    let text: String =
      if let here, most.key == scene.headline.offer || Closeness.same(here, most.value) {
        words.earnsHere(notation.whole(here))
      } else {
        words.earnsMostElsewhere(
          scene.names.offer(most.key), notation.whole(most.value), here: here.map { notation.whole($0) })
      }
    return "<p><small>\(text)</small></p>"
  }

  /// The year of the stream that may fall short, for the way that is advised.
  private var picture: HTML {
    let customer = scene.question.customer
    let way = scene.headline.source == .none ? answer.ranking.first { $0.source != .none } : scene.headline
    guard let way, let offer = scene.offer(way.offer),
      let stream = customer.streams.first(where: { offer.capacity[$0.id] != nil && $0.unmetCostPerUnit > 0 })
    else { return .empty }
    let start = answer.startSmall.first { $0.way == way.id }
    let upgrade = start.flatMap { $0.decisions.compactMap(\.upgradeTo).first }.flatMap(scene.offer)
    let names = scene.names
    let document = scene.table.document
    let year = YearOfDemand(
      of: stream.id, for: customer, going: way, with: offer, supplements: document.supplements, growingTo: upgrade,
      names: .init(
        stream: names.stream(stream.id), unit: stream.unit, offer: offer.name,
        scenarios: Dictionary(
          customer.scenarios.map { ($0.id, names.scenario($0.id)) }, uniquingKeysWith: { first, _ in first }),
        supplements: Dictionary(
          document.supplements.map { ($0.id, names.supplement($0.id)) }, uniquingKeysWith: { first, _ in first }),
        upgrade: upgrade?.name))
    return year.figure(key: "year", words: words.pictures, notation: notation)
  }

  // MARK: All ways to go

  var ways: HTML {
    let most = max(answer.best.betterThanNothing, 1)
    let shown = Array(zip(answer.ranking, answer.maxRegret).prefix(AdviceSection.mostWays))
    return """
      <div id="ways" class="stack"><h3>\(words.allWays)</h3><ol class="ways bare">\(shown.map { way, regret in
        WayRow(scene: scene, way: way, regret: regret, most: most).html
      })</ol>
      \(if: answer.ranking.count > shown.count, "<p class=\"soft\">\(words.moreWays(answer.ranking.count - shown.count))</p>")
      \(leftOut)</div>
      """
  }

  private var leftOut: HTML {
    guard !answer.excluded.isEmpty else { return .empty }
    return """
      <h3>\(words.leftOut)</h3><ul class="lines">\(answer.excluded.map { exclusion -> HTML in
        "<li><b>\(scene.names.offer(exclusion.offer))</b><br>\(notation.list(exclusion.reasons.map { reason(exclusion, $0) }))</li>"
      })</ul>
      """
  }

  private func reason(_ exclusion: Exclusion, _ reason: Exclusion.Reason) -> String {
    guard case .fails(let id) = reason, let must = scene.discovery.musts.first(where: { $0.id == id }) else {
      return words.priceUnknown
    }
    let text = TraitText(words: words, notation: notation)
    let label = scene.discovery.labels.attributes[must.attribute]
    let has = scene.offer(exclusion.offer)?.attributes[must.attribute].map { text.value($0, label) }
    return words.failsMust(
      label?.text ?? WayNames.plain(must.attribute.text), has: has, asked: text.bound(must, label))
  }

  // MARK: What would change it

  var change: HTML {
    let points = scene.question.turningPoints(of: answer).filter(isNews).map { turning($0) }
    return """
      <div id="change" class="stack">\(if: !points.isEmpty,
        "<h3>\(words.whatWouldChange)</h3><ul class=\"lines\">\(points.map { "<li>\($0)</li>" as HTML })</ul><p class=\"soft\">\(words.oneAtATime)</p>")</div>
      """
  }

  /// Of two scenarios the likelier one says nothing the other does not.
  private func isNews(_ point: TurningPoint) -> Bool {
    guard case .probability(let scenario) = point.figure else { return true }
    let scenarios = scene.question.customer.scenarios
    return scenarios.count != 2 || scenarios.min { $0.probability < $1.probability }?.id == scenario
  }

  private func turning(_ point: TurningPoint) -> String {
    let name = scene.name(point.becomes)
    let isHigher = point.turnsAt > point.today
    switch point.figure {
    case .probability(let scenario):
      return words.turnsByChance(
        scene.names.scenario(scenario), isHigher: isHigher, at: notation.percent(point.turnsAt, decimals: 1),
        today: notation.percent(point.today), then: name)
    case .worth(let want):
      return words.turnsByWorth(
        scene.names.want(want), isHigher: isHigher, at: notation.whole(point.turnsAt),
        today: notation.whole(point.today), then: name)
    case .unmetCost(let stream):
      return words.turnsByShortfall(
        scene.names.stream(stream), isHigher: isHigher, at: notation.rounded(point.turnsAt),
        today: notation.exact(point.today), then: name)
    }
  }

  // MARK: When to look again

  private var lookAgain: HTML {
    let isAway = answer.adviceClass == .elsewhereBetter || answer.adviceClass == .buyNothing
    guard scene.table.version != nil, isAway || scene.table.lookAgain != nil else { return .empty }
    let said: String? =
      switch scene.table.lookAgain {
      case .on(let day): words.looksAgainOn(notation.day(day), rep: scene.table.rep.firstName)
      case .never: words.looksAgainNever
      case nil: nil
      }
    guard scene.reader == .customer else {
      return "<div class=\"sheet\"><h3>\(words.lookAgainTitle)</h3><p>\(said ?? words.lookAgainOpen)</p></div>"
    }
    return """
      <div class="sheet" id="again"><h3>\(words.lookAgainTitle)</h3><p>\(said ?? words.lookAgainAsk(scene.table.rep.firstName))</p>
      <form method="post" action="\(scene.action("look-again"))">\(Field.token(scene.token))
      <div class="row">\([3, 6, 12].map { months -> HTML in
        "<button name=\"months\" value=\"\(months)\">\(words.inMonths(months))</button>"
      })<button name="months" value="never">\(words.never)</button></div></form></div>
      """
  }
}
