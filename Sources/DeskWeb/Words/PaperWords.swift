import Advice
import Catalogue
import Money

/// The sheet on paper.
protocol PaperWords {
  /// Its words.
  var onPaper: any SheetWords { get }
}

/// Every word of the sheet on paper in one language, spoken to the customer. Names and amounts come in as they are read.
protocol SheetWords: Sendable {
  // MARK: Who and when
  func title(for name: String) -> String
  func between(_ customer: String, _ rep: String) -> String
  func reach(_ reach: String) -> String
  func version(_ number: Int, on day: String) -> String
  var draft: String { get }
  func span(_ months: Int) -> String

  // MARK: Needs
  var needs: String { get }
  func must(_ label: String, _ bound: String) -> String
  func want(_ label: String, worth: String) -> String
  func stream(_ label: String, unit: String, short: String?) -> String
  func aside(_ label: String, why: String) -> String
  var assumed: String { get }
  var withoutWords: String { get }
  func years(_ chances: String) -> String
  func chance(_ label: String, _ share: String) -> String
  func bound(_ attribute: String, _ comparison: Comparison, _ value: String) -> String
  func between(_ low: String, and high: String) -> String
  func yes(_ isYes: Bool) -> String

  // MARK: What is advised
  var choice: String { get }
  func advice(_ kind: AdviceClass) -> String
  func figures(worth: String, isWorse: Bool, cost: String, span: String, nothing: String) -> String
  func with(_ offer: String, help: String) -> String
  func help(_ text: String, months: String) -> String
  func startSmall(_ offer: String, month: Int, isNothing: Bool) -> String
  var ways: String { get }
  var way: String { get }
  var from: String { get }
  func source(_ source: Source) -> String
  var worth: String { get }
  var costs: String { get }
  var atWorst: String { get }
  func waysNote(hasWorst: Bool) -> String
  func moreWays(_ count: Int) -> String
  var leftOut: String { get }
  var priceUnknown: String { get }
  func fails(_ label: String, has: String, bound: String) -> String
  var notKnown: String { get }
  var knowledge: String { get }
  func knowledge(of offer: String, source: String, day: String, isConfirmed: Bool) -> String
  var earnings: String { get }

  // MARK: What it costs
  var price: String { get }
  var nothingToPay: String { get }
  var part: String { get }
  func paid(over span: String) -> String
  var worthToday: String { get }
  var inAll: String { get }
  func part(_ part: CostLedger.Part, name: String) -> String
  var terms: String { get }
  func once(_ amount: String) -> String
  func monthly(_ amount: String, from month: Int) -> String
  func each(_ unit: String, _ amount: String, from month: Int) -> String
  func rental(_ help: String, _ amount: String) -> String
  func standby(_ help: String, year: String, month: String) -> String
  func upgrade(to offer: String, _ fee: String) -> String
  var byYear: String { get }
  var year: String { get }
  func year(_ number: Int, months: Int) -> String
  var paid: String { get }
  var aMonth: String { get }
  func start(_ amount: String) -> String
  func costNote(rate: String) -> String

  // MARK: What could bite
  var limits: String { get }
  var noLimits: String { get }
  var unsoftened: String { get }
  func lookAgain(month: Int) -> String
  func softened(by help: String, from without: String, to with: String, span: String) -> String
  var otherLimits: String { get }
  var confirmed: String { get }
  var nothingConfirmed: String { get }
  func confirmed(_ offer: String, _ text: String, version: Int, on day: String) -> String
  func stillToRead(_ count: Int) -> String

  // MARK: What would change it
  var change: String { get }
  var noChange: String { get }
  func likelier(_ scenario: String, isHigher: Bool, than share: String, today: String, way: String) -> String
  func worth(_ want: String, isHigher: Bool, than amount: String, today: String, way: String) -> String
  func short(_ stream: String, isHigher: Bool, than amount: String, today: String, way: String) -> String
  var oneAtATime: String { get }
}
