import Desk
import Money

extension English {
  var catalogueIntro: String {
    "Everything your customers can choose from, yours and others'. A changed price makes a new version; Tables keep theirs."
  }
  var beginWithTrade: String { "Begin with a trade" }
  var noTradesText: String {
    "A trade brings the questions to ask and what people usually need. Choose yours, then fill its catalogue here."
  }
  var chooseTrades: String { "Choose your trades" }
  func counted(_ kind: EntryKind, _ count: Int) -> String {
    switch kind {
    case .own: "\(count) of your own"
    case .partner: count == 1 ? "1 partner's" : "\(count) partners'"
    case .competitor: count == 1 ? "1 competitor's" : "\(count) competitors'"
    case .none: count == 1 ? "1 way to buy nothing" : "\(count) ways to buy nothing"
    case .supplement: count == 1 ? "1 help over peaks" : "\(count) helps over peaks"
    case .upgrade: count == 1 ? "1 way to grow" : "\(count) ways to grow"
    case .concession: count == 1 ? "1 thing that can move" : "\(count) things that can move"
    }
  }
  var nothingInTrade: String { "Nothing here yet" }
  var nothingInTradeText: String { "Take in a file you have, or begin with the offer you know best." }
  func heading(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "Your own offers"
    case .partner: "Partners' offers"
    case .competitor: "Competitors' offers"
    case .none: "Buying nothing"
    case .supplement: "Help over peaks"
    case .upgrade: "Ways to grow"
    case .concession: "Room to move"
    }
  }
  func adding(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "Add an offer of your own"
    case .partner: "Add a partner's offer"
    case .competitor: "Add a competitor's offer"
    case .none: "Add what buying nothing is like"
    case .supplement: "Add help over peaks"
    case .upgrade: "Add a way to grow"
    case .concession: "Add something that can move"
    }
  }
  func newEntry(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "An offer of your own"
    case .partner: "A partner's offer"
    case .competitor: "A competitor's offer"
    case .none: "Buying nothing"
    case .supplement: "Help over peaks"
    case .upgrade: "A way to grow"
    case .concession: "Something that can move"
    }
  }
  var offeredNoMore: String { "Offered no more" }
  func versionNumber(_ number: Int) -> String { "Version \(number)" }
  func limitationCount(_ count: Int) -> String { count == 1 ? "1 limitation" : "\(count) limitations" }
  func quoted(_ source: String, _ day: String, confirmed: Bool) -> String {
    "source: \(source), \(day)" + (confirmed ? "" : "; not confirmed")
  }
  var cannotBeAdvised: String { "Price not known, so it cannot be advised" }
  var costsNothing: String { "Costs nothing" }
  func priceNow(_ amount: String) -> String { "\(amount) now" }
  func priceMonthly(_ amount: String, afterNow: Bool) -> String { (afterNow ? "then " : "") + "\(amount) a month" }
  func priceUnit(_ amount: String, _ unit: String) -> String { "\(amount) per \(unit)" }
  func priceLater(_ amounts: String, month: Int) -> String { "from month \(month): \(amounts)" }
  func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func prebookLine(_ fee: String, adds: String) -> String { "Adds \(adds); \(fee) in each month reserved" }
  func standbyLine(_ retainer: String, _ fee: String, adds: String) -> String {
    "Adds \(adds); \(retainer) a year, and \(fee) in each month it is called"
  }
  func upgradeLine(_ fee: String) -> String { "\(fee) for the change, fixed today" }
  func upgradeName(_ from: String, _ to: String) -> String { "\(from) → \(to)" }
  func allOf(_ trade: String) -> String { "All of \(trade)" }

  var entryName: String { "What customers know it by" }
  var whoSaidSo: String { "Who says so" }
  var whoSaidSoHint: String { "A price page, a brochure, a customer's word." }
  var dayOfQuote: String { "On which day" }
  var isConfirmed: String { "Confirmed by them" }
  var whereFrom: String { "Where these figures come from" }
  var whereFromText: String {
    "Customers see this. For a competitor's offer both are needed: no figure without a source."
  }
  var priceTitle: String { "What it costs" }
  var priceText: String {
    "One part a line; leave a line empty to take it away. Not sure? Write a range: 2000–2400."
  }
  var pricePart: String { "Part" }
  var priceUpfront: String { "Once, at the start" }
  var priceEachMonth: String { "Every month" }
  func priceEach(_ unit: String) -> String { "Per \(unit)" }
  func amountIn(_ currency: String) -> String { "Amount in \(currency)" }
  var fromMonth: String { "From month" }
  var anotherRow: String { "One more line" }
  var whatItIsLike: String { "What it is like" }
  var capacityTitle: String { "How much it covers in a month" }
  var capacityText: String { "Leave empty where there is no limit." }
  var limitationsTitle: String { "What could bite" }
  var limitationsText: String { "Said plainly, and only where it applies to this customer." }
  func limitationText(_ number: Int) -> String { "Limitation \(number)" }
  var whenItBites: String { "When it bites" }
  var always: String { "Always" }
  func whenFact(_ fact: String) -> String { "Where this holds: \(fact)" }
  func whenPeak(_ stream: String) -> String { "When a month needs more than it covers: \(stream)" }
  var compare: String { "Compared" }
  func compares(_ comparison: Comparison) -> String {
    switch comparison {
    case .equal: "is"
    case .different: "is not"
    case .atMost: "at most"
    case .atLeast: "at least"
    case .below: "less than"
    case .above: "more than"
    }
  }
  var comparedValue: String { "With (yes, no or a number)" }
  var earningsTitle: String { "What it leaves you" }
  var earningsText: String { "After its direct cost. It never enters the ranking." }
  var earnsUpfront: String { "Once, at the start" }
  var earnsMonthly: String { "Each month" }
  var helpsWith: String { "Helps with" }
  var adds: String { "Adds in a month" }
  var howItIsHad: String { "How it is had" }
  var prebooked: String { "Reserved ahead for chosen months" }
  var onCall: String { "On call all year" }
  var feeOfMonth: String { "Fee of a month it is used" }
  var retainerPerYear: String { "Fee of the year" }
  var monthsAllowed: String { "Months to choose from" }
  var forPrebooked: String { "If it is reserved ahead" }
  var forOnCall: String { "If it is on call" }
  var upgradeFrom: String { "Starting with" }
  var upgradeTo: String { "Going on to" }
  var upgradeFee: String { "Fee for the change, fixed today" }
  var upgradeNeedsTwo: String { "A way to grow leads from one offer to another. Add two offers first." }
  var versionsTitle: String { "Versions" }
  var versionsText: String { "A Table keeps the version that stood when it was shared." }
  var retire: String { "Offer it no more" }
  var putBack: String { "Put it back" }
  var retireText: String { "Tables it is on keep it." }
  var isRetiredText: String { "This is offered no more. Tables it is on keep it." }
  func thingsToPutRight(_ count: Int) -> String {
    (count == 1 ? "One thing to put right." : "\(count) things to put right.") + " Nothing was changed yet."
  }
}
