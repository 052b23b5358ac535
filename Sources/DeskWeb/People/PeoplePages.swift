import Contacts
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var peopleRoutes: [Route] {
    let one = "/people/:household"
    return [
      desk(Address.people, get: { visit in try await people(visit) }),
      desk(Address.newHousehold, get: { visit in try await householdForm(visit, nil) }, post: meet),
      desk(one, get: { visit in try await householdPage(visit) }),
      desk(one + "/edit", get: { visit in try await edit(visit) }, post: changeHousehold),
      desk(one + "/talk", post: noteTalk), desk(one + "/promise", post: promise),
      desk(one + "/forget", post: forget), desk(one + "/erase", post: erase),
      desk(one + "/copy.json", get: copyHousehold), desk(one + "/everything.zip", get: everythingOfHousehold),
      desk(Address.people + "/all.vcf", get: addressBook), desk(Address.people + "/all.csv", get: addressBookTable),
    ]
  }

  private func people(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let search = visit.query["q"]
    let after = visit.query["after"]
    let page = try await world.people(of: rep, matching: search, after: after.isEmpty ? nil : ID(after))
    let words = visit.words
    let list = peopleList(page, search: search, rep, words)
    if visit.wantsPiece { return .page(list) }
    return visit.desk(
      words.people, in: .people,
      """
      <header class="open between"><h1>\(words.people)</h1><div class="row"><a class="quiet button" href="\(Address.bringIn)">\(words.bringIn)</a><a class="button go" href="\(Address.newHousehold)">\(words.addPerson)</a></div></header>
      <form method="get" action="\(Address.people)" role="search" class="search" data-search="people-list">
      <label class="vh" for="f-q">\(words.searchPeople)</label><input id="f-q" name="q" type="search" value="\(search)" placeholder="\(words.searchPeople)" autocomplete="off" maxlength="100">
      <button class="nojs">\(words.search)</button></form>\(list)
      """)
  }

  private func peopleList(_ page: PeoplePage, search: String, _ rep: Account, _ words: any Words) -> HTML {
    let notation = Notation(words.language, Currency(code: rep.profile.currency) ?? .euro)
    let today = world.clock.today()
    let isSearch = !search.trimmed.isEmpty
    return """
      <div id="people-list"><p class="soft" role="status">\(isSearch ? words.found(page.households.count, most: World.peopleOnPage) : words.peopleCount(page.count, most: World.mostCounted))</p>
      \(if: page.count == 0, "<div class=\"empty\"><p>\(words.nobodyYet)</p><div class=\"row\"><a class=\"button\" href=\"\(Address.newHousehold)\">\(words.addPerson)</a><a class=\"button\" href=\"\(Address.bringIn)\">\(words.bringIn)</a></div></div>")
      <ul class="lines">\(page.households.map { household -> HTML in
        PersonRow(household: household, words: words, notation: notation, today: today, day: world.clock.day).html
      })</ul>\(page.more.map { "<p><a class=\"button\" href=\"\(Address.people)?after=\($0.text)\">\(words.showMore)</a></p>" as HTML })\
      \(if: page.count > 0 && !isSearch, """
        <p class="row">\(if: page.count > 1, "<a class=\"quiet button\" href=\"\(Address.doubles)\">\(words.findDoubles)</a>")\
        <span>\(words.takeAlong) <a href="\(Address.people)/all.vcf" download>vCard</a> · <a href="\(Address.people)/all.csv" download>CSV</a></span></p>
        """)</div>
      """
  }

  // MARK: Writing a household down

  private func householdForm(
    _ visit: Visit, _ household: Household?, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    let rep = try visit.rep
    let words = visit.words
    let others = try await world.people(of: rep, matching: "", after: nil).households.filter { $0.id != household?.id }
    let form = HouseholdForm(
      household: household, rep: rep, others: others, words: words, token: visit.token, once: visit.newName,
      faults: faults,
      typed: visit.isPost ? visit.form : nil)
    return visit.desk(
      household?.name ?? words.addPerson, in: .people, status: faults.isEmpty ? .ok : .unprocessableContent, form.html)
  }

  private func meet(_ visit: Visit) async throws -> Reply {
    do {
      let household = try await world.meet(
        HouseholdForm.read(visit.form), named: visit.once, by: try visit.rep)
      return .seeOther(Address.household(household.id))
    } catch DeskRefusal.invalid(let faults) {
      return try await householdForm(visit, nil, faults: faults)
    }
  }

  private func edit(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let view = try await world.open(visit.household, by: try visit.rep)
    return try await householdForm(visit, view.household, faults: faults)
  }

  private func changeHousehold(_ visit: Visit) async throws -> Reply {
    do {
      let toldSo = visit.form["told-me"] == "yes"
      _ = try await world.change(
        visit.household, to: HouseholdForm.read(visit.form), neverIsTakenBack: toldSo, by: try visit.rep)
      return .seeOther(Address.household(visit.household))
    } catch DeskRefusal.invalid(let faults) {
      return try await edit(visit, faults: faults)
    }
  }

  // MARK: A household's page

  private func householdPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let rep = try visit.rep
    let view = try await world.open(visit.household, by: rep)
    let page = HouseholdPage(
      view: view, words: visit.words, today: world.clock.today(), day: world.clock.day, token: visit.token,
      once: visit.newName, faults: faults, typed: faults.isEmpty ? .none : visit.form)
    return visit.desk(
      view.household.name, in: .people, status: faults.isEmpty ? .ok : .unprocessableContent, page.html)
  }

  private func noteTalk(_ visit: Visit) async throws -> Reply {
    do {
      try await world.noteTalk(visit.form["talk"], named: visit.once, with: visit.household, by: try visit.rep)
    } catch DeskRefusal
      .invalid(let faults)
    { return try await householdPage(visit, faults: faults) }
    return .seeOther(Address.household(visit.household) + "#timeline")
  }

  private func promise(_ visit: Visit) async throws -> Reply {
    do {
      try await world.promise(
        visit.form["promise"], due: visit.form["due"], named: visit.once, by: try visit.repActor)
    } catch DeskRefusal.invalid(let faults) { return try await householdPage(visit, faults: faults) }
    return .seeOther(Address.household(visit.household) + "#promises")
  }

  private func forget(_ visit: Visit) async throws -> Reply {
    try await world.erasePayload(of: ID(visit.form["event"]), in: visit.household, by: try visit.rep)
    return .seeOther(Address.household(visit.household) + "#timeline")
  }

  private func erase(_ visit: Visit) async throws -> Reply {
    guard visit.form["sure"] == "yes" else { return .seeOther(Address.household(visit.household) + "#erase") }
    try await world.erase(visit.household, by: try visit.rep)
    return .seeOther(Address.people)
  }

  /// Everything of a household as a folder; that it was copied is written down for the customer to see.
  private func everythingOfHousehold(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let copy = try await world.copy(of: visit.household, by: rep)
    let table = try await world.openTable(of: visit.household, by: rep)?.0
    return try everything(copy, table, visit.words)
  }

  /// A folder of everything as a file.
  func everything(_ copy: HouseholdCopy, _ table: OpenTable?, _ words: any Words) throws -> Reply {
    let folder = EverythingFolder(
      copy: copy, table: table, words: words, today: world.clock.today(), day: world.clock.day)
    return .file(try folder.archive(), type: "application/zip", name: "handsel-everything.zip", isAttached: true)
  }

  private func addressBook(_ visit: Visit) async throws -> Reply {
    let cards = try await world.contacts(of: try visit.rep).map(\.card).joined()
    return .file(Array(cards.utf8), type: "text/vcard; charset=utf-8", name: "handsel-people.vcf", isAttached: true)
  }

  private func addressBookTable(_ visit: Visit) async throws -> Reply {
    let table = ContactTable.text(try await world.contacts(of: try visit.rep))
    return .file(Array(table.utf8), type: "text/csv; charset=utf-8", name: "handsel-people.csv", isAttached: true)
  }

  private func copyHousehold(_ visit: Visit) async throws -> Reply {
    try Site.copy(try await world.copy(of: visit.household, by: try visit.rep))
  }

  /// A copy of everything as a file.
  static func copy(_ copy: HouseholdCopy) throws -> Reply {
    return .file(try copy.json, type: "application/json", name: "handsel-copy.json", isAttached: true)
  }
}
