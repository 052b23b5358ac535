import Rights

/// What two agree on: section 6 of the Table, its paper, and the page on which a rep lays it.
protocol AgreementWords {
  // MARK: The text
  var whatWeAgreed: String { get }
  func agreementTitle(_ about: String) -> String
  func agreementBetween(_ rep: String, reach: String, _ customer: String) -> String
  var whatIsAgreed: String { get }
  func agreedWay(_ way: String) -> String
  func agreedTerm(_ what: String, _ how: String) -> String
  func agreedDuration(_ duration: String) -> String
  var agreedPrice: String { get }
  func agreedPriceIs(_ amount: String) -> String
  func agreedTotal(_ span: String) -> String
  var agreedTotalNote: String { get }
  var agreedPromises: String { get }
  var lookTogether: String { get }
  func agreedPromise(_ what: String, by day: String, isCustomers: Bool) -> String
  var agreedRights: String { get }
  var agreedOthers: String { get }
  func rightDays(_ days: Int, isBusiness: Bool) -> String
  func clock(_ event: ClockEvent) -> String
  func waits(_ fact: MissingFact) -> String
  func rightUntil(_ day: String, days: String, from event: String) -> String
  func rightNotBegun(days: String, waitsFor fact: String) -> String
  func rightRefund(_ days: String) -> String
  func rightNoPayment(_ day: String, noWork: Bool) -> String
  func rightSource(_ source: String, checked: String) -> String
  func rightOwn(_ day: String, source: String) -> String
  var rightUnknown: String { get }
  var rightNone: String { get }
  func howToWithdraw(address: String, email: String) -> String
  var notLegalAdvice: String { get }

  // MARK: Saying yes
  func laidBefore(_ rep: String, isCustomer: Bool) -> String
  var rightsFirst: String { get }
  var stillToRead: String { get }
  var yourNameHere: String { get }
  var yourNameHereHint: String { get }
  var beginEarly: String { get }
  var orderWithPay: String { get }
  var iAccept: String { get }
  func waitsForYes(_ customer: String) -> String
  var takeBack: String { get }
  func bothSaidYes(_ name: String, _ when: String) -> String
  var askedEarlyStart: String { get }
  var receipt: String { get }
  func fingerprintIs(_ hash: String) -> String
  var agreementAsPDF: String { get }

  // MARK: What the rep notes by hand
  var sendByMail: String { get }
  var wasDelivered: String { get }
  var deliveredOn: String { get }
  var withdrewByLetter: String { get }
  var sentOn: String { get }

  // MARK: Withdrawing
  var withdraw: String { get }
  func withdrawTitle(_ way: String) -> String
  func withdrawText(_ rep: String) -> String
  var confirmWithdrawal: String { get }
  var keepIt: String { get }
  func withdrawn(_ name: String, _ when: String) -> String
  func moneyBackBy(_ day: String) -> String
  func mayWithdrawUntil(_ day: String) -> String
  var mayWithdrawOpen: String { get }
  var withdrawOver: String { get }
  var withdrawalForm: String { get }
  func withdrawalFormText(_ rep: String, address: String, email: String) -> String
  var withdrawalFormLines: [String] { get }

  // MARK: The rep's page
  var layAgreement: String { get }
  func agreementInvite(_ customer: String) -> String
  func agreementIntro(_ customer: String) -> String
  var traderMissing: String { get }
  var whereItStands: String { get }
  var countryLabel: String { get }
  var regionLabel: String { get }
  var regionHint: String { get }
  var placeKindLabel: String { get }
  func placeKind(_ kind: PlaceKind) -> String
  var initiatedLabel: String { get }
  func initiated(_ party: Party) -> String
  var uninvitedLabel: String { get }
  var buyerLabel: String { get }
  func buyer(_ buyer: Buyer) -> String
  var supplyLabel: String { get }
  func supply(_ supply: Supply) -> String
  var subjectLabel: String { get }
  func subject(_ subject: Subject) -> String
  var whatElse: String { get }
  var durationLabel: String { get }
  var durationHint: String { get }
  var othersLabel: String { get }
  var othersHint: String { get }
  var ownRuleTitle: String { get }
  var ownRuleText: String { get }
  var ownRuleDays: String { get }
  var ownRuleSource: String { get }
  var layItOnTable: String { get }

  var takenForGranted: String { get }
  func rightAssumption(_ assumption: Assumption) -> String
  var rightToBeConfirmed: String { get }
  var holidaysLabel: String { get }
  var holidaysHint: String { get }
}
