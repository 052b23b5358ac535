import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var customerRoutes: [Route] {
    let root = "/t/:link"
    return [
      table(root, get: { visit in try await customerPage(visit) }),
      table(root + "/what-if", post: customerWhatIf), table(root + "/correct", post: correct),
      table(root + "/read", post: confirm), table(root + "/look-again", post: lookAgain),
      table(root + "/erase", post: eraseByCustomer), table(root + "/live", get: customerLive),
      table(root + "/sheet.pdf", get: customerSheet),
      table(
        root + "/copy.json", get: { visit in try Site.copy(try await world.copy(link: visit.names["link"] ?? "")) }),
      table(root + "/everything.zip", get: customerEverything),
    ]
  }

  private func customerScene(
    _ visit: Visit, moved: [Edit] = [], faults: [String: FieldFault] = [:], calendar: String? = nil
  ) async throws -> TableScene {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    let language = table.household.spoken(or: visit.language)
    var scene = TableScene(
      table, words: language.words, reader: .customer, address: Address.customer(link), token: visit.token,
      moved: moved, faults: faults, typed: faults.isEmpty ? .none : visit.form, world: world)
    scene.calendar = calendar
    return scene
  }

  func customerPage(
    _ visit: Visit, moved: [Edit] = [], faults: [String: FieldFault] = [:], calendar: String? = nil,
    passedOn: String? = nil
  ) async throws -> Reply {
    var scene = try await customerScene(visit, moved: moved, faults: faults, calendar: calendar)
    scene.questions = try await world.questions(on: scene.table)
    scene.passedOn = passedOn
    let page = TablePage(scene)
    let title = scene.words.pair(scene.table.household.firstName, scene.table.rep.firstName)
    return .page(
      Shell(words: scene.words, title: title, listensAt: scene.action("live")).plain(page.content, bar: page.bar),
      faults.isEmpty ? .ok : .unprocessableContent)
  }

  private func customerWhatIf(_ visit: Visit) async throws -> Reply {
    guard visit.wantsPiece else { return try await customerPage(visit, moved: visit.form.moved) }
    return TablePage.piece(try await customerScene(visit, moved: visit.form.moved), visit)
  }

  private func correct(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    do {
      let edits = visit.form.moved
      try await world.correct(edits, link: link)
      let isWords = edits.contains { $0.field.hasPrefix("said.") }
      return .seeOther(Address.customer(link) + (isWords ? "#needs" : "#choose"))
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
  }

  private func confirm(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    try await world.confirm(
      ID(visit.form["limitation"]), of: ID(visit.form["offer"]), version: Int(visit.form["version"]) ?? 0, link: link)
    return .seeOther(Address.customer(link) + "#bite")
  }

  private func lookAgain(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let chosen = visit.form["months"]
    if let months = Int(chosen), (1...60).contains(months) {
      try await world.lookAgain(.on(world.clock.today().adding(months: months)), link: link)
    } else if chosen == "never" {
      try await world.lookAgain(.never, link: link)
    } else {
      throw WebFault.unreadable
    }
    return .seeOther(Address.customer(link) + "#again")
  }

  private func eraseByCustomer(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    guard visit.form["sure"] == "yes" else { return .seeOther(Address.customer(link) + "#looked") }
    let scene = try await customerScene(visit)
    let words = scene.words
    let stays = StaysByLaw(scene.table.agreements, country: scene.table.rep.country)
    try await world.erase(link: link)
    return .page(
      Shell(words: words, title: words.allErased).plain(
        "<section class=\"door\"><p class=\"mark\">Handsel</p><h1>\(words.allErased)</h1><p>\(stays.map { words.stays($0, scene.notation.day($0.until)) } ?? words.allErasedText)</p></section>"
      ))
  }

  private func customerSheet(_ visit: Visit) async throws -> Reply {
    let table = try await world.openTable(link: visit.names["link"] ?? "")
    let language = table.household.spoken(or: visit.language)
    return .file(try sheet(table, words: language.words), type: "application/pdf", name: "table.pdf")
  }

  private func customerEverything(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let table = try await world.openTable(link: link)
    let copy = try await world.copy(link: link)
    return try everything(copy, table, table.household.spoken(or: visit.language).words)
  }

  private func customerLive(_ visit: Visit) async throws -> Reply {
    try await live(world.household(link: visit.names["link"] ?? "").id, visit)
  }

  /// A stream that says when something on a household's Table changed.
  func live(_ household: ID<Household>, _ visit: Visit) async throws -> Reply {
    guard let rings = bell.rings(of: household) else { throw StoreFault.busy }
    // Looked at after listening has begun, so that nothing falls in between.
    let seen = visit.query["stand"]
    let hasChanged = seen.isEmpty ? false : try await world.stand(of: household) != seen
    return .other(EventStream.response(of: rings, hasChanged: hasChanged))
  }
}

extension TablePage {
  /// What a script asks for while a figure moves: the order alone, or all that follows.
  static func piece(_ scene: TableScene, _ visit: Visit) -> Reply {
    .page(visit.form["only"] == "order" ? Sliders(scene).order : TablePage(scene).pieces)
  }
}

extension Form {
  /// Edits of the figures that moved: what is still as it was when the page was made is left out.
  var moved: [Edit] { edits.filter { edit in edit.was.map { !Edit.same(edit.value, $0) } ?? true } }
}
