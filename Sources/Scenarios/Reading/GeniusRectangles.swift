import Bargaining

/// Reads what a GENIUS file of rectangles says: how much is added where each of some whole-number issues lies in a range, in parts
/// of the largest utility that the file names.
struct GeniusRectangles {
  let file: String
  let root: XMLElementNode

  private func fault(_ node: XMLElementNode, _ message: String) -> ScenarioFault {
    ScenarioFault(file, line: node.line, message)
  }

  func read(_ issues: [ScenarioIssue]) throws(ScenarioFault) -> [Rectangle] {
    for node in root.all("ufun") {
      guard node["type"] ?? "PlainUfun" == "PlainUfun", node["aggregation"] ?? "sum" == "sum" else {
        throw fault(node, "only rectangles that are added up plainly are read (PlainUfun, sum)")
      }
    }
    guard let holder = root.all("utility").first, let most = holder["maxutility"].flatMap(Ratio.init(written:)),
      most.numerator > 0
    else { throw ScenarioFault(file, line: root.line, "it names no largest utility (maxutility) above 0") }
    if let weight = root.all("weight").first {
      throw fault(weight, "it has rectangles and weights; only one of them is read")
    }
    let places = try places(of: issues)
    return try root.all("hyperRectangle").map { node throws(ScenarioFault) in
      guard let worth = node["utility"].flatMap(Ratio.init(written:))?.over(most) else {
        throw fault(node, "this rectangle has no utility, or one with too many digits to stay exact")
      }
      guard worth.numerator >= 0 else { throw fault(node, "a rectangle that takes off is not read; give 0 or more") }
      var ranges: [Int: ClosedRange<Int>] = [:]
      for part in node.all("INCLUDES") {
        let (issue, range) = try range(of: part, places, issues)
        guard ranges.updateValue(range, forKey: issue) == nil else {
          throw fault(part, "this rectangle names an issue twice")
        }
      }
      return Rectangle(worth: worth, ranges: ranges)
    }
  }

  /// The place in the domain of each index of the file, with the lowest number of the issue.
  private func places(of issues: [ScenarioIssue]) throws(ScenarioFault) -> [String: (issue: Int, lowest: Int)] {
    var places: [String: (issue: Int, lowest: Int)] = [:]
    for node in root.all("issue") {
      guard let index = node["index"], let name = node["name"],
        let place = issues.firstIndex(where: { $0.name == name })
      else { throw fault(node, "this issue has no index, or is not in the domain") }
      guard let lowest = issues[place].values.first.flatMap({ Int($0) }) else {
        throw fault(node, "rectangles are read over whole-number issues only")
      }
      places[index] = (place, lowest)
    }
    return places
  }

  private func range(
    of part: XMLElementNode, _ places: [String: (issue: Int, lowest: Int)], _ issues: [ScenarioIssue]
  ) throws(ScenarioFault) -> (issue: Int, range: ClosedRange<Int>) {
    guard let place = part["index"].flatMap({ places[$0] }) else {
      throw fault(part, "there is no issue of this index")
    }
    guard let least = part["min"].flatMap({ Int($0) }), let most = part["max"].flatMap({ Int($0) }), least <= most,
      least >= place.lowest, most - place.lowest < issues[place.issue].values.count
    else { throw fault(part, "a range goes from a min to a max among the issue's numbers") }
    return (place.issue, (least - place.lowest)...(most - place.lowest))
  }
}
