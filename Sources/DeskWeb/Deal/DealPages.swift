import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What the rep does about a deal.
  var dealRoutes: [Route] {
    let root = "/people/:household/table/deal"
    return [
      desk(root + "/better", post: { visit in try await lookForBetter(visit, by: try visit.repActor) }),
      desk(root + "/keep", post: { visit in try await keepAgreed(visit, by: try visit.repActor) }),
      table("/t/:link/deal/better", post: { visit in try await lookForBetter(visit, by: visit.customerActor) }),
      table("/t/:link/deal/keep", post: { visit in try await keepAgreed(visit, by: visit.customerActor) }),
      desk(root, get: { visit in try await dealPage(visit) }, post: openDeal), desk(root + "/next", post: nextRound),
      desk(root + "/preview", post: previewRound),
      desk(root + "/withdraw", post: withdrawDeal), desk(root + "/answer", post: answerCut),
      desk(root + "/mediate", post: mediateAgain), desk(root + "/explain", post: explain),
    ]
  }

  private func dealPage(
    _ visit: Visit, draft: DealDraft? = nil, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    let setup: DealSetup
    do { setup = try await world.dealSetup(of: visit.household, by: try visit.rep) } catch DeskRefusal.missing {
      return .seeOther(Address.table(visit.household))
    }
    let household = setup.table.household
    let scene = TableScene(
      setup.table, words: visit.words, reader: .rep, address: Address.table(visit.household), token: visit.token,
      world: world)
    let form = DealForm(
      scene: scene, setup: setup, draft: draft ?? DealDraft(setup, scene: scene),
      field: Field(words: visit.words, faults: faults), isHosted: world.settings.kind == .hosted, once: visit.newName)
    return visit.desk(
      visit.words.dealWith(household.name), in: .people, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail"><a href="\(Address.table(visit.household))#deal">\(visit.words.tableOf(household.name))</a></p>
      \(form.html)
      """)
  }

  private func openDeal(_ visit: Visit) async throws -> Reply {
    let draft = DealDraft(form: visit.form)
    do {
      try await world.openDeal(draft, named: visit.once, of: visit.household, by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await dealPage(visit, draft: draft, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#deal")
  }

  /// What would be laid, while she types; a script asks for it.
  private func previewRound(_ visit: Visit) async throws -> Reply {
    do {
      let preview = try await world.previewRound(DealDraft(form: visit.form), of: visit.household, by: try visit.rep)
      let notation = Notation(visit.words.language, preview.currency)
      return .page(DealPreview(preview: preview, words: visit.words, notation: notation).html)
    } catch DeskRefusal.invalid {
      return .page(DealPreview.nothingYet(visit.words))
    }
  }

  private func nextRound(_ visit: Visit) async throws -> Reply {
    do {
      try await world.nextRound(
        target: visit.form["target"], tolerance: visit.form["tolerance"], of: visit.household, by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await repTable(visit, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#deal")
  }

  private func mediateAgain(_ visit: Visit) async throws -> Reply {
    try await world.openMediation(of: visit.household, by: try visit.rep)
    return .seeOther(Address.table(visit.household) + "#deal")
  }

  private func answerCut(_ visit: Visit) async throws -> Reply {
    guard let kind = DealRound.CutAnswer.Kind(rawValue: visit.form["kind"]) else { throw WebFault.unreadable }
    do {
      try await world.answerCut(kind, limit: visit.form["limit"], of: visit.household, by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await repTable(visit, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#deal")
  }

  private func explain(_ visit: Visit) async throws -> Reply {
    do {
      try await world.explain(visit.form["explanation"], of: visit.household, by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) { return try await repTable(visit, faults: faults) }
    return .seeOther(Address.table(visit.household) + "#like-deals")
  }

  private func withdrawDeal(_ visit: Visit) async throws -> Reply {
    try await world.withdrawDeal(of: visit.household, by: try visit.rep)
    return .seeOther(Address.table(visit.household) + "#sharing")
  }
}

extension DealDraft {
  /// What a form sent.
  init(form: Form) {
    self.init()
    for field in form.fields where field.name != "token" && field.name != "once" { self[field.name] = field.value }
  }
}

extension Site {
  fileprivate func lookForBetter(_ visit: Visit, by actor: Actor) async throws -> Reply {
    try await world.lookForBetter(by: actor)
    return .seeOther(visit.tableAddress(actor) + "#deal")
  }

  fileprivate func keepAgreed(_ visit: Visit, by actor: Actor) async throws -> Reply {
    try await world.keepAgreed(by: actor)
    return .seeOther(visit.tableAddress(actor) + "#deal")
  }
}
