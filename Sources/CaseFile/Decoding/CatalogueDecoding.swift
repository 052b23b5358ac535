import Catalogue
import Disclosure
import Money

/// Reads what can be offered, and reports what does not hang together.
struct CatalogueDecoding {
  let node: JSONNode
  let path = "catalog"

  func catalogue() -> OfferCatalogue {
    OfferCatalogue(
      offers: node.list("offers").map(offer), supplements: node.list("supplements").map(supplement),
      upgradePaths: node.list("upgrade_paths").map {
        UpgradePath(from: $0.id("from"), to: $0.id("to"), fee: $0.figure("fee").expected)
      })
  }

  /// What the rep earns on each offer, kept apart from the offers.
  func drawer() -> [ID<Offer>: Contribution] {
    var drawer: [ID<Offer>: Contribution] = [:]
    for offer in node.list("offers") { drawer[offer.id("id")] = contribution(offer) }
    return drawer
  }

  /// What the rep earns on help over peaks and on upgrades.
  func helpDrawer() -> HelpDrawer {
    var drawer = HelpDrawer()
    for supplement in node.list("supplements") { drawer.supplements[supplement.id("id")] = contribution(supplement) }
    for (path, node) in zip(catalogue().upgradePaths, node.list("upgrade_paths")) {
      drawer.upgrades[path] = contribution(node)
    }
    return drawer
  }

  private func contribution(_ node: JSONNode) -> Contribution? {
    node["seller_private"].map {
      Contribution(upfront: $0.number("contribution_upfront"), monthly: $0.number("contribution_monthly"))
    }
  }

  private func offer(_ node: JSONNode) -> Offer {
    Offer(
      id: node.id("id"), name: node.text("name", default: node.text("id")),
      source: Source(rawValue: node.text("source")) ?? .competitor, attributes: node.map("attributes", \.trait),
      capacity: node.map("capacity", \.figure), prices: node["prices"].map(prices),
      limitations: node.list("limitations").map(limitation),
      knowledge: node["knowledge"].map {
        Knowledge(source: $0.text("source"), asOf: $0.text("as_of"), confirmed: $0.yesNo("confirmed"))
      })
  }

  private func prices(_ node: JSONNode) -> Prices {
    Prices(
      upfront: node.figure("upfront"),
      schedule: node.list("schedule").map {
        PriceStep(
          fromMonth: $0.whole("from_month", default: 1), monthly: $0.figure("monthly"), unit: $0.map("unit", \.figure))
      })
  }

  private func limitation(_ node: JSONNode) -> Limitation {
    let condition = node["when"].flatMap { when -> Limitation.Condition? in
      if let stream = when["peak_demand_over_capacity"]?.text { return .peakDemandOverCapacity(ID(stream)) }
      guard let value = when["value"]?.trait else { return nil }
      return .fact(when.id("fact"), Comparison(rawValue: when.text("op")) ?? .equal, value)
    }
    return Limitation(id: node.id("id"), text: node.text("text", default: node.text("id")), condition: condition)
  }

  private func supplement(_ node: JSONNode) -> Supplement {
    let terms: Supplement.Terms =
      node.text("kind") == "standby"
      ? .standby(
        retainerPerYear: node.figure("retainer_per_year").expected,
        feePerMonthUsed: node.figure("fee_per_month_used").expected)
      : .prebook(
        feePerMonth: node.figure("fee_per_month").expected,
        monthsAllowed: node.list("months_allowed").compactMap(\.whole).sorted())
    return Supplement(
      id: node.id("id"), text: node.text("text", default: node.text("id")), stream: node.id("stream"),
      addsCapacity: node.figure("adds_capacity").expected, terms: terms)
  }
}

extension CatalogueDecoding {
  /// What does not hang together within the catalogue, given the streams the customer has.
  func check(streams: KnownNames, _ faults: inout FaultList) {
    let offers = node.list("offers")
    faults.checkUnique(offers, key: "id", path + ".offers", what: "offers")
    faults.checkUnique(node.list("supplements"), key: "id", path + ".supplements", what: "supplements")
    for (index, offer) in offers.enumerated() {
      checkOffer(offer, "\(path).offers[\(index)]", streams: streams, &faults)
    }
    for (index, supplement) in node.list("supplements").enumerated() {
      checkSupplement(supplement, "\(path).supplements[\(index)]", streams: streams, &faults)
    }
    if !offers.contains(where: { $0.text("source") == "none" }),
      let clash = offers.firstIndex(where: { $0.text("id") == "nothing" })
    {
      faults.add(
        offers[clash]["id"] ?? offers[clash], "\(path).offers[\(clash)].id",
        "\"nothing\" stands for buying nothing; name the offer otherwise")
    }
    checkRowNames(offers, &faults)
    checkPaths(&faults)
  }

