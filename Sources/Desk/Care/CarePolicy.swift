/// What a rep does, in a trade, when a customer's circumstances change: settled once, so that nobody haggles in a bad
/// month. Amounts are in minor units of her currency.
package struct CarePolicy: Hashable, Sendable, Codable {
  /// In so many days she answers.
  package var answerDays: Int
  /// Whether a customer cannot be without it: heat, power, water.
  package var isEssential: Bool
  /// So many payments can be put off, to be made at the end; 0 for none.
  package var pauseMonths: Int
  /// Whether the customer is without the service while she pauses.
  package var pauseStopsService: Bool
  /// For so many months a part of a payment is enough, the rest made at the end; 0 for none.
  package var reducedMonths: Int
  /// At least that part of a payment, 0 to 1.
  package var leastShare: Double
  /// Smaller and different things she can give instead.
  package var smaller: [Smaller]
  /// The most she can be out of pocket over six months.
  package var spare: Int64
  /// What serving a customer costs her a month.
  package var monthlyCost: Int64
  /// What she keeps of what was paid for each month it was used, if a deal is undone after the days the law gives.
  package var keptPerMonth: Int64
  /// What goods that come back bring her.
  package var takenBack: Int64
  /// What a customer who comes back later brings her, worth today.
  package var worthOfReturn: Int64
  /// What a new customer is worth to her.
  package var newCustomer: Int64
  /// Where she assumes other than what is shipped, by the figure's name.
  package var assumed: [String: Double]

  /// Something smaller or different.
  package struct Smaller: Hashable, Sendable, Codable {
    /// What it is, for the customer.
    package var text: String
    /// What is paid for it a month.
    package var pay: Int64
    /// What it costs her a month.
    package var cost: Int64
    /// How much of what it was worth to the customer stays, 0 to 1.
    package var worth: Double
    /// What she gains once by the change; negative is a cost.
    package var oneOff: Int64

    /// Something of these.
    package init(text: String, pay: Int64, cost: Int64, worth: Double, oneOff: Int64) {
      self.text = text
      self.pay = pay
      self.cost = cost
      self.worth = worth
      self.oneOff = oneOff
    }
  }

  /// A policy of these.
  package init(
    answerDays: Int = 3, isEssential: Bool = false, pauseMonths: Int = 3, pauseStopsService: Bool = false,
    reducedMonths: Int = 3, leastShare: Double = 0.5, smaller: [Smaller] = [], spare: Int64 = 0,
    monthlyCost: Int64 = 0, keptPerMonth: Int64 = 0, takenBack: Int64 = 0, worthOfReturn: Int64 = 0,
    newCustomer: Int64 = 0, assumed: [String: Double] = [:]
  ) {
    self.answerDays = answerDays
    self.isEssential = isEssential
    self.pauseMonths = pauseMonths
    self.pauseStopsService = pauseStopsService
    self.reducedMonths = reducedMonths
    self.leastShare = leastShare
    self.smaller = smaller
    self.spare = spare
    self.monthlyCost = monthlyCost
    self.keptPerMonth = keptPerMonth
    self.takenBack = takenBack
    self.worthOfReturn = worthOfReturn
    self.newCustomer = newCustomer
    self.assumed = assumed
  }

  /// So many smaller and different things there can be.
  package static let mostSmaller = 5
  /// Days in which an answer can be promised.
  package static let answerDaysAllowed = 1...30
  /// The most payments that can be put off.
  package static let mostMonths = 24

  /// What is assumed of a figure: her own value where she has one, in a range that reaches to it.
  package func assumption(_ figure: CareFigure) -> CareFigure.Assumed {
    var assumption = figure.shipped
    guard let own = assumed[figure.rawValue] else { return assumption }
    assumption.value = own
    assumption.low = min(assumption.low, own)
    assumption.high = max(assumption.high, own)
    return assumption
  }
}
