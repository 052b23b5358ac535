import Desk
import Foundation
import HTTPTypes
import Money
import StarterKit
import Testing

@testable import DeskWeb

@Suite("The same person twice")
struct MergeTests {
  private static func meet(
    _ name: String, _ reach: String, place: String = "", on desk: TestDesk, by account: Account
  ) async throws -> Household {
    desk.clock.pass(seconds: 60)
    return try await desk.world.meet(MetHousehold(name: name, reach: reach, place: place), by: account)
  }

  /// Everything that is kept of a household but who looked.
  private static func everything(_ id: ID<Household>, _ desk: TestDesk, _ account: Account) async throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let data = try encoder.encode(try await desk.world.copy(of: id, by: account))
    var all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    all["looks"] = nil
    return String(
      decoding: try JSONSerialization.data(withJSONObject: all, options: [.sortedKeys, .prettyPrinted]), as: UTF8.self)
  }

  private static func street(_ desk: TestDesk, _ account: Account) async throws -> [Household] {
    let world = desk.world
    try await DemoStreet(owner: account, now: world.clock.now(), today: world.clock.today(), chance: world.chance) {
      document, day, household in
      let text = AgreementText.of(document, agreedOn: day, with: household)
      return (text, world.fingerprint(of: text))
    }.write(into: world)
    return try await world.store.read { try $0.allHouseholds(of: account.id) }.sorted { $0.id.text < $1.id.text }
  }

  @Test("pairs are those with something in common, the likeliest first; of whom she said two, are not named again")
  func found() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let rosa = try await Self.meet("Rosa Ortega", "600 555 001", place: "Triana", on: desk, by: account)
    let again = try await Self.meet("ortega rosa", "rosa@example.com\n+34 600 555 001", on: desk, by: account)
    let husband = try await Self.meet("Luis Gil", "600555001", on: desk, by: account)
    let namesake = try await Self.meet("Luis Gil", "luis@example.com", on: desk, by: account)
    _ = try await Self.meet("Nobody Else", "955 000 000", on: desk, by: account)
    let pairs = try await desk.world.doubles(of: account).pairs
    #expect(
      pairs.map { [$0.first.id, $0.second.id] } == [
        [rosa.id, again.id], [rosa.id, husband.id], [again.id, husband.id], [husband.id, namesake.id],
      ])
    #expect(pairs[0].likeness == [.name, .way("600 555 001")])
    #expect(pairs[1].likeness == [.way("600 555 001")])
    try await desk.world.areDistinct(husband.id, rosa.id, by: account)
    #expect(try await desk.world.doubles(of: account).pairs.count == 3)
  }

  @Test("whatever each household of the street has, made one with another entry and taken apart again it has it")
  func everythingComesBack() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let world = desk.world
    for household in try await Self.street(desk, account) {
      let other = try await Self.meet(
        "Other \(household.name)", "955 111 222", place: "Elsewhere", on: desk, by: account)
      try await world.noteTalk("Talked at the gate", with: other.id, by: account)
      // Both ways round: into the one that has everything, and that one into the bare one.
      for (gone, kept) in [(other.id, household.id), (household.id, other.id)] {
        let before = (
          try await Self.everything(kept, desk, account), try await Self.everything(gone, desk, account)
        )
        try await world.merge(gone, into: kept, by: account)
        await #expect(throws: DeskRefusal.notFound) { try await world.person(gone, of: account) }
        let together = try await world.open(kept, by: account)
        #expect(together.events.contains { $0.payload?.text == "Talked at the gate" })
        #expect(together.household.about.reach.contains("955 111 222"))
        let merge = try #require(try await world.merges(into: kept, by: account).first)
        try await world.undoMerge(merge.id, in: kept, by: account)
        let after = (
          try await Self.everything(kept, desk, account), try await Self.everything(gone, desk, account)
        )
        // That it was made one, and by whom, stays in the history of the one that stayed.
        #expect(after.0.filter { $0 != "\n" }.count >= before.0.filter { $0 != "\n" }.count)
        #expect(Self.without(after.0) == Self.without(before.0), "\(household.name)")
        #expect(after.1 == before.1, "\(household.name)")
        await #expect(throws: DeskRefusal.notFound) { try await world.undoMerge(merge.id, in: kept, by: account) }
      }
    }
  }

  /// The text without events of being made one.
  private static func without(_ text: String) -> String {
    text.replacing(/\{[^{}]*"kind" : "merged"[^{}]*\},?\s*/, with: "").replacing(/,\s*\]/, with: "]")
      .filter { !$0.isWhitespace }
  }

  @Test("two Tables are never made one, nor is a circle of introductions")
  func refused() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let street = try await Self.street(desk, account)
    let store = desk.world.store
    let withTables = try await store.read { records in try street.filter { try records.latestVersion(of: $0.id) != nil }
    }
    let compared = try await desk.world.compare(withTables[0].id, with: withTables[1].id, by: account)
    #expect(compared.refusal == .bothHaveTables)
    await #expect(throws: DeskRefusal.changedMeanwhile) {
      try await desk.world.merge(withTables[0].id, into: withTables[1].id, by: account)
    }
    #expect(try await desk.world.compare(street[0].id, with: street[0].id, by: account).refusal == .sameEntry)
    // One introduced a friend, who introduced the other entry of the one.
    let one = try await Self.meet("One", "955 1", on: desk, by: account)
    func introduced(_ name: String, by introducer: Household) async throws -> Household {
      try await desk.world.meet(
        MetHousehold(name: name, reach: "955 2", introducedBy: introducer.id, bothAgreed: true), by: account)
    }
    let friend = try await introduced("Friend", by: one)
    let twin = try await introduced("Twin", by: friend)
    #expect(try await desk.world.compare(one.id, with: twin.id, by: account).refusal == .introducedInCircle)
    #expect(try await desk.world.compare(twin.id, with: one.id, by: account).refusal == .introducedInCircle)
    #expect(try await desk.world.compare(friend.id, with: one.id, by: account).refusal == nil)
  }

  @Test("needs found out with both are all there, and each has its own again")
  func needs() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    try await desk.world.furnish([ID("cooling")], language: "en", by: account)
    let one = try await Self.meet("One", "955 1", on: desk, by: account)
    let two = try await Self.meet("Two", "955 2", on: desk, by: account)
    for (household, words) in [(one, "The bedroom is an oven."), (two, "The bill frightens me.")] {
      try await desk.world.begin(ID("cooling"), with: household.id, by: account)
      try await desk.world.store.write { records in
        var (discovery, revision) = try #require(try records.discovery(household.id))
        discovery.said.append(Said(id: ID("own"), text: words))
        try records.save(discovery, of: household.id, revision: revision + 1, at: Instant(milliseconds: 1))
      }
    }
    func said(_ id: ID<Household>) async throws -> [String] {
      try await desk.world.store.read { try $0.discovery(id)?.discovery.said.map(\.text) ?? [] }
    }
    try await desk.world.merge(two.id, into: one.id, name: "Two", by: account)
    #expect(try await desk.world.person(one.id, of: account).name == "Two")
    #expect(try await said(one.id).suffix(2) == ["The bedroom is an oven.", "The bill frightens me."])
    #expect(
      try await desk.world.people(of: account, matching: "frightens", after: nil).households.map(\.id) == [one.id])
    let merge = try #require(try await desk.world.merges(into: one.id, by: account).first)
    try await desk.world.undoMerge(merge.id, in: one.id, by: account)
    #expect(try await said(one.id).last == "The bedroom is an oven.")
    #expect(try await said(two.id).last == "The bill frightens me.")
    #expect(try await desk.world.person(one.id, of: account).name == "One")
  }

  @Test("whoever said never is never asked, whichever entry said it")
  func neverStays() async throws {
    let desk = try await TestDesk()
    let account = try await desk.owner().account
    let one = try await Self.meet("One", "955 1", on: desk, by: account)
    let two = try await Self.meet("Two", "955 2", on: desk, by: account)
    try await desk.world.hear(from: two.id, Hearing(way: .never), agreed: false, by: account)
    try await desk.world.merge(two.id, into: one.id, by: account)
    #expect(try await desk.world.person(one.id, of: account).about.hearing.way == .never)
  }

  @Test("another rep can look at nobody's pairs, and make none one")
  func others() async throws {
    let desk = try await TestDesk()
    let owner = try await desk.owner()
    let one = try await Self.meet("One", "955 111 111", on: desk, by: owner.account)
    let two = try await Self.meet("Two", "955 111 111", on: desk, by: owner.account)
    let other = try await desk.secondRep()
    let page = Address.doubles(one.id, two.id)
    #expect(try await other.get(page).status == 404)
    #expect(try await other.post(page).status == 404)
    #expect(try await other.post(page + "/distinct").status == 404)
    #expect(try await other.get(Address.doubles).text.contains("One") == false)
    #expect(try await owner.get(Address.doubles).text.contains("same number, 955 111 111"))
    #expect(try await owner.post(page, [("name", "Two")]).headers[.location] == "/people/\(one.id)#merged")
    let merge = try #require(try await owner.get("/people/\(one.id)").value(after: "name=\"merge\" value=\""))
    #expect(try await other.post("/people/\(one.id)/apart", [("merge", merge)]).status == 404)
    #expect(try await owner.post("/people/\(one.id)/apart", [("merge", merge)]).status == 303)
    #expect(try await owner.get("/people/\(two.id)").status == 200)
  }
}
