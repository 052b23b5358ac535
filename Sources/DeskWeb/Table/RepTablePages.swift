import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var tableRoutes: [Route] {
    let root = "/people/:household/table"
    return [
      desk(root, get: { visit in try await repTable(visit) }), desk(root + "/what-if", post: repWhatIf),
      desk(root + "/share", post: share), desk(root + "/link", post: makeLink), desk(root + "/link/end", post: endLink),
      desk(root + "/live", get: repLive), desk(root + "/sheet.pdf", get: repSheet),
    ]
  }

  func repTable(
    _ visit: Visit, moved: [Edit] = [], link: String? = nil, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    guard let (table, drawer) = try await world.openTable(of: visit.household, by: try visit.rep) else {
      return .seeOther(Address.household(visit.household))
    }
    var scene = scene(visit, table, moved: moved, faults: faults)
    scene.carePolicy = drawer.carePolicy
    scene.capacity = drawer.capacity
    let drawn = RepDrawerSection(
      scene: scene, drawer: drawer, link: link, publicAddress: world.settings.publicAddress)
    let page = TablePage(scene)
    return visit.desk(
      scene.words.tableOf(table.household.name), in: .people,
      listensAt: Address.table(visit.household, "live"), status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail screen"><a href="\(Address.household(visit.household))">\(table.household.name)</a></p>
      \(drawn.banner)\(page.content)\(drawn.html)
      """)
  }

  private func scene(
    _ visit: Visit, _ table: OpenTable, moved: [Edit], faults: [String: FieldFault] = [:]
  ) -> TableScene {
    TableScene(
      table, words: visit.words, reader: .rep, address: Address.table(visit.household), token: visit.token,
      moved: moved, faults: faults, typed: faults.isEmpty ? .none : visit.form, world: world)
  }

  private func repWhatIf(_ visit: Visit) async throws -> Reply {
    guard visit.wantsPiece else { return try await repTable(visit, moved: visit.form.moved) }
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep) else {
      throw DeskRefusal.notFound
    }
    return TablePage.piece(scene(visit, table, moved: visit.form.moved), visit)
  }

  private func share(_ visit: Visit) async throws -> Reply {
    do { try await world.share(visit.household, by: try visit.rep) } catch DeskRefusal.missing {
      // The draft's page says what is missing.
      return .seeOther(Address.table(visit.household))
    }
    return .seeOther(Address.table(visit.household) + "#sharing")
  }

  private func makeLink(_ visit: Visit) async throws -> Reply {
    let secret = try await world.makeLink(to: visit.household, by: try visit.rep)
    // The secret is kept nowhere, so it is shown in the answer itself and never again.
    return try await repTable(visit, link: (world.settings.publicAddress ?? "") + Address.customer(secret))
  }

  private func endLink(_ visit: Visit) async throws -> Reply {
    try await world.endLinks(to: visit.household, by: try visit.rep)
    return .seeOther(Address.table(visit.household) + "#sharing")
  }

  private func repSheet(_ visit: Visit) async throws -> Reply {
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep) else {
      throw DeskRefusal.notFound
    }
    return .file(try sheet(table, words: visit.words), type: "application/pdf", name: "table.pdf")
  }

  private func repLive(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let id = visit.household
    _ = try await world.store.read { try $0.own(id, of: rep) }
    return try await live(id, visit)
  }
}
