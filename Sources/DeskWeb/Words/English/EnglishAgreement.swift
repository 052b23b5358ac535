import Rights

extension English {
  var whatWeAgreed: String { "What we agreed" }
  func agreementTitle(_ about: String) -> String { "What we agree: \(about)" }
  func agreementBetween(_ rep: String, reach: String, _ customer: String) -> String {
    "\(rep) (\(reach)) sells, and \(customer) buys."
  }
  var whatIsAgreed: String { "What is agreed" }
  func agreedWay(_ way: String) -> String { way }
  func agreedTerm(_ what: String, _ how: String) -> String { "\(what): \(how)" }
  func agreedDuration(_ duration: String) -> String { "For how long: \(duration)" }
  var agreedPrice: String { "What it costs" }
  func agreedPriceIs(_ amount: String) -> String { "The price agreed: \(amount)" }
  func agreedTotal(_ span: String) -> String { "In all, over \(span)" }
  var agreedTotalNote: String { "What depends on use is taken at its average; section 3 has it month by month." }
  var agreedPromises: String { "What is promised" }
  var lookTogether: String { "Look together whether it still fits: stay, or grow at the price fixed today" }
  func agreedPromise(_ what: String, by day: String, isCustomers: Bool) -> String {
    "\(what) – by \(day)" + (isCustomers ? " (the customer)" : "")
  }
  var agreedRights: String { "Your right to withdraw" }
  var agreedOthers: String { "Whom else it touches" }
  func rightDays(_ days: Int, isBusiness: Bool) -> String {
    isBusiness ? (days == 1 ? "1 business day" : "\(days) business days") : (days == 1 ? "1 day" : "\(days) days")
  }
  func clock(_ event: ClockEvent) -> String {
    switch event {
    case .conclusion: "the day of the agreement"
    case .lastDelivery: "the day the last of it was delivered"
    case .copyReceived: "the day the copy was received"
    }
  }
  func waits(_ fact: MissingFact) -> String {
    switch fact {
    case .signing: "the agreement"
    case .lastDelivery, .supplyOrDelivery: "the day the last of it is delivered"
    case .copyReceived: "the day the copy is received"
    }
  }
  func rightUntil(_ day: String, days: String, from event: String) -> String {
    "You may withdraw without a reason until the end of \(day): \(days) from \(event), which is not counted."
  }
  func rightNotBegun(days: String, waitsFor fact: String) -> String {
    "You may withdraw without a reason now, and for \(days) from \(fact)."
  }
  func rightRefund(_ days: String) -> String { "What you paid is back within \(days) of that." }
  func rightNoPayment(_ day: String, noWork: Bool) -> String {
    noWork ? "Nothing is paid and nothing is done before \(day) is over." : "Nothing is paid before \(day) is over."
  }
  func rightSource(_ source: String, checked: String) -> String { "The rule: \(source), looked up \(checked)." }
  func rightOwn(_ day: String, source: String) -> String {
    "You may withdraw without a reason until the end of \(day) (\(source))."
  }
  var rightUnknown: String {
    "I do not know the rule here, so no date stands here. Ask before you say yes."
  }
  var rightNone: String {
    "None of the rules known here gives a right to withdraw from this agreement. There may be others."
  }
  func howToWithdraw(address: String, email: String) -> String {
    "To withdraw, use the button on this page, write to \(email), or send a letter to \(address). It takes effect when you send it, and needs no reason."
  }
  var notLegalAdvice: String { "Dates come from a table of rules with their sources. It is not legal advice." }

  func laidBefore(_ rep: String, isCustomer: Bool) -> String {
    isCustomer ? "\(rep) has said yes to this. Nothing holds before you do." : "You have said yes to this."
  }
  var rightsFirst: String { "Your rights first" }
  var stillToRead: String { "Something in section 4 was not read yet. Read it and say so there; then you can say yes." }
  var yourNameHere: String { "Your name" }
  var yourNameHereHint: String { "Typed here it stands for your signature." }
  var beginEarly: String {
    "I ask that work begin before the days to withdraw are over. If I withdraw then, I pay for what was done."
  }
  var orderWithPay: String { "Order with obligation to pay" }
  var iAccept: String { "Yes, I agree" }
  func waitsForYes(_ customer: String) -> String { "\(customer) has not said yes yet." }
  var takeBack: String { "Take it back" }
  func bothSaidYes(_ name: String, _ when: String) -> String { "\(name) said yes on \(when), and so both did." }
  var askedEarlyStart: String { "Asked that work begin before the days to withdraw are over." }
  var receipt: String { "What holds, in full" }
  func fingerprintIs(_ hash: String) -> String { "Fingerprint of this text (SHA-256): \(hash)" }
  var agreementAsPDF: String { "A copy to keep (PDF)" }

  var sendByMail: String { "Send it by your mail program" }
  var wasDelivered: String { "It was delivered" }
  var deliveredOn: String { "The last of it arrived on" }
  var withdrewByLetter: String { "They withdrew by letter or mail" }
  var sentOn: String { "Sent on" }

