import Advice
import Catalogue
import Disclosure
import Money
import Needs

/// Puts a case together from a file whose shape has been checked.
struct CaseDecoding {
  let root: JSONNode
  /// Parts that do not have the right shape and are not looked at.
  let misshapen: Set<String>

  /// A part that has the right shape.
  private func part(_ name: String) -> JSONNode? { misshapen.contains(name) ? nil : root[name] }

  /// `nil` where something does not hang together; the faults say what.
  func read(_ faults: inout FaultList) -> Case? {
    let currency = Currency(code: root.text("currency"))
    if currency == nil, let node = part("currency"), node.text != nil {
      faults.add(
        node, "currency",
        "\"\(root.text("currency").clipped)\" is no currency; write its three-letter code, such as EUR")
    }
    if misshapen.isEmpty { checkParts(&faults) }
    let question = readQuestion(&faults)
    let negotiation = part("negotiation").flatMap { NegotiationDecoding(node: $0).read(&faults) }
    let care = part("accommodation").flatMap { CareDecoding(node: $0).read(&faults) }
    let referrals = part("referrals").flatMap { ReferralDecoding(node: $0).read(&faults) }
    guard faults.isEmpty, let currency else { return nil }
    return Case(
      id: root.text("id"), title: root["title"]?.text, currency: currency, question: question,
      drawer: root["catalog"].map { CatalogueDecoding(node: $0).drawer() } ?? [:],
      helpDrawer: root["catalog"].map { CatalogueDecoding(node: $0).helpDrawer() } ?? HelpDrawer(),
      startSmallIsList: root["start_small"]?.isList ?? false, change: change, negotiation: negotiation, care: care,
      referrals: referrals)
  }

  private func checkParts(_ faults: inout FaultList) {
    let parts = ["customer", "catalog", "negotiation", "accommodation", "referrals"]
    if parts.allSatisfy({ root[$0] == nil }) {
      faults.add(
        root, "",
        "there is nothing to work out; write a customer with a catalog, a negotiation, an accommodation or referrals")
    }
    for (present, missing) in [("customer", "catalog"), ("catalog", "customer")]
    where root[present] != nil && root[missing] == nil {
      faults.add(root, missing, "is missing; advice needs a customer and a catalog")
    }
    for extra in ["start_small", "what_would_change", "advice_policy"] {
      if let node = root[extra], root["customer"] == nil {
        faults.add(node, extra, "needs a customer and a catalog beside it")
      }
    }
  }

  private func readQuestion(_ faults: inout FaultList) -> AdviceQuestion? {
    let before = faults.count
    guard let customerNode = part("customer") else { return nil }
    let customer = CustomerDecoding(node: customerNode)
    customer.check(&faults)
    guard let catalogueNode = part("catalog") else { return nil }
    let catalogue = CatalogueDecoding(node: catalogueNode)
    catalogue.check(streams: customer.streamNames, &faults)
    guard faults.count == before else { return nil }
    let question = AdviceQuestion(
      customer: customer.customer(), catalogue: catalogue.catalogue(),
      tieBand: root["advice_policy"]?.number("tie_band") ?? 0, startSmall: startSmall(catalogue.catalogue()))
    AdviceSize(question: question).check(catalogueNode, &faults)
    guard faults.count == before else { return nil }
    checkStartSmall(question, &faults)
    checkChange(question, &faults)
    return question
  }

  private var startSmallNodes: [(node: JSONNode, path: String)] {
    guard let node = part("start_small") else { return [] }
    return node.isList ? node.elements.enumerated().map { ($1, "start_small[\($0)]") } : [(node, "start_small")]
  }

  private func startSmall(_ catalogue: OfferCatalogue) -> [StartSmallQuestion] {
    startSmallNodes.map { node, _ in
      let start: ID<Offer> = node.id("start")
      let alternatives =
        (node["alternatives"].map { $0.elements.compactMap(\.text).map { ID<Offer>($0) } }
        ?? catalogue.upgradePaths.filter { $0.from == start }.map(\.to)).uniqued.filter { $0 != start }
      return StartSmallQuestion(
        start: start, checkInMonth: node.whole("check_in_month", default: 1), alternatives: alternatives,
        growthScenario: node["growth_scenario"]?.text.map { ID($0) })
    }
  }

  private func checkStartSmall(_ question: AdviceQuestion, _ faults: inout FaultList) {
    var offers = question.catalogue.offers.map(\.id.text)
    if !question.catalogue.offers.contains(where: { $0.source == .none }) { offers.append("nothing") }
    let knownOffers = KnownNames(offers)
    let scenarios = KnownNames(question.customer.scenarios.map(\.id.text))
    var seen: Set<String> = []
    for (node, path) in startSmallNodes {
      faults.checkKnown(node["start"], among: knownOffers, path + ".start", what: "offer")
      faults.checkKnown(node.list("alternatives"), among: knownOffers, path + ".alternatives", what: "offer")
      faults.checkKnown(node["growth_scenario"], among: scenarios, path + ".growth_scenario", what: "scenario")
      if !seen.insert("\(node.text("start"))@\(node.whole("check_in_month"))").inserted {
        faults.add(node, path, "starts with the same offer and looks again in the same month as one before; keep one")
      }
    }
  }

  private var change: Case.ChangeQuestion? {
    root["what_would_change"].map {
      Case.ChangeQuestion(scenario: $0.id("scenario"), from: $0.id("from"), to: $0.id("to"))
    }
  }

  private func checkChange(_ question: AdviceQuestion, _ faults: inout FaultList) {
    guard let node = part("what_would_change") else { return }
    faults.checkKnown(
      node["scenario"], among: KnownNames(question.customer.scenarios.map(\.id.text)), "what_would_change.scenario",
      what: "scenario")
    let offers = KnownNames(question.catalogue.offers.map(\.id.text))
    for key in ["from", "to"] where !question.knows(node.id(key)) {
      faults.checkKnown(
        node[key], among: offers, "what_would_change.\(key)", what: "way to go")
    }
  }
}

extension JSONNode {
  var isList: Bool {
    if case .list = value { return true }
    return false
  }
}
