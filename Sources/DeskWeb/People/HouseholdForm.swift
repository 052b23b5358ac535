import Desk
import Markup
import Money

/// The form a household is written down with: a name and one way to reach it; everything else may wait.
struct HouseholdForm {
  let household: Household?
  let rep: Account
  /// Those who may have introduced it.
  let others: [Household]
  let words: any Words
  let token: String
  /// The name a new household will have.
  let once: String
  let faults: [String: FieldFault]
  /// What was typed, if it was sent.
  let typed: Form?

  static func read(_ form: Form) -> MetHousehold {
    let (day, introducer) = (form["hearing-from"].trimmed, form["introduced"])
    return MetHousehold(
      name: form["name"], reach: form["reach"], place: form["place"], knownFrom: form["known"],
      introducedBy: introducer.isEmpty ? nil : ID(introducer), bothAgreed: form["both"] == "yes",
      hearing: Hearing(
        way: Hearing.Way(rawValue: form["hearing"]) ?? .unsaid, notBefore: day.isEmpty ? nil : day),
      currency: form["currency"].trimmed.uppercased(), language: form["language"])
  }

  private func value(_ name: String, _ stands: String) -> String { typed?[name] ?? stands }

  var html: HTML {
    let field = Field(words: words, faults: faults)
    let about = household?.about
    let address = household.map { Address.household($0.id, "edit") } ?? Address.newHousehold
    let isOpen =
      household != nil
      || ["place", "known", "currency", "hearing-from", "hearing", "introduced"].contains { faults[$0] != nil }
    return """
      <header class="open"><h1>\(household?.name ?? words.addPerson)</h1>\(if: household == nil, "<p class=\"soft\">\(words.addPersonIntro)</p>")</header>
      <section><form method="post" action="\(address)">\(Field.token(token))\(if: household == nil, Field.once(once))
      \(field.line("name", words.householdName, value: value("name", household?.name ?? ""), hint: words.householdNameHint, required: true, extra: "autocomplete=\"off\""))
      \(field.lines("reach", words.reachLabel, value: value("reach", about?.reach.joined(separator: "\n") ?? ""), hint: words.reachHint, rows: 2))
      <details class="more"\(if: isOpen, " open")><summary>\(words.moreAbout)</summary><div class="stack">
      \(field.line("place", words.placeLabel, value: value("place", household?.place ?? "")))
      \(field.line("known", words.knownLabel, value: value("known", about?.knownFrom ?? ""), hint: words.knownHint))
      \(if: !others.isEmpty, introduced(field, about))\(hearing(field, about?.hearing))
      \(field.line("currency", words.currencyLabel, value: value("currency", household?.currency ?? rep.profile.currency), extra: "maxlength=\"3\""))
      \(field.choice("language", words.tableLanguage, [("en", "English"), ("es", "Español")], chosen: value("language", household?.language ?? rep.profile.language)))
      </div></details><div class="row"><button class="go">\(words.save)</button>\
      <a class="button" href="\(household.map { Address.household($0.id) } ?? Address.people)">\(words.cancel)</a></div></form></section>
      """
  }

  private func introduced(_ field: Field, _ about: Household.About?) -> HTML {
    let isAgreed = typed.map { $0["both"] == "yes" } ?? (about?.introduction != nil)
    return """
      \(field.choice(
        "introduced", words.introducedLabel, [("", words.nobody)] + others.map { ($0.id.text, $0.name) },
        chosen: value("introduced", about?.introducedBy?.text ?? ""), hint: words.introducedHint))
      <label class="tick"><input type="checkbox" name="both" value="yes"\(if: isAgreed, " checked")> \(words.bothAgreedTick)</label>
      """
  }

  private func hearing(_ field: Field, _ hearing: Hearing?) -> HTML {
    let ways = Hearing.Way.allCases.map { (value: $0.rawValue, text: words.hearing($0)) }
    let isNever = household?.about.hearing.way == .never
    return """
      \(field.choice("hearing", words.hearingHow, ways, chosen: value("hearing", (hearing?.way ?? .unsaid).rawValue)))
      \(if: isNever, "<p class=\"soft\">\(words.neverIsFinal)</p><label class=\"tick\"><input type=\"checkbox\" name=\"told-me\" value=\"yes\"> \(words.toldMeHerself)</label>")
      \(field.line("hearing-from", words.hearingFrom, value: value("hearing-from", hearing?.notBefore ?? ""), type: "date", hint: words.hearingFromHint))
      """
  }
}
