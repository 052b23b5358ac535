import Advice
import Catalogue
import Money
import Needs

/// Whether a question can be answered in good time.
struct AdviceSize {
  let question: AdviceQuestion

  func check(_ node: JSONNode, _ faults: inout FaultList) {
    let customer = question.customer
    let each = customer.scenarios.count * max(1, customer.streams.count) * customer.horizonMonths
    let (work, overflow) = each.multipliedReportingOverflow(by: question.catalogue.offers.count)
    if overflow || work > Limits.adviceWork {
      faults.add(
        node, "catalog.offers",
        "are too many for so many months, scenarios and streams: \(work) figures where \(Limits.adviceWork) are the limit"
      )
      return
    }
    let needs = (customer.wants.count + customer.musts.count).multipliedReportingOverflow(
      by: question.catalogue.offers.count)
    if needs.overflow || needs.partialValue > Limits.needsWork {
      faults.add(
        node, "catalog.offers",
        "are too many for so many wants and musts: \(needs.partialValue) figures where \(Limits.needsWork) are the limit"
      )
    }
    let starts = question.startSmall.count * (question.catalogue.upgradePaths.count + 1) * each
    if starts > Limits.adviceWork {
      faults.add(
        node, "start_small", "asks for more than \(Limits.adviceWork) figures; ask about fewer starts or paths")
    }
    checkPlans(node, each: each, &faults)
  }

  /// Every set of rentals in one calendar month is tried with every set of teams on call, stream by stream.
  private func checkPlans(_ node: JSONNode, each: Int, _ faults: inout FaultList) {
    let supplements = question.catalogue.supplements
    let own = question.catalogue.offers.count { $0.source == .own }
    for stream in Set(supplements.map(\.stream)) {
      let here = supplements.filter { $0.stream == stream }
      let standbys = here.count { if case .standby = $0.terms { true } else { false } }
      let rentals = here.count - standbys
      let most = AdviceQuestion.mostSupplementsPerStream
      guard standbys <= most, rentals <= most else {
        faults.add(
          node, "catalog.supplements",
          "has \(rentals) to reserve and \(standbys) on call for \(stream.text.clipped); at most \(most) of each can be weighed"
        )
        continue
      }
      let work = Double(own) * Double(each) * Double(1 << rentals) * Double(1 << (2 * standbys))
      if work > Double(Limits.planWork) {
        faults.add(
          node, "catalog.supplements",
          "are too many to weigh for so many offers, months and scenarios; leave some out or shorten the horizon")
      }
    }
  }
}
