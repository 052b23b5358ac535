import Desk
import Foundation
import Markup
import Money
import Paper
import Zip

/// Everything that is kept of a household as a folder to take along: a page to read, the Table and agreements on paper, and
/// the same for programs.
struct EverythingFolder {
  let copy: HouseholdCopy
  /// Its Table, where it has one.
  let table: OpenTable?
  let words: any Words
  let today: Day
  let day: (Instant) -> Day

  /// The folder as one archive.
  func archive() throws -> [UInt8] {
    var files: [(name: String, bytes: [UInt8])] = [
      ("index.html", Array(page.text.utf8)), ("everything.json", try copy.json),
    ]
    if let table {
      if table.version != nil {
        files.append(("table.pdf", try SheetPaper(table, words: words, day: day).document.pdf()))
      }
      for agreement in AgreementSection.shown(table) {
        let sheet = AgreementSheet(agreement: agreement, table: table, today: today)
        files.append(("agreement-\(agreement.number).pdf", try sheet.document.pdf()))
      }
    }
    return ZipEntry.archive(files)
  }

  // MARK: The page

  private var notation: Notation { Notation(words.language, Currency(code: copy.currency) ?? .euro) }

  private func spoken(_ iso: String) -> String { Day(iso: iso).map(notation.day) ?? iso }

  private var page: HTML {
    let reach = [copy.about.reach.joined(separator: ", "), copy.place, copy.about.knownFrom].filter { !$0.isEmpty }
    return """
      <!doctype html><html lang="\(words.language.rawValue)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
      <title>\(copy.name)</title><style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#20241f}\
      h1,h2{font-family:Georgia,serif}li{margin:.4rem 0}small{color:#5a6158}blockquote{margin:.2rem 0 .2rem .8rem;border-left:3px solid #efe4c9;padding-left:.8rem}</style></head><body>
      <h1>\(copy.name)</h1><p>\(words.everythingIntro(copy.keptBy, notation.day(today)))</p>
      <p>\(reach.joined(separator: " · "))</p><p>\(words.field(.hearing)): \(words.hearing(copy.about.hearing.way))</p>
      \(papers)\(said)\(promises)\(happened)\(looked)
      <p><small>\(words.everythingForPrograms) <a href="everything.json">everything.json</a></small></p></body></html>

      """
  }

  private var papers: HTML {
    guard let table else { return .empty }
    let agreements = AgreementSection.shown(table).map { agreement -> HTML in
      "<li><a href=\"agreement-\("\(agreement.number)").pdf\">\(words.agreementTitle(agreement.document.title))</a></li>"
    }
    if table.version == nil, agreements.isEmpty { return .empty }
    return """
      <h2>\(words.papersTitle)</h2><ul>\(if: table.version != nil, "<li><a href=\"table.pdf\">\(words.hasATable)</a></li>")\(agreements)</ul>
      """
  }

  private var said: HTML {
    guard let discovery = copy.discovery, !discovery.said.isEmpty else { return .empty }
    return """
      <h2>\(discovery.title.isEmpty ? words.needsFound : discovery.title)</h2>\(discovery.said.map { "<blockquote>\($0.text)</blockquote>" as HTML })
      """
  }

  private var promises: HTML {
    if copy.promises.isEmpty { return .empty }
    let lines = copy.promises.map { promise -> HTML in
      let who = promise.by == .rep ? copy.keptBy : copy.name
      let end = promise.keptAt.map { ", \(words.done.lowercased()) \(spoken($0))" } ?? ""
      return "<li>\(who): \(promise.text) <small>\(words.dueOn(spoken(promise.due)))\(end)</small></li>"
    }
    return "<h2>\(words.wordsGiven)</h2><ul>\(lines)</ul>"
  }

  private var happened: HTML {
    let lines = copy.events.compactMap { event -> HTML? in
      guard let kind = Event.Kind(rawValue: event.kind) else { return nil }
      let who = event.by == .rep ? copy.keptBy : copy.name
      let isWords = kind == .talked || kind == .met
      let text = event.says ?? ""
      return """
        <li><small>\(spoken(event.at))</small><br>\(words.happened(kind, who: who, text: isWords ? "" : text))\
        \(if: isWords && !text.isEmpty, "<blockquote>\(text)</blockquote>")</li>
        """
    }
    return "<h2>\(words.timelineTitle)</h2><ul>\(lines)</ul>"
  }

  private var looked: HTML {
    if copy.looks.isEmpty { return .empty }
    let lines = copy.looks.map { look -> HTML in
      let what = Look.What(rawValue: look.what).map(words.lookedAt) ?? look.what
      return "<li><small>\(spoken(look.at))</small> \(words.looked(look.who, at: what))</li>"
    }
    return "<h2>\(words.whoHasLooked)</h2><ul>\(lines)</ul>"
  }
}

extension HouseholdCopy {
  /// Everything as JSON, for programs.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self))
    }
  }
}
