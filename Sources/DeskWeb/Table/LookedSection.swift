import Desk
import Markup
import Money

/// Section 9: each time the rep's side read what is kept; taking everything along, and erasing it.
struct LookedSection {
  let scene: TableScene
  private var words: any Words { scene.words }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    """
    <section id="looked"><h2>\(words.whoHasLooked)</h2><p class="soft">\(words.lookedIntro(scene.table.rep.firstName))</p>
    \(if: days.isEmpty, "<p>\(words.nobodyLooked)</p>")\
    \(if: !days.isEmpty, "<ul class=\"lines\">\(days.prefix(5).map(line))</ul>")\
    \(if: days.count > 5, "<details class=\"more\" data-key=\"looks\"><summary>\(words.earlier)</summary><ul class=\"lines\">\(days.dropFirst(5).map(line))</ul></details>")
    \(if: scene.reader == .customer, own)</section>
    """
  }

  /// Looks of one day and one person, together.
  private var days: [(day: Day, who: String, what: [Look.What])] {
    var days: [(day: Day, who: String, what: [Look.What])] = []
    for look in scene.table.looks {
      let day = scene.day(look.at)
      if let last = days.indices.last, days[last].day == day, days[last].who == look.who {
        if !days[last].what.contains(look.what) { days[last].what.append(look.what) }
      } else {
        days.append((day, look.who, [look.what]))
      }
    }
    return days
  }

  private func line(_ day: (day: Day, who: String, what: [Look.What])) -> HTML {
    """
    <li class="between"><span>\(words.looked(day.who, at: scene.notation.list(day.what.map(words.lookedAt))))</span>\
    <time datetime="\(day.day.description)" class="soft">\(scene.notation.day(day.day))</time></li>
    """
  }

  private var stays: StaysByLaw? { StaysByLaw(scene.table.agreements, country: scene.table.rep.country) }

  private var own: HTML {
    """
    \(CountedForm(scene: scene).html)<div class="row screen"><a class="button" href="\(scene.action("everything.zip"))">\(words.downloadEverything)</a></div>
    <details class="more screen" data-key="erase"><summary>\(words.deleteEverything)</summary><form method="post" action="\(scene.action("erase"))">\
    \(Field.token(scene.token))<p>\(words.deleteExplained(scene.table.rep.firstName))\(stays.map { " " + words.stays($0, scene.notation.day($0.until)) } ?? "")</p>
    <label class="tick"><input type="checkbox" name="sure" value="yes" required> \(words.deleteSure)</label>
    <button>\(words.deleteEverything)</button></form></details>
    """
  }
}
