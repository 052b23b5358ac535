import Desk
import Promises

extension English {
  var whatWePromised: String { "What we promised" }
  var noOpenPromises: String { "Nothing is open." }
  func settledPromises(_ count: Int) -> String { count == 1 ? "One that is settled" : "\(count) that are settled" }
  var youAsOwner: String { "you" }
  func promiseStatus(_ status: PromiseStatus) -> String {
    switch status {
    case .keptOnTime: "kept"
    case .keptLate: "kept late"
    case .broken: "not kept"
    case .open: "open"
    case .overdue: "overdue"
    case .released: "need not be"
    }
  }
  func promisedUntil(_ who: String, _ day: String) -> String { "By \(who), until \(day)" }
  func saidKept(_ day: String) -> String { "said to be done on \(day)" }
  func saidBroken(_ day: String) -> String { "said on \(day) that it cannot be kept" }
  var bothSaySo: String { "both say so" }
  func notConfirmedYet(_ who: String) -> String {
    who == youAsOwner ? "not confirmed by you yet" : "not confirmed by \(who) yet"
  }
  func because(_ reason: String) -> String { "Because: \(reason)" }
  func madeGoodBy(_ what: String, _ day: String) -> String { "Made good by: \(what), until \(day)." }
  var acceptedLimits: String { "What could bite, and who sees to it" }
  var acceptedLimitsText: String { "It was said before the yes. What nobody sees to stays open, for both to see." }
  var limitOpen: String { "open" }
  var limitPlanned: String { "seen to" }
  var seeToIt: String { "I see to it" }
  var seeToItToo: String { "I do something about it too" }
  var noRoomForUndertaken: String { "What you would undertake here is more than you have room for." }
  var thatIsRight: String { "That is right" }
  var needNotBe: String { "It need not be any more" }
  var itIsDone: String { "Yes, it is done" }
  var itIsNotDone: String { "Not yet" }
  var cannotKeep: String { "I cannot keep it" }
  var whyNot: String { "Why" }
  var whyNotHint: String { "A plain word is enough." }
  var sayIt: String { "Say so" }
  var makeItGood: String { "What makes it good" }
  func theyPromised(_ who: String, _ what: String) -> String { "\(who) promised: \(what)" }

  func askHowItWent(_ who: String, days: Int) -> String { "\(who), \(days) days on: did it do what was needed?" }
  var ask: String { "Ask" }
  func didItDo(days: Int) -> String { "\(days) days on: did it do what you needed?" }
  func askThemText(_ who: String) -> String {
    "\(who) is asked this here, need by need. Ask in person too; what is not met opens a case the same day."
  }
  func verdict(_ verdict: Outcome.Verdict) -> String {
    switch verdict {
    case .yes: "yes"
    case .partly: "in part"
    case .no: "no"
    }
  }
  var whyNotMet: String { "How did that come?" }
  func causeSaid(_ cause: LifeChange.Cause) -> String {
    switch cause {
    case .notTold: "nobody told me"
    case .told: "I was told, and it is so"
    case .changed: "what I need has changed"
    }
  }
  var sendOutcome: String { "Say how it went" }
  var notMetText: String { "Where something was not met, the rep answers with ways to put it right." }
  func answeredAfter(days: Int, _ day: String) -> String { "How it went, \(days) days on (\(day))" }

  func stayOrGrow(since day: String) -> String { "Stay, or change at the price fixed on \(day):" }
  var stay: String { "Stay with it" }
  func growTo(_ name: String, fee: String) -> String { "\(name), for \(fee)" }
  func growTitle(_ name: String, fee: String?) -> String {
    fee.map { "Change to \(name); the change costs \($0), once" } ?? "Change to \(name); the change costs nothing"
  }
  var checkInsTitle: String { "Looking at it again" }
  var checkInsLabel: String { "Look together after, months" }
  var checkInsHint: String { "One or more, such as 6, 12. Each becomes a promise of yours." }
  func upgradeFee(_ name: String) -> String { "Changing to \(name) costs then, once" }
  func upgradeEach(_ name: String) -> String { "Each payment for \(name) afterwards" }
  var upgradeHint: String { "Fixed with the yes. Leave empty where it is not offered." }
  func fixedUpgrade(_ name: String, fee: String, each: String?) -> String {
    "Changing to \(name) at such a look costs \(fee), once" + (each.map { ", and \($0) a payment afterwards." } ?? ".")
  }

  var promisesOnDays: String { "Promises on their days" }
  func promisesCounted(kept: Int, late: Int, broken: Int, overdue: Int, of all: Int) -> String {
    if kept + late + broken + overdue == 0 { return all == 1 ? "One that is open." : "\(all) that are open." }
    var parts = kept > 0 ? ["\(kept) kept in time"] : []
    if late > 0 { parts.append("\(late) kept late") }
    if broken > 0 { parts.append("\(broken) not kept") }
    if overdue > 0 { parts.append("\(overdue) overdue") }
    return "Of \(all): \(Notation.english(parts))."
  }
  var todayOnLine: String { "today" }
  var promiseHead: String { "Promise" }
  var byHead: String { "By" }
  var untilHead: String { "Until" }
  var standsHead: String { "It is" }

  var workTitle: String { "What you can do" }
  var workIntro: String {
    "A promise beyond it is refused, with the next day that has room. Only you see it."
  }
  var capacityHours: String { "Hours in a week for what you promise" }
  var capacityHoursHint: String { "Leave empty if you do not count them." }
  var capacityStock: String { "In stock, a thing a line" }
  var capacityStockHint: String { "Such as Portable unit: 3, +2 on 2026-12-05. Saving counts it anew." }
  var capacitySlots: String { "Times for one job each, a line each" }
  var capacitySlotsHint: String { "Such as 2026-12-04 09:00." }
  var whatItTakes: String { "What it takes" }
  var takesHours: String { "Hours of work" }
  var takesItem: String { "From stock" }
  var takesCount: String { "How many" }
  var takesSlot: String { "At what time" }
  var takesNothing: String { "nothing" }
  var anyTime: String { "any time of the day" }
  func takes(hours: String?, items: [String], slot: String?) -> String {
    ([hours.map { "\($0) h" }] + items.map(Optional.some) + [slot]).compactMap(\.self).joined(separator: ", ")
  }
  func noRoom(_ short: NoRoom, next: String?) -> String {
    let parts = short.short.map { short in
      switch short {
      case .minutes(let free, let needed): "That week has \(hours(free)) h free, and this takes \(hours(needed)) h."
      case .items(let name, let free, let needed): "\(name): \(free) free by then, and this takes \(needed)."
      case .taken: "That time is promised already."
      }
    }
    return parts.joined(separator: " ") + (next.map { " Next free: \($0)." } ?? " No later day is known that has room.")
  }
  private func hours(_ minutes: Int) -> String { Plain.number(Double(minutes) / 60) }
}
