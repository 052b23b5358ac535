import ArgumentParser
import Money
import Rights

/// What is known of a sale, as far as the right to undo it depends on it. What is left out is read in the longer way.
struct SaleFacts: ParsableArguments {
  @Option(help: ArgumentHelp("The day both sides agreed.", valueName: "date"), transform: DayWord.read)
  var signed: Day?

  @Option(help: ArgumentHelp("The day the last of the goods arrived.", valueName: "date"), transform: DayWord.read)
  var delivered: Day?

  @Option(help: ArgumentHelp("The day the customer got the written copy.", valueName: "date"), transform: DayWord.read)
  var copyDelivered: Day?

  @Option(
    help: ArgumentHelp("A public holiday near the last day; may stand several times.", valueName: "date"),
    transform: DayWord.read)
  var holiday: [Day] = []

  @Option(help: "Where it was agreed.")
  var place: PlaceWord?

  @Option(help: "The whole price, like 180 or 180.50; say the currency too.", transform: PriceWord.read)
  var price: Int64?

  @Option(help: ArgumentHelp("The price's currency as three letters, like USD.", valueName: "code"))
  var currency: String?

  @Flag var supply: SupplyWord?

  @Option(help: ArgumentHelp("Who made the first contact.", valueName: "who"))
  var startedBy: StarterWord?

  @Option(
    help: ArgumentHelp("Whether the customer was told of the right in the way the rule asks.", valueName: "answer"))
  var informed: YesNoWord?

  @Option(help: ArgumentHelp("The language of the talk, like es.", valueName: "code"))
  var language: String?

  @Option(help: "What it is about.")
  var subject: SubjectWord?

  @Flag(name: .customLong("age-65"), inversion: .prefixedNo, help: "The customer says they are 65 or older, or not.")
  var aged65: Bool?

  @Flag(inversion: .prefixedNo, help: "The work repairs a disaster's damage, or not.")
  var disasterRepair: Bool?

  @Flag(inversion: .prefixedNo, help: "The customer called for an urgent repair, or not.")
  var urgentRepair: Bool?

  @Flag(inversion: .prefixedNo, help: "The goods are made to measure, or not.")
  var madeToMeasure: Bool?

  @Flag(inversion: .prefixedNo, help: "It was agreed on an excursion the seller led, or not.")
  var excursion: Bool?

  func validate() throws {
    if price != nil, currency == nil { throw ValidationError("Say the currency of the price: --currency USD.") }
    if let currency {
      guard price != nil else { throw ValidationError("There is a currency but no price; add --price.") }
      guard Currency(code: currency.uppercased()) != nil else {
        throw ValidationError("\(currency) is no currency; write its three letters, like USD.")
      }
    }
  }

  /// The sale as the rule table asks for it, made at that place.
  func contract(at placeMade: Place?) -> Contract {
    var contract = Contract(place: placeMade, signed: signed, holidays: holiday)
    contract.lastDelivery = delivered
    contract.copyDelivered = copyDelivered
    contract.placeKind = place?.kind
    if let price, let currency { contract.price = Price(amountMinor: price, currency: currency) }
    contract.supply = supply?.supply
    contract.initiatedBy = startedBy?.party
    contract.informedOfRight = informed.map { $0 == .yes }
    contract.languageOfTalk = language
    contract.subject = subject?.subject
    contract.aged65OrMore = aged65
    contract.disasterRepair = disasterRepair
    contract.urgentRepairAskedFor = urgentRepair
    contract.madeToMeasure = madeToMeasure
    contract.excursion = excursion
    return contract
  }
}
