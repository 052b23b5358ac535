import Money
import Rights
import Testing

@Suite("Which contracts a regime is for")
struct ScopeTests {
  static let limits: [(String, String?, PlaceKind, String, Int64, Bool)] = [
    ("US", "TX", .home, "USD", 25_00, true), ("US", "TX", .workplace, "USD", 130_00, true),
    ("US", "TX", .temporaryPlace, "USD", 130_00, true), ("GB", nil, .home, "GBP", 42_00, false),
    ("CA", "ON", .home, "CAD", 50_00, false), ("CA", "BC", .home, "CAD", 50_00, false),
    ("AU", nil, .home, "AUD", 100_00, false), ("NZ", nil, .workplace, "NZD", 100_00, false),
  ]

  @Test("a price at the limit is in where the rule says from, out where it says above", arguments: limits)
  func priceAtLimit(_ limit: (String, String?, PlaceKind, String, Int64, Bool)) throws {
    let (country, region, kind, currency, minor, atLimitIsIn) = limit
    for (amount, isIn) in [(minor - 1, false), (minor, atLimitIsIn), (minor + 1, true)] {
      var sale = contract(country, region)
      sale.placeKind = kind
      sale.price = Price(amountMinor: amount, currency: currency)
      #expect(try applying(sale).isEmpty != isIn, "\(amount) \(currency)")
    }
  }

  @Test("the refusal names the price and the limit")
  func belowLimit() throws {
    var sale = contract("AU")
    sale.price = Price(amountMinor: 100_00, currency: "AUD")
    let reasons = try findings(sale).notApplying.flatMap(\.reasons).map(\.description)
    #expect(reasons == ["The price is 100.00 AUD; the rule holds above 100.00 AUD."])
  }

  @Test("where the kind of place is not recorded the lowest limit holds")
  func lowestLimit() throws {
    var sale = contract("US", "TX")
    sale.placeKind = nil
    sale.price = Price(amountMinor: 30_00, currency: "USD")
    #expect(try applying(sale) == ["US-FTC-16CFR429"])
    sale.price = Price(amountMinor: 24_99, currency: "USD")
    #expect(try applying(sale).isEmpty)
    var british = contract("GB")
    british.placeKind = nil
    british.price = Price(amountMinor: 1_00, currency: "GBP")
    #expect(try applying(british) == ["UK-SI2013/3134"], "it may have been at a distance, where no limit holds")
  }

  @Test("a price in another currency is taken as high enough, and the answer says so")
  func otherCurrency() throws {
    var sale = contract("AU")
    sale.price = Price(amountMinor: 1_00, currency: "EUR")
    let deadline = try #require(try findings(sale).longest)
    #expect(deadline.assumptions.map(\.description).contains { $0.hasPrefix("1.00 EUR cannot be compared") })
    sale.price = nil
    #expect(try #require(try findings(sale).longest).assumptions.contains(.priceNotRecorded))
  }

  @Test("a business has none of these rights", arguments: ["DE", "US", "GB", "AU", "NZ"])
  func business(country: String) throws {
    var sale = contract(country)
    sale.buyer = .business
    let found = try findings(sale)
    #expect(found.applying.isEmpty && found.longest == nil)
    #expect(found.notApplying.allSatisfy { $0.reasons.contains(.buyerIsBusiness) })
  }

  @Test("nothing agreed on business premises is covered, except on an excursion")
  func businessPremises() throws {
    for country in ["IT", "US", "GB", "AU", "NZ"] {
      var sale = contract(country)
      sale.placeKind = .businessPremises
      #expect(try applying(sale).isEmpty, "\(country)")
    }
    var tour = contract("IT")
    tour.placeKind = .businessPremises
    tour.excursion = true
    #expect(try applying(tour) == ["EU-2011/83", "IT-52-1bis"])
  }

