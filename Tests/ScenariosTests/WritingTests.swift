import Bargaining
import CaseFile
import Seeded
import Testing

@testable import Scenarios

@Suite("Scenarios written in other forms")
struct WritingTests {
  /// Two parties and some issues, worths of a few decimals.
  private static func scenario(
    _ seed: UInt64, decimals: Int = 3, below: Int = 0, isClipped: Bool = false,
    names: [String] = ["ana.xml", "ben.xml"]
  ) -> Scenario {
    var random = SplitMix64(seed: seed)
    let issues = (0..<Int.random(in: 1...4, using: &random)).map { issue in
      ScenarioIssue(
        name: "issue & <\(issue)>",
        values: (0..<Int.random(in: 1...4, using: &random)).map { "value \"\($0)\"" })
    }
    let tens = (0..<decimals).reduce(1) { tens, _ in tens * 10 }
    func amount(_ range: ClosedRange<Int>) -> Ratio {
      Ratio(Int.random(in: range, using: &random)).over(Ratio(tens)) ?? .zero
    }
    return Scenario(
      name: "Trip & \"more\"", issues: issues,
      profiles: names.map { name in
        Profile(
          name: name,
          worths: issues.map { $0.values.map { _ in amount(below...(tens / 5)) } },
          reservation: amount(below...(tens / 5)), isClipped: isClipped, notes: [])
      }, notes: [])
  }

  private static func read(_ written: WrittenScenario) throws -> Scenario {
    try ScenarioReader.read(written.files, profiles: .all)
  }

  /// Everything that can be asked, in gains over the walk-away.
  private static func gains(_ scenario: Scenario, per unit: Double = 1) throws -> [[Double]] {
    let answer = try ScenarioAnswer(ScenarioDeal(scenario))
    let zero = scenario.profiles.map(\.roundedReservation)
    let outcomes = answer.frontier + [answer.nash, answer.joint].compactMap { $0 }
    return outcomes.map { outcome in zip(outcome.utilities, zero).map { ($0 - $1) * unit } }
  }

