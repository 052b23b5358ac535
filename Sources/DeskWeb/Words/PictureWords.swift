/// Every word and sentence of the pictures and of the tables that say the same, in one language, spoken to the customer.
///
/// Names and amounts come in as they are to be read; whoever puts the result on a page escapes it.
package protocol PictureWords: Sendable {
  /// What opens a picture's table.
  var showAsTable: String { get }

  // MARK: A year of demand

  /// What a year of a stream is called: `Cooling by month: kW of cooling`.
  func yearName(stream: String, unit: String) -> String
  /// The sentence where no month needs anything.
  var nothingNeeded: String { get }
  /// The sentence where an offer with its help is enough all year; `hasLimit` says whether there is a limit at all.
  func coversAll(offer: String, with help: [String], hasLimit: Bool) -> String
  /// The sentence where it is not; in every month where `months` is empty.
  func fallsShort(
    offer: String, with help: [String], months: [String], by amount: String, worstMonth: String, scenario: String
  ) -> String
  /// Something reserved for months: `portable rental in July and August`.
  func reserved(_ label: String, months: [String]) -> String
  /// Scenarios that look the same: `a late spring or an early one`.
  func anyOf(_ labels: [String]) -> String
  /// A scenario and how likely it is.
  func scenario(_ label: String, share: String) -> String
  /// So many scenarios that share a mark.
  func moreScenarios(_ count: Int) -> String
  /// What an offer covers in a month.
  func covers(offer: String, amount: String) -> String
  /// That an offer has no limit.
  func noLimit(_ offer: String) -> String
  /// What something reserved adds.
  func adds(_ help: String, amount: String) -> String
  /// How far somebody on call reaches.
  func onCall(_ label: String, amount: String) -> String
  /// What the hatch means; with somebody on call it holds only until they are called.
  func short(unlessCalled: Bool) -> String
  /// The head over the months.
  var month: String { get }
  /// The head over what is covered.
  var covered: String { get }
  /// The head over the largest shortfall.
  var shortAtMost: String { get }
  /// The head over what those on call add.
  var onCallColumn: String { get }

  // MARK: Cost over the years

  /// What the picture of costs is called.
  var costName: String { get }
  /// The sentence where there is no way to go.
  var nothingToPay: String { get }
  /// What one way has cost by the end, beside the one that costs least and the one that costs most.
  func costSentence(
    span: String, way: String, paid: String, least: (name: String, paid: String)?, most: (name: String, paid: String)?
  ) -> String
  /// How the amounts are meant.
  var asPaid: String { get }
  /// That so many ways are not shown.
  func moreWays(_ count: Int) -> String
  /// So many months, as years where they are whole.
  func span(_ months: Int) -> String
  /// After that span.
  func after(_ span: String) -> String
  /// The head of what is paid before the first month.
  var atTheStart: String { get }
  /// The head over the points in time.
  var paidBy: String { get }
  /// What the dot means.
  func lookAgain(month: Int) -> String
  /// What the figures under the picture count, under two years.
  var months: String { get }
  /// What they count otherwise.
  var years: String { get }
  /// A thousand, a million and so on, each a thousand times the one before.
  var amountUnits: [String] { get }

  // MARK: From price to value

  /// What a waterfall is called.
  func waterfallName(way: String, other: String) -> String
  /// One part of the sentence; never for what is the same.
  func waterfallClause(_ part: ValueWaterfall.Part, _ direction: Direction, amount: String) -> String
  /// The sentence.
  func waterfallSentence(way: String, other: String, parts: [String], total: Direction, amount: String) -> String
  /// What stands beside a step.
  func waterfallRow(_ part: ValueWaterfall.Part, _ direction: Direction) -> String
  /// What stands beside the sum.
  func waterfallTotal(_ direction: Direction) -> String
  /// The head of a part's row.
  func waterfallHead(_ part: ValueWaterfall.Part) -> String
  /// The head over the parts.
  var part: String { get }
  /// The head of the sum.
  var inAll: String { get }
  /// The head over the differences.
  var betterBy: String { get }
  /// How the amounts are meant.
  func worthToday(span: String) -> String
}
