import Desk
import Markup
import Money

/// Two entries side by side, what making them one gives, and the button that does it.
struct MergePage {
  let words: any Words
  let compared: ComparedEntries
  let token: String
  let day: (Instant) -> Day

  private var kept: Household { compared.kept.household }
  private var gone: Household { compared.gone.household }
  private var notation: Notation { Notation(words.language, .euro) }

  var html: HTML {
    """
    <header class="open"><p><a href="\(Address.doubles)">\(words.doublesTitle)</a></p><h1>\(words.mergeTitle)</h1><p class="soft">\(words.mergeText)</p></header>
    <section><p>\(if: !compared.likeness.isEmpty, "<span class=\"tag\">\(words.speaksFor)</span> \(words.likeness(compared.likeness))")\
    \(if: compared.likeness.isEmpty, "<span class=\"tag plain\">\(words.nothingSpeaksFor)</span>")</p>
    <table class="plain differs"><thead><tr><td></td><th scope="col">\(words.staysEntry)</th><th scope="col">\(words.goesIntoIt)</th></tr></thead>
    <tbody>\(rows)</tbody></table></section>
    \(compared.refusal.map { "<section><div class=\"bite\" role=\"note\"><h2>\(words.cannotBeMerged)</h2><p>\(words.says($0))</p></div></section>" as HTML })
    \(if: compared.refusal == nil, form)
    """
  }

  private var rows: HTML {
    let hears = { (household: Household) in words.hearing(household.about.hearing.way) }
    let since = { (household: Household) in notation.day(day(household.since)) }
    var all: [(String, String, String)] = [
      (words.householdName, kept.name, gone.name),
      (words.reachLabel, kept.about.reach.joined(separator: ", "), gone.about.reach.joined(separator: ", ")),
      (words.placeLabel, kept.place, gone.place),
      (words.knownLabel, kept.about.knownFrom, gone.about.knownFrom),
      (words.field(.hearing), hears(kept), hears(gone)),
      (words.sinceWhen, since(kept), since(gone)),
    ]
    let (one, other) = (compared.kept, compared.gone)
    all.append((words.talksNoted, "\(one.talks)", "\(other.talks)"))
    all.append((words.wordsGiven, "\(one.words)", "\(other.words)"))
    all.append((words.needsFound, one.hasNeeds ? words.yes : words.no, other.hasNeeds ? words.yes : words.no))
    all.append((words.hasATable, one.hasTable ? words.yes : words.no, other.hasTable ? words.yes : words.no))
    let shown = all.filter { !($0.1.isEmpty && $0.2.isEmpty) }
    return """
      \(shown.map { title, one, other -> HTML in
        "<tr><th scope=\"row\">\(title)</th><td>\(one.isEmpty ? "–" : one)</td><td>\(other.isEmpty ? "–" : other)</td></tr>"
      })
      """
  }

  private var form: HTML {
    let together = compared.together
    return """
      <section><form class="sheet" method="post" action="\(Address.doubles(kept.id, gone.id))">\(Field.token(token))\
      \(choice("name", words.whichName, kept.name, gone.name, chosen: together.name))\
      \(choice("place", words.whichPlace, kept.place, gone.place, chosen: together.place))
      <p class="soft">\(words.afterMerging(together.about.reach.joined(separator: ", ")))</p>
      <div class="row"><button class="go">\(words.makeThemOne)</button><a class="quiet button" href="\(Address.doubles(gone.id, kept.id))">\(words.otherWayRound)</a></div>
      <p class="soft">\(words.mergeCanBeUndone)</p></form>
      <form method="post" action="\(Address.doubles(kept.id, gone.id))/distinct">\(Field.token(token))<div class="row"><button class="quiet">\(words.theyAreTwo)</button></div></form></section>
      """
  }

  /// Which of two stands, where they differ and neither is empty.
  private func choice(_ field: String, _ label: String, _ one: String, _ other: String, chosen: String) -> HTML {
    if one == other || one.isEmpty || other.isEmpty { return .empty }
    return """
      <fieldset><legend>\(label)</legend><div class="chips">\([one, other].map { text -> HTML in
        "<label class=\"chip\"><input type=\"radio\" name=\"\(field)\" value=\"\(text)\"\(if: text == chosen, " checked")><span>\(text)</span></label>"
      })</div></fieldset>
      """
  }
}
