import Catalogue
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What both sides do when things change.
  var changeRoutes: [Route] {
    let root = "/t/:link/change"
    return [
      desk("/people/:household/table/change/answer", post: answerChange), table(root, post: sayThingsChanged),
      table(root + "/close", post: closeChange), table(root + "/again", post: askForOtherWays),
      table(root + "/:way", get: { visit in try await wayPage(visit) }, post: takeWay),
    ]
  }

  private func answerChange(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    do {
      try await world.answerChange(
        ID(form["change"]), with: form.all("way"), from: form["from"], note: form["note"], because: form["because"],
        of: visit.household,
        by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await repTable(visit, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#changed")
  }

  private func sayThingsChanged(_ visit: Visit) async throws -> Reply {
    let (link, form) = (visit.names["link"] ?? "", visit.form)
    let notice = ChangeNotice(
      wish: form["wish"], canPay: form["can-pay"], months: form["months"], words: form["words"],
      untold: form["untold"])
    do { try await world.sayThingsChanged(notice, named: visit.once, link: link) } catch DeskRefusal.invalid(
      let faults)
    {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#changed")
  }

  private func closeChange(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    try await world.closeChange(ID(visit.form["change"]), link: link)
    return .seeOther(Address.customer(link) + "#changed")
  }

  private func askForOtherWays(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    try await world.askForOtherWays(in: ID(visit.form["change"]), link: link)
    return .seeOther(Address.customer(link) + "#changed")
  }

  /// The second step of taking a way: the exact words of the change, and the name below them.
  private func wayPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    guard let change = table.openChange, let answer = change.answer, let agreement = table.runningAgreement,
      let way = answer.ways.first(where: { $0.id == visit.names["way"] }), !answer.isStale(on: world.clock.today())
    else { return .seeOther(Address.customer(link) + "#changed") }
    let wording = CareWording(table.household)
    let (today, hasGoods) = (world.clock.today(), agreement.document.facts.supply != "service")
    guard
      let document = change.document(
        taking: way, in: agreement, on: today,
        promises: wording.undertakings(way, answer, hasGoods: hasGoods, today: today))
    else { throw DeskRefusal.changedMeanwhile }
    return visit.toSign(
      AgreementPaper(document, on: today, household: table.household), of: table.household,
      at: Address.customer(link, "change/\(way.id)"), name: agreement.acceptance?.name ?? "",
      back: Address.customer(link) + "#changed", faults: faults,
      hidden: "<input type=\"hidden\" name=\"change\" value=\"\(change.id.text)\">")
  }

  private func takeWay(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    let (household, today) = (table.household, world.clock.today())
    let hasGoods = table.agreements.last?.document.facts.supply != "service"
    let taken = WayTaken(
      change: ID(visit.form["change"]), way: visit.names["way"] ?? "", name: visit.form["name"],
      seen: visit.form["seen"])
    do {
      try await world.take(
        taken, link: link,
        promises: { CareWording(household).undertakings($0, $1, hasGoods: hasGoods, today: today) },
        text: { AgreementPaper($0, on: $1, household: household).text })
    } catch DeskRefusal.invalid(let faults) {
      return try await wayPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#agreed")
  }
}

extension CareWording {
  /// In the household's own language and currency.
  init(_ household: Household) {
    let language = household.spoken()
    self.init(words: language.words, notation: Notation(language, household.noted))
  }
}
