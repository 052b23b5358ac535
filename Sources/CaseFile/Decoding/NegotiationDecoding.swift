import Bargaining
import Money

/// Reads what can be bargained about, keeping amounts exact to the millionth.
struct NegotiationDecoding {
  /// By how much each side is tried exaggerating, in currency units.
  static let exaggerations: [Int64] = [0, 25, 50, 100, 150]

  let node: JSONNode
  let path = "negotiation"

  func read(_ faults: inout FaultList) -> NegotiationCase? {
    let before = faults.count
    checkNames(&faults)
    var amounts = ExactAmounts()
    collect(node, path, into: &amounts, &faults)
    guard faults.count == before else { return nil }
    let scale = ExactScale(fitting: amounts.all)
    guard let problem = problem(scale, &faults), let negotiation = negotiation(problem, scale, &faults) else {
      return nil
    }
    return NegotiationCase(
      about: node["about"]?.text, negotiation: negotiation, scale: scale, hasRoundedAmounts: amounts.hasRounded)
  }

  /// Every number of the negotiation decides the scale, so that all of them are whole in it.
  private func collect(_ node: JSONNode, _ path: String, into amounts: inout ExactAmounts, _ faults: inout FaultList) {
    switch node.value {
    case .number(let number):
      do throws(DecimalFault) { amounts.add(try DecimalAmount(number.text)) } catch {
        faults.add(node, path, "\(error)")
      }
    case .list(let elements):
      for (index, element) in elements.enumerated() { collect(element, "\(path)[\(index)]", into: &amounts, &faults) }
    case .object(let members):
      for member in members where !ObjectShape.notRead.contains(member.key) {
        collect(member.value, path.field(member.key), into: &amounts, &faults)
      }
    default: break
    }
  }

  private func problem(_ scale: ExactScale, _ faults: inout FaultList) -> BargainingProblem? {
    let issues = node.list("issues").map { issue in
      Issue(
        issue.text("id"),
        levels: issue.list("levels").map {
          Level($0.text("id"), customer: units($0["customer"], scale), seller: units($0["seller"], scale))
        })
    }
    let interactions = node.list("interactions").map { interaction in
      Interaction(
        if: conditions(interaction), customer: units(interaction["customer"], scale),
        seller: units(interaction["seller"], scale))
    }
    do throws(BargainingFaults) {
      return try BargainingProblem(
        customerAtBase: units(node["customer"]?["surplus_at_base"], scale),
        sellerAtBase: units(node["seller"]?["surplus_at_base"], scale), issues: issues, interactions: interactions)
    } catch {
      for fault in error.faults { report(fault, &faults) }
      return nil
    }
  }

  private func negotiation(
    _ problem: BargainingProblem, _ scale: ExactScale, _ faults: inout FaultList
  ) -> Negotiation? {
    let numbers = node["seller_numbers"].map {
      SellerNumbers(
        listPrice: $0["list_price"].map { units($0, scale) }, directCost: units($0["direct_cost"], scale),
        serviceReserve: units($0["service_reserve"], scale))
    }
    do throws(NegotiationFaults) {
      return try Negotiation(
        problem: problem, priceIssue: node["price_issue"]?.text,
        agreedFirst: node["agreed_first"].map(levels), menuTolerance: units(node["menu_tolerance"], scale),
        exaggerations: NegotiationDecoding.exaggerations.map { $0 * scale.unitsPerOne }, sellerNumbers: numbers)
    } catch {
      for fault in error.faults { faults.add(node, path, "\(fault)") }
      return nil
    }
  }

  private func units(_ node: JSONNode?, _ scale: ExactScale) -> Int64 {
    guard case .number(let number)? = node?.value, let amount = try? DecimalAmount(number.text) else { return 0 }
    return scale.units(of: amount) ?? 0
  }

  private func conditions(_ interaction: JSONNode) -> [String: String] { interaction["if"].map(levels) ?? [:] }

  private func levels(_ node: JSONNode) -> [String: String] {
    var levels: [String: String] = [:]
    for member in node.members where !isNote(member) { levels[member.key] = member.value.text }
    return levels
  }

  /// A note for people that stands among the issues, unless an issue really has that name.
  private func isNote(_ member: JSONNode.Member) -> Bool {
    ObjectShape.notRead.contains(member.key) && !issueNames.contains(member.key)
  }

  private var issueNames: [String] { node.list("issues").compactMap { $0["id"]?.text } }
}

extension NegotiationDecoding {
  private func checkNames(_ faults: inout FaultList) {
    let issues = node.list("issues")
    faults.checkUnique(issues, key: "id", path + ".issues", what: "issues")
    for (index, issue) in issues.enumerated() {
      faults.checkUnique(
        issue.list("levels"), key: "id", "\(path).issues[\(index)].levels", what: "levels of this issue")
    }
    faults.checkKnown(node["price_issue"], among: KnownNames(issueNames), path + ".price_issue", what: "issue")
    if let agreed = node["agreed_first"] { checkLevels(agreed, path + ".agreed_first", &faults) }
    for (index, interaction) in node.list("interactions").enumerated() {
      guard let conditions = interaction["if"] else { continue }
      checkLevels(conditions, "\(path).interactions[\(index)].if", &faults)
    }
  }

  /// A map from issue to level, both of which must exist.
  private func checkLevels(_ map: JSONNode, _ path: String, _ faults: inout FaultList) {
    faults.checkNames(of: map, among: KnownNames(issueNames), path, what: "issue")
    for member in map.members {
      guard let issue = node.list("issues").first(where: { $0.text("id") == member.key }) else { continue }
      let levels = KnownNames(issue.list("levels").compactMap { $0["id"]?.text })
      faults.checkKnown(member.value, among: levels, path.field(member.key), what: "level of \(member.key.clipped)")
    }
  }

  private func report(_ fault: BargainingFault, _ faults: inout FaultList) {
    switch fault {
    case .interactionWithoutConditions(let index), .interactionHoldsAtBase(let index),
      .unknownIssue(_, let index), .unknownLevel(_, _, let index):
      let interaction = node.list("interactions")[index]
      faults.add(interaction["if"] ?? interaction, "\(path).interactions[\(index)].if", "\(fault)")
    default: faults.add(node["issues"] ?? node, path + ".issues", "\(fault)")
    }
  }
}

/// The amounts of a negotiation, collected to find the scale in which all are whole.
struct ExactAmounts {
  private(set) var all: [DecimalAmount] = []
  private(set) var hasRounded = false

  mutating func add(_ amount: DecimalAmount) {
    all.append(amount)
    hasRounded = hasRounded || amount.wasRounded
  }
}
