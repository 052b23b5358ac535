/// Reads GENIUS XML: a domain, and what it is worth to a party.
///
/// The worth of a value is its evaluation divided by the largest of its issue, times the issue's weight; a whole-number or
/// real issue has a straight line instead. (Lin, Kraus, Baarslag, Tykhonov, Hindriks and Jonker, Genius: an integrated
/// environment, 2014; the division by the largest is in its core and is left out by some who read its files.)
struct GeniusReader {
  let file: String
  private let root: XMLElementNode
  private(set) var notes: [String]

  /// A whole-number issue may have so many values.
  static let mostValues = 1_000
  /// A real issue is cut into so many equal steps.
  static let realSteps = 100

  /// The file, read as XML.
  init(_ bytes: [UInt8], file: String) throws(ScenarioFault) {
    self.file = file
    (root, notes) = try XMLTree.read(bytes, file: file)
  }

  private func fault(_ node: XMLElementNode, _ message: String) -> ScenarioFault {
    ScenarioFault(file, line: node.line, message)
  }

  /// The issues of a domain.
  mutating func domain() throws(ScenarioFault) -> (name: String, issues: [ScenarioIssue]) {
    let objective = root.all("objective").first
    let issues = try issues(of: root).map { node throws(ScenarioFault) in
      ScenarioIssue(name: try name(of: node), values: try values(of: node))
    }
    guard !issues.isEmpty else { throw ScenarioFault(file, line: root.line, "it has no issues") }
    for node in root.all("issue") where kind(node) == "real" {
      notes.append(
        "\"\(node["name"] ?? "")\" is any number of a range; it is cut into \(GeniusReader.realSteps) equal steps")
    }
    return (objective?["name"] ?? "", issues)
  }

  /// Whether a file is a party's: it is no template, and has weights, evaluations, rectangles or a reservation.
  var isProfile: Bool {
    guard root.name != "negotiation_template" else { return false }
    return !root.all("weight").isEmpty || !root.all("hyperRectangle").isEmpty || !root.all("reservation").isEmpty
      || root.all("item").contains { $0["evaluation"] != nil }
  }

  /// What a party's file says of the issues of a domain.
  mutating func profile(of issues: [ScenarioIssue]) throws(ScenarioFault) -> Profile {
    let reservation = try walkAway()
    if !root.all("hyperRectangle").isEmpty {
      let rectangles = try GeniusRectangles(file: file, root: root).read(issues)
      return Profile(
        name: file, worths: issues.map { $0.values.map { _ in .zero } }, rectangles: rectangles,
        reservation: reservation,
        isClipped: true, notes: notes)
    }
    var byName: [String: XMLElementNode] = [:]
    for node in try self.issues(of: root) { byName[try name(of: node)] = node }
    var weights: [String: Ratio] = [:]
    for node in root.all("weight") {
      guard let index = node["index"], let weight = node["value"].flatMap(Ratio.init(written:)) else {
        throw fault(node, "this weight has no index or no number")
      }
      weights[index] = weight
    }
    var worths: [[Ratio]] = []
    for issue in issues {
      guard let node = byName[issue.name] else {
        throw ScenarioFault(file, line: root.line, "the issue \"\(issue.name)\" of the domain is missing")
      }
      guard let weight = node["index"].flatMap({ weights[$0] }) else {
        throw fault(node, "the issue \"\(issue.name)\" has no weight")
      }
      worths.append(try worth(of: node, issue, weight))
    }
    return Profile(name: file, worths: worths, reservation: reservation, isClipped: true, notes: notes)
  }

  /// What the party has without a deal.
  private func walkAway() throws(ScenarioFault) -> Ratio {
    guard let node = root.all("reservation").first else { return .zero }
    guard let read = node["value"].flatMap(Ratio.init(written:)) else {
      throw fault(node, "the reservation value is no number")
    }
    return read
  }

  // MARK: - Issues

  /// All issues, also of nested objectives, in the order of the file; each once.
  private mutating func issues(of root: XMLElementNode) throws(ScenarioFault) -> [XMLElementNode] {
    let objectives = root.all("objective")
    if objectives.count > 1 { notes.append("the objectives of \(file) are nested; their issues stand in one row") }
    var seen: Set<String> = []
    var issues: [XMLElementNode] = []
    for node in root.all("issue") {
      guard seen.insert(try name(of: node)).inserted else {
        throw fault(node, "the issue \"\(try name(of: node))\" stands there twice")
      }
      issues.append(node)
    }
    return issues
  }

  private func name(of node: XMLElementNode) throws(ScenarioFault) -> String {
    guard let name = node["name"] else { throw fault(node, "this issue has no name") }
    return name
  }

  private func kind(_ node: XMLElementNode) -> String {
    (node["vtype"] ?? node["type"] ?? node["etype"] ?? "discrete").lowercased()
  }

