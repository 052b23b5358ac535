extension English {
  var settledName: String { "What can move" }
  var settledNameHint: String { "Priority support, the day of the work, how it is paid, the price." }
  var settles: String { "It settles" }
  var settlesOther: String { "something else than the price" }
  var settlesPrice: String { "the price itself" }
  var settlesText: String { "Save after changing this, and the right fields appear." }
  var cutsTitle: String { "Cuts you could give" }
  var cutsText: String {
    "The price as it is always stands first. What a cut is worth to the customer and costs you is the same money."
  }
  var cutShare: String { "Off the price (%)" }
  var levelToday: String { "As it is offered today" }
  var levelTodayText: String { "Everything else is measured against this." }
  func levelOther(_ number: Int) -> String { number == 1 ? "Another way" : "Another way (\(number))" }
  var levelName: String { "In a few words" }
  var levelWorth: String { "Usually worth to a customer" }
  var levelWorthHint: String {
    "Against today's; she starts from it and says what is true for her. Below zero if it is a favour to you."
  }
  var levelCost: String { "Costs you" }
  var levelCostHint: String { "Against today's; nobody else sees it. Below zero if it saves you something." }
  var levelPromise: String { "What is promised with it" }
  var levelHoursHint: String {
    "Only if you count your hours; then it is not laid on the Table in a week that is full."
  }
  var levelPromiseHint: String { "It stands among the promises as soon as you agree on this." }
  var promisedBy: String { "Promised by" }
  var promisedByYou: String { "you" }
  var promisedByCustomer: String { "the customer" }
  var promiseDueCount: String { "Due" }
  var promiseDueUnit: String { "Counted in" }
  var dueDays: String { "days from the agreement" }
  var dueMonths: String { "months from the agreement" }
  var dueDay: String { "by that day of the year, as 06-30" }
  func cut(_ share: Double, _ notation: Notation) -> String {
    share == 0 ? "the price as it is" : "\(notation.percent(share, decimals: 2)) off"
  }
}
