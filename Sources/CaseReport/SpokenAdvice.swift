import Advice
import CaseFile
import Catalogue
import Money
import Needs

/// The sentence to say: the customer's own words, the way to go with its figures, and what is not needed.
struct SpokenAdvice {
  private let scene: AdviceScene
  private var words: Wording { scene.words }
  private var advice: AdviceAnswer { scene.advice }

  init(_ scene: AdviceScene) { self.scene = scene }

  /// One paragraph, spoken to the customer.
  var text: String { ([quote, verdict] + reasons + [alsoSay, promise]).compactMap { $0 }.joined(separator: " ") }

  private var span: String { words.span(scene.question.customer.horizonMonths) }

  private var quote: String? {
    scene.question.mainEvidence.map { "You said: ‘\($0.text)’" }
  }

  private var verdict: String {
    let name = words.way(advice.headline)
    switch advice.headline.source {
    case .own: return "In your place I would take \(name)."
    case .partner: return "In your place I would take \(name). It comes from a partner of mine."
    case .competitor: return "In your place I would take \(name). It is not one of ours."
    case .none:
      if case .startSmall(let month) = advice.headline.kind {
        return
          "In your place I would buy nothing yet: ‘\(words.offer(advice.headline.offer))’, and look again in month \(month)."
      }
      return "In your place I would buy nothing for now: ‘\(name)’. If things change, ask me again."
    }
  }

  private var reasons: [String] {
    var reasons: [String] = []
    let headline = advice.headline
    if headline.source != .none || headline.kind != .plain {
      let worse = headline.betterThanNothing < 0
      reasons.append(
        "Over \(span) it costs you \(words.whole(headline.average.cost)) in all, and you are "
          + "\(words.whole(abs(headline.betterThanNothing))) \(worse ? "worse" : "better") off than with \(nothing).")
    }
    if advice.best.id != headline.id {
      let cheaper = advice.best.average.cost - headline.average.cost
      reasons.append(
        "It costs \(words.whole(cheaper)) less than \(words.way(advice.best)) and suits you as well, "
          + "within \(words.money(scene.question.tieBand)).")
    }
    if let own = nearestOwn, own.offer != also?.offer || own.kind != .plain {
      reasons.append(comparison(own, headline))
    } else if advice.headline.source == .own, let overkill {
      let lost = headline.average.value - overkill.average.value
      reasons.append(
        "You do not need \(words.way(overkill)): it would cost "
          + "\(words.whole(overkill.average.cost - headline.average.cost)) more and leave you "
          + (lost < 0.5 ? "no better off." : "\(words.whole(lost)) worse off."))
    }
    return reasons
  }

  /// The best other own offer that costs more than what is advised and is worth no more.
  private var overkill: Way? {
    let headline = advice.headline
    return advice.ranking.first {
      $0.kind == .plain && $0.source == .own && $0.offer != headline.offer
        && Closeness.more($0.average.cost, than: headline.average.cost)
        && Closeness.atLeast(headline.average.value, $0.average.value)
    }
  }

  private func comparison(_ own: Way, _ headline: Way) -> String {
    let costs = own.average.cost - headline.average.cost
    let worse = "\(words.whole(headline.average.value - own.average.value)) worse off"
    let best = "The best of ours, \(words.way(own)),"
    if advice.adviceClass == .aboutEqual {
      let price = costs > 0 ? "\(words.whole(costs)) dearer" : "\(words.whole(-costs)) cheaper"
      return "\(best) is about as good, within \(words.money(scene.question.tieBand)); it is \(price)."
    }
    if Closeness.same(costs, 0) { return "\(best) costs the same and would leave you \(worse)." }
    return costs > 0
      ? "\(best) would cost you \(words.whole(costs)) more and leave you \(worse)."
      : "\(best) would cost you \(words.whole(-costs)) less but leave you \(worse)."
  }

  /// The best own way, where the advice is something else.
  private var nearestOwn: Way? {
    advice.headline.source == .own || advice.best.source == .own ? nil : advice.ranking.first { $0.source == .own }
  }

  /// What of ours covers what she wants most, where something else is advised and ours is not as good.
  private var also: AlsoSay? {
    guard advice.headline.source != .own, let also = scene.question.alsoSay(advice), also.coversPrimaryNeed,
      advice.adviceClass != .aboutEqual || also.offer != nearestOwn?.offer, also.offer != advice.best.offer,
      Closeness.more(also.extraCost, than: 0)
    else { return nil }
    return also
  }

  private var alsoSay: String? {
    guard let also else { return nil }
    return "We do have \(words.offer(also.offer)), which covers \(words.plain(also.primaryWant.text)); it costs "
      + "\(words.whole(also.extraCost)) more, "
      + (also.moreThanNeeded > 0
        ? "\(words.whole(also.moreThanNeeded)) of it for more than you need." : "and is worth that.")
  }

  private var promise: String? {
    guard case .startSmall(let month) = advice.headline.kind,
      let start = advice.startSmall.first(where: { $0.way == advice.headline.id })
    else { return nil }
    let upgrades = start.decisions.compactMap(\.upgradeTo)
    guard let upgrade = upgrades.first,
      let path = scene.question.catalogue.upgradePaths.first(where: {
        $0.from == start.question.start && $0.to == upgrade
      })
    else { return nil }
    let costs = "\(words.money(path.fee)), fixed today"
    if upgrades.count == start.decisions.count, upgrades.uniqued.count == 1 {
      return "In month \(month) we go on to \(words.offer(upgrade)) for \(costs)."
    }
    return "We look at it again in month \(month). If you need more by then, going on to \(words.offer(upgrade)) costs "
      + "\(costs); if not, you stay as you are."
  }

  private var nothing: String {
    let none = advice.ranking.first { $0.source == .none && $0.kind == .plain }
    return none.map { "‘\(words.way($0))’" } ?? "nothing"
  }
}
