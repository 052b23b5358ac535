import Desk
import Markup

/// Every assumption of the picture of two habits, to change.
struct HabitForm {
  let assumed: HabitAssumptions
  let set: Int
  let words: any Words

  var html: HTML {
    """
    <section><h2>\(words.whatIsAssumed)</h2><form method="get" action="\(Address.habits)"><input type="hidden" name="set" value="\("\(set)")">
    <div class="scroll"><table class="plain assume"><thead><tr><th></th><th scope="col">\(words.winWinHabit)</th><th scope="col">\(words.pushyHabit)</th></tr></thead><tbody>\
    \(HabitAssumptions.habitFields.map { field -> HTML in
      "<tr><th scope=\"row\">\(words.assumption(field))</th><td>\(input("w." + field, words.habitOf(field, isWinWin: true)))</td><td>\(input("p." + field, words.habitOf(field, isWinWin: false)))</td></tr>"
    })</tbody></table></div>
    <h3>\(words.bothTheSame)</h3><table class="plain assume"><tbody>\((HabitAssumptions.communityFields + ["months"]).map { field -> HTML in
      "<tr><th scope=\"row\">\(words.assumption(field))</th><td>\(input(field, words.assumption(field)))</td></tr>"
    })</tbody></table><div class="row"><button class="go">\(words.drawAgain)</button></div></form></section>
    """
  }

  private func input(_ field: String, _ label: String) -> HTML {
    let fault = assumed.faults[field].map(words.says)
    return """
      <input name="\(field)" value="\(Plain.number(assumed.figures[field] ?? 0))" inputmode="decimal" autocomplete="off" aria-label="\(label)"\(if: fault != nil, " aria-invalid=\"true\"")>\
      \(fault.map { "<p class=\"fault\">\($0)</p>" as HTML } ?? .empty)
      """
  }
}
