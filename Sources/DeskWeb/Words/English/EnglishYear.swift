import Desk

extension English {
  var yourYear: String { "Your year" }
  func yearTitle(_ year: Int) -> String { "Your year \(year)" }
  var yearIntro: String {
    "From what is written down at this desk, and only for you. Each figure says from how many cases it comes."
  }
  var yearUnfinished: String { "Some households are still being counted; open the page again in a moment." }
  var otherYears: String { "Other years" }
  func ofThem(_ share: Share) -> String { "\(share.part) of \(share.whole)" }
  func likelyBetween(_ low: String, _ high: String) -> String { "likely between \(low) and \(high)" }
  func tooFew(_ cases: Int) -> String { cases == 1 ? "1 case: too few to say" : "\(cases) cases: too few to say" }
  func cases(_ count: Int) -> String { count == 1 ? "1 case" : "\(count) cases" }
  var nothingYet: String { "nothing yet" }

  var goalTitle: String { "The goal, and for how many it worked out" }
  var booked: String { "left to you, agreed this year" }
  func goalIs(_ amount: String, months: Int) -> String {
    "your goal: \(amount) for \(months == 1 ? "the month" : "\(months) months")"
  }
  var noGoal: String { "no goal set" }
  var goalLabel: String { "What you want left in a month" }
  var goalHint: String { "Empty for none. It stands on this page only." }
  var workedOutFor: String { "customers for whom it worked out, of those who said" }
  var bookedAssumed: String { "What an agreement leaves is taken from its deal, or else from your catalogue." }

  var promisesKeptTitle: String { "Promises" }
  var keptOnTimeLabel: String { "kept on their day or before" }
  var keptLateLabel: String { "kept later" }
  var brokenLabel: String { "broken" }
  var overdueLabel: String { "open and past their day" }

  var adviceRightTitle: String { "Advice that proved right" }
  var adviceRightText: String { "What was expected at the sale against what customers said later, need by need." }
  var needsMetLabel: String { "needs met" }
  var needsPartlyLabel: String { "met in part" }
  var needsNotToldLabel: String { "not met: something was not said" }
  var needsToldLabel: String { "not met, although it was said" }
  var needsChangedLabel: String { "not met: things changed" }

  var sentAwayTitle: String { "Sent elsewhere, or told to keep the money" }
  var sentAwayText: String { "Honest advice against yourself, and what came of it." }
  var toldElsewhere: String { "something else was better" }
  var toldNothing: String { "nothing was needed" }
  var cameBackLabel: String { "of them agreed on something with you since" }

  var lessPressureTitle: String { "Less pressure on the price" }
  var lessPressureText: String {
    "Whether people choose you although others are cheaper, and whether those who know you ask for less off."
  }
  var dearerLabel: String { "agreements that cost more than another way that was on the Table" }
  var cutByTenure: String { "Off the price, by how long you have known each other" }
  func cut(_ kind: YearFact.Kind) -> String {
    switch kind {
    case .cutNew: "new"
    case .cutFirstYear: "less than a year"
    case .cutThirdYear: "one to three years"
    default: "longer"
    }
  }
  func offBy(_ amount: String) -> String { "give or take \(amount)" }
  var withdrawnLabel: String { "withdrawn from" }

  var repeatTitle: String { "Coming back" }
  var boughtAgain: String { "customers agreed on something more than once" }
  func outlook(active: String, purchases: String) -> String {
    "If the next twelve months go as the past did: about \(active) of them are still customers and agree \(purchases) times in all."
  }
  func noOutlook(_ least: Int) -> String {
    "From \(least) customers on, a model can say what the next year may bring. Below that it would be guessing."
  }
  var outlookNote: String { "BG/NBD model (Fader, Hardie and Lee 2005), for all together; it says nothing of anybody." }
  var stillRunning: String { "contracts by the month still ran after three years, of those begun long enough ago" }
  func runningAfter(_ counts: [Int]) -> String {
    "\(counts[0]) began; after one, two and three years ran \(Notation.english(counts.dropFirst().map(String.init)))."
  }
  func stayAnother(_ share: String) -> String {
    "Of those still there about \(share) stay another year (sBG, Fader and Hardie 2007)."
  }

