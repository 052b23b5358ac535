import Coaching
import Desk
import HTTPTypes
import Money
import Testing

@testable import DeskWeb

@Suite("Introductions")
struct IntroductionTests {
  /// Rosa 30 days after her yes, with every need answered like that.
  private func answered(_ verdict: String) async throws -> RosasDeal.Later {
    let later = try await RosasDeal.agreed(daysLater: 30)
    let keys = try await later.rosa.table().outcomes.first?.needs.map(\.key.description) ?? []
    let answers = keys.flatMap { [("met." + $0, verdict), ("cause." + $0, "told")] }
    _ = try await later.customer.post("outcome", [("days", "30")] + answers)
    return later
  }

  /// The path of a link made just now.
  private func passOn(_ later: RosasDeal.Later, named: Bool) async throws -> String {
    let page = try await later.customer.post("pass-on", named ? [("named", "yes")] : [])
    #expect(page.status == 200)
    return "/i/" + String(try #require(page.text.firstMatch(of: /\/i\/([a-z0-9]+)"/)?.1))
  }

  /// What a friend sends.
  private func friend(
    _ later: RosasDeal.Later, _ path: String, _ fields: [(String, String)]
  ) async throws -> Answer {
    let token = FormToken.token(for: String(path.dropFirst(3)))
    return try await later.rosa.desk.ask(.post, path, fields + [("token", token)])
  }

  @Test(
    "nothing is asked before it worked out: not before an answer, not where a need was not met, not while a case is open"
  )
  func onlyThen() async throws {
    let early = try await RosasDeal.agreed(daysLater: 30)
    for later in [early, try await answered("no")] {
      #expect(!(try await later.customer.get().text).contains("If a friend asks"))
      #expect(try await later.customer.post("pass-on", [("named", "yes")]).status == 409)
    }
    let happy = try await answered("yes")
    #expect(try await happy.customer.get().text.contains("If a friend asks"))
    #expect(try await happy.rep.get(happy.page).text.contains("You need not ask."))
  }

  @Test("both consents are written down, the rep promises to get in touch, and the tree shows it")
  func consented() async throws {
    let later = try await answered("yes")
    let path = try await passOn(later, named: true)
    let page = try await later.rosa.desk.ask(.get, path).text
    #expect(page.contains("Rosa Ortega gave you this link") && page.contains("Rosa Ortega gets nothing for it."))
    let bad = try await friend(later, path, [("name", ""), ("reach", "")])
    #expect(bad.status == 422 && bad.text.contains("Please fill this in."))
    let sent = try await friend(later, path, [("name", "Marta Gil"), ("reach", "555 0199"), ("write", "yes")])
    #expect(sent.status == 200 && sent.text.contains("Within 2 days"))
    let tree = try await later.rosa.desk.world.introductions(of: later.rep.account)
    #expect(tree.count == 1 && tree.roots.first?.household.name == "Rosa Ortega")
    let marta = try #require(tree.roots.first?.introduced.first?.household)
    let introduction = try #require(marta.about.introduction)
    #expect(introduction.isByLink && introduction.thanks == 0 && introduction.agreed == introduction.introducerAgreed)
    #expect(try await later.rep.get("/introductions").text.contains("Marta Gil"))
    #expect(try await later.rep.get("/today").text.contains("Get in touch, as asked by a link"))
    #expect(try await later.rep.get("/people/\(marta.id)").text.contains("came by a link"))
    // The customer's page and copy say nothing of who came.
    #expect(!(try await later.customer.get().text).contains("Marta"))
    #expect(!(try await later.customer.get("copy.json").text).contains("Marta"))
  }

  @Test("without either's consent nobody is told who, and no edge is kept", arguments: [true, false])
  func unnamed(named: Bool) async throws {
    let later = try await answered("yes")
    let path = try await passOn(later, named: named)
    if !named { #expect(!(try await later.rosa.desk.ask(.get, path).text).contains("Rosa")) }
    let fields = [("name", "Marta Gil"), ("reach", "555 0199")] + (named ? [] : [("write", "yes")])
    #expect(try await friend(later, path, fields).status == 200)
    #expect(try await later.rosa.desk.world.introductions(of: later.rep.account).count == 0)
  }

  @Test("an ended link, a made-up one and one used up open nothing; a form sent twice makes one household")
  func ended() async throws {
    let later = try await answered("yes")
    let path = try await passOn(later, named: false)
    let once = "aaaaaaaaaaaaaaaaaaaaaaaa"
    for _ in 1...2 {
      _ = try await friend(later, path, [("name", "Marta Gil"), ("reach", "1"), ("once", once)])
    }
    let people = try await later.rosa.desk.world.people(of: later.rep.account, matching: "marta", after: nil)
    #expect(people.households.count == 1)
    for number in 2...IntroductionLink.mostFriends {
      #expect(try await friend(later, path, [("name", "N\(number)"), ("reach", "1")]).status == 200)
    }
    #expect(try await friend(later, path, [("name", "One more"), ("reach", "1")]).status == 410)
    let fresh = try await passOn(later, named: true)
    #expect(try await later.rosa.desk.ask(.get, path).status == 410)
    // Another link does not begin to count anew.
    #expect(try await friend(later, fresh, [("name", "One more"), ("reach", "1")]).status == 410)
    _ = try await later.customer.post("pass-on", [("end", "yes")])
    #expect(try await later.rosa.desk.ask(.get, fresh).status == 410)
    #expect(try await later.rosa.desk.ask(.get, "/i/nothing").status == 404)
  }

  @Test("a thank-you is off, on where the rule allows it, told to the friend, and refused elsewhere")
  func thanks() async throws {
    let later = try await answered("yes")
    let world = later.rosa.desk.world
    for (country, expected) in [("ES", Int64(20_00)), ("AU", 0), ("US", 0), ("", 0), ("XX", 0)] {
      var profile = later.rep.account.profile
      (profile.country, profile.thanks) = (country, 20_00)
      try await world.change(profile, of: later.rep.account)
      let path = try await passOn(later, named: true)
      #expect(try await world.passedOn(String(path.dropFirst(3))).thanks == expected, "\(country)")
      let page = try await later.rosa.desk.ask(.get, path).text
      #expect(page.contains("is given €20 for it") == (expected > 0))
      #expect(try await later.rep.get("/settings").text.contains("name=\"thanks\"") == (expected > 0))
    }
  }

  @Test("by hand both must have agreed, a circle is refused, and erasing somebody in mid-tree removes the edges")
  func byHand() async throws {
    let later = try await answered("yes")
    func meet(_ name: String, by introducer: String, both: Bool = true) async throws -> Answer {
      try await later.rep.post(
        "/people/new",
        [("name", name), ("reach", "1"), ("introduced", introducer)] + (both ? [("both", "yes")] : []))
    }
    func id(_ answer: Answer) throws -> String {
      String(try #require(answer.headers[.location]).split(separator: "/").last ?? "")
    }
    let rosa = later.rosa.household.text
    #expect(try await meet("Bo", by: rosa, both: false).status == 422)
    let bo = try id(try await meet("Bo", by: rosa))
    let eva = try id(try await meet("Eva", by: bo))
    let circle = try await later.rep.post(
      "/people/\(rosa)/edit",
      [("name", "Rosa Ortega"), ("reach", "1"), ("introduced", eva), ("both", "yes")])
    #expect(circle.status == 422 && circle.text.contains("leads back in a circle"))
    let world = later.rosa.desk.world
    let tree = try await world.introductions(of: later.rep.account)
    #expect(tree.count == 2 && tree.roots.count == 1)
    #expect(tree.roots[0].introduced[0].introduced[0].household.name == "Eva")
    _ = try await later.rep.post("/people/\(bo)/erase", [("sure", "yes")])
    #expect(try await world.introductions(of: later.rep.account).count == 0)
    let left = try await world.store.read { try $0.household(ID(eva)) }
    #expect(left?.about.introducedBy == nil && left?.about.introduction == nil)
  }

  @Test("the check lets her be named who agreed to it, and nobody else")
  func named() async throws {
    let later = try await answered("yes")
    let met = try await later.rep.post(
      "/people/new",
      [("name", "Bo"), ("reach", "1"), ("introduced", later.rosa.household.text), ("both", "yes")])
    let bo: ID<Household> = ID(String(try #require(met.headers[.location]).split(separator: "/").last ?? ""))
    let world = later.rosa.desk.world
    func found(_ text: String, to household: ID<Household>) async throws -> Int {
      try await world.check(text, to: household, by: later.rep.account).open.count { $0.label == .fakeSocialProof }
    }
    #expect(try await found("Your neighbour Rosa bought the same unit from me.", to: bo) == 0)
    #expect(try await found("Your neighbour Carmen bought the same unit from me.", to: bo) == 1)
    #expect(try await found("Your neighbour Rosa bought the same unit from me.", to: later.rosa.household) == 1)
  }

  @Test("a tree that leads back to itself is drawn once, and ends")
  func loop() {
    func household(_ id: String, by: String?) -> Household {
      let now = Instant(milliseconds: 0)
      return Household(
        id: ID(id), owner: ID("ines"), name: id, about: Household.About(introducedBy: by.map { ID($0) }), since: now,
        touched: now)
    }
    let circle = [household("a", by: "c"), household("b", by: "a"), household("c", by: "b")]
    let tree = IntroductionTree(introduced: circle, introducers: circle)
    #expect(tree.roots.count == 1 && tree.count == 3)
    #expect(tree.roots[0].introduced.count == 1)
  }
}
