import CaseFile

/// Writes GeniusWeb JSON: a domain, and linear additive profiles over discrete values whose weights add up to 1.
struct GeniusWebWriter {
  let scenario: Scenario

  func write() throws(ScenarioFault) -> WrittenScenario {
    let name = scenario.name.isEmpty ? "domain" : scenario.name
    let domain = JSONOutput.object([
      ("name", .text(name)),
      (
        "issuesValues",
        .object(scenario.issues.map { ($0.name, .object([("values", .list($0.values.map { .text($0) }))])) })
      ),
    ])
    var notes: [String] = []
    var files = [ScenarioReader.File(name: "domain.json", text: domain.text)]
    for (profile, file) in zip(scenario.profiles, scenario.profileNames) {
      let space = try space(profile, domain, file, &notes)
      files.append(
        ScenarioReader.File(
          name: file + ".json", text: JSONOutput.object([("LinearAdditiveUtilitySpace", space)]).text))
    }
    return WrittenScenario(files: files, notes: notes)
  }

  private func space(
    _ profile: Profile, _ domain: JSONOutput, _ name: String, _ notes: inout [String]
  ) throws(ScenarioFault) -> JSONOutput {
    guard profile.rectangles.isEmpty else {
      throw ScenarioFault(profile.name, "worths of rectangles have no form in GeniusWeb; write them as genius")
    }
    let unit = try UnitProfile(profile)
    notes += unit.notes
    let weights = try weights(of: unit, profile.name)
    var writing = DecimalWriting()
    var utilities: [(String, JSONOutput)] = []
    for (place, issue) in scenario.issues.enumerated() {
      let values = zip(issue.values, unit.worths[place]).map { value, worth in
        (value, JSONOutput.number(writing.text(worth.over(weights[place]) ?? .zero)))
      }
      utilities.append(
        (issue.name, .object([("DiscreteValueSetUtilities", .object([("valueUtilities", .object(values))]))])))
    }
    let written = zip(scenario.issues, weights).map { ($0.name, JSONOutput.number(writing.text($1))) }
    if writing.rounded > 0 {
      notes.append("\(profile.name): \(writing.rounded) numbers have no end and were cut at the 15th decimal")
    }
    if unit.reservation != .zero {
      var digits = DecimalWriting()
      notes.append(
        "\(profile.name): GeniusWeb knows a package to fall back on and no walk-away in utility; that of \(digits.text(unit.reservation, places: 6)) was left out"
      )
    }
    return .object([
      ("issueUtilities", .object(utilities)), ("issueWeights", .object(written)), ("domain", domain),
      ("name", .text(name)),
    ])
  }

  /// Weights that add up to 1: what is missing goes to the heaviest issue, whose utilities then end below 1.
  private func weights(of unit: UnitProfile, _ name: String) throws(ScenarioFault) -> [Ratio] {
    var weights = unit.weights
    var sum = Ratio.zero
    for weight in weights {
      guard let next = sum.plus(weight) else {
        throw ScenarioFault(name, "its weights have too many digits to stay exact; round them")
      }
      sum = next
    }
    guard !Ratio.isLess(.one, sum) else {
      throw ScenarioFault(name, "its best package is worth more than 1, which GeniusWeb does not know")
    }
    let heaviest = weights.indices.max { Ratio.isLess(weights[$0], weights[$1]) } ?? 0
    guard let more = Ratio.one.minus(sum).flatMap(weights[heaviest].plus) else {
      throw ScenarioFault(name, "its weights have too many digits to stay exact; round them")
    }
    weights[heaviest] = more
    return weights
  }
}
