import Desk
import HTTPTypes

extension Site {
  /// Pausing a deal, from either side.
  var toneRoutes: [Route] {
    let (rep, customer) = ("/people/:household/table/deal", "/t/:link/deal")
    return [
      desk(rep + "/tense", post: { visit in try await tense(visit, by: try visit.repActor) }),
      table(customer + "/tense", post: { visit in try await tense(visit, by: visit.customerActor) }),
      desk(rep + "/must", post: { visit in try await must(visit, by: try visit.repActor) }),
      table(customer + "/must", post: { visit in try await must(visit, by: visit.customerActor) }),
      desk(rep + "/intent", post: intent), desk(rep + "/resume", post: resume),
    ]
  }

  private func tense(_ visit: Visit, by actor: Actor) async throws -> Reply {
    try await world.markTense(by: actor)
    return .seeOther(visit.tableAddress(actor) + "#deal")
  }

  private func must(_ visit: Visit, by actor: Actor) async throws -> Reply {
    do {
      try await world.sayMust(visit.form["must"], because: visit.form["because"], by: actor)
    } catch DeskRefusal.invalid(let faults) {
      return try await tableAgain(visit, by: actor, faults: faults)
    }
    return .seeOther(visit.tableAddress(actor) + "#deal")
  }

  private func intent(_ visit: Visit) async throws -> Reply {
    do {
      try await world.sendIntent(
        visit.form["intent"], because: visit.form["because"], by: try visit.rep, to: visit.household)
    } catch DeskRefusal.invalid(let faults) {
      return try await repTable(visit, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#deal")
  }

  private func resume(_ visit: Visit) async throws -> Reply {
    try await world.takeUpAgain(by: try visit.rep, of: visit.household)
    return .seeOther(Address.table(visit.household) + "#deal")
  }
}
