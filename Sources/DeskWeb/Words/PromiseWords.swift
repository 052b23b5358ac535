import Desk
import Promises

/// What both promised: section 7 of the Table.
protocol PromiseWords {
  var whatWePromised: String { get }
  var noOpenPromises: String { get }
  func settledPromises(_ count: Int) -> String
  var youAsOwner: String { get }
  func promiseStatus(_ status: PromiseStatus) -> String
  func promisedUntil(_ who: String, _ day: String) -> String
  func saidKept(_ day: String) -> String
  func saidBroken(_ day: String) -> String
  var bothSaySo: String { get }
  func notConfirmedYet(_ who: String) -> String
  func because(_ reason: String) -> String
  func madeGoodBy(_ what: String, _ day: String) -> String
  var acceptedLimits: String { get }
  var acceptedLimitsText: String { get }
  var limitOpen: String { get }
  var limitPlanned: String { get }
  var seeToIt: String { get }
  var seeToItToo: String { get }
  var noRoomForUndertaken: String { get }
  var thatIsRight: String { get }
  var needNotBe: String { get }
  var itIsDone: String { get }
  var itIsNotDone: String { get }
  var cannotKeep: String { get }
  var whyNot: String { get }
  var whyNotHint: String { get }
  var sayIt: String { get }
  var makeItGood: String { get }
  func theyPromised(_ who: String, _ what: String) -> String

  func askHowItWent(_ who: String, days: Int) -> String
  var ask: String { get }
  func didItDo(days: Int) -> String
  func askThemText(_ who: String) -> String
  func verdict(_ verdict: Outcome.Verdict) -> String
  var whyNotMet: String { get }
  func causeSaid(_ cause: LifeChange.Cause) -> String
  var sendOutcome: String { get }
  var notMetText: String { get }
  func answeredAfter(days: Int, _ day: String) -> String

  func stayOrGrow(since day: String) -> String
  var stay: String { get }
  func growTo(_ name: String, fee: String) -> String
  func growTitle(_ name: String, fee: String?) -> String
  var checkInsTitle: String { get }
  var checkInsLabel: String { get }
  var checkInsHint: String { get }
  func upgradeFee(_ name: String) -> String
  func upgradeEach(_ name: String) -> String
  var upgradeHint: String { get }
  func fixedUpgrade(_ name: String, fee: String, each: String?) -> String

  var promisesOnDays: String { get }
  func promisesCounted(kept: Int, late: Int, broken: Int, overdue: Int, of all: Int) -> String
  var todayOnLine: String { get }
  var promiseHead: String { get }
  var byHead: String { get }
  var untilHead: String { get }
  var standsHead: String { get }

  var workTitle: String { get }
  var workIntro: String { get }
  var capacityHours: String { get }
  var capacityHoursHint: String { get }
  var capacityStock: String { get }
  var capacityStockHint: String { get }
  var capacitySlots: String { get }
  var capacitySlotsHint: String { get }
  var whatItTakes: String { get }
  var takesHours: String { get }
  var takesItem: String { get }
  var takesCount: String { get }
  var takesSlot: String { get }
  var takesNothing: String { get }
  var anyTime: String { get }
  func takes(hours: String?, items: [String], slot: String?) -> String
  func noRoom(_ short: NoRoom, next: String?) -> String
}
