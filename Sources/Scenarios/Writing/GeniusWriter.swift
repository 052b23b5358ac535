import Bargaining

/// Writes GENIUS XML. Evaluations are whole numbers in the proportion of the worths, the weight of an issue is its largest worth: as
/// GENIUS divides evaluations by the largest of their issue, what is read back is the same to the last digit.
struct GeniusWriter {
  let scenario: Scenario

  func write() throws(ScenarioFault) -> WrittenScenario {
    let hasRectangles = scenario.profiles.contains { !$0.rectangles.isEmpty }
    var notes: [String] = []
    var files = [
      ScenarioReader.File(
        name: "domain.xml", text: template(issues(isWhole: hasRectangles) { _, _ in "" }))
    ]
    for (profile, name) in zip(scenario.profiles, scenario.profileNames) {
      let text = hasRectangles ? try rectangles(profile, &notes) : try additive(profile, &notes)
      files.append(ScenarioReader.File(name: name + ".xml", text: text))
    }
    return WrittenScenario(files: files, notes: notes)
  }

  private func template(_ issues: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <negotiation_template>
    <utility_space number_of_issues="\(scenario.issues.count)">
    <objective index="0" description="" name="\(GeniusWriter.escaped(scenario.name))" type="objective" etype="objective">
    \(issues)</objective>
    </utility_space>
    </negotiation_template>

    """
  }

  /// The issues with their values; `evaluation` is what stands behind the name of a value.
  private func issues(isWhole: Bool, evaluation: (Int, Int) -> String) -> String {
    var text = ""
    for (place, issue) in scenario.issues.enumerated() {
      let kind = isWhole ? "integer" : "discrete"
      text +=
        "<issue index=\"\(place + 1)\" name=\"\(GeniusWriter.escaped(issue.name))\" vtype=\"\(kind)\" type=\"\(kind)\" etype=\"\(kind)\""
      if isWhole {
        text += " lowerbound=\"\(issue.values.first ?? "0")\" upperbound=\"\(issue.values.last ?? "0")\"/>\n"
        continue
      }
      text += ">\n"
      for (level, value) in issue.values.enumerated() {
        text +=
          "<item index=\"\(level + 1)\" value=\"\(GeniusWriter.escaped(value))\"\(evaluation(place, level))/>\n"
      }
      text += "</issue>\n"
    }
    return text
  }

  private func space(_ body: String, type: String = "", _ reservation: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <utility_space\(type)>
    <objective index="0" description="" name="\(GeniusWriter.escaped(scenario.name))" type="objective" etype="objective">
    \(body)</objective>
    <discount_factor value="1.0"/>
    <reservation value="\(reservation)"/>
    </utility_space>

    """
  }

  private func additive(_ profile: Profile, _ notes: inout [String]) throws(ScenarioFault) -> String {
    let unit = try UnitProfile(profile)
    notes += unit.notes
    var writing = DecimalWriting()
    let evaluations = try unit.worths.enumerated().map { place, worths throws(ScenarioFault) in
      guard let whole = GeniusWriter.inProportion(worths) else {
        throw ScenarioFault(
          profile.name,
          "the worths of \"\(scenario.issues[place].name)\" are in no proportion of whole numbers that fit")
      }
      return whole
    }
    var body = issues(isWhole: false) { " evaluation=\"\(evaluations[$0][$1])\"" }
    for (place, weight) in unit.weights.enumerated() {
      body += "<weight index=\"\(place + 1)\" value=\"\(writing.text(weight))\"/>\n"
    }
    let text = space(body, writing.text(unit.reservation))
    if writing.rounded > 0 {
      notes.append("\(profile.name): \(writing.rounded) numbers have no end and were cut at the 15th decimal")
    }
    return text
  }

  /// Rectangles over whole-number issues, in parts of a common denominator.
  private func rectangles(_ profile: Profile, _ notes: inout [String]) throws(ScenarioFault) -> String {
    let isWhole = scenario.issues.allSatisfy { issue in
      guard let first = issue.values.first.flatMap({ Int($0) }) else { return false }
      return issue.values == issue.values.indices.map { String(first + $0) }
    }
    guard isWhole, profile.worths.joined().allSatisfy({ $0 == .zero }) else {
      throw ScenarioFault(
        profile.name, "worths of rectangles are written over whole-number issues only, and with no others beside")
    }
    guard let parts = GeniusWriter.inProportion(profile.rectangles.map(\.worth) + [.one]), let most = parts.last else {
      throw ScenarioFault(profile.name, "its rectangles are in no proportion of whole numbers that fit")
    }
    var body = issues(isWhole: true) { _, _ in "" }
    body += "<utility maxutility=\"\(most)\">\n<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">\n"
    for (rectangle, worth) in zip(profile.rectangles, parts) {
      body += "<hyperRectangle utility=\"\(worth)\">\n"
      for (issue, range) in rectangle.ranges.sorted(by: { $0.key < $1.key }) {
        let lowest = scenario.issues[issue].values.first.flatMap { Int($0) } ?? 0
        body +=
          "<INCLUDES index=\"\(issue + 1)\" min=\"\(lowest + range.lowerBound)\" max=\"\(lowest + range.upperBound)\"/>\n"
      }
      body += "</hyperRectangle>\n"
    }
    body += "</ufun>\n</utility>\n"
    var writing = DecimalWriting()
    return space(body, type: " type=\"nonlinear\"", writing.text(profile.reservation))
  }

  /// The smallest whole numbers in that proportion; `nil` where they do not fit.
  static func inProportion(_ values: [Ratio]) -> [Int128]? {
    guard let unit = Ratio.commonDenominator(values) else { return nil }
    var whole: [Int128] = []
    for value in values {
      let (part, isLost) = value.numerator.multipliedReportingOverflow(by: unit / value.denominator)
      if isLost { return nil }
      whole.append(part)
    }
    let common = whole.reduce(Int128(0)) { greatestCommonDivisor($0, abs($1)) }
    return common > 1 ? whole.map { $0 / common } : whole
  }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, letter in
      switch letter {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r\n", "\r": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      default: escaped.append(letter)
      }
    }
  }
}