  @Test("distance contracts are covered in the Union, the UK, Australia and New Zealand only")
  func distance() throws {
    for (country, region, isIn) in [
      ("DE", nil, true), ("GB", nil, true), ("AU", nil, true), ("NZ", nil, true), ("US", "TX", false),
      ("CA", "QC", false),
    ] as [(String, String?, Bool)] {
      var sale = contract(country, region)
      sale.placeKind = .distance
      #expect(try applying(sale).isEmpty != isIn, "\(country)")
    }
  }

  @Test("visits by invitation are in for the Union and the United States, out where only uninvited sellers count")
  func invited() throws {
    for (country, expected) in [
      ("IT", ["EU-2011/83"]), ("ES", ["EU-2011/83"]), ("US", ["US-FTC-16CFR429"]), ("AU", []), ("NZ", []),
    ] {
      var sale = contract(country)
      sale.initiatedBy = .customer
      sale.unsolicitedVisit = nil
      #expect(try applying(sale) == expected, "\(country)")
      sale.initiatedBy = nil
      #expect(try applying(sale).count > expected.count || country == "US", "not recorded is the longer reading")
    }
  }

  @Test("a visit the seller arranged by telephone is no unsolicited visit in Italy, but uninvited in Australia")
  func arranged() throws {
    var sale = contract("IT")
    sale.unsolicitedVisit = false
    #expect(try applying(sale) == ["EU-2011/83"])
    var other = contract("AU")
    other.unsolicitedVisit = false
    #expect(try applying(other) == ["AU-ACL-s82"])
  }

  @Test("at a fair in Spain an excursion that is not ruled out gives thirty days")
  func fair() throws {
    var sale = contract("ES")
    sale.placeKind = .temporaryPlace
    #expect(try applying(sale) == ["EU-2011/83"])
    sale.excursion = nil
    let longest = try #require(try findings(sale).longest)
    #expect(longest.days == 30 && longest.assumptions.contains(.excursionNotRecorded))
  }

  static let exceptions: [(Exception, Supply)] = [
    (.urgentRepairAskedFor, .service), (.fullyPerformedWithConsent, .service), (.madeToMeasure, .goods),
    (.unsealedHygieneGoods, .goods),
  ]

  @Test("an exception takes the right away only where it is about all that was sold", arguments: exceptions)
  func exceptionForAllOfIt(_ exception: Exception, _ about: Supply) throws {
    for supply in Supply.allCases {
      var sale = contract("DE")
      sale.supply = supply
      sale.lastDelivery = sale.signed
      switch exception {
      case .urgentRepairAskedFor: sale.urgentRepairAskedFor = true
      case .fullyPerformedWithConsent: sale.fullyPerformedWithConsent = true
      case .madeToMeasure: sale.madeToMeasure = true
      case .unsealedHygieneGoods: sale.unsealedHygieneGoods = true
      }
      let found = try findings(sale)
      if supply == about {
        #expect(found.notApplying.flatMap(\.reasons) == [.exception(exception)])
      } else {
        #expect(found.applying.flatMap(\.assumptions).contains(.exceptionForPartOnly(exception)))
      }
    }
  }

  @Test("an urgent repair asked for is out in the United States, but not in Australia")
  func urgentRepair() throws {
    var sale = contract("US", "TX")
    sale.urgentRepairAskedFor = true
    #expect(try applying(sale).isEmpty)
    var other = contract("AU")
    other.urgentRepairAskedFor = true
    #expect(try applying(other) == ["AU-ACL-s82"])
  }

  @Test("a small contract in the Union keeps the right, and the answer says that some states exempt it")
  func small() throws {
    var sale = contract("DE")
    sale.price = Price(amountMinor: 50_00, currency: "EUR")
    let note = Assumption.smallContractMayBeExempt(Price(amountMinor: 50_00, currency: "EUR"))
    #expect(try #require(try findings(sale).longest).assumptions.contains(note))
    sale.price = Price(amountMinor: 50_01, currency: "EUR")
    #expect(try !#require(try findings(sale).longest).assumptions.contains(note))
  }
}
