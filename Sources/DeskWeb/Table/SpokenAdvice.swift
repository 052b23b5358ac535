import Advice
import Catalogue
import Money
import Needs

/// The class of advice as an honest sentence or two with figures, spoken to the customer.
struct SpokenAdvice {
  private let scene: TableScene
  private var words: any Words { scene.words }
  private var answer: AdviceAnswer { scene.answer }

  init(_ scene: TableScene) { self.scene = scene }

  /// One paragraph.
  var text: String { ([verdict, dearer, comparison, promise] as [String?]).compactMap { $0 }.joined(separator: " ") }

  private func whole(_ amount: Double) -> String { scene.notation.whole(amount) }

  private var verdict: String {
    let headline = scene.headline
    let name = scene.names.name(headline)
    if headline.source == .none {
      if case .startSmall(let month) = headline.kind { return words.adviseWaiting(month: month) }
      return words.adviseNothing(name)
    }
    let nothing = scene.nothing.map(scene.names.name)
    return words.advise(
      name, source: headline.source, costs: whole(headline.average.cost), span: scene.span,
      betterBy: whole(abs(headline.betterThanNothing)), isWorse: headline.betterThanNothing < 0, nothing: nothing)
  }

  /// Where the cheapest of those as good is advised and not the one worth most.
  private var dearer: String? {
    guard answer.best.id != scene.headline.id else { return nil }
    return words.asGoodAndCheaper(
      by: whole(answer.best.average.cost - scene.headline.average.cost), than: scene.names.name(answer.best),
      within: scene.notation.exact(scene.question.tieBand))
  }

  /// The best of the rep's own where something else is advised, or the larger own one that is not needed.
  private var comparison: String? {
    let headline = scene.headline
    if headline.source != .own, answer.best.source != .own {
      guard let own = answer.ranking.first(where: { $0.source == .own }) else { return words.nothingOfOurs }
      let (dearerBy, worseBy) = (
        own.average.cost - headline.average.cost, headline.average.value - own.average.value
      )
      return words.bestOfOurs(
        scene.names.name(own), dearerBy: dearerBy > 0.5 ? whole(dearerBy) : nil,
        cheaperBy: dearerBy < -0.5 ? whole(-dearerBy) : nil, worseBy: whole(worseBy),
        isAboutEqual: answer.adviceClass == .aboutEqual)
    }
    guard headline.source == .own else { return nil }
    let overkill = answer.ranking.first {
      $0.kind == .plain && $0.source == .own && $0.offer != headline.offer
        && Closeness.more($0.average.cost, than: headline.average.cost)
        && Closeness.atLeast(headline.average.value, $0.average.value)
    }
    return overkill.map { way in
      let lost = headline.average.value - way.average.value
      return words.notNeeded(
        scene.names.name(way), dearerBy: whole(way.average.cost - headline.average.cost),
        worseBy: lost < 0.5 ? nil : whole(lost))
    }
  }

  /// What happens at the check-in of a way that starts small.
  private var promise: String? {
    guard case .startSmall(let month) = scene.headline.kind,
      let start = answer.startSmall.first(where: { $0.way == scene.headline.id }),
      let upgrade = start.decisions.compactMap(\.upgradeTo).first,
      let path = scene.question.catalogue.upgradePaths.first(where: {
        $0.from == start.question.start && $0.to == upgrade
      })
    else { return nil }
    return words.lookTogether(month: month, larger: scene.names.offer(upgrade), fee: scene.notation.exact(path.fee))
  }
}
