import Contacts
import Desk
import HTTPTypes
import Logging
import Markup
import Money

extension Site {
  /// A file of people may have so many bytes; the page that sends it is a little larger.
  static let mostImportBytes = ContactReader.mostBytes + 64 * 1024

  var bringInRoutes: [Route] {
    let one = Address.bringIn + "/:import"
    return [
      desk(
        Address.bringIn, mostBytes: Site.mostImportBytes, get: { visit in try await bringIn(visit) }, post: sendContacts
      ),
      desk(one, get: { visit in try await lookAtImport(visit) }, post: takeIn),
      desk(one + "/columns", post: chooseColumns), desk(one + "/end", post: endImport),
      desk(one + "/undo", post: undoImport), desk(one + "/refused", get: refusedRows),
    ]
  }

  private func bringIn(_ visit: Visit, refusal: ContactFileRefusal? = nil) async throws -> Reply {
    let page = try page(visit)
    return visit.desk(
      visit.words.bringInTitle, in: .people, status: refusal == nil ? .ok : .unprocessableContent,
      page.start(try await world.contactImports(of: try visit.rep), refusal: refusal))
  }

  private func page(_ visit: Visit) throws -> BringInPage {
    let rep = try visit.rep
    return BringInPage(
      words: visit.words, notation: Notation(visit.words.language, Currency(code: rep.profile.currency) ?? .euro),
      token: visit.token, day: world.clock.day)
  }

  private func sendContacts(_ visit: Visit) async throws -> Reply {
    let file = visit.form.files.first { $0.field == "file" }
    do {
      let imported = try await world.keepContacts(
        file?.bytes ?? [UInt8](visit.form["text"].utf8), named: file?.name ?? "", by: try visit.rep)
      return .seeOther(Address.bringIn(imported.id))
    } catch let refusal as ContactFileRefusal { return try await bringIn(visit, refusal: refusal) }
  }

  private func lookAtImport(_ visit: Visit) async throws -> Reply {
    let (words, rep, page) = (visit.words, try visit.rep, try page(visit))
    let imported = try await world.contactImport(visit.contactImport, of: rep)
    if case .running(let progress) = imports[imported.id] {
      let bar = page.progress(imported, progress.reached)
      return visit.wantsPiece ? .page(bar) : visit.desk(words.takingIn, in: .people, page.running(imported, bar))
    }
    guard imported.state == .looked else {
      let hasRefused = try await world.refusedRows(of: imported.id, by: rep) != nil
      return visit.desk(words.bringInTitle, in: .people, page.done(imported, hasRefused: hasRefused))
    }
    return try await compared(visit, imported)
  }

  private func compared(
    _ visit: Visit, _ imported: ContactImport, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    var notice: String?
    switch imports[imported.id] {
    case .ended: notice = visit.words.importEnded
    case .failed(let error): notice = visit.words.importFailed(Site.why(error, visit.words))
    case .running, nil: break
    }
    let compared = try await world.compare(imported.id, by: try visit.rep)
    return visit.desk(
      visit.words.bringInTitle, in: .people, status: faults.isEmpty ? .ok : .unprocessableContent,
      try page(visit).preview(
        imported, compared, notice: notice, knownFrom: visit.isPost ? visit.form["known"] : nil, faults: faults))
  }

  /// Why a try did not come to its end, as far as a rep can do something about it.
  private static func why(_ error: any Error, _ words: any Words) -> String {
    switch error {
    case StoreFault.full: words.storeFull.title + "."
    case StoreFault.busy: words.storeBusy.title + "."
    default: words.somethingInTheWay
    }
  }

  private func takeIn(_ visit: Visit) async throws -> Reply {
    let (rep, id, language) = (try visit.rep, visit.contactImport, visit.language)
    var choices = try await world.contactImport(id, of: rep).choices
    do {
      choices.knownFrom = try Typed.words(
        visit.form["known"], most: DiscoveryLimits.labelCharacters, canBeEmpty: true)
    } catch {
      return try await compared(visit, try await world.contactImport(id, of: rep), faults: ["known": error])
    }
    choices.fills = visit.form["fills"] == "yes"
    try await world.choose(choices, for: id, by: rep)
    let (world, logger) = (world, logger)
    let told = RefusalWords(heading: language.words.whyRefused) { language.words.says($0) }
    imports.begin(id) { progress in
      do { _ = try await world.takeIn(id, by: rep, progress: progress, told: told) } catch {
        if !(error is ImportEnded) { logger.error("an import was not taken in: \(error)") }
        throw error
      }
    }
    try await imports.wait(id, twentieths: 30)
    return .seeOther(Address.bringIn(id))
  }

  private func chooseColumns(_ visit: Visit) async throws -> Reply {
    let (rep, id) = (try visit.rep, visit.contactImport)
    var choices = try await world.contactImport(id, of: rep).choices
    for (name, value) in visit.form.fields where name.hasPrefix("column-") {
      guard let place = Int(name.dropFirst("column-".count)), place < ContactReader.mostColumns else { continue }
      choices.columns[place] = ContactField(rawValue: value)?.rawValue ?? ""
    }
    try await world.choose(choices, for: id, by: rep)
    return .seeOther(Address.bringIn(id))
  }

  private func endImport(_ visit: Visit) async throws -> Reply {
    let imported = try await world.contactImport(visit.contactImport, of: try visit.rep)
    imports.end(imported.id)
    try await imports.wait(imported.id, twentieths: 60)
    return .seeOther(Address.bringIn(imported.id))
  }

  private func undoImport(_ visit: Visit) async throws -> Reply {
    let undone = try await world.undo(visit.contactImport, by: try visit.rep)
    return .seeOther(Address.bringIn(undone.id))
  }

  private func refusedRows(_ visit: Visit) async throws -> Reply {
    let (rep, id, words) = (try visit.rep, visit.contactImport, visit.words)
    let imported = try await world.contactImport(id, of: rep)
    var rows = try await world.refusedRows(of: id, by: rep)
    var isCards = rows.map { !$0.starts(with: [0xEF, 0xBB, 0xBF]) } ?? false
    if imported.state == .looked {
      let file = try await world.compare(id, by: rep).file
      isCards = file.kind == .cards
      rows = file.refusedFile(heading: words.whyRefused) { words.says($0) }
    }
    guard let rows, !rows.isEmpty else { throw DeskRefusal.notFound }
    return .file(
      rows, type: isCards ? "text/vcard" : "text/csv; charset=utf-8",
      name: isCards ? "to-mend.vcf" : "to-mend.csv", isAttached: true)
  }
}

extension Visit {
  /// A name in the path as that of an import.
  fileprivate var contactImport: ID<ContactImport> { ID(names["import"] ?? "") }
}
