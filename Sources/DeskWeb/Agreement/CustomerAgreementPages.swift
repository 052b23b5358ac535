import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What the customer does about an agreement.
  var customerAgreementRoutes: [Route] {
    let root = "/t/:link"
    return [
      table(root + "/agree", post: agree), table(root + "/agreement/:number", get: customerAgreementPaper),
      table(root + "/withdraw/:number", get: { visit in try await withdrawPage(visit) }, post: withdraw),
    ]
  }

  private func agree(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let household = try await world.household(link: link)
    let yes = Yes(
      agreement: ID(visit.form["agreement"]), name: visit.form["name"],
      wantsEarlyStart: visit.form["early"] == "yes", seen: visit.form["seen"])
    do {
      try await world.accept(yes, link: link) { AgreementPaper($0, on: $1, household: household).text }
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#agreed")
  }

  private func customerAgreementPaper(_ visit: Visit) async throws -> Reply {
    try agreementPaper(try await world.openTable(link: visit.names["link"] ?? ""), visit)
  }

  /// The second step of withdrawing: what it means, and the button that does it.
  private func withdrawPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    guard let agreement = table.agreements.first(where: { String($0.number) == visit.names["number"] }),
      let acceptance = agreement.acceptance
    else { throw DeskRefusal.notFound }
    if agreement.state == .withdrawn { return .seeOther(Address.customer(link) + "#agreed") }
    let words = table.household.spoken(or: visit.language).words
    let field = Field(words: words, faults: faults)
    let name = faults.isEmpty ? acceptance.name : visit.form["name"]
    let page: HTML = """
      <section class="sheet"><h1>\(words.withdrawTitle(agreement.document.way))</h1>\
      <p>\(words.withdrawText(table.rep.firstName))</p>\
      <form method="post" action="\(Address.customer(link, "withdraw/\(agreement.number)"))">\(Field.token(visit.token))\
      \(field.line("name", words.yourNameHere, value: name, required: true))\
      <div class="row"><button class="go">\(words.confirmWithdrawal)</button>\
      <a class="button" href="\(Address.customer(link))#agreed">\(words.keepIt)</a></div></form></section>
      """
    return .page(
      Shell(words: words, title: words.withdraw).plain(page), faults.isEmpty ? .ok : .unprocessableContent)
  }

  private func withdraw(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    guard let agreement = table.agreements.first(where: { String($0.number) == visit.names["number"] }) else {
      throw DeskRefusal.notFound
    }
    do {
      try await world.withdraw(from: agreement.id, name: visit.form["name"], link: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await withdrawPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#agreed")
  }
}
