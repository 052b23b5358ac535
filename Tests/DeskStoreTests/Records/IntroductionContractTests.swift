import Desk
import DeskStore
import Money
import Testing

@Suite("Links that are passed on, in a store of either engine")
struct IntroductionContractTests {
  @Test(
    "kept by their hash, ended together, counting who came without a name; erased with the household",
    arguments: Engine.here)
  func links(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (one, two) = (
        IntroductionLink(hash: [1, 2], household: ID("rosa"), made: Samples.now, isNamed: true),
        IntroductionLink(hash: [3], household: ID("rosa"), made: Samples.now, isNamed: false)
      )
      #expect(try await store.read { try $0.hasIntroductionLink(of: ID("rosa")) } == false)
      try await store.write { records in
        try records.insert(one)
        try records.insert(two)
        try records.countUnnamedFriend(of: two)
        try records.countUnnamedFriend(of: two)
      }
      #expect(try await store.read { try $0.introductionLink([1, 2]) } == one)
      #expect(try await store.read { try $0.introductionLink([9]) } == nil)
      #expect(try await store.read { try $0.hasIntroductionLink(of: ID("rosa")) })
      try await store.write { try $0.countUnnamedFriend(of: one) }
      #expect(try await store.read { try $0.unnamedFriends(of: ID("rosa")) } == 3)
      #expect(try await store.read { try $0.unnamedFriends(of: ID("nobody")) } == 0)
      try await store.write { try $0.endIntroductionLinks(of: ID("rosa")) }
      #expect(try await store.read { try $0.introductionLink([3]) }?.isEnded == true)
      #expect(try await store.read { try $0.hasIntroductionLink(of: ID("rosa")) } == false)
      try await store.write { try $0.erase(ID<Household>("rosa")) }
      #expect(try await store.read { try $0.introductionLink([3]) } == nil)
    }
  }

  @Test(
    "who was introduced, the first first, each rep her own; an erased introducer leaves no trace",
    arguments: Engine.here)
  func edges(engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      var eva = Samples.household("eva", "Eva", introducedBy: "rosa")
      eva.about.introduction = Household.Introduction(
        introducerAgreed: "2026-01-02", agreed: "2026-01-03", isByLink: true, thanks: 5)
      let written = eva
      try await store.write { records in
        try records.insert(written)
        try records.insert(Samples.household("bo", "Bo", introducedBy: "eva"))
        try records.insert(Samples.household("otto", "Otto", owner: "other"))
      }
      #expect(try await store.read { try $0.introductions(of: ID("ines"), limit: 9) }.map(\.id.text) == ["bo", "eva"])
      #expect(try await store.read { try $0.introductions(of: ID("ines"), limit: 9) }.last == written)
      #expect(try await store.read { try $0.introductions(of: ID("ines"), limit: 1) }.count == 1)
      #expect(try await store.read { try $0.introductions(of: ID("other"), limit: 9) }.isEmpty)
      try await store.write { try $0.erase(ID<Household>("rosa")) }
      let left = try await store.read { try $0.household(ID("eva")) }
      #expect(left?.about.introducedBy == nil && left?.about.introduction == nil)
    }
  }
}
