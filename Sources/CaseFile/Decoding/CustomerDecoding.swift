import Money
import Needs

/// Reads what a customer needs, and reports what does not hang together.
struct CustomerDecoding {
  let node: JSONNode
  let path = "customer"

  func customer() -> Customer {
    Customer(
      name: node.text("name", default: "the customer"), horizonMonths: node.whole("horizon_months", default: 1),
      startCalendarMonth: node.whole("start_calendar_month", default: 1),
      discounting: Discounting(annualRate: node.number("discount_rate_annual")),
      words: node.list("words").map { Evidence(id: $0.id("id"), text: $0.text("text")) },
      facts: node.map("facts", \.trait), streams: streams(), musts: node.list("musts").map(must),
      wants: node.list("wants").map(want), scenarios: node.list("scenarios").map(scenario))
  }

  private func streams() -> [Stream] {
    streamMembers.map { member in
      Stream(
        id: ID(member.key), unit: member.value.text("unit", default: member.key),
        unmetCostPerUnit: member.value.number("unmet_cost_per_unit"), evidence: evidence(member.value))
    }
  }

  /// The streams, without notes for people that stand among them.
  private var streamMembers: [JSONNode.Member] {
    (node["streams"]?.members ?? []).filter { $0.value.text == nil }
  }

  /// The names of the streams.
  var streamNames: KnownNames { KnownNames(streamMembers.map(\.key)) }

  private func must(_ node: JSONNode) -> Must {
    Must(
      id: node.id("id"), attribute: node.id("attribute"),
      comparison: Comparison(rawValue: node.text("op")) ?? .equal, value: node["value"]?.trait ?? .yesNo(true),
      evidence: evidence(node))
  }

  private func want(_ node: JSONNode) -> Want {
    Want(
      id: node.id("id"), attribute: node.id("attribute"), from: node.number("from"), to: node.number("to"),
      worthPerYear: node.number("worth_per_year"), evidence: evidence(node))
  }

  private func scenario(_ node: JSONNode) -> Scenario {
    Scenario(
      id: node.id("id"), probability: node.number("probability"),
      phases: node.list("phases").map { phase in
        Phase(
          fromMonth: phase.whole("from_month", default: 1),
          demand: phase.map("demand") { year in year.text == nil ? year.elements.map { $0.double ?? 0 } : nil })
      })
  }

  private func evidence(_ node: JSONNode) -> [ID<Evidence>] { node.list("evidence").compactMap(\.text).map { ID($0) } }
}

extension CustomerDecoding {
  /// Probabilities of a case add to 1 within this.
  static let probabilityTolerance = 0.001

  /// What does not hang together within the customer's part.
  func check(_ faults: inout FaultList) {
    let words = KnownNames(node.list("words").compactMap { $0["id"]?.text })
    faults.checkUnique(node.list("words"), key: "id", path + ".words", what: "sentences")
    faults.checkUnique(node.list("musts"), key: "id", path + ".musts", what: "musts")
    faults.checkUnique(node.list("wants"), key: "id", path + ".wants", what: "wants")
    faults.checkUnique(node.list("scenarios"), key: "id", path + ".scenarios", what: "scenarios")
    for member in streamMembers {
      faults.checkKnown(
        member.value.list("evidence"), among: words, (path + ".streams").field(member.key) + ".evidence",
        what: "sentence")
    }
    for (key, items) in [("musts", node.list("musts")), ("wants", node.list("wants"))] {
      for (index, item) in items.enumerated() {
        faults.checkKnown(
          item.list("evidence"), among: words, "\(path).\(key)[\(index)].evidence", what: "sentence")
      }
    }
    checkMusts(&faults)
    checkWants(&faults)
    checkScenarios(&faults)
  }

  private func checkMusts(_ faults: inout FaultList) {
    for (index, must) in node.list("musts").enumerated() {
      guard let value = must["value"], let trait = value.trait else { continue }
      let needsNumbers = Comparison(rawValue: must.text("op"))?.needsNumbers ?? false
      let valuePath = "\(path).musts[\(index)].value"
      if needsNumbers, trait.figure == nil {
        faults.add(value, valuePath, "is text, and \(must.text("op")) compares numbers; write a number, or use ==")
      }
      if let figure = trait.figure, !figure.isCertain {
        faults.add(value, valuePath, "is uncertain; a must is compared with one number")
      }
    }
  }

  private func checkWants(_ faults: inout FaultList) {
    for (index, want) in node.list("wants").enumerated() where want.number("from") == want.number("to") {
      faults.add(
        want["to"] ?? want, "\(path).wants[\(index)].to",
        "is the same as from; write where she has none of it and where she has all of it")
    }
  }

  private func checkScenarios(_ faults: inout FaultList) {
    let scenarios = node.list("scenarios")
    let sum = scenarios.reduce(0) { $0 + $1.number("probability") }
    if abs(sum - 1) > CustomerDecoding.probabilityTolerance {
      faults.add(
        node["scenarios"] ?? node, path + ".scenarios",
        "have probabilities that add to \(DecimalText.short(sum, decimals: 4)); they must add to 1")
    }
    let streams = streamNames
    for (index, scenario) in scenarios.enumerated() {
      let phases = scenario.list("phases")
      let phasesPath = "\(path).scenarios[\(index)].phases"
      if let first = phases.first, first.whole("from_month") != 1 {
        faults.add(
          first["from_month"] ?? first, phasesPath + "[0].from_month",
          "is \(first.whole("from_month")); the first phase starts in month 1")
      }
      faults.checkRising(phases, phasesPath)
      for (position, phase) in phases.enumerated() {
        faults.checkNames(
          of: phase["demand"], among: streams, "\(phasesPath)[\(position)].demand", what: "stream")
      }
    }
  }
}
