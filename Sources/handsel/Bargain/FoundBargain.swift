import Bargaining
import CaseFile
import Money
import Scenarios
import Terminal

/// What two sides can agree on, from a case or a test domain, in the file's own unit.
struct FoundBargain {
  /// A package.
  struct Outcome {
    let utilities: [Double]
    let terms: [(issue: String, value: String)]
  }

  /// The two sides.
  let sides: [String]
  /// How many packages there are, in decimal digits.
  let packages: String
  let issues: Int
  /// Efficient pairs that leave neither side below its walk-away, from the first side's best on.
  let frontier: [[Double]]
  /// How many efficient pairs there are, acceptable or not.
  let allEfficient: Int
  let nash: Outcome?
  let kalaiSmorodinsky: Outcome?
  /// The same, measured by the best acceptable package of each side.
  let kalaiSmorodinskyWithinReach: Outcome?
  let equalGains: Outcome?
  let joint: Outcome?
  /// By how much the first side's utility could be larger than this says; 0 where the answer is exact.
  let slack: Double
  let notes: [String]
  var seconds = 0.0

  init(_ answer: ScenarioAnswer, notes: [String]) {
    func outcome(_ found: ScenarioAnswer.Outcome?) -> Outcome? {
      found.map { Outcome(utilities: $0.utilities, terms: answer.terms(of: $0)) }
    }
    sides = answer.deal.parties
    packages = answer.deal.packageCount
    issues = answer.deal.issues.count
    frontier = answer.frontier.map(\.utilities)
    allEfficient = answer.allEfficient
    nash = outcome(answer.nash)
    kalaiSmorodinsky = outcome(answer.kalaiSmorodinsky)
    kalaiSmorodinskyWithinReach = outcome(answer.kalaiSmorodinskyWithinReach)
    equalGains = outcome(answer.equalGains)
    joint = outcome(answer.joint)
    slack = answer.slack
    self.notes = notes
  }

  /// A case's negotiation: amounts of its currency, walk-away at 0.
  init(_ deal: NegotiationCase) throws(MethodRefusal) {
    let problem = deal.negotiation.problem
    let found = try EfficientPackages(problem)
    let scale = deal.scale
    func amounts(_ gains: Gains) -> [Double] { [scale.amount(of: gains.customer), scale.amount(of: gains.seller)] }
    func outcome(_ package: Package?) -> Outcome? {
      package.map { package in
        Outcome(
          utilities: amounts(package.gains),
          terms: (problem.terms(of: package) ?? []).map { (issue: $0.issue, value: $0.level) })
      }
    }
    sides = ["customer", "seller"]
    packages = problem.packageCountInFull
    issues = problem.issues.count
    frontier = found.frontier.indices.map { amounts(found.frontier.gains(at: $0)) }
    allEfficient = found.count
    nash = outcome(found.nash())
    kalaiSmorodinsky = outcome(found.kalaiSmorodinsky())
    kalaiSmorodinskyWithinReach = kalaiSmorodinsky
    equalGains = outcome(found.equalGains())
    joint = outcome(found.hasDeal ? found.largestJointGain() : nil)
    slack = scale.amount(of: found.slack)
    notes = []
  }

  /// The same in one object.
  func json(mostListed: Int) -> JSONOutput {
    func number(_ value: Double) -> JSONOutput { .number("\(value)") }
    func pair(_ values: [Double]) -> JSONOutput { .list(values.map(number)) }
    func output(_ outcome: Outcome?) -> JSONOutput {
      outcome.map { outcome in
        .object([
          ("utilities", pair(outcome.utilities)), ("terms", .object(outcome.terms.map { ($0.issue, .text($0.value)) })),
        ])
      } ?? .null
    }
    var fields: [(String, JSONOutput)] = [
      ("packages", .text(packages)), ("issues", .whole(issues)), ("sides", .list(sides.map { .text($0) })),
      ("frontier_length", .whole(frontier.count)), ("frontier_length_all_packages", .whole(allEfficient)),
    ]
    if frontier.count <= mostListed { fields.append(("frontier", .list(frontier.map(pair)))) }
    fields += [
      ("nash", output(nash)), ("kalai_smorodinsky", output(kalaiSmorodinsky)),
      ("kalai_smorodinsky_within_reach", output(kalaiSmorodinskyWithinReach)), ("equal_gains", output(equalGains)),
      ("joint", output(joint)),
      (
        "certificate",
        .object([("exact", .yesNo(slack == 0)), ("first_side_at_most_more", number(slack))])
      ), ("notes", .list(notes.map { .text($0) })), ("seconds", number(seconds)),
    ]
    return .object(fields)
  }

  /// The same as a report.
  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.heading("What \(sides[0]) and \(sides[1]) can agree on")
    writing.paragraph(
      StyledText(
        "\(packages) packages over \(issues) issues; \(frontier.count) pairs are efficient and good for both"
          + (slack == 0 ? "." : "; beyond the limits of memory: \(sides[0]) could have up to \(slack) more.")))
    for note in notes { writing.point(StyledText(note, .soft)) }
    guard nash != nil else {
      writing.paragraph(StyledText("No package leaves both at least as well off as without a deal.", .warn))
      return writing.text
    }
    write(nash, "Nash: the largest product of gains", &writing)
    write(kalaiSmorodinsky, "Kalai-Smorodinsky: the same share of each side's best", &writing)
    write(equalGains, "Equal gains: the largest smaller gain", &writing)
    write(joint, "The largest sum", &writing)
    writing.subheading("Along the frontier")
    let plot = DotPlot(
      first: frontier.map { $0[0] }, second: frontier.map { $0[1] }, height: 12, marks: marks,
      label: { FoundBargain.short($0) })
    for line in plot.lines(width: page.width) { writing.line(line) }
    writing.paragraph(StyledText("\(DotPlot.firstDot) \(sides[0])  \(DotPlot.secondDot) \(sides[1])", .soft))
    return writing.text
  }

  private var marks: [(place: Int, text: String)] {
    frontier.firstIndex { $0 == nash?.utilities }.map { [(place: $0 + 1, text: "Nash")] } ?? []
  }

  private func write(_ outcome: Outcome?, _ name: String, _ writing: inout Writing) {
    guard let outcome else { return }
    writing.subheading(name)
    writing.paragraph(
      StyledText(
        "\(sides[0]) \(FoundBargain.short(outcome.utilities[0])), \(sides[1]) \(FoundBargain.short(outcome.utilities[1]))",
        .strong))
    for term in outcome.terms { writing.point(StyledText("\(term.issue): \(term.value)")) }
  }

  static func short(_ value: Double) -> String { DecimalText.short(value, decimals: 4) }
}
