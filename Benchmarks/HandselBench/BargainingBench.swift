import Bargaining
import Seeded
import Terminal

/// What the bargaining engine costs on the problems it is meant for.
enum BargainingBench {
  static func run() {
    var table = Table([
      .fixed("work"), .flexible("size"), .fixed("pairs", right: true), .fixed("median (95%)", right: true),
      .fixed("to reach"),
    ])
    for power in 3...7 { random(power, &table) }
    for kind in RandomBargain.Kind.allCases { large(kind, &table) }
    for kind in RandomBargain.Kind.allCases { nash(kind, &table) }
    for (issues, levels) in [(6, 3), (8, 4), (10, 6)] { rep(issues, levels, &table) }
    round(&table)
    var writing = Writing(page: Page(width: 110))
    writing.table(table)
    writing.paragraph(StyledText("Peak memory: \(Memory.peakMegabytes) MB (to reach: under 100 MB)."))
    print(writing.text, terminator: "")
  }

  private static func random(_ power: Int, _ table: inout Table) {
    let problems = (0..<20).compactMap { RandomBargain(.random, issues: power, levels: 10).problem(seed: $0) }
    table.row(
      "random, additive: everything below", StyledText("\(power) issues x 10 levels = 10^\(power)"),
      StyledText(pairs(problems)), StyledText(Measure(over: problems) { solutions($0) }.text), "1 ms")
  }

  private static func large(_ kind: RandomBargain.Kind, _ table: inout Table) {
    let problems = (0..<10).compactMap { RandomBargain(kind, issues: 30, levels: 10).problem(seed: $0) }
    table.row(
      StyledText("\(kind.rawValue)"), "30 issues x 10 levels = 10^30", StyledText(pairs(problems)),
      StyledText(Measure(over: problems) { solutions($0) }.text), "50 ms")
  }

  private static func nash(_ kind: RandomBargain.Kind, _ table: inout Table) {
    let problems = (0..<30).compactMap { RandomBargain(kind, issues: 30, levels: 10).problem(seed: $0) }
    table.row(
      StyledText("Nash alone, certified: \(kind.rawValue)"), "30 issues x 10 levels = 10^30", "",
      StyledText(Measure(over: problems) { try? NashAlone($0).package }.text), "5 ms")
  }

  private static func rep(_ issues: Int, _ levels: Int, _ table: inout Table) {
    let problems = (0..<20).compactMap { RandomDeal.negotiation(issues: issues, levels: levels, seed: $0)?.problem }
    let count = problems.first?.packageCountInFull ?? ""
    table.row(
      "a rep's deal with 3 interactions", StyledText("\(issues) issues x \(levels) levels = \(count)"),
      StyledText(pairs(problems)), StyledText(Measure(over: problems) { solutions($0) }.text), "1 ms")
  }

  /// The packages that a rep's side lays on the table in a round of the phone mode.
  private static func round(_ table: inout Table) {
    let problems = (0..<20).compactMap { RandomDeal.negotiation(issues: 10, levels: 6, seed: $0)?.problem }
    table.row(
      "seven packages for a round", "10 issues x 6 levels, 3 interactions", "",
      StyledText(
        Measure(over: problems) { try? $0.roundMenu(seller: 0, within: 2_000, neverBelow: 0).candidates }.text),
      "50 ms")
  }

  private static func solutions(_ problem: BargainingProblem) -> [Package?] {
    guard let packages = try? EfficientPackages(problem) else { return [] }
    return [
      packages.nash(), packages.kalaiSmorodinsky(), packages.equalGains(), packages.largestJointGain(),
      packages.nearestMiss(),
    ]
  }

  /// The shortest and the longest frontier.
  private static func pairs(_ problems: [BargainingProblem]) -> String {
    let counts = problems.compactMap { try? EfficientPackages($0).count }.sorted()
    guard let least = counts.first, let most = counts.last else { return "" }
    let tables = problems.count { (try? EfficientPackages($0).usesTable) ?? false }
    return "\(least)-\(most)" + (tables > 0 ? " (\(tables) by table)" : "")
  }
}

/// Additive problems from a named seed.
struct RandomBargain {
  /// How the two sides' worths go together.
  enum Kind: String, CaseIterable {
    /// Not at all.
    case random = "random"
    /// What helps one costs the other, more or less.
    case opposed = "opposed"
    /// What helps one costs the other as much, give or take a tenth.
    case nearZeroSum = "zero-sum plus 10%"
  }

  let kind: Kind
  let issues: Int
  let levels: Int

  init(_ kind: Kind, issues: Int, levels: Int) {
    self.kind = kind
    self.issues = issues
    self.levels = levels
  }

  /// A problem in which no side gives more than about a million units in all.
  func problem(seed: UInt64) -> BargainingProblem? {
    var random = SplitMix64(seed: seed)
    let most: Int64 = 1_000_000 / Int64(issues)
    let list = (0..<issues).map { issue in
      Issue(
        "issue\(issue)",
        levels: (0..<levels).map { level in
          let gives = Int64.random(in: 0...most, using: &random)
          let seller: Int64 =
            switch kind {
            case .random: .random(in: 0...most, using: &random)
            case .opposed: (most - gives) / 2 + .random(in: 0...most / 2, using: &random)
            case .nearZeroSum: most - gives + .random(in: -most / 10...most / 10, using: &random)
            }
          return Level("level\(level)", customer: gives, seller: seller)
        })
    }
    return try? BargainingProblem(
      customerAtBase: -300_000, sellerAtBase: -300_000, issues: list, interactions: [])
  }
}

extension BargainingBench {
  /// Instances with what they took here and what was found, for the peers.
  static func instances() -> String {
    let sizes = [
      (RandomBargain.Kind.random, 3), (.random, 4), (.random, 5), (.random, 6), (.opposed, 4), (.opposed, 5),
    ]
    let lines = sizes.compactMap { kind, issues -> String? in
      guard let problem = RandomBargain(kind, issues: issues, levels: 10).problem(seed: 1),
        let packages = try? EfficientPackages(problem)
      else { return nil }
      let time = Measure(runs: 30) { solutions(problem) }
      let levels = problem.issues.map { issue in
        "[" + issue.levels.map { "[\($0.customer), \($0.seller)]" }.joined(separator: ", ") + "]"
      }
      let nash = packages.nash().map { "[\($0.gains.customer), \($0.gains.seller)]" } ?? "null"
      return """
        {"name": "\(kind.rawValue), 10^\(issues)", "base": [\(problem.surplusAtBase.customer), \(problem.surplusAtBase.seller)],
         "milliseconds": \(time.median), "pairs": \(packages.frontier.count), "nash": \(nash),
         "issues": [\(levels.joined(separator: ", "))]}
        """
    }
    return "[" + lines.joined(separator: ",\n") + "]\n"
  }
}
