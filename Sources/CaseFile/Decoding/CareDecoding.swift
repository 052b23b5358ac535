import Care
import Money

/// Reads what can be done when life changes.
struct CareDecoding {
  let node: JSONNode
  let path = "accommodation"

  func read(_ faults: inout FaultList) -> CareCase? {
    let before = faults.count
    check(&faults)
    guard faults.count == before else { return nil }
    return CareCase(
      essentialService: node.yesNo("essential_service"),
      discounting: Discounting(annualRate: node.number("discount_rate_annual")),
      horizonMonths: node.whole("horizon_months", default: 1),
      maxOutOfPocketSixMonths: node.number("max_out_of_pocket_6_months"), holdOption: node.id("hold_option"),
      affordablePayment: node.list("affordable_payment").map {
        AffordablePayment(fromMonth: $0.whole("from_month", default: 1), max: $0.number("max"))
      }, wordOfMouth: node["word_of_mouth"].map(talk), options: node.list("options").map(option))
  }

  private func talk(_ node: JSONNode) -> WordOfMouth {
    WordOfMouth(
      valueOfNewCustomer: node.number("value_of_new_customer"), listenerInMarket: node.number("listener_in_market"),
      tellsIfGlad: node.number("tells_if_glad"), tellsIfUpset: node.number("tells_if_upset"),
      shiftUp: node.number("shift_up"), shiftDown: node.number("shift_down"))
  }

  private func option(_ node: JSONNode) -> CareOption {
    CareOption(
      id: node.id("id"), text: node.text("text", default: node.text("id")),
      segments: node.list("segments").map(segment), pGlad: node.number("p_glad"), pUpset: node.number("p_upset"),
      sellerOneOff: node.number("seller_one_off"), customerOneOff: node.number("customer_one_off"),
      returnProbability: node.number("return_probability"),
      returnContributionPV: node.number("return_contribution_pv"), alwaysOffered: node.yesNo("always_offered"),
      stopsService: node.yesNo("stops_service"))
  }

  private func segment(_ node: JSONNode) -> CareSegment {
    let month = node.whole("from_month", default: 1)
    if node.yesNo("ends") { return .ends(fromMonth: month) }
    return CareSegment(
      fromMonth: month, pay: node.number("pay"), cost: node.number("cost"), benefit: node.number("benefit"),
      retention: node.number("retention", default: 1))
  }

  private func check(_ faults: inout FaultList) {
    let options = node.list("options")
    faults.checkUnique(options, key: "id", path + ".options", what: "options")
    faults.checkKnown(
      node["hold_option"], among: KnownNames(options.compactMap { $0["id"]?.text }), path + ".hold_option",
      what: "option")
    faults.checkRising(node.list("affordable_payment"), path + ".affordable_payment")
    for (index, option) in options.enumerated() {
      let segments = option.list("segments")
      faults.checkRising(segments, "\(path).options[\(index)].segments")
      if let end = segments.firstIndex(where: { $0.yesNo("ends") }), end + 1 < segments.count {
        faults.add(
          segments[end + 1], "\(path).options[\(index)].segments[\(end + 1)]",
          "stands after the segment that ends everything; remove one of them")
      }
    }
  }
}
