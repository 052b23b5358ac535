import Money
import Rights
import Seeded
import Testing

@Suite("The longer reading")
struct LongerReadingTests {
  static let places: [(String, String?)] = [
    ("DE", nil), ("IT", nil), ("ES", nil), ("FR", nil), ("GB", nil), ("US", "TX"), ("US", "CA"), ("CA", "ON"),
    ("CA", "QC"), ("CA", "BC"), ("CA", "AB"), ("AU", nil), ("NZ", nil),
  ]

  static func contract(at place: (String, String?), using random: inout SplitMix64) -> Contract {
    let signed = random.day()
    var sale = Contract(place: Place(country: place.0, region: place.1), signed: signed)
    let answers = [true, false]
    sale.initiatedBy = random.maybe(Party.allCases)
    sale.placeKind = random.maybe(PlaceKind.allCases)
    sale.buyer = random.maybe([.consumer, .consumer, .business])
    sale.subject = .ordinary
    sale.supply = random.maybe(Supply.allCases)
    sale.copyDelivered = random.maybe([signed, signed.adding(days: 3)])
    sale.lastDelivery = random.maybe([signed, signed.adding(days: 20)])
    sale.price = random.maybe([20_00, 42_00, 60_00, 100_00, 140_00].map { Price(amountMinor: $0, currency: "USD") })
    sale.aged65OrMore = random.maybe(answers)
    sale.disasterRepair = random.maybe(answers)
    sale.unsolicitedVisit = random.maybe(answers)
    sale.excursion = random.maybe(answers)
    sale.urgentRepairAskedFor = random.maybe(answers)
    sale.madeToMeasure = random.maybe(answers)
    sale.unsealedHygieneGoods = random.maybe(answers)
    sale.fullyPerformedWithConsent = random.maybe(answers)
    sale.informedOfRight = random.maybe(answers)
    return sale
  }

  /// The contract with one fact less, for every fact that can be forgotten without contradicting another.
  static func withOneFactLess(_ sale: Contract) -> [(String, Contract)] {
    func without(_ name: String, _ forget: (inout Contract) -> Void) -> (String, Contract) {
      var copy = sale
      forget(&copy)
      return (name, copy)
    }
    var copies = [
      without("placeKind") { $0.placeKind = nil }, without("buyer") { $0.buyer = nil },
      without("supply") { $0.supply = nil }, without("price") { $0.price = nil },
      without("initiatedBy") { $0.initiatedBy = nil }, without("age") { $0.aged65OrMore = nil },
      without("disaster") { $0.disasterRepair = nil }, without("urgent") { $0.urgentRepairAskedFor = nil },
      without("measure") { $0.madeToMeasure = nil }, without("hygiene") { $0.unsealedHygieneGoods = nil },
      without("performed") { $0.fullyPerformedWithConsent = nil }, without("informed") { $0.informedOfRight = nil },
    ]
    // A customer who made the contact is taken to have invited the visit unless it is recorded as unsolicited.
    if sale.initiatedBy != .customer { copies.append(without("visit") { $0.unsolicitedVisit = nil }) }
    // An excursion is taken for possible only where it is likely: at a temporary place, or where none is recorded.
    if sale.placeKind == nil || sale.placeKind == .temporaryPlace {
      copies.append(without("excursion") { $0.excursion = nil })
    }
    return copies
  }

  @Test("a fact less never ends a right earlier", arguments: places)
  func forgetting(place: (String, String?)) throws {
    let seed: UInt64 = 0xF0463
    var random = SplitMix64(seed: seed)
    var tried = 0
    for round in 0..<60 {
      let sale = LongerReadingTests.contract(at: place, using: &random)
      guard let known = try findings(sale).longest else { continue }
      tried += 1
      for (fact, copy) in LongerReadingTests.withOneFactLess(sale) {
        let less = try findings(copy).longest
        #expect(
          less.map { $0.standsAtMostUntil >= known.standsAtMostUntil } == true,
          "seed \(seed), round \(round), \(place), without \(fact): \(sale)")
      }
    }
    #expect(tried >= 5, "too few contracts had a right")
  }

  @Test("signing a day later never ends a right earlier", arguments: places)
  func laterStart(place: (String, String?)) throws {
    let seed: UInt64 = 0x1A7E5
    var random = SplitMix64(seed: seed)
    for round in 0..<100 {
      let sale = LongerReadingTests.contract(at: place, using: &random)
      var later = sale
      later.signed = sale.signed?.adding(days: 1)
      later.copyDelivered = sale.copyDelivered?.adding(days: 1)
      later.lastDelivery = sale.lastDelivery?.adding(days: 1)
      guard let before = try findings(sale).longest, let after = try findings(later).longest else { continue }
      #expect(after.standsAtMostUntil >= before.standsAtMostUntil, "seed \(seed), round \(round), \(sale)")
      #expect(before.lastDay.map { last in after.lastDay.map { $0 >= last } == true } ?? true)
    }
  }
}
