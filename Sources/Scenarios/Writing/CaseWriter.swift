import Bargaining
import CaseFile

/// Writes the first two profiles as a case file with a negotiation in it. Amounts are in no currency (ISO 4217 `XXX`).
struct CaseWriter {
  let scenario: Scenario

  /// Amounts are kept to so many decimals.
  private static let decimals = DecimalAmount.mostDecimals

  func write() throws(ScenarioFault) -> WrittenScenario {
    guard scenario.profiles.count >= 2 else { throw ScenarioFault(scenario.name, "a deal needs two profiles") }
    let sides = Array(scenario.profiles.prefix(2))
    for side in sides where !side.rectangles.isEmpty {
      throw ScenarioFault(side.name, "worths of rectangles have no form in a case file; write them as genius")
    }
    var notes: [String] = []
    var amounts: [(base: String, levels: [[String]])] = []
    for side in sides { amounts.append(try self.amounts(side, &notes)) }
    let issues = scenario.issues.enumerated().map { place, issue in
      JSONOutput.object([
        ("id", .text(issue.name)),
        (
          "levels",
          .list(
            issue.values.indices.map { level in
              .object([
                ("id", .text(issue.values[level])), ("customer", .number(amounts[0].levels[place][level])),
                ("seller", .number(amounts[1].levels[place][level])),
              ])
            })
        ),
      ])
    }
    func side(_ amounts: (base: String, levels: [[String]])) -> JSONOutput {
      .object([("surplus_at_base", .number(amounts.base))])
    }
    let negotiation = JSONOutput.object([
      ("about", .text("\(scenario.name): \(sides[0].name) as the customer, \(sides[1].name) as the seller")),
      ("customer", side(amounts[0])), ("seller", side(amounts[1])), ("issues", .list(issues)),
    ])
    let file = JSONOutput.object([
      ("fixture", .text("handsel-case/1")), ("currency", .text("XXX")), ("negotiation", negotiation),
    ])
    return WrittenScenario(
      files: [ScenarioReader.File(name: Scenario.fileName(scenario.name) + ".json", text: file.text)], notes: notes)
  }

  /// What the base gives a side over its walk-away, and what each level adds to it, in whole powers of ten of its unit.
  private func amounts(
    _ profile: Profile, _ notes: inout [String]
  ) throws(ScenarioFault) -> (base: String, levels: [[String]]) {
    let all = profile.worths.joined() + [profile.reservation]
    let power = (0...CaseWriter.decimals).first { power in
      all.allSatisfy { DecimalWriting.digits($0, places: CaseWriter.decimals + power) != nil }
    }
    let factor = (0..<(power ?? CaseWriter.decimals)).reduce(1) { factor, _ in factor * 10 }
    if factor > 1 { notes.append("\(profile.name): \(factor) of the case's units stand for a utility of 1") }
    var rounded = 0
    func amount(_ value: Ratio) throws(ScenarioFault) -> String {
      guard let scaled = value.times(Ratio(factor)) else {
        throw ScenarioFault(profile.name, "its numbers have too many digits to stay exact; round them")
      }
      if let exact = DecimalWriting.digits(scaled, places: CaseWriter.decimals) { return exact }
      rounded += 1
      return DecimalWriting.cut(scaled, places: CaseWriter.decimals)
    }
    guard let base = Ratio(-1).times(profile.reservation) else {
      throw ScenarioFault(profile.name, "its walk-away has too many digits to stay exact; round it")
    }
    let written = (
      base: try amount(base),
      levels: try profile.worths.map { values throws(ScenarioFault) in try values.map(amount) }
    )
    if rounded > 0 { notes.append("\(profile.name): \(rounded) amounts were rounded to a millionth of a unit") }
    if profile.isClipped {
      let best = try UnitProfile(profile).weights.reduce(Ratio.zero) { $0.plus($1) ?? .zero }
      if Ratio.isLess(.one, best) {
        notes.append("\(profile.name): GENIUS caps utilities at 1; in the case the best packages are worth more")
      }
    }
    return written
  }
}
