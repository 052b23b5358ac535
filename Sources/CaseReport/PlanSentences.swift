import Advice
import Catalogue
import Money

/// What the plan comes to, in sentences.
struct PlanSentences {
  private let scene: AdviceScene
  private var words: Wording { scene.words }

  init(_ scene: AdviceScene) { self.scene = scene }

  /// A sentence for each own offer against its best plan.
  var plans: [String] { scene.advice.plans.map(sentence) }

  /// The worth of waiting, when committing now is as good, and what forgetting the check-in would cost.
  var startSmall: [String] { scene.advice.startSmall.flatMap(sentences) }

  func sentence(_ plan: PlanComparison) -> String {
    guard let best = plan.top.first else { return "\(words.offer(plan.offer)): nothing on offer helps it." }
    let gain = best.value - plan.without
    let help = words.help(best.plan)
    return plan.worthHaving
      ? "\(words.offer(plan.offer)): with \(help) \(words.who) \(words.are) \(words.whole(gain)) better off."
      : "\(words.offer(plan.offer)): not worth it; even with \(help), the best of them, \(words.who) would be "
        + "\(words.whole(-gain)) worse off."
  }

  func sentences(_ start: StartSmallAnswer) -> [String] {
    var sentences = [waiting(start.valueOfBeingAbleToWait)]
    let growth = start.question.growthScenario.map { words.plain($0.text) } ?? "growth"
    sentences += start.breakEven.map { item in
      let offer = words.offer(item.offer)
      return item.probability.map {
        "\(offer) at once is as good where \(growth) is at \(words.percent($0, decimals: 1))."
      }
        ?? never(item.offer, start, growth)
    }
    return sentences
  }

  private func waiting(_ worth: Double) -> String {
    if Closeness.same(worth, 0) { return "Waiting is worth nothing here, and costs nothing." }
    return worth > 0
      ? "Being able to wait is worth \(words.money(worth)) against the best that could be settled today."
      : "Waiting is worth nothing here: settling today is \(words.money(-worth)) better."
  }

  /// Where nothing makes them equal, one of them is better whatever happens.
  private func never(_ offer: ID<Offer>, _ start: StartSmallAnswer, _ growth: String) -> String {
    let value = start.commitNow.first { $0.offer == offer }?.value ?? start.expected
    return value > start.expected
      ? "\(words.offer(offer)) at once is better, however likely \(growth) is."
      : "\(words.offer(offer)) at once is never as good, however likely \(growth) is."
  }

  /// What forgetting the check-in would cost; `nil` where nothing hangs on it.
  func forgetting(_ start: StartSmallAnswer) -> String? {
    let lost = start.expected - start.expectedIfForgotten
    guard start.row != nil, Closeness.more(lost, than: 0) else { return nil }
    return "If the check-in is forgotten, \(words.who) would be \(words.money(lost)) worse off: it is part of the deal."
  }
}
