import Advice
import CaseFile
import Catalogue
import Money
import Terminal

/// The plan: the year of demand against what is covered, help over the peaks, starting small.
struct PlanSection {
  private let scene: AdviceScene
  private let parts: Set<CasePart>
  private var words: Wording { scene.words }
  private var advice: AdviceAnswer { scene.advice }

  init(_ scene: AdviceScene, parts: Set<CasePart>) {
    self.scene = scene
    self.parts = parts
  }

  func write(_ writing: inout Writing) {
    let year = YearPicture(scene)
    let hasPlans = parts.contains(.plans) && !advice.plans.isEmpty
    let hasStart = parts.contains(.startSmall) && !advice.startSmall.isEmpty
    let showsYear = (parts.contains(.coverage) || parts.contains(.plans)) && year != nil
    guard hasPlans || hasStart || showsYear else { return }
    writing.heading("The plan")
    if showsYear, let year { year.write(&writing) }
    if parts.contains(.coverage) {
      CoverageTable(question: scene.question, coverage: scene.answer.coverage, words: words).write(&writing)
    }
    if hasPlans { plans(&writing) }
    if hasStart { for start in advice.startSmall { startSmall(start, &writing) } }
  }

  private func plans(_ writing: inout Writing) {
    writing.subheading("Help over the peaks")
    let sentences = PlanSentences(scene)
    for plan in advice.plans {
      writing.point(StyledText(sentences.sentence(plan), plan.worthHaving ? .good : .plain))
      guard plan.worthHaving, plan.top.count > 1 else { continue }
      let others = plan.top.dropFirst().map { "\(words.help($0.plan)) \(words.whole($0.value - plan.without))" }
      writing.paragraph(StyledText("Next best: \(others.joined(separator: "; ")).", .soft), indent: 4)
    }
  }

  private func startSmall(_ start: StartSmallAnswer, _ writing: inout Writing) {
    let question = start.question
    writing.subheading("Start with \(words.offer(question.start)), look again in month \(question.checkInMonth)")
    for decision in start.decisions {
      let what = decision.upgradeTo.map { "go on to \(words.offer($0))" } ?? "stay"
      writing.point(StyledText("\(words.plain(decision.scenario.text)): \(what)"))
    }
    let sentences = PlanSentences(scene)
    for sentence in sentences.sentences(start) { writing.paragraph(StyledText(sentence), indent: 2) }
    if let warning = sentences.forgetting(start) { writing.paragraph(StyledText(warning, .warn), indent: 2) }
  }
}
