import Advice
import Catalogue
import Money

extension English {
  var onPaper: any SheetWords { EnglishSheet() }
}

/// The sheet on paper in English.
struct EnglishSheet: SheetWords {
  func title(for name: String) -> String { "What fits \(name)" }
  func between(_ customer: String, _ rep: String) -> String { "For \(customer), written by \(rep)" }
  func reach(_ reach: String) -> String { "Questions: \(reach)" }
  func version(_ number: Int, on day: String) -> String { "Version \(number) of your Table, \(day)" }
  let draft = "A draft: it is not on the Table yet."
  func span(_ months: Int) -> String {
    if months % 12 == 0, months > 0 { return months == 12 ? "1 year" : "\(months / 12) years" }
    return months == 1 ? "1 month" : "\(months) months"
  }

  let needs = "What you need"
  func must(_ label: String, _ bound: String) -> String { "Must: \(label) (\(bound))" }
  func want(_ label: String, worth: String) -> String { "Would like: \(label), worth up to \(worth) a year to you" }
  func stream(_ label: String, unit: String, short: String?) -> String {
    "By the month: \(label) (\(unit))" + (short.map { ", \($0) for each one you go short of" } ?? "")
  }
  func aside(_ label: String, why: String) -> String { "You set aside “\(label)”: \(why)" }
  let assumed = "usual figure, nobody has said it yet"
  let withoutWords = "Also written down; please say where it is not so:"
  func years(_ chances: String) -> String { "How the years may go: \(chances)." }
  func chance(_ label: String, _ share: String) -> String { "\(label) \(share)" }
  func bound(_ attribute: String, _ comparison: Comparison, _ value: String) -> String {
    let how =
      switch comparison {
      case .atMost: "at most"
      case .atLeast: "at least"
      case .equal: "is"
      case .different: "is not"
      case .below: "below"
      case .above: "above"
      }
    return "\(attribute) \(how) \(value)"
  }
  func between(_ low: String, and high: String) -> String { "\(low) to \(high)" }
  func yes(_ isYes: Bool) -> String { isYes ? "yes" : "no" }

  let choice = "What I would choose in your place"
  func advice(_ kind: AdviceClass) -> String {
    switch kind {
    case .oursFits: "Of everything there is, one of mine is worth most to you."
    case .aboutEqual: "Something else is worth a little more; one of mine is about as good for you."
    case .elsewhereBetter: "It is not one of mine. It is worth clearly more to you."
    case .buyNothing: "Buying nothing is worth most to you. If things change, ask me again."
    }
  }
  func figures(worth: String, isWorse: Bool, cost: String, span: String, nothing: String) -> String {
    "Over \(span) it costs you \(cost) in all, and you are \(worth) \(isWorse ? "worse" : "better") off than with "
      + "“\(nothing)”."
  }
  func with(_ offer: String, help: String) -> String { "\(offer) with \(help)" }
  func help(_ text: String, months: String) -> String { "\(text) (\(months))" }
  func startSmall(_ offer: String, month: Int, isNothing: Bool) -> String {
    isNothing
      ? "\(offer) for now, and look again in month \(month)" : "Start with \(offer), look again in month \(month)"
  }
  let ways = "Every way to go"
  let way = "Way to go"
  let from = "From"
  func source(_ source: Source) -> String {
    switch source {
    case .own: "me"
    case .partner: "a partner of mine"
    case .competitor: "somebody else"
    case .none: ""
    }
  }
  let worth = "Worth to you"
  let costs = "Costs you"
  let atWorst = "At worst"
  func waysNote(hasWorst: Bool) -> String {
    "Worth to you: how much better than buying nothing, costs taken off. Costs you: all of it, at what it is worth today."
      + (hasWorst ? " At worst: how far behind the best way it can end." : "")
  }
  func moreWays(_ count: Int) -> String {
    count == 1 ? "One more way is on your Table." : "\(count) more are on your Table."
  }
  let leftOut = "Left out"
  let priceUnknown = "nobody knows what it costs"
  func fails(_ label: String, has: String, bound: String) -> String { "“\(label)” means \(bound); here it is \(has)" }
  let notKnown = "not known"
  let knowledge = "Where the figures of others come from"
  func knowledge(of offer: String, source: String, day: String, isConfirmed: Bool) -> String {
    "\(offer): \(source), \(day)" + (isConfirmed ? "." : "; not confirmed.")
  }
  let earnings = "What I earn on it (it changes nothing above)"

