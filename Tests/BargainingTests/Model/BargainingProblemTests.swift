import Bargaining
import Testing

@Suite("Problem")
struct BargainingProblemTests {
  private func issue(_ id: String, _ levels: String...) -> Bargaining.Issue {
    Issue(id, levels: levels.map { Level($0, customer: 0, seller: 0) })
  }

  private func faults(_ issues: [Bargaining.Issue], _ interactions: [Interaction] = []) -> [BargainingFault]? {
    do throws(BargainingFaults) {
      _ = try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: issues, interactions: interactions)
      return nil
    } catch {
      return error.faults
    }
  }

  @Test("all faults are reported at once")
  func allAtOnce() {
    let found = faults(
      [issue("a", "x", "y", "x", "x"), issue("a", "x"), issue("a"), issue("b", "x", "y")],
      [
        Interaction(if: [:], customer: 1, seller: 1),
        Interaction(if: ["nowhere": "x", "b": "z"], customer: 1, seller: 1),
        Interaction(if: ["a": "x", "b": "x"], customer: 1, seller: 1),
        Interaction(if: ["a": "x", "b": "y"], customer: 1, seller: 1),
      ])
    #expect(
      found == [
        .duplicateLevel(issue: "a", level: "x"),
        .duplicateIssue("a"),
        .issueWithoutLevels("a"),
        .interactionWithoutConditions(interaction: 0),
        .unknownLevel(issue: "b", level: "z", interaction: 1),
        .unknownIssue("nowhere", interaction: 1),
        .interactionHoldsAtBase(interaction: 2),
      ])
  }

  @Test(
    "constraints that name nothing, something unknown or the base are refused, and what never holds forbids nothing")
  func constraints() throws {
    let issues = [issue("a", "x", "y"), issue("b", "x", "y")]
    do throws(BargainingFaults) {
      _ = try BargainingProblem(
        customerAtBase: 0, sellerAtBase: 0, issues: issues,
        constraints: [
          .forbidden([:]), .forbidden(["c": "x"]), .forbidden(["a": "z"]), .forbidden(["a": "x", "b": "x"]),
          .needs(issue: "a", level: "x", of: "b", levels: ["y"]), .needs(issue: "a", level: "y", of: "b", levels: []),
        ])
      Testing.Issue.record("it was taken")
    } catch {
      #expect(
        error.faults == [
          .constraintWithoutLevels(constraint: 0), .unknownIssueOfConstraint("c", constraint: 1),
          .unknownLevelOfConstraint(issue: "a", level: "z", constraint: 2), .constraintForbidsBase(constraint: 3),
          .constraintForbidsBase(constraint: 4),
        ])
    }
    let free = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 0, issues: issues,
      constraints: [.needs(issue: "a", level: "y", of: "a", levels: ["x"])])
    #expect(free.allows(try free.package(terms: ["a": "y", "b": "y"])))
  }

  @Test("every fault says in words what to mend")
  func words() {
    let faults: [BargainingFault] = [
      .duplicateIssue("price"), .duplicateLevel(issue: "price", level: "5%"), .issueWithoutLevels("price"),
      .tooManyIssues(count: 65, limit: 64), .tooManyLevels(issue: "price", count: 257, limit: 256),
      .tooManyInteractions(count: 1_001, limit: 1_000),
      .interactionWithoutConditions(interaction: 0), .unknownIssue("price", interaction: 0),
      .unknownLevel(issue: "price", level: "5%", interaction: 0), .interactionHoldsAtBase(interaction: 0),
      .constraintWithoutLevels(constraint: 0), .unknownIssueOfConstraint("price", constraint: 0),
      .unknownLevelOfConstraint(issue: "price", level: "5%", constraint: 0), .constraintForbidsBase(constraint: 0),
      .tooManyConstraints(count: 20_000, limit: 10_000),
      .amountsTooLarge(side: .seller, worstCase: "99", limit: 9),
    ]
    #expect(Set(faults.map(\.description)).count == faults.count)
    #expect(faults.allSatisfy { $0.description.hasSuffix(".") })
    #expect(BargainingFault.interactionHoldsAtBase(interaction: 0).description.hasPrefix("Interaction 1 "))
  }

  @Test("the number of packages is named in full, however large")
  func hugeCounts() throws {
    let ten = (0..<10).map { Level("l\($0)", customer: 0, seller: 0) }
    let issues = (0..<64).map { Issue("i\($0)", levels: ten) }
    func problem(_ count: Int) throws -> BargainingProblem {
      try BargainingProblem(customerAtBase: 0, sellerAtBase: 0, issues: Array(issues.prefix(count)))
    }
    #expect(try problem(18).packageCount == 1_000_000_000_000_000_000)
    #expect(try problem(19).packageCount == .max)
    #expect(try problem(64).packageCountInFull == "1" + String(repeating: "0", count: 64))
    #expect(try problem(64).base.levels == [Int](repeating: 0, count: 64))
  }

  @Test("64 issues, 256 levels and 1,000 interactions are taken; one more of any is refused")
  func sizes() {
    let issues = (0..<65).map { issue("i\($0)", "only") }
    #expect(faults(Array(issues.dropLast())) == nil)
    #expect(faults(issues) == [.tooManyIssues(count: 65, limit: 64)])
    let levels = (0..<257).map { Level("l\($0)", customer: 0, seller: 0) }
    #expect(faults([Issue("i", levels: Array(levels.dropLast()))]) == nil)
    #expect(faults([Issue("i", levels: levels)]) == [.tooManyLevels(issue: "i", count: 257, limit: 256)])
    let terms = [Interaction](repeating: Interaction(if: ["a": "y"], customer: 1, seller: 1), count: 1_001)
    #expect(faults([issue("a", "x", "y")], terms.dropLast()) == nil)
    #expect(faults([issue("a", "x", "y")], terms) == [.tooManyInteractions(count: 1_001, limit: 1_000)])
  }

  @Test("base levels may carry amounts: they count in every package that has them")
  func amountsAtBase() throws {
    let levels = [Level("a", customer: 3, seller: -2), Level("b", customer: 0, seller: 5)]
    let problem = try BargainingProblem(customerAtBase: 10, sellerAtBase: 20, issues: [Issue("x", levels: levels)])
    #expect((problem.base.gains.customer, problem.base.gains.seller) == (13, 18))
    let trade = try #require(problem.trades(to: problem.package(terms: ["x": "b"]))?.trades.first)
    #expect((trade.change.customer, trade.change.seller) == (-3, 7))
  }

  @Test("without issues the base is the only package")
  func noIssues() throws {
    let problem = try BargainingProblem(customerAtBase: 1, sellerAtBase: 2, issues: [])
    let table = try EfficientPackages(problem)
    #expect(problem.packageCount == 1)
    #expect(table.nash() == problem.base)
    #expect(Array(table.frontier) == [problem.base])
    #expect(try table.runnerUp(to: problem.base) == nil)
  }

  @Test("an interaction of three issues comes on top of the one of two inside it")
  func nestedInteractions() throws {
    let issues = ["a", "b", "c"].map { issue($0, "n", "y") }
    let problem = try BargainingProblem(
      customerAtBase: 0, sellerAtBase: 0, issues: issues,
      interactions: [
        Interaction(if: ["a": "y", "c": "y"], customer: 1, seller: 10),
        Interaction(if: ["a": "y", "b": "y", "c": "y"], customer: 100, seller: 1_000),
      ])
    let all = try problem.package(terms: ["a": "y", "b": "y", "c": "y"])
    #expect((all.gains.customer, all.gains.seller) == (101, 1_010))
  }
}
