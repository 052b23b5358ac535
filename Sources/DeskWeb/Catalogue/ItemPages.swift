import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  func newItemPage(_ visit: Visit) async throws -> Reply {
    let catalogue = try await world.catalogue(of: visit.trade, by: visit.rep)
    guard let kind = EntryKind(rawValue: visit.query["kind"]) else { throw DeskRefusal.notFound }
    var draft = EntryDraft(kind: kind)
    if kind == .none {
      draft["price.0.kind"] = "upfront"
      draft["price.0.amount"] = "0"
    }
    if kind == .supplement { draft["terms"] = "prebook" }
    if kind == .concession { draft["settles"] = "other" }
    return try answer(visit, catalogue, draft, item: nil)
  }

  func keepNewItem(_ visit: Visit) async throws -> Reply {
    guard let kind = EntryKind(rawValue: visit.query["kind"]) else { throw DeskRefusal.notFound }
    let catalogue = try await world.catalogue(of: visit.trade, by: visit.rep)
    let draft = EntryDraft(kind: kind, form: visit.form)
    if visit.form.has("more") { return try answer(visit, catalogue, draft, item: nil, emptyRows: 2) }
    do {
      _ = try await world.keep(draft, as: nil, named: visit.once, trade: visit.trade, by: visit.rep)
      return .seeOther(Address.catalogue(visit.trade))
    } catch DeskRefusal.invalid(let faults) {
      return try answer(visit, catalogue, draft, item: nil, faults: faults)
    }
  }

  func itemPage(_ visit: Visit) async throws -> Reply {
    let view = try await world.item(visit.item, by: visit.rep)
    let draft = EntryDraft(
      view.item.entry, contribution: view.item.contribution, costs: view.item.costs, trade: view.catalogue.trade,
      year: year)
    return try answer(visit, view.catalogue, draft, item: view)
  }

  func changeItem(_ visit: Visit) async throws -> Reply {
    let view = try await world.item(visit.item, by: visit.rep)
    let draft = EntryDraft(kind: EntryKind(view.item.entry), form: visit.form)
    if visit.form.has("more") { return try answer(visit, view.catalogue, draft, item: view, emptyRows: 2) }
    do {
      _ = try await world.keep(draft, as: visit.item, trade: view.item.trade, by: visit.rep)
      return .seeOther(Address.catalogue(view.item.trade))
    } catch DeskRefusal.invalid(let faults) {
      return try answer(visit, view.catalogue, draft, item: view, faults: faults)
    }
  }

  func retireItem(_ visit: Visit) async throws -> Reply {
    try await world.retire(visit.item, visit.form["back"] != "yes", by: visit.rep)
    let view = try await world.item(visit.item, by: visit.rep)
    return .seeOther(Address.catalogue(view.item.trade))
  }

  private var year: Int { world.clock.day(of: world.clock.now()).civil.year }

  private func answer(
    _ visit: Visit, _ catalogue: CatalogueView, _ draft: EntryDraft, item: ItemView?,
    faults: [String: FieldFault] = [:], emptyRows: Int = 1
  ) throws -> Reply {
    let form = ItemForm(
      field: Field(words: visit.words, faults: faults), notation: try visit.notation, catalogue: catalogue,
      draft: draft,
      emptyRows: emptyRows)
    let lines = try visit.lines(catalogue)
    let title = item.map { lines.name($0.item.entry) } ?? visit.words.newEntry(draft.kind)
    let page = ItemPage(form: form, lines: lines, item: item, token: visit.token, once: visit.newName, title: title)
    return visit.desk(
      title, in: .catalogue, status: faults.isEmpty ? .ok : .unprocessableContent, page.html)
  }
}

extension EntryDraft {
  /// What a form sent; months that were ticked stand in one field.
  init(kind: EntryKind, form: Form) {
    self.init(kind: kind)
    let ours: Set = ["token", "once", "more"]
    for field in form.fields where !ours.contains(field.name) { self[field.name] = field.value }
    self["months"] = form.all("months").joined(separator: " ")
  }
}
