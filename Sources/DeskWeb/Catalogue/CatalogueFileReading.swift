import CaseFile
import Catalogue
import Desk
import Disclosure
import Money
import Tables

/// Something wrong in a file that was to be taken in.
struct FileFault: Hashable {
  /// The line in the file, counted from 1; `nil` where the file as a whole is meant.
  let line: Int?
  /// The field or column; empty where the line as a whole is meant.
  let place: String
  /// What is wrong and what would be right.
  let text: String
}

/// A file that is not taken in, with everything that is wrong in it.
struct FileRefusal: Error {
  /// So many faults are shown; the others are counted.
  static let mostShown = 25

  /// The first faults, in the order of the file.
  let faults: [FileFault]
  /// How many there are in all.
  let count: Int

  init(_ faults: [FileFault], count: Int? = nil) {
    self.faults = Array(faults.prefix(FileRefusal.mostShown))
    self.count = max(faults.count, count ?? 0)
  }
}

/// Reads a file of entries for a catalogue: JSON or YAML as in case files, or a table.
struct CatalogueFileReading {
  let catalogue: CatalogueView
  let currency: Currency
  let words: any Words

  /// The entries in a file of that name.
  func entries(in bytes: [UInt8], named name: String) throws(FileRefusal) -> [ReadEntry] {
    let space: Set<UInt8> = [9, 10, 13, 32, 0xEF, 0xBB, 0xBF]
    guard let first = bytes.first(where: { !space.contains($0) }) else {
      throw FileRefusal([FileFault(line: nil, place: "", text: words.emptyFile)])
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try caseFile(bytes, as: .json) }
    return isYAML(bytes, named: name.lowercased()) ? try caseFile(bytes, as: .yaml) : try table(bytes)
  }

  /// Told by the file's name, or by a first line that no table begins with: `offers:`, `---` or a comment.
  private func isYAML(_ bytes: [UInt8], named name: String) -> Bool {
    if name.hasSuffix(".csv") { return false }
    let space: Set<UInt8> = [10, 13, 32]
    let line = bytes.drop { space.contains($0) || $0 >= 0x80 }.prefix { $0 != 10 && $0 != 13 }
    let start = String(decoding: line, as: UTF8.self)
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml") || start == "---" || start.hasPrefix("#")
      || start.hasSuffix(":") || start.hasPrefix("currency: ")
  }

  private func caseFile(_ bytes: [UInt8], as form: CatalogueReader.Form) throws(FileRefusal) -> [ReadEntry] {
    let file: CatalogueFile
    do { file = try CatalogueReader.read(bytes, as: form, streams: catalogue.trade.streams.map(\.id)) } catch {
      throw FileRefusal(
        error.faults.map { FileFault(line: $0.line, place: $0.path, text: $0.message) }, count: error.count)
    }
    if let written = file.currency, written != currency {
      let text = words.otherCurrency(written.code, currency.code)
      throw FileRefusal([FileFault(line: nil, place: "currency", text: text)])
    }
    let offers = file.catalogue.offers.map { ReadEntry(.offer($0), file.drawer[$0.id]) }
    let supplements = file.catalogue.supplements.map { ReadEntry(.supplement($0), file.helpDrawer.supplements[$0.id]) }
    return offers + supplements
      + file.catalogue.upgradePaths.map { ReadEntry(.upgrade($0), file.helpDrawer.upgrades[$0]) }
  }

  private func table(_ bytes: [UInt8]) throws(FileRefusal) -> [ReadEntry] {
    do {
      let reader = try TableReader(bytes)
      let columns = try known(reader.headings)
      let rows = try reader.rows { row, faults in
        RowOfEntry(row, columns: columns, headings: reader.headings, words: words, &faults)
      }
      return try entries(rows)
    } catch let refusal as TableRefusal {
      let faults = refusal.faults
      throw FileRefusal(
        faults.first.map { FileFault(line: $0.line, place: $0.heading ?? "", text: $0.message) }, count: faults.count)
    } catch let refusal as FileRefusal { throw refusal } catch {
      throw FileRefusal([FileFault(line: nil, place: "", text: words.notText)])
    }
  }

  private func known(_ headings: [String]) throws(FileRefusal) -> [CatalogueColumns.Column] {
    var faults: [FileFault] = []
    var columns: [CatalogueColumns.Column] = []
    for heading in headings {
      if let column = CatalogueColumns.column(heading) {
        columns.append(column)
      } else {
        faults.append(FileFault(line: 1, place: heading, text: words.unknownColumn))
      }
    }
    if !columns.contains(.kind) { faults.append(FileFault(line: 1, place: "kind", text: words.missingColumn)) }
    guard faults.isEmpty else { throw FileRefusal(faults) }
    return columns
  }

  private func entries(_ rows: [RowOfEntry]) throws(FileRefusal) -> [ReadEntry] {
    let offers = rows.filter { $0.draft.kind.source != nil }.map { ID<Offer>($0.name) }
    var faults: [FileFault] = []
    var seen: Set<String> = []
    var entries: [ReadEntry] = []
    for row in rows {
      let isHelp = row.draft.kind == .supplement
      let thing = row.draft.kind == .upgrade ? "\(row.draft["from"])>\(row.draft["to"])" : "\(isHelp) \(row.name)"
      if !seen.insert(thing).inserted {
        faults.append(FileFault(line: row.line, place: "id", text: words.says(.twice)))
      }
      do { entries.append(try catalogue.read(row.draft, changing: nil, name: row.name, beside: offers)) } catch {
        guard case DeskRefusal.invalid(let found) = error else {
          faults.append(FileFault(line: row.line, place: "", text: words.notText))
          continue
        }
        faults += found.map { field, fault in
          FileFault(line: row.line, place: row.column(of: field), text: words.says(fault))
        }.sorted { $0.place < $1.place }
      }
    }
    guard faults.isEmpty else { throw FileRefusal(faults) }
    return entries
  }
}