  /// Rows of the ranking are named after offers, as in `a+rental[7,8]` and `a>check-in@6`; no offer may look like one.
  private func checkRowNames(_ offers: [JSONNode], _ faults: inout FaultList) {
    let names = Set(offers.map { $0.text("id") })
    let supplements = node.list("supplements").map { $0.text("id") }
    for (index, offer) in offers.enumerated() {
      let name = offer.text("id")
      let isStart = name.contains(">check-in@")
      let isPlan = name.indices.contains { place in
        name[place] == "+" && names.contains(String(name[..<place]))
          && supplements.contains { name[name.index(after: place)...].hasPrefix($0) }
      }
      guard isStart || isPlan, let id = offer["id"] else { continue }
      faults.add(
        id, "\(path).offers[\(index)].id",
        "\"\(name.clipped)\" is how a plan or a check-in would be named; name the offer otherwise")
    }
  }

  private func checkOffer(_ offer: JSONNode, _ path: String, streams: KnownNames, _ faults: inout FaultList) {
    faults.checkNames(of: offer["capacity"], among: streams, path + ".capacity", what: "stream")
    let schedule = offer["prices"]?.list("schedule") ?? []
    faults.checkRising(schedule, path + ".prices.schedule")
    for (index, step) in schedule.enumerated() {
      faults.checkNames(of: step["unit"], among: streams, "\(path).prices.schedule[\(index)].unit", what: "stream")
    }
    let limitations = offer.list("limitations")
    faults.checkUnique(limitations, key: "id", path + ".limitations", what: "limitations of this offer")
    for (index, limitation) in limitations.enumerated() {
      guard let when = limitation["when"] else { continue }
      checkCondition(when, "\(path).limitations[\(index)].when", streams: streams, &faults)
    }
  }

  private func checkCondition(_ when: JSONNode, _ path: String, streams: KnownNames, _ faults: inout FaultList) {
    let looksAtFact = when["fact"] != nil
    if looksAtFact == (when["peak_demand_over_capacity"] != nil) {
      faults.add(when, path, "needs either \"fact\" with \"op\" and \"value\", or \"peak_demand_over_capacity\"")
    } else if looksAtFact {
      for key in ["op", "value"] where when[key] == nil {
        faults.add(
          when, path.field(key), "is missing; a fact is compared with a value, as in \"op\": \"==\", \"value\": true")
      }
      if let value = when["value"], let trait = value.trait, trait.figure == nil,
        Comparison(rawValue: when.text("op"))?.needsNumbers == true
      {
        faults.add(
          value, path + ".value", "is text, and \(when.text("op")) compares numbers; write a number, or use ==")
      }
    } else {
      faults.checkKnown(
        when["peak_demand_over_capacity"], among: streams, path + ".peak_demand_over_capacity", what: "stream")
    }
  }

  private func checkSupplement(_ node: JSONNode, _ path: String, streams: KnownNames, _ faults: inout FaultList) {
    faults.checkKnown(node["stream"], among: streams, path + ".stream", what: "stream")
    let isStandby = node.text("kind") == "standby"
    let foreign = isStandby ? ["fee_per_month", "months_allowed"] : ["retainer_per_year", "fee_per_month_used"]
    for key in foreign {
      if let value = node[key] {
        faults.add(value, path.field(key), "does not go with kind \"\(node.text("kind"))\"")
      }
    }
    if !isStandby, node["months_allowed"] == nil {
      faults.add(node, path + ".months_allowed", "is missing; list the calendar months it can be reserved for")
    }
    let months = node.list("months_allowed").compactMap(\.double)
    if Set(months).count != months.count, let list = node["months_allowed"] {
      faults.add(list, path + ".months_allowed", "names a month twice; write each once")
    }
  }

  private func checkPaths(_ faults: inout FaultList) {
    let offers = KnownNames(node.list("offers").compactMap { $0["id"]?.text })
    for (index, upgrade) in node.list("upgrade_paths").enumerated() {
      let place = "\(path).upgrade_paths[\(index)]"
      faults.checkKnown(upgrade["from"], among: offers, place + ".from", what: "offer")
      faults.checkKnown(upgrade["to"], among: offers, place + ".to", what: "offer")
      if upgrade.text("from") == upgrade.text("to") {
        faults.add(
          upgrade, place, "leads from \"\(upgrade.text("from").clipped)\" to itself; name a larger offer in \"to\"")
      }
    }
  }
}