  let price = "What it costs and why"
  let nothingToPay = "There is nothing to pay."
  let part = "Part"
  func paid(over span: String) -> String { "Paid over \(span)" }
  let worthToday = "Worth today"
  let inAll = "In all"
  func part(_ part: CostLedger.Part, name: String) -> String {
    switch part {
    case .upfront: "Once, at the start"
    case .monthly: "Every month"
    case .units: "By use: \(name)"
    case .rental: "\(name), in the months it is reserved"
    case .retainer: "Having a team on call"
    case .calls: "Months in which the team is called"
    case .upgradeFee: "Moving to the larger one, where it comes to that"
    }
  }
  let terms = "The prices"
  func once(_ amount: String) -> String { "Once, at the start: \(amount)" }
  func monthly(_ amount: String, from month: Int) -> String {
    (month == 1 ? "Each month: " : "Each month from month \(month) on: ") + amount
  }
  func each(_ unit: String, _ amount: String, from month: Int) -> String {
    "By use (\(unit)): \(amount) each" + (month == 1 ? "" : ", from month \(month) on")
  }
  func rental(_ help: String, _ amount: String) -> String { "\(help): \(amount) for each month reserved" }
  func standby(_ help: String, year: String, month: String) -> String {
    "\(help): \(year) a year, and \(month) for each month it is called"
  }
  func upgrade(to offer: String, _ fee: String) -> String { "Going on to \(offer): \(fee), fixed today" }
  let byYear = "Year by year"
  let year = "Year"
  func year(_ number: Int, months: Int) -> String {
    months == 12 ? "Year \(number)" : "Year \(number) (\(span(months)))"
  }
  let paid = "Paid"
  let aMonth = "A month"
  func start(_ amount: String) -> String { "\(amount) of the first year is paid at the start." }
  func costNote(rate: String) -> String {
    "On average over how the years may go. Worth today: money later counts for less, by \(rate) a year."
  }

  let limits = "What could bite"
  let noLimits = "Nothing I know of, where you live."
  let unsoftened = "Nothing softens it."
  func lookAgain(month: Int) -> String {
    "Softened: we look again in month \(month), and the way to a larger one is priced today."
  }
  func softened(by help: String, from without: String, to with: String, span: String) -> String {
    "Softened by \(help): going short comes to \(with) instead of \(without) over \(span)."
  }
  let otherLimits = "And of the other ways"
  let confirmed = "What you have read and confirmed"
  let nothingConfirmed = "Nothing yet."
  func confirmed(_ offer: String, _ text: String, version: Int, on day: String) -> String {
    "\(offer): “\(text)” (\(day), version \(version))"
  }
  func stillToRead(_ count: Int) -> String {
    count == 1
      ? "Before we agree on anything, please read and confirm one more of what could bite."
      : "Before we agree on anything, please read and confirm \(count) more of what could bite."
  }

  let change = "What would change the answer"
  let noChange = "No single figure of yours would change it."
  func likelier(_ scenario: String, isHigher: Bool, than share: String, today: String, way: String) -> String {
    "\(scenario) \(isHigher ? "above" : "below") \(share) (today \(today)): then \(way) is worth most."
  }
  func worth(_ want: String, isHigher: Bool, than amount: String, today: String, way: String) -> String {
    "\(want) worth \(isHigher ? "more" : "less") than \(amount) a year (today \(today)): then \(way) is worth most."
  }
  func short(_ stream: String, isHigher: Bool, than amount: String, today: String, way: String) -> String {
    "\(stream): each one short costing \(isHigher ? "more" : "less") than \(amount) (today \(today)): then \(way) is "
      + "worth most."
  }
  let oneAtATime = "One figure at a time, the others as they are today."
}
