import Money
import Rights
import Testing

@Suite("Answers")
struct AnswerTests {
  @Test("the longest period of a place wins")
  func longest() throws {
    for (country, region, ids, longest) in [
      ("IT", nil, ["EU-2011/83", "IT-52-1bis"], "IT-52-1bis"), ("ES", nil, ["EU-2011/83", "ES-102"], "ES-102"),
      ("FR", nil, ["EU-2011/83", "FR-L221-10"], "FR-L221-10"), ("PL", nil, ["EU-2011/83"], "EU-2011/83"),
      ("uk", nil, ["UK-SI2013/3134"], "UK-SI2013/3134"),
      ("US", "us-ca", ["US-FTC-16CFR429", "US-CA-1689.6"], "US-CA-1689.6"),
      ("CA", "AB", ["CA-AB-CPA"], "CA-AB-CPA"), ("CA", "BC", ["CA-BC-BPCPA19"], "CA-BC-BPCPA19"),
    ] as [(String, String?, [String], String)] {
      let sale = contract(country, region)
      #expect(try applying(sale) == ids)
      #expect(try findings(sale).longest?.regime.id.text == longest)
    }
  }

  @Test("a place that is not in the table gets no date", arguments: ["JP", "BR", "CH", "NO", "ITALY", "🇮🇹"])
  func otherPlaces(country: String) throws {
    let answer = try RightsToUndo.applicable(to: contract(country))
    #expect(answer == .unknown(.placeNotInTable(Place(country: country))))
    #expect(answer.findings == nil)
  }

  @Test("a province that is not in the table gets no date, and a missing one is asked for")
  func provinces() throws {
    let manitoba = Place(country: "CA", region: "MB")
    #expect(try RightsToUndo.applicable(to: contract("CA", "MB")) == .unknown(.placeNotInTable(manitoba)))
    let unknown = Unknown.regionNotRecorded(country: "CA", regionsKnown: ["ON", "QC", "BC", "AB"])
    #expect(try RightsToUndo.applicable(to: contract("CA")) == .unknown(unknown))
    #expect(
      unknown.description
        == "I do not know the rule here, so I give no date. The rules of CA differ by region: record it."
        + " I know ON, QC, BC, AB.")
  }

  @Test("without a country no date is given")
  func noPlace() throws {
    #expect(try RightsToUndo.applicable(to: Contract(signed: day("2025-03-03"))) == .unknown(.placeNotRecorded))
    #expect(try RightsToUndo.applicable(to: contract("")) == .unknown(.placeNotRecorded))
    #expect(try RightsToUndo.applicable(to: contract("CA", "CA-")) != .unknown(.placeNotRecorded))
    #expect(Unknown.placeNotRecorded.description.hasSuffix("Record the country in which it was agreed."))
  }

  @Test(
    "insurance, finance and real estate get no date anywhere", arguments: [Subject.insurance, .finance, .realEstate])
  func subjects(subject: Subject) throws {
    for (country, region) in [("DE", nil), ("US", nil), ("US", "CA"), ("AU", nil), ("JP", nil)] as [(String, String?)] {
      var sale = contract(country, region)
      sale.subject = subject
      #expect(try RightsToUndo.applicable(to: sale) == .unknown(.subjectNotInTable(subject)))
    }
    #expect(
      Unknown.subjectNotInTable(subject).description
        == "I do not know the rule here, so I give no date. Contracts on \(subject.words) have rules of their own:"
        + " give me the rule with its source.")
  }

  @Test("a state without a rule in the table, or no state, is named as one that may have its own")
  func states() throws {
    for region in ["TX", nil] {
      let deadline = try #require(try findings(contract("US", region)).longest)
      #expect(deadline.assumptions.contains(.regionMayHaveOwnRule(Place(country: "US", region: region))))
    }
    let californian = try findings(contract("US", "CA")).applying
    #expect(!californian.flatMap(\.assumptions).contains(.regionMayHaveOwnRule(Place(country: "US", region: "CA"))))
  }

  @Test("an empty contract in Italy takes every longer reading and says so")
  func empty() throws {
    var sale = Contract(place: Place(country: "IT"), signed: day("2025-03-03"))
    sale.lastDelivery = day("2025-03-03")
    let deadline = try #require(try findings(sale).longest)
    #expect(deadline.days == 30 && deadline.lastDay == day("2025-04-02"))
    #expect(
      deadline.assumptions == [
        .buyerNotRecorded, .subjectNotRecorded, .placeKindNotRecorded, .approachNotRecorded,
        .exceptionsNotRecorded(Exception.allCases), .supplyNotRecorded,
        .informingNotRecorded, .onlySomeHolidaysKnown(.italy),
      ])
  }

  @Test("it is not legal advice, and says so")
  func notLegalAdvice() { #expect(RightsToUndo.notLegalAdvice.hasPrefix("This is not legal advice.")) }

  @Test("too many holidays, days out of range and impossible prices are refused")
  func refusals() {
    var sale = contract("DE")
    sale.holidays = (0..<1_001).map { Day(number: $0) }
    #expect(throws: RightsProblem.tooManyHolidays(count: 1_001, limit: 1_000)) { try RightsToUndo.applicable(to: sale) }
    sale.holidays = [Day(number: Int.max)]
    #expect(throws: RightsProblem.dayOutOfRange(field: "holidays", number: Int.max)) {
      try RightsToUndo.applicable(to: sale)
    }
    sale.holidays = []
    sale.signed = Day(number: Int.min)
    #expect(throws: RightsProblem.dayOutOfRange(field: "signed", number: Int.min)) {
      try RightsToUndo.applicable(to: sale)
    }
    sale.signed = nil
    sale.copyDelivered = Day(number: 90_000)
    #expect(throws: RightsProblem.dayOutOfRange(field: "copyDelivered", number: 90_000)) {
      try RightsToUndo.deadline(under: regime("CA-ON-s43.1"), for: sale)
    }
    sale.copyDelivered = nil
    sale.lastDelivery = Day(number: -90_000)
    #expect(throws: RightsProblem.dayOutOfRange(field: "lastDelivery", number: -90_000)) {
      try RightsToUndo.applicable(to: sale)
    }
    sale.lastDelivery = nil
    let debt = Price(amountMinor: Int64.min, currency: "EUR")
    sale.price = debt
    #expect(throws: RightsProblem.negativePrice(debt)) { try RightsToUndo.applicable(to: sale) }
    for currency in ["", "EU", "EURO", "E1R", "€€€"] {
      sale.price = Price(amountMinor: 1, currency: currency)
      #expect(throws: RightsProblem.notACurrency(currency)) { try RightsToUndo.applicable(to: sale) }
    }
  }

  @Test("the largest contract that is allowed is answered")
  func largest() throws {
    var sale = contract("AU", signed: "2025-03-03")
    sale.holidays = (1...1_000).map { day("2025-03-03").adding(days: $0) }
    let lastDay = try #require(try findings(sale).longest?.lastDay)
    #expect(lastDay > day("2027-11-28"))
  }

  @Test("every problem says what to do")
  func problems() {
    let problems: [RightsProblem] = [
      .tooManyHolidays(count: 1_001, limit: 1_000), .dayOutOfRange(field: "signed", number: 1 << 40),
      .negativePrice(Price(amountMinor: -5, currency: "EUR")), .notACurrency("?"),
      .periodOutOfRange(days: 0, limit: 400), .noOpenDay(searchedDays: 4_000),
    ]
    #expect(problems.allSatisfy { $0.description.count > 40 })
    #expect(problems[2].description == "The price -0.05 EUR is below zero. Give the whole price the customer pays.")
  }
}
