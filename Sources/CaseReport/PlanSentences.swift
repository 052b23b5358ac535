import Advice
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
      ? "\(words.offer(plan.offer)): \(help) leaves \(words.who) \(words.whole(gain)) better off."
      : "\(words.offer(plan.offer)): not worth it; even \(help), the best of them, would leave \(words.who) "
        + "\(words.whole(-gain)) worse off."
  }

  func sentences(_ start: StartSmallAnswer) -> [String] {
    let wait = start.valueOfBeingAbleToWait
    var sentences = [
      wait > 0
        ? "Being able to wait is worth \(words.money(wait)) against the best that could be settled today."
        : "Waiting is worth nothing here: settling today is \(words.money(-wait)) better."
    ]
    let growth = start.question.growthScenario.map { words.plain($0.text) } ?? "growth"
    sentences += start.breakEven.map { item in
      let offer = words.offer(item.offer)
      return item.probability.map {
        "\(offer) at once is as good where \(growth) is at \(words.percent($0, decimals: 1))."
      }
        ?? "\(offer) at once is never as good, however likely \(growth) is."
    }
    return sentences
  }

  /// What forgetting the check-in would cost; `nil` where nothing hangs on it.
  func forgetting(_ start: StartSmallAnswer) -> String? {
    let lost = start.expected - start.expectedIfForgotten
    guard start.row != nil, Closeness.more(lost, than: 0) else { return nil }
    return "If the check-in is forgotten, \(words.who) would be \(words.money(lost)) worse off: it is part of the deal."
  }
}
