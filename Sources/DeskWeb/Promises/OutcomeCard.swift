import Desk
import Markup
import Money

/// Whether it did what the customer needed: the question on its days, and what she answered.
struct OutcomeCard {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var isCustomer: Bool { scene.reader == .customer }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    let answered = scene.table.outcomes.filter { $0.answered != nil }
    return "\(scene.table.outcomeDue(on: scene.today).map(question))\(answered.reversed().map(answers))"
  }

  private func question(_ outcome: Outcome) -> HTML {
    guard isCustomer else {
      let who = scene.table.household.firstName
      return """
        <div class="sheet"><p><b>\(words.askHowItWent(who, days: outcome.days))</b></p><p class="soft">\(words.askThemText(who))</p>\
        <ul>\(outcome.needs.map { "<li>\($0.label)</li>" as HTML })</ul></div>
        """
    }
    return """
      <form class="sheet screen" id="outcome" method="post" action="\(scene.action("outcome"))">\(Field.token(scene.token))\
      <input type="hidden" name="days" value="\(String(outcome.days))"><h3>\(words.didItDo(days: outcome.days))</h3>\
      \(outcome.needs.map(need))<p class="soft">\(words.notMetText)</p><button class="go">\(words.sendOutcome)</button></form>
      """
  }

  private func need(_ need: Outcome.Need) -> HTML {
    let (met, why) = ("met." + need.key.description, "cause." + need.key.description)
    let causes = [("", "–")] + [LifeChange.Cause.notTold, .told, .changed].map { ($0.rawValue, words.causeSaid($0)) }
    let field = Field(words: words, faults: scene.faults)
    return """
      <fieldset class="bare need"><legend>\(need.label)</legend><div class="chips small">\(Outcome.Verdict.allCases.map { verdict -> HTML in
        "<label class=\"chip\"><input type=\"radio\" name=\"\(met)\" value=\"\(verdict.rawValue)\" required\(if: scene.value(met, "") == verdict.rawValue, " checked")><span>\(words.verdict(verdict))</span></label>"
      })</div>\(scene.faults[met].map { "<p class=\"fault\">\(words.says($0))</p>" as HTML })\
      <div class="why">\(field.choice(why, words.whyNotMet, causes, chosen: scene.value(why, "")))</div></fieldset>
      """
  }

  private func answers(_ outcome: Outcome) -> HTML {
    let day = outcome.answered.map { scene.notation.day(scene.day($0)) } ?? ""
    return """
      <details class="more" data-key="outcome-\(String(outcome.days))"><summary>\(words.answeredAfter(days: outcome.days, day))</summary>\
      <dl class="terms">\(outcome.answers.map { answer -> HTML in
        let label = outcome.needs.first { $0.key == answer.need }?.label ?? ""
        let cause = answer.cause.map { ", " + words.causeSaid($0) } ?? ""
        return "<div><dt>\(label)</dt><dd>\(words.verdict(answer.verdict))\(cause)</dd></div>"
      })</dl></details>
      """
  }
}