  var introducedTitle: String { "Introductions" }
  func cohort(_ count: Int, bought: Int) -> String { "\(count) introduced, \(bought) agreed on something" }
  var cohortWorth: String { "worth" }
  func cohortNote(_ percent: String) -> String {
    "Worth: \(percent) of what they left you, assuming that as many would have come anyway. By year, never by person."
  }
  var noIntroductionsYet: String { "None yet. They come where it worked out, and nobody has to be asked." }

  var studiesTitle: String { "What studies say, and where they differ" }
  var studies: [(says: String, source: String)] {
    [
      (
        "Taken together, studies find that caring for customers goes with how sellers rate themselves, and hardly with what they sell at one moment (in direct selling r = .02); followed over time, those who care grew faster.",
        "Franke and Park 2006, Journal of Marketing Research 43; Jaramillo and Grisaffe 2009, Journal of Personal Selling & Sales Management 29"
      ),
      (
        "At one bank, customers who were recommended stayed longer and were worth about a sixth more. It is one bank.",
        "Schmitt, Skiera and Van den Bulte 2011, Journal of Marketing 75"
      ),
      (
        "A good word moved a purchase more than a bad one (by .20 against .11 on average). Whether upset customers tell more people than glad ones differs from study to study.",
        "East, Hammond and Lomax 2008, International Journal of Research in Marketing 25; Anderson 1998, Journal of Service Research 1"
      ),
    ]
  }
  var seeHabits: String { "Two habits side by side" }
  var rangesNote: String {
    "Ranges hold in nineteen cases of twenty. Below \(YearView.fewCases) cases none is given: it would say more than is known."
  }

  var habitsTitle: String { "Two habits" }
  var habitsIntro: String {
    "The same community, once with a rep who sells the win-win way and once with one who pushes. It is a picture of assumptions, not a forecast: change any of them and look again."
  }
  var habitsSettings: [String] {
    [
      "Talk alone", "With cancellations and complaints", "With people who buy again", "In a small community",
      "The same habit twice",
    ]
  }
  func habitsAhead(month: Int) -> String { "With these assumptions the win-win habit is ahead from month \(month) on." }
  func habitsNeverAhead(months: Int) -> String {
    "With these assumptions the pushy habit stays ahead for all \(months) months."
  }
  var habitsLevel: String { "With these assumptions both are level." }
  var habitsNote: String {
    "Whether it pays depends on the setting: with talk alone and the published effects, pushing stays ahead; cancellations, people who buy again and a small community turn that. Whether it is right does not depend on it."
  }
  var winWinHabit: String { "win-win" }
  var pushyHabit: String { "pushy" }
  var monthHead: String { "Month" }
  var moneySoFar: String { "Money so far" }
  var customersHead: String { "customers" }
  var whatIsAssumed: String { "What is assumed" }
  var bothTheSame: String { "The community, the same for both" }
  var drawAgain: String { "Draw it again" }
  var startFrom: String { "Start from" }
  func assumption(_ field: String) -> String {
    switch field {
    case "close": "Talks that end in a sale, nothing heard before"
    case "first": "What a sale leaves at once"
    case "monthly": "What a customer leaves each month"
    case "retention": "Customers who stay another month"
    case "glad": "Buyers who are glad"
    case "upset": "Buyers who are upset"
    case "cancel": "Sales that are cancelled"
    case "again": "Further purchases of a customer in a month"
    case "againMargin": "What a further purchase leaves"
    case "households": "Households"
    case "talks": "Talks the rep starts in a month"
    case "up": "A good word makes a sale likelier by"
    case "down": "A bad word makes a sale less likely by"
    case "tellsGlad": "A glad buyer tells so many"
    case "tellsUpset": "An upset buyer tells so many"
    case "inMarket": "Of those told, who need it themselves"
    case "discount": "What money later is worth less, a year"
    case "complaint": "What a complaint costs"
    case "months": "Months"
    default: field
    }
  }
  func habitOf(_ field: String, isWinWin: Bool) -> String {
    "\(assumption(field)), \(isWinWin ? winWinHabit : pushyHabit)"
  }
}
