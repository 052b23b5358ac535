import Desk
import HTTPTypes
import Logging
import Markup
import Money

extension Site {
  /// Making a backup by hand.
  var backupRoutes: [Route] { [desk("/settings/backup", post: backUpNow)] }

  /// How backups stand, with the button that makes one now.
  func backupSection(_ visit: Visit, fault: String? = nil) async throws -> HTML {
    guard let account = visit.account, account.role != .rep else { return .empty }
    let (words, state) = (visit.words, try await world.backupState())
    let notation = Notation(words.language, .euro)
    let last = state.last.map { last -> String in
      let ago = world.clock.day(of: last.at)
      return words.lastBackup(
        notation.day(ago), ago == world.clock.today() ? world.clock.today() : nil, last.folder,
        megabytes: notation.number(max(0.1, Double(last.bytes) / 1_000_000), decimals: 1))
    }
    return """
      <section id="backup"><h2>\(words.backupTitle)</h2>\
      \(fault.map { "<p class=\"bite\" role=\"alert\">\($0)</p>" as HTML })\
      \(if: state.isOld, "<p class=\"bite\" role=\"note\">\(words.backupIsOld)</p>")\
      <p>\(last ?? words.noBackupYet)\(if: state.last?.isSealed ?? false, " \(words.backupIsSealed)")</p>\
      <p class="soft">\(state.folder.map { words.backupsByItself($0, days: state.keptDays) } ?? words.backupsByHand)</p>\
      \(if: state.folder != nil, "<form method=\"post\" action=\"/settings/backup\">\(Field.token(visit.token))<p><button>\(words.backUpNow)</button></p></form>")</section>
      """
  }

  /// Told on the first page once the last good backup is old, to whoever can do something about it.
  func oldBackup(_ visit: Visit) async throws -> HTML {
    guard let account = visit.account, account.role == .owner, !visit.isDemo else { return .empty }
    guard try await world.backupState().isOld else { return .empty }
    return """
      <section><p class="bite" role="note">\(visit.words.backupIsOld) <a href="\(Address.settings)#backup">\(visit.words.backupTitle)</a></p></section>
      """
  }

  /// What the law makes the rep keep of those who were erased; nothing where there is nothing.
  func keptByLawSection(_ visit: Visit) async throws -> HTML {
    let records = try await world.keptRecords(of: try visit.rep)
    guard !records.isEmpty else { return .empty }
    let (words, notation) = (visit.words, Notation(visit.words.language, .euro))
    return """
      <section id="kept"><h2>\(words.keptByLaw)</h2><p class="soft">\(words.keptByLawText)</p>\(records.map { record -> HTML in
        """
        <details class="more"><summary>\(words.agreedDay(notation.day(record.agreedOn)))</summary><p class="soft">\(words.keptUntil(notation.day(record.until), record.source))</p>\
        <pre class="file agreed" tabindex="0">\(record.text)</pre><p class="soft">SHA-256 \(record.hash)</p></details>
        """
      })</section>
      """
  }

  private func backUpNow(_ visit: Visit) async throws -> Reply {
    guard let account = visit.account else { throw WebFault.notSignedIn }
    let isOwner = account.role == .owner
    do {
      _ = try await world.backUp(by: account)
      return .seeOther((isOwner ? Address.settings : Address.totals) + "#backup")
    } catch let fault as BackupFault {
      logger.error("no backup was made: \(fault)")
      let told = visit.words.noBackupMade(fault.description)
      return try await isOwner ? settings(visit, backupFault: told) : totals(visit, backupFault: told)
    }
  }
}
