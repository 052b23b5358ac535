import CaseFile

/// Reads GeniusWeb JSON: a domain, and linear additive profiles over discrete values.
struct GeniusWebReader {
  let file: String

  private func fault(_ node: JSONNode, _ message: String) -> ScenarioFault {
    ScenarioFault(file, line: node.position.line, message)
  }

  /// The outermost object.
  static func root(_ bytes: [UInt8], file: String) throws(ScenarioFault) -> JSONNode {
    do { return try JSONReader.read(bytes) } catch {
      throw ScenarioFault(file, line: error.line, error.message)
    }
  }

  /// The issues of a domain.
  func domain(_ root: JSONNode) throws(ScenarioFault) -> (name: String, issues: [ScenarioIssue]) {
    guard let issues = root["issuesValues"] else { throw fault(root, "there is no \"issuesValues\" in it") }
    let read = try members(issues).map { member throws(ScenarioFault) in
      guard let values = member.value["values"], case .list(let list) = values.value else {
        throw fault(member.value, "the issue \"\(member.key)\" has no list of values")
      }
      guard !list.isEmpty else { throw fault(values, "the issue \"\(member.key)\" has no values") }
      return ScenarioIssue(name: member.key, values: try list.map(word))
    }
    guard !read.isEmpty else { throw fault(issues, "it has no issues") }
    var name = ""
    if let node = root["name"] { name = try word(node) }
    return (name, read)
  }

  /// What a party's file says of the issues of a domain.
  func profile(_ root: JSONNode, of issues: [ScenarioIssue]) throws(ScenarioFault) -> Profile {
    guard let space = root["LinearAdditiveUtilitySpace"] else {
      throw fault(root, "only profiles with a \"LinearAdditiveUtilitySpace\" are read")
    }
    guard let utilities = space["issueUtilities"], let weights = space["issueWeights"] else {
      throw fault(space, "\"issueUtilities\" or \"issueWeights\" is missing")
    }
    let worths = try issues.map { issue throws(ScenarioFault) in
      guard let utility = utilities[issue.name], let weight = weights[issue.name] else {
        throw fault(space, "the issue \"\(issue.name)\" of the domain has no utilities or no weight")
      }
      return try worth(of: issue, utility, try number(weight))
    }
    var reservation = Ratio.zero
    var notes: [String] = []
    if let bid = space["reservationBid"] {
      reservation = try worth(of: bid, issues, worths)
      notes.append("the walk-away of \(file) is what its reservation bid is worth")
    }
    return Profile(name: file, worths: worths, reservation: reservation, isClipped: false, notes: notes)
  }

  private func worth(of issue: ScenarioIssue, _ utility: JSONNode, _ weight: Ratio) throws(ScenarioFault) -> [Ratio] {
    if let discrete = utility["DiscreteValueSetUtilities"] ?? utility["discreteutils"] {
      guard let values = discrete["valueUtilities"] else { throw fault(discrete, "\"valueUtilities\" is missing") }
      return try issue.values.map { value throws(ScenarioFault) in
        guard let node = values[value] else { return .zero }
        return try product(try number(node), weight, node)
      }
    }
    if let line = utility["NumberValueSetUtilities"] ?? utility["numberutils"],
      let low = line["lowValue"], let high = line["highValue"], let lowUtility = line["lowUtility"],
      let highUtility = line["highUtility"]
    {
      let (from, upTo) = (try number(low), try number(high))
      let (least, most) = (try number(lowUtility), try number(highUtility))
      return try issue.values.map { value throws(ScenarioFault) in
        guard let place = Ratio(written: value), let share = place.minus(from)?.over(upTo.minus(from) ?? .zero),
          let rise = most.minus(least)?.times(share), let utility = least.plus(rise)
        else { throw fault(line, "\"\(value)\" has no place between the low and the high value") }
        return try product(utility, weight, line)
      }
    }
    throw fault(utility, "only utilities of discrete values or of numbers are read")
  }

  /// What a bid is worth.
  private func worth(of bid: JSONNode, _ issues: [ScenarioIssue], _ worths: [[Ratio]]) throws(ScenarioFault) -> Ratio {
    let chosen = bid["issuevalues"] ?? bid["issueValues"] ?? bid
    var sum = Ratio.zero
    for (issue, own) in zip(issues, worths) {
      guard let node = chosen[issue.name] else { continue }
      let value = try word(node)
      guard let place = issue.values.firstIndex(of: value), let next = sum.plus(own[place]) else {
        throw fault(node, "the issue \"\(issue.name)\" has no value \"\(value)\"")
      }
      sum = next
    }
    return sum
  }

  private func product(_ first: Ratio, _ second: Ratio, _ node: JSONNode) throws(ScenarioFault) -> Ratio {
    guard let product = first.times(second) else { throw fault(node, "this number has too many digits to stay exact") }
    return product
  }

  private func members(_ node: JSONNode) throws(ScenarioFault) -> [JSONNode.Member] {
    guard case .object(let members) = node.value else { throw fault(node, "an object { … } is expected here") }
    return members
  }

  private func word(_ node: JSONNode) throws(ScenarioFault) -> String {
    switch node.value {
    case .text(let text): return text
    case .number(let number): return number.text
    default: throw fault(node, "a name is expected here")
    }
  }

  private func number(_ node: JSONNode) throws(ScenarioFault) -> Ratio {
    guard case .number(let written) = node.value, let read = Ratio(written: written.text) else {
      throw fault(node, "a number is expected here, of at most 38 digits")
    }
    return read
  }
}
