import Desk
import Markup
import Money

/// One thing that is due, with its one next action.
struct TodayRow {
  let row: TodayView.Row
  let words: any Words
  let notation: Notation
  let today: Day
  let token: String
  let day: (Instant) -> Day

  var html: HTML {
    switch row {
    case .word(let word, let household):
      let late = word.due < today
      guard word.by == .rep else {
        return line(
          household, words.theyPromised(household.firstName, word.text),
          when: SpokenDay(words: words, notation: notation, today: today).due(word.due), isLate: late,
          "<a class=\"button\" href=\"\(Address.table(household.id))#promised\">\(words.openTable)</a>")
      }
      return line(
        household, word.text, when: SpokenDay(words: words, notation: notation, today: today).due(word.due),
        isLate: late,
        """
        <form method="post" action="/words/\(word.id.text)/done">\(Field.token(token))<input type="hidden" name="next" value="\(Address.today)">\
        <button>\(words.done)</button></form>
        """)
    case .waiting(let household, let since):
      return line(
        household, words.waitsForYou,
        when: SpokenDay(words: words, notation: notation, today: today).past(day(since)), isLate: false,
        "<a class=\"button\" href=\"\(Address.table(household.id))\">\(words.openTable)</a>")
    case .deal(let household, let deal):
      return line(
        household, words.dealNews(household.firstName, deal.state),
        when: SpokenDay(words: words, notation: notation, today: today).past(day(deal.since)), isLate: false,
        "<a class=\"button\" href=\"\(Address.table(household.id))#deal\">\(words.openTable)</a>")
    case .change(let household, let change):
      return line(
        household, words.changeWaits(change.wish),
        when: SpokenDay(words: words, notation: notation, today: today).due(change.answerBy),
        isLate: change.answerBy < today,
        "<a class=\"button\" href=\"\(Address.table(household.id))#changed\">\(words.openTable)</a>")
    case .outcome(let household, let outcome):
      return line(
        household, words.askHowItWent(household.firstName, days: outcome.days),
        when: SpokenDay(words: words, notation: notation, today: today).past(outcome.due), isLate: false,
        "<a class=\"button\" href=\"\(Address.table(household.id))#promised\">\(words.ask)</a>")
    case .lookAgain(let household, let due):
      return line(
        household, words.lookAgainDue, when: SpokenDay(words: words, notation: notation, today: today).due(due),
        isLate: false, "<a class=\"button\" href=\"\(Address.table(household.id))\">\(words.openTable)</a>")
    }
  }

  private func line(_ household: Household, _ text: String, when: String, isLate: Bool, _ action: HTML) -> HTML {
    """
    <li\(if: isLate, " class=\"late\"")><p><b>\(text)</b><br><a href="\(Address.household(household.id))">\(household.name)</a> \
    <span class="when">\(when)</span></p>\(action)</li>
    """
  }
}

/// Days as one says them today: "today", "2 days late", "on Thursday".
struct SpokenDay {
  let words: any Words
  let notation: Notation
  let today: Day

  /// A day something is due.
  func due(_ day: Day) -> String {
    let days = day.days(since: today)
    if days < 0 { return words.daysLate(-days) }
    if days == 0 { return words.dueToday }
    if days == 1 { return words.dueTomorrow }
    return days < 7 ? words.dueOn(notation.weekday(day)) : words.dueOn(notation.shortDay(day))
  }

  /// A day that was.
  func past(_ day: Day) -> String {
    let days = today.days(since: day)
    if days <= 0 { return words.sinceToday }
    if days == 1 { return words.sinceYesterday }
    if days < 7 { return words.daysAgo(days) }
    return day.civil.year == today.civil.year ? notation.shortDay(day) : notation.day(day)
  }
}