  private static func hold(_ one: [[Double]], _ other: [[Double]], _ seed: UInt64) {
    #expect(one.count == other.count, "seed \(seed)")
    for (mine, theirs) in zip(one.joined(), other.joined()) { #expect(abs(mine - theirs) < 1e-9, "seed \(seed)") }
  }

  @Test("GENIUS XML is read back to the last digit", arguments: 1...60)
  func genius(_ seed: UInt64) throws {
    let scenario = Self.scenario(seed, isClipped: seed % 2 == 0)
    let written = try scenario.written(as: .genius)
    #expect(written.notes == [] && written.files.map(\.name) == ["domain.xml", "ana.xml", "ben.xml"])
    let back = try Self.read(written)
    #expect(back.name == scenario.name && back.issues == scenario.issues)
    for (mine, theirs) in zip(scenario.profiles, back.profiles) {
      #expect(mine.worths == theirs.worths && mine.reservation == theirs.reservation, "seed \(seed)")
    }
  }

  @Test("worths below 0 and above 1 are moved and scaled; gains stay in proportion", arguments: 1...60)
  func moved(_ seed: UInt64) throws {
    let scenario = Self.scenario(seed, decimals: 0, below: -40)
    let large = Scenario(
      name: scenario.name, issues: scenario.issues,
      profiles: scenario.profiles.map { profile in
        Profile(
          name: profile.name, worths: profile.worths.map { $0.map { $0.times(Ratio(37)) ?? .zero } },
          reservation: .zero, isClipped: false, notes: [])
      }, notes: [])
    let written = try large.written(as: .genius)
    let units = large.profiles.map { profile in
      Double(
        written.notes.first { $0.hasPrefix("\(profile.name): a utility of 1 stands for ") }.flatMap {
          Int($0.split(separator: " ")[7])
        } ?? 1)
    }
    let back = try Self.read(written)
    for profile in back.profiles {
      #expect(profile.worths.joined().allSatisfy { !Ratio.isLess($0, .zero) && !Ratio.isLess(.one, $0) })
    }
    // Capped at 1 and from 0 on, nothing was lost.
    let zero = back.profiles.map(\.roundedReservation)
    let own = try Self.gains(large)
    let answer = try ScenarioAnswer(ScenarioDeal(back))
    let others = (answer.frontier + [answer.nash, answer.joint].compactMap { $0 }).map { outcome in
      (0..<2).map { (outcome.utilities[$0] - zero[$0]) * units[$0] }
    }
    // The largest sum is of utilities, which count differently once the two units differ.
    let compared = units[0] == units[1] ? own.count : max(0, own.count - 1)
    Self.hold(Array(own.prefix(compared)), Array(others.prefix(compared)), seed)
  }

  @Test("GeniusWeb JSON gives the same gains, its weights add up to 1", arguments: 1...60)
  func geniusWeb(_ seed: UInt64) throws {
    var scenario = Self.scenario(seed)
    scenario = Scenario(
      name: scenario.name, issues: scenario.issues,
      profiles: scenario.profiles.map {
        Profile(name: $0.name, worths: $0.worths, reservation: .zero, isClipped: false, notes: [])
      }, notes: [])
    let written = try scenario.written(as: .geniusWeb)
    let root = try JSONReader.read(written.files[1].bytes)
    let weights = root["LinearAdditiveUtilitySpace"]?["issueWeights"]
    let sum = scenario.issues.reduce(Ratio.zero) { sum, issue in
      guard case .number(let number)? = weights?[issue.name]?.value, let weight = Ratio(written: number.text) else {
        return sum
      }
      return sum.plus(weight) ?? sum
    }
    #expect(sum == .one, "seed \(seed)")
    let back = try Self.read(written)
    guard written.notes.isEmpty else {
      // Where numbers were cut, packages that were as good as another need not be any more; how good they are stays.
      for (mine, theirs) in [(\ScenarioAnswer.nash, { $0 * $1 }), (\ScenarioAnswer.joint, { $0 + $1 })]
        as [(KeyPath<ScenarioAnswer, ScenarioAnswer.Outcome?>, (Double, Double) -> Double)]
      {
        let values = try [scenario, back].map { scenario in
          let found = try ScenarioAnswer(ScenarioDeal(scenario))[keyPath: mine]?.utilities ?? [0, 0]
          return theirs(found[0], found[1])
        }
        #expect(abs(values[0] - values[1]) < 1e-9, "seed \(seed)")
      }
      return
    }
    Self.hold(try Self.gains(scenario), try Self.gains(back), seed)
  }

  @Test("a case has the same gains, its units told", arguments: 1...60)
  func cases(_ seed: UInt64) throws {
    let decimals = seed % 3 == 0 ? 8 : 3
    let scenario = Self.scenario(seed, decimals: decimals, below: -300)
    let written = try scenario.written(as: .handselCase)
    #expect(written.files.count == 1 && written.files[0].name == "Trip____more_.json")
    let deal = try #require(try CaseReader.read(written.files[0].bytes).negotiation)
    let back = try Scenario(deal, name: "back")
    let factor = decimals == 8 ? 100 : 1
    #expect(written.notes.count == (factor == 1 ? 0 : 2), "\(written.notes)")
    for (mine, theirs) in zip(scenario.profiles, back.profiles) {
      #expect(mine.worths.map { $0.map { $0.times(Ratio(factor)) } } == theirs.worths, "seed \(seed)")
      #expect(mine.reservation.times(Ratio(factor)) == theirs.reservation, "seed \(seed)")
    }
  }

  @Test("fractions without an end are cut at the nearest digit and counted")
  func fractions() {
    let third = Ratio(1).over(Ratio(3)) ?? .zero
    #expect(DecimalWriting.digits(third, places: 60) == nil)
    var writing = DecimalWriting()
    #expect(writing.text(third) == "0.333333333333333")
    #expect(writing.text(Ratio(-2).over(Ratio(3)) ?? .zero, places: 2) == "-0.67")
    #expect(writing.text(Ratio(2_999).over(Ratio(3_000)) ?? .zero, places: 3) == "1")
    #expect(writing.rounded == 3)
    #expect(writing.text(Ratio(written: "-12.5000") ?? .zero) == "-12.5" && writing.text(.zero) == "0")
    #expect(writing.rounded == 3)
  }

  @Test("rectangles go to GENIUS and back, and nowhere else")
  func rectangles() throws {
    let issues = ["Days", "Rooms"].map { ScenarioIssue(name: $0, values: ["1", "2", "3"]) }
    func profile(_ name: String, _ rectangles: [Rectangle]) -> Profile {
      Profile(
        name: name, worths: issues.map { $0.values.map { _ in .zero } }, rectangles: rectangles,
        reservation: Ratio(written: "0.25") ?? .zero, isClipped: true, notes: [])
    }
    let scenario = Scenario(
      name: "Trip", issues: issues,
      profiles: [
        profile("a.xml", [Rectangle(worth: Ratio(written: "0.3") ?? .zero, ranges: [0: 1...2, 1: 0...0])]),
        profile("b.xml", [Rectangle(worth: Ratio(1).over(Ratio(3)) ?? .zero, ranges: [1: 0...1])]),
      ], notes: [])
    let back = try Self.read(try scenario.written(as: .genius))
    for (mine, theirs) in zip(scenario.profiles, back.profiles) {
      #expect(mine.rectangles.map(\.worth) == theirs.rectangles.map(\.worth))
      #expect(mine.rectangles.map(\.ranges) == theirs.rectangles.map(\.ranges))
      #expect(mine.reservation == theirs.reservation)
    }
    for form in [ScenarioForm.geniusWeb, .handselCase] {
      #expect(throws: ScenarioFault.self) { try scenario.written(as: form) }
    }
    let words = Scenario(
      name: "Trip", issues: [ScenarioIssue(name: "Days", values: ["few", "many", "all"]), issues[1]],
      profiles: scenario.profiles, notes: [])
    #expect(throws: ScenarioFault.self) { try words.written(as: .genius) }
  }

  @Test("what only a case file can say, and what GeniusWeb does not know, is refused or told")
  func untold() throws {
    let text = """
      {"currency": "EUR", "negotiation": {"customer": {"surplus_at_base": -1}, "seller": {"surplus_at_base": 2},
      "issues": [{"id": "a", "levels": [{"id": "x"}, {"id": "y", "customer": 3}]}, {"id": "b", "levels": [{"id": "x"}, {"id": "y"}]}],
      "interactions": [{"if": {"a": "y", "b": "y"}, "customer": 1}]}}
      """
    let deal = try #require(try CaseReader.read(Array(text.utf8)).negotiation)
    #expect(throws: ScenarioFault.self) { try Scenario(deal, name: "case") }
    var scenario = Self.scenario(3)
    #expect(try scenario.written(as: .geniusWeb).notes.contains { $0.contains("no walk-away in utility") })
    scenario = Self.scenario(3, names: ["domain.xml", "domain.json", "a/b.xml", "a_b.xml"])
    #expect(scenario.profileNames == ["domain_2", "domain_3", "a_b", "a_b_2"])
  }
}
