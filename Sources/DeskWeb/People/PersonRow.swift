import Desk
import Markup
import Money

/// A household in a list: its name, where it is, when something last happened. No score, no heat.
struct PersonRow {
  let household: Household
  let words: any Words
  let notation: Notation
  let today: Day
  let day: (Instant) -> Day

  var html: HTML {
    """
    <li><a class="person" href="\(Address.household(household.id))"><b>\(household.name)</b><span class="soft">\(household.place)</span>\
    <span class="soft last">\(SpokenDay(words: words, notation: notation, today: today).past(day(household.touched)))</span></a></li>
    """
  }
}
