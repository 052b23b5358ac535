import Desk
import HTTPTypes
import Money

extension Site {
  /// What both sides say of promises.
  var promiseRoutes: [Route] {
    let (rep, customer) = ("/people/:household/table", "/t/:link")
    return [
      desk(rep + "/promise", post: { visit in try await addPromise(visit, by: try visit.repActor) }),
      desk(rep + "/promise/say", post: { visit in try await sayOfPromise(visit, by: try visit.repActor) }),
      table(customer + "/outcome", post: answerOutcome),
      table(customer + "/promise", post: { visit in try await addPromise(visit, by: visit.customerActor) }),
      table(customer + "/promise/say", post: { visit in try await sayOfPromise(visit, by: visit.customerActor) }),
    ]
  }

  private func addPromise(_ visit: Visit, by actor: Actor) async throws -> Reply {
    let (good, sees) = (visit.form["good"], visit.form["sees"])
    do {
      try await world.promise(
        visit.form["promise"], due: visit.form["due"], making: good.isEmpty ? nil : ID(good),
        taking: TypedTakes(
          hours: visit.form["hours"], item: visit.form["item"], count: visit.form["count"], slot: visit.form["slot"]),
        seeingTo: sees.isEmpty ? nil : sees, named: visit.once, by: actor)
    } catch DeskRefusal.invalid(let faults) {
      return try await tableAgain(visit, by: actor, faults: faults)
    }
    return .seeOther(visit.tableAddress(actor) + "#promised")
  }

  private func answerOutcome(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    var answers: [String: (verdict: String, cause: String)] = [:]
    for (name, value) in visit.form.fields where name.hasPrefix("met.") {
      let key = String(name.dropFirst(4))
      answers[key] = (value, visit.form["cause." + key])
    }
    do {
      try await world.answerOutcome(after: Int(visit.form["days"]) ?? 0, answers: answers, link: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#promised")
  }

  private func sayOfPromise(_ visit: Visit, by actor: Actor) async throws -> Reply {
    let word: PromiseWord
    switch visit.form["word"] {
    case "kept": word = .kept
    case "broken": word = .broken(reason: visit.form["reason"])
    case "confirm": word = .confirm
    case "not-yet": word = .notYet
    case "release": word = .release
    default: throw WebFault.unreadable
    }
    do { try await world.say(word, of: ID(visit.form["promise"]), by: actor) } catch DeskRefusal.invalid(let faults) {
      return try await tableAgain(visit, by: actor, faults: faults)
    }
    return .seeOther(visit.tableAddress(actor) + "#promised")
  }

  /// The Table with what could not be kept, for either side.
  func tableAgain(_ visit: Visit, by actor: Actor, faults: [String: FieldFault]) async throws -> Reply {
    switch actor {
    case .rep: try await repTable(visit, faults: faults)
    case .customer: try await customerPage(visit, faults: faults)
    }
  }
}

extension Visit {
  /// The rep, at the Table of the household in the path.
  var repActor: Actor { get throws { .rep(try rep, household) } }
  /// The customer with the link in the path.
  var customerActor: Actor { .customer(link: names["link"] ?? "") }

  /// Where that side's Table is.
  func tableAddress(_ actor: Actor) -> String {
    switch actor {
    case .rep(_, let household): Address.table(household)
    case .customer(let link): Address.customer(link)
    }
  }
}
