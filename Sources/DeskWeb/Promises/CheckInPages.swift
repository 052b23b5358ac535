import Catalogue
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What the customer says when the two look again.
  var checkInRoutes: [Route] {
    [
      table("/t/:link/stay", post: stay),
      table("/t/:link/grow/:promise/:offer", get: { visit in try await growPage(visit) }, post: grow),
    ]
  }

  private func stay(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    try await world.stay(at: ID(visit.form["promise"]), link: link)
    return .seeOther(Address.customer(link) + "#promised")
  }

  /// The exact words of growing at the price that was fixed, and the name below them.
  private func growPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    let (today, household) = (world.clock.today(), table.household)
    guard let agreement = table.runningAgreement,
      let promise = table.promises.first(where: { $0.id.text == visit.names["promise"] }),
      promise.isTimeToLook(on: today),
      let upgrade = agreement.upgrades.first(where: { $0.offer.text == visit.names["offer"] }),
      let document = agreement.document(growing: upgrade, on: today)
    else { return .seeOther(Address.customer(link) + "#promised") }
    return visit.toSign(
      AgreementPaper(document, on: today, household: household), of: household,
      at: Address.customer(link, "grow/\(promise.id)/\(Address.encoded(upgrade.offer.text))"),
      name: agreement.acceptance?.name ?? "", back: Address.customer(link) + "#promised", faults: faults)
  }

  private func grow(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let household = try await world.household(link: link)
    do {
      try await world.grow(
        to: visit.names["offer"] ?? "", at: ID(visit.names["promise"] ?? ""), name: visit.form["name"],
        seen: visit.form["seen"], link: link
      ) { AgreementPaper($0, on: $1, household: household).text }
    } catch DeskRefusal.invalid(let faults) {
      return try await growPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#agreed")
  }
}

extension Visit {
  /// A page with the exact words of a change, the customer's name below them, and the button that says yes.
  func toSign(
    _ paper: AgreementPaper, of household: Household, at address: String, name stands: String, back: String,
    faults: [String: FieldFault], hidden: HTML = .empty
  ) -> Reply {
    let words = household.spoken(or: language).words
    let way = paper.document.amendment?.way
    let field = Field(words: words, faults: faults)
    let title = way.map { CareWording(household).title($0) } ?? ""
    let page: HTML = """
      <section class="sheet"><h1>\(title)</h1>\(paper.html)\
      <form method="post" action="\(address)">\(Field.token(token))\(hidden)\
      <input type="hidden" name="seen" value="\(world.fingerprint(of: paper.text))">\
      \(field.line("name", words.yourNameHere, value: faults.isEmpty ? stands : form["name"], required: true, extra: "autocomplete=\"name\""))\
      <div class="row"><button class="go">\(words.acceptWay(ends: way?.ends == true))</button>\
      <a class="button" href="\(back)">\(words.cancel)</a></div></form></section>
      """
    return .page(Shell(words: words, title: title).plain(page), faults.isEmpty ? .ok : .unprocessableContent)
  }
}
