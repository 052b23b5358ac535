import Advice
import Bargaining
import Catalogue
import Coaching
import Desk
import Disclosure
import Money

/// What to say in hard moments, filled with the figures of a Table.
struct HardMoments {
  let scene: TableScene
  let corner: SellerCorner?
  private var words: any Words { scene.words }
  private var notation: Notation { scene.notation }
  private var answer: AdviceAnswer { scene.answer }

  /// Our words for a moment.
  func text(_ moment: HardMoment) -> String {
    switch moment {
    case .elsewhere: elsewhere
    case .limitation: limitation
    case .startSmaller: startSmaller
    case .holdPrice: words.sayHoldPrice(percent: limit)
    case .offerSwap: words.saySwap(swap)
    case .undo: words.sayUndo(until: undoDay.map(notation.day))
    case .hardship:
      words.sayHardship(pause: scene.carePolicy?.pauseMonths ?? 0, reduced: scene.carePolicy?.reducedMonths ?? 0)
    case .intention: words.intentSentence
    }
  }

  private var elsewhere: String {
    guard let other = answer.ranking.first(where: { $0.source != .own && $0.source != .none }) else {
      return words.sayElsewhere(nil, by: nil)
    }
    let own = answer.ranking.first { $0.source == .own }
    let ahead = own.map { other.average.value - $0.average.value }
    if scene.headline.source == .own, let ahead, ahead < 0 {
      return words.sayOursFits(
        scene.names.name(scene.headline), other: scene.names.name(other), by: notation.whole(-ahead))
    }
    return words.sayElsewhere(scene.names.name(other), by: ahead.flatMap { $0 > 0.5 ? notation.whole($0) : nil })
  }

  private var limitation: String {
    let duty = BiteSection(scene).sheet.duties.first
    return words.sayLimitation(duty?.limitation.text, softened: duty.flatMap { BiteSection(scene).spoken($0) })
  }

  private var startSmaller: String {
    guard let small = answer.startSmall.first else {
      return words.sayStartSmaller(nil, larger: nil, month: nil, fee: nil)
    }
    let upgrade = small.decisions.compactMap(\.upgradeTo).first
    let path = scene.question.catalogue.upgradePaths.first { $0.from == small.question.start && $0.to == upgrade }
    return words.sayStartSmaller(
      scene.names.offer(small.question.start), larger: upgrade.map(scene.names.offer),
      month: small.question.checkInMonth,
      fee: path.map { notation.exact($0.fee) })
  }

  /// The largest cut she may claim as her limit, where a deal is open.
  private var limit: String? {
    guard let corner, let subject = scene.table.deal?.deal.subject,
      let largest = subject.sellerNumbers(corner).largestHonestDiscount
    else { return nil }
    let whole = largest.numerator * 100 / largest.denominator
    return whole > 0 ? notation.percent(Double(whole) / 100, decimals: 0) : nil
  }

  /// The dearest thing that may move besides the price and costs her least.
  private var swap: String? {
    guard let subject = scene.table.deal?.deal.subject, let corner else { return nil }
    let wording = DealWording(subject: subject, words: words, notation: notation)
    let levels = subject.issues.filter { !$0.isPrice }.flatMap { issue in
      issue.levels.dropFirst().map { (issue: issue, level: $0, cost: corner.costs[issue.id]?[$0.id] ?? 0) }
    }
    return levels.filter { $0.cost >= 0 }.min { $0.cost < $1.cost }.map {
      "\($0.issue.name): \(wording.level($0.level))"
    }
  }

  private var undoDay: Day? {
    guard let right = scene.table.agreements.last(where: { $0.state == .accepted })?.right,
      right.stands(on: scene.today)
    else { return nil }
    return right.lastDay
  }
}
