import Money
import Rights
import Testing

@Suite("The rule table")
struct RegimeTableTests {
  @Test("every regime of the research is there, once, under a name that stays")
  func ids() {
    let ids = Regime.all.map(\.id.text)
    #expect(
      ids == [
        "EU-2011/83", "IT-52-1bis", "ES-102", "FR-L221-10", "UK-SI2013/3134", "US-FTC-16CFR429", "US-CA-1689.6",
        "CA-ON-s43.1", "CA-QC-P40.1", "CA-BC-BPCPA19", "CA-AB-CPA", "AU-ACL-s82", "NZ-FTA-36K",
      ])
    #expect(Set(ids).count == ids.count)
  }

  @Test("every regime names its source, when it was checked and how sure it is", arguments: Regime.all)
  func provenance(regime: Regime) throws {
    #expect(!regime.source.isEmpty)
    #expect(regime.verifiedOn == "2026-11")
    #expect(!regime.title.isEmpty)
    #expect(Certainty.allCases.contains(regime.certainty))
    #expect(!regime.scope.places.isEmpty)
    #expect(!regime.scope.places.contains(.businessPremises))
    #expect(regime.consequences.allSatisfy { !$0.text.isEmpty })
    #expect(regime.period.longer.allSatisfy { $0.days > regime.period.days })
    #expect(Regime.named(regime.id) == regime)
  }

  @Test(
    "the periods are those of the research",
    arguments: [
      ("EU-2011/83", 14), ("IT-52-1bis", 30), ("ES-102", 30), ("FR-L221-10", 14), ("UK-SI2013/3134", 14),
      ("US-FTC-16CFR429", 3), ("US-CA-1689.6", 3), ("CA-ON-s43.1", 10), ("CA-QC-P40.1", 10), ("CA-BC-BPCPA19", 10),
      ("CA-AB-CPA", 10), ("AU-ACL-s82", 10), ("NZ-FTA-36K", 5),
    ])
  func periods(id: String, days: Int) throws { #expect(try regime(id).period.days == days) }

  @Test("what is general knowledge is marked so")
  func certainties() throws {
    for id in ["FR-L221-10", "CA-BC-BPCPA19", "CA-AB-CPA"] { #expect(try regime(id).certainty == .generalKnowledge) }
    for id in ["EU-2011/83", "IT-52-1bis", "US-FTC-16CFR429", "CA-ON-s43.1", "AU-ACL-s82", "NZ-FTA-36K"] {
      #expect(try regime(id).certainty == .seen)
    }
    #expect(try regime("US-FTC-16CFR429").refund?.certainty == .generalKnowledge)
    #expect(try regime("EU-2011/83").period.countingCertainty == .generalKnowledge)
    #expect(try regime("CA-QC-P40.1").period.countingCertainty == .seen)
    #expect(try regime("UK-SI2013/3134").longerIfNotInformed?.certainty == .generalKnowledge)
    #expect(Certainty.seen.weaker(.generalKnowledge) == .generalKnowledge)
    #expect(Certainty.generalKnowledge.weaker(.seen) == .generalKnowledge)
    #expect(Certainty.seen.weaker(.seen) == .seen)
  }

  @Test("a name the table does not have gives nothing")
  func unknownName() { #expect(Regime.named(ID("XX-1")) == nil) }

  @Test("the federal form comes in two copies, in the language of the talk, and is told aloud")
  func form() throws {
    let form = try #require(try regime("US-FTC-16CFR429").form)
    #expect(form.copies == 2 && form.inLanguageOfTalk && form.alsoToldAloud && form.certainty == .seen)
  }
}