  private func values(of node: XMLElementNode) throws(ScenarioFault) -> [String] {
    switch kind(node) {
    case "integer":
      let range = try wholeRange(of: node)
      return range.map { String($0) }
    case "real":
      let (low, high) = try bounds(of: node)
      var writing = DecimalWriting()
      return try (0...GeniusReader.realSteps).map { step throws(ScenarioFault) in
        guard let share = Ratio(step).over(Ratio(GeniusReader.realSteps)), let along = high.minus(low)?.times(share),
          let value = low.plus(along)
        else { throw fault(node, "its bounds have too many digits to stay exact") }
        return writing.text(value)
      }
    default:
      let items = node.children("item")
      guard !items.isEmpty else { throw fault(node, "this issue has no values") }
      return try items.map { item throws(ScenarioFault) in
        guard let value = item["value"] else { throw fault(item, "this value has no name") }
        return value
      }
    }
  }

  private func bounds(of node: XMLElementNode) throws(ScenarioFault) -> (low: Ratio, high: Ratio) {
    let holder = node["lowerbound"] == nil ? node.all("range").first ?? node : node
    guard let low = holder["lowerbound"].flatMap(Ratio.init(written:)),
      let high = holder["upperbound"].flatMap(Ratio.init(written:)), !Ratio.isLess(high, low)
    else { throw fault(node, "this issue has no lower and upper bound") }
    return (low, high)
  }

  private func wholeRange(of node: XMLElementNode) throws(ScenarioFault) -> ClosedRange<Int> {
    let (low, high) = try bounds(of: node)
    guard low.denominator == 1, high.denominator == 1, high.numerator - low.numerator < Int128(GeniusReader.mostValues)
    else { throw fault(node, "a whole-number issue has whole bounds, at most \(GeniusReader.mostValues) apart") }
    return Int(low.numerator)...Int(high.numerator)
  }

  // MARK: - Worths

  private mutating func worth(
    of node: XMLElementNode, _ issue: ScenarioIssue, _ weight: Ratio
  ) throws(ScenarioFault) -> [Ratio] {
    let shares = kind(node) == "discrete" ? try evaluations(of: node, issue) : try line(of: node, issue)
    return try shares.map { share throws(ScenarioFault) in
      guard let worth = share.times(weight) else {
        throw fault(node, "a worth of the issue \"\(issue.name)\" has too many digits to stay exact")
      }
      return worth
    }
  }

  /// Evaluations divided by the largest; what has none is worth nothing.
  private mutating func evaluations(of node: XMLElementNode, _ issue: ScenarioIssue) throws(ScenarioFault) -> [Ratio] {
    var given: [String: Ratio] = [:]
    var missing = 0
    for item in node.children("item") {
      guard let value = item["value"] else { throw fault(item, "this value has no name") }
      guard let text = item["evaluation"], !text.isEmpty else {
        missing += 1
        continue
      }
      guard let read = Ratio(written: text) else { throw fault(item, "the evaluation \"\(text)\" is no number") }
      given[value] = read
    }
    if missing > 0 {
      notes.append("\(missing) values of \"\(issue.name)\" in \(file) have no evaluation; they are worth 0")
    }
    let most = given.values.max(by: Ratio.isLess) ?? .zero
    return try issue.values.map { value throws(ScenarioFault) in
      guard most.numerator > 0 else { return .zero }
      guard let share = (given[value] ?? .zero).over(most) else {
        throw fault(node, "an evaluation of \"\(issue.name)\" has too many digits to stay exact")
      }
      return share
    }
  }

  /// A straight line over numbers, kept within 0 and 1: offset plus slope times how far the number is above the lowest; where
  /// the line is given by parameters, times the number itself.
  private func line(of node: XMLElementNode, _ issue: ScenarioIssue) throws(ScenarioFault) -> [Ratio] {
    guard let evaluator = node.all("evaluator").first else { throw fault(node, "this issue has no evaluator") }
    guard evaluator["ftype"].map({ $0 == "linear" }) ?? true,
      let slope = (evaluator["slope"] ?? evaluator["parameter1"]).flatMap(Ratio.init(written:)),
      let offset = (evaluator["offset"] ?? evaluator["parameter0"]).flatMap(Ratio.init(written:))
    else { throw fault(evaluator, "only straight lines with an offset and a slope are read") }
    let start = evaluator["slope"] == nil ? .zero : try bounds(of: node).low
    return try issue.values.map { value throws(ScenarioFault) in
      guard let number = Ratio(written: value)?.minus(start), let share = slope.times(number)?.plus(offset) else {
        throw fault(evaluator, "a worth of \"\(issue.name)\" has too many digits to stay exact")
      }
      return Ratio.isLess(share, .zero) ? .zero : Ratio.isLess(.one, share) ? .one : share
    }
  }
}