  var withdraw: String { "Withdraw from this agreement" }
  func withdrawTitle(_ way: String) -> String { "Withdraw: \(way)" }
  func withdrawText(_ rep: String) -> String {
    "You need give no reason. When you confirm, the agreement ends, \(rep) sees it at once, and the receipt with the time stands on your page."
  }
  var confirmWithdrawal: String { "Confirm the withdrawal" }
  var keepIt: String { "Leave it as it is" }
  func withdrawn(_ name: String, _ when: String) -> String { "\(name) withdrew on \(when). The agreement has ended." }
  func moneyBackBy(_ day: String) -> String { "What was paid is back by \(day)." }
  func mayWithdrawUntil(_ day: String) -> String {
    "It can be withdrawn from, without a reason, until the end of \(day)."
  }
  var mayWithdrawOpen: String { "It can be withdrawn from, without a reason; the days have not begun to count." }
  var withdrawOver: String { "The days to withdraw by law are over." }
  var withdrawalForm: String { "Form for withdrawing" }
  func withdrawalFormText(_ rep: String, address: String, email: String) -> String {
    "Fill this in and send it only if you want to withdraw. To \(rep), \(address), \(email):"
  }
  var withdrawalFormLines: [String] {
    [
      "I withdraw from the agreement above.", "Agreed or received on: ________", "Name: ________", "Address: ________",
      "Signature (on paper only): ________", "Date: ________",
    ]
  }

  var layAgreement: String { "Write down what you agree" }
  func agreementInvite(_ customer: String) -> String {
    "When you both know what suits, lay it before \(customer): the whole price, the rights with their dates, what is promised. It holds when both have said yes."
  }
  func agreementIntro(_ customer: String) -> String {
    "A few facts, on which \(customer)’s right to withdraw depends. You say yes by laying it on the Table; it holds when \(customer) does."
  }
  var traderMissing: String {
    "An agreement says who sells: write your postal address and your mail address into Settings first."
  }
  var whereItStands: String { "How you came to it" }
  var countryLabel: String { "Country" }
  var regionLabel: String { "State or region" }
  var regionHint: String { "Where regions have rules of their own: CA, ON, QC … Else leave it empty." }
  var placeKindLabel: String { "Where you talked it over" }
  func placeKind(_ kind: PlaceKind) -> String {
    switch kind {
    case .home: "at the customer’s home"
    case .workplace: "where the customer works"
    case .temporaryPlace: "at a fair, a stall, in the street"
    case .businessPremises: "in your own shop or office"
    case .distance: "by phone, by mail or online only"
    }
  }
  var initiatedLabel: String { "Who made the first contact" }
  func initiated(_ party: Party) -> String { party == .customer ? "the customer" : "you" }
  var uninvitedLabel: String { "I came without being asked to." }
  var buyerLabel: String { "Who buys" }
  func buyer(_ buyer: Buyer) -> String { buyer == .consumer ? "a household" : "a firm" }
  var supplyLabel: String { "What is supplied" }
  func supply(_ supply: Supply) -> String {
    switch supply {
    case .goods: "goods"
    case .service: "a service (electricity counts as one)"
    case .mixed: "both"
    }
  }
  var subjectLabel: String { "It is about" }
  func subject(_ subject: Subject) -> String {
    switch subject {
    case .ordinary: "something ordinary"
    case .insurance: "insurance"
    case .finance: "finance"
    case .realEstate: "real estate"
    }
  }
  var whatElse: String { "What else belongs to it" }
  var durationLabel: String { "For how long it runs" }
  var durationHint: String { "Two years, until one of you ends it with a month’s notice, once." }
  var othersLabel: String { "Whom else it touches" }
  var othersHint: String { "The landlord, the neighbours below, whoever has to know." }
  var ownRuleTitle: String { "If the rule is not known" }
  var ownRuleText: String {
    "Where the place or the kind of contract is not in the table, no date is worked out. If you know the rule, write it with its source."
  }
  var ownRuleDays: String { "Days to withdraw from the yes" }
  var ownRuleSource: String { "Where that stands" }
  var layItOnTable: String { "I say yes: lay it on the Table" }

  var takenForGranted: String { "Taken for granted, each time so that you have longer:" }
  func rightAssumption(_ assumption: Assumption) -> String {
    switch assumption {
    case .placeKindNotRecorded: "It was agreed in a place that the rule covers."
    case .buyerNotRecorded: "The buyer is a consumer."
    case .subjectNotRecorded: "It is no insurance, finance or real estate, which have rules of their own."
    case .supplyNotRecorded: "Goods may be part of it, so the later start counts."
    case .priceNotRecorded: "The price is high enough for the rule."
    case .priceInOtherCurrency(_, let threshold): "The price is high enough for the rule (\(threshold))."
    case .approachNotRecorded: "Nobody asked for the visit."
    case .excursionNotRecorded: "It was agreed on an excursion."
    case .exceptionsNotRecorded(let exceptions): "It is not \(exceptions.map(\.words).joined(separator: ", nor "))."
    case .exceptionForPartOnly(let exception): "Not all of it is \(exception.words)."
    case .longerPeriodNotRuledOut(let longer):
      switch longer.when {
      case .aged65OrMore: "You may be 65 or older, so \(longer.days) days count."
      case .disasterRepair: "It may repair a disaster’s damage, so \(longer.days) days count."
      }
    case .copyTakenAsGivenAtSigning: "The copy was given on the day of the yes."
    case .signingNotRecorded: "It was agreed no later than the day that is known."
    case .informingNotRecorded: "Until it is certain that you were told of the right, the longer last day stands."
    case .languageNotRecorded: "The form is in the language of the talk."
    case .onlySomeHolidaysKnown(let list):
      list == nil
        ? "No other holidays fall into these days than those given."
        : "No other holidays fall into these days than the common national ones and those given."
    case .countingNotCertain: "How the last day is counted is not certain here; the longer reading counts."
    case .regionMayHaveOwnRule(let place): "No longer rule of the region’s own is known to me (\(place))."
    case .smallContractMayBeExempt(let price):
      "Some states exempt a contract of \(price); the right is given all the same."
    }
  }
  var rightToBeConfirmed: String { "It is general knowledge, to be confirmed before anybody relies on it." }
  var holidaysLabel: String { "Public holidays in the weeks to come, days" }
  var holidaysHint: String { "Local ones the desk may not know, such as 2026-12-24, 2026-12-26." }
}
