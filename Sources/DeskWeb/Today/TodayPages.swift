import Desk
import Markup
import Money

extension Site {
  var todayRoutes: [Route] {
    [
      desk(Address.today, get: { visit in try await today(visit) }),
      desk("/words/:word/done", post: done),
    ]
  }

  private func today(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let view = try await world.today(of: rep)
    let (words, today) = (visit.words, world.clock.today())
    let people = try await world.people(of: rep, matching: "", after: nil)
    let notation = Notation(words.language, Currency(code: rep.profile.currency) ?? .euro)
    let rows = view.rows.map {
      TodayRow(row: $0, words: words, notation: notation, today: today, token: visit.token, day: world.clock.day)
    }
    return visit.desk(
      words.today, in: .today,
      """
      <header class="open"><p class="kicker">\(notation.weekday(today)), \(notation.shortDay(today))</p><h1>\(words.greeting(rep.profile.firstName))</h1></header>
      \(try await oldBackup(visit))\(if: people.count == 0, firstSteps(words))\
      \(if: people.count > 0 && rows.isEmpty, "<section><div class=\"sheet\"><p>\(words.nothingDue)</p></div></section>")\
      \(if: !rows.isEmpty, "<section><h2>\(words.dueNow)</h2><ul class=\"due\">\(rows.map(\.html))</ul></section>")\
      \(if: view.more > 0, "<p class=\"soft\">\(words.moreDue(view.more))</p>")
      \(if: people.count > 0, month(view.month, words, notation))
      \(if: people.count > 0, recent(people.households, words, notation, today))
      <p class="row"><a class="button" href="\(Address.year)">\(words.yourYear)</a><a class="button" href="\(Address.check)">\(words.checkYourWords)</a><a class="button" href="\(Address.practice)">\(words.practiseATalk)</a></p>
      """)
  }

  /// The goal, what was booked, and for how many it worked out, on one line and of one size.
  private func month(_ month: MonthSoFar, _ words: any Words, _ notation: Notation) -> HTML {
    func amount(_ minor: Int64) -> String { notation.rounded(notation.currency.units(minor)) }
    func figure(_ text: String, _ label: String) -> HTML {
      "<li class=\"figure\"><b>\(text)</b><span>\(label)</span></li>"
    }
    return """
      <section id="month"><h2>\(words.thisMonth)</h2><ul class="bare month">\
      \(figure(month.goal.map(amount) ?? words.notSaid, words.monthGoal))\(figure(amount(month.booked), words.monthBooked(month.agreements)))\
      \(figure("\("\(month.workedOut)")", words.monthWorkedOut(asked: month.asked)))</ul></section>
      """
  }

  private func firstSteps(_ words: any Words) -> HTML {
    """
    <section><div class="sheet"><h2>\(words.firstSteps)</h2><ol class="steps">
    <li><a href="\(Address.settings)#trades">\(words.firstTrades)</a></li><li><a href="\(Address.catalogue)">\(words.firstCatalogue)</a></li>
    <li><a href="\(Address.newHousehold)">\(words.firstPerson)</a></li></ol></div></section>
    """
  }

  /// Whom the rep was with last.
  private func recent(_ households: [Household], _ words: any Words, _ notation: Notation, _ today: Day) -> HTML {
    """
    <section><div class="between"><h2>\(words.lately)</h2><a class="button" href="\(Address.newHousehold)">\(words.addPerson)</a></div>
    <ul class="lines">\(households.prefix(4).map { household -> HTML in
      PersonRow(household: household, words: words, notation: notation, today: today, day: world.clock.day).html
    })</ul></section>
    """
  }

  private func done(_ visit: Visit) async throws -> Reply {
    try await world.keep(ID<KeptWord>(visit.names["word"] ?? ""), by: try visit.rep)
    return .seeOther(Site.inside(visit.form["next"]))
  }
}
