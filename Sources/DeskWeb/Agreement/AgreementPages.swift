import Desk
import HTTPTypes
import Markup
import Money
import Paper

extension Site {
  /// What the rep does about an agreement.
  var agreementRoutes: [Route] {
    let root = "/people/:household/table/agreement"
    return [
      desk(root, get: { visit in try await agreementPage(visit) }, post: layAgreement),
      desk(root + "/back", post: takeBackAgreement), desk(root + "/:number", get: repAgreementPaper),
      desk(root + "/delivered", post: { visit in try await noteByHand(visit, "delivered") }),
      desk(root + "/withdrawn", post: { visit in try await noteByHand(visit, "withdrawn") }),
    ]
  }

  private func agreementPage(
    _ visit: Visit, typed: Form = .none, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep), table.version != nil
    else { return .seeOther(Address.table(visit.household)) }
    let scene = TableScene(
      table, words: visit.words, reader: .rep, address: Address.table(visit.household), token: visit.token,
      world: world)
    let form = AgreementForm(
      scene: scene, typed: typed.fields.isEmpty ? AgreementForm.defaults(scene) : typed,
      field: Field(words: visit.words, faults: faults), once: visit.newName)
    return visit.desk(
      visit.words.layAgreement, in: .people, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail"><a href="\(Address.table(visit.household))">\(visit.words.tableOf(table.household.name))</a></p>
      \(form.html)
      """)
  }

  private func layAgreement(_ visit: Visit) async throws -> Reply {
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep), table.version != nil
    else { throw DeskRefusal.notFound }
    do {
      let document = try AgreementDrafting(table: table, form: visit.form, world: world).document()
      try await world.lay(document, named: visit.once, of: visit.household, by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await agreementPage(visit, typed: visit.form, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#agreed")
  }

  private func takeBackAgreement(_ visit: Visit) async throws -> Reply {
    try await world.takeBack(ID(visit.form["agreement"]), of: visit.household, by: try visit.rep)
    return .seeOther(Address.table(visit.household) + "#sharing")
  }

  private func noteByHand(_ visit: Visit, _ field: String) async throws -> Reply {
    let (rep, agreement) = (try visit.rep, ID<Agreement>(visit.form["agreement"]))
    do {
      if field == "delivered" {
        try await world.noteDelivery(visit.form[field], of: agreement, with: visit.household, by: rep)
      } else {
        try await world.noteWithdrawal(visit.form[field], of: agreement, with: visit.household, by: rep)
      }
    } catch DeskRefusal.invalid(let faults) {
      return try await repTable(visit, faults: faults)
    }
    return .seeOther(Address.table(visit.household) + "#agreed")
  }

  private func repAgreementPaper(_ visit: Visit) async throws -> Reply {
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep) else {
      throw DeskRefusal.notFound
    }
    return try agreementPaper(table, visit)
  }

  /// An agreement as PDF; the number in the path ends in `.pdf`.
  func agreementPaper(_ table: OpenTable, _ visit: Visit) throws -> Reply {
    let name = visit.names["number"] ?? ""
    guard name.hasSuffix(".pdf"), let number = Int(name.dropLast(4)),
      let agreement = AgreementSection.shown(table).first(where: { $0.number == number })
    else { throw DeskRefusal.notFound }
    let document = AgreementSheet(agreement: agreement, table: table, today: world.clock.today()).document
    return .file(try document.pdf(), type: "application/pdf", name: "agreement-\(number).pdf")
  }
}

/// An agreement on paper: the text both said yes to, who did and when, and the form to withdraw with.
struct AgreementSheet {
  let agreement: Agreement
  let table: OpenTable
  let today: Day

  var document: PaperDocument {
    let day = agreement.acceptance?.day ?? today
    let paper = AgreementPaper(agreement.document, on: day, household: table.household)
    let (words, notation) = (paper.words, paper.notation)
    var signed: [PaperBlock] = [.rule]
    if let acceptance = agreement.acceptance {
      signed.append(.strong(words.bothSaidYes(acceptance.name, notation.day(acceptance.day))))
      if acceptance.wantsEarlyStart { signed.append(.paragraph(words.askedEarlyStart)) }
      signed.append(.note(words.fingerprintIs(acceptance.hash)))
    } else {
      signed.append(.paragraph(words.waitsForYes(table.household.firstName)))
    }
    if let withdrawal = agreement.withdrawal {
      signed.append(.strong(words.withdrawn(withdrawal.name, notation.day(withdrawal.day))))
      if let day = withdrawal.moneyBackBy { signed.append(.paragraph(words.moneyBackBy(notation.day(day)))) }
    }
    let trader = agreement.document.trader
    let form: [PaperBlock] = [
      .heading(words.withdrawalForm),
      .paragraph(words.withdrawalFormText(trader.name, address: trader.address, email: trader.email)),
      .list(words.withdrawalFormLines),
    ]
    return PaperDocument(
      title: words.agreementTitle(agreement.document.title), author: trader.name,
      language: notation.language.rawValue, blocks: paper.blocks + signed + form)
  }
}
