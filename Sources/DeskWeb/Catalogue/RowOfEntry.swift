import Desk
import Tables

/// A row of a table as a draft, knowing which column each field came from.
struct RowOfEntry {
  let line: Int
  let name: String
  private(set) var draft: EntryDraft
  private var columns: [String: String] = [:]

  /// `nil` where the row is no entry at all; the faults say why.
  init?(
    _ row: TableRow, columns: [CatalogueColumns.Column], headings: [String], words: any Words,
    _ faults: inout TableFaults
  ) {
    line = row.line
    let cells = Array(zip(zip(columns, headings), row.cells)).map {
      (column: $0.0.0, heading: $0.0.1, text: $0.1.trimmed)
    }
    guard let kind = cells.first(where: { $0.column == .kind }).flatMap({ EntryKind(rawValue: $0.text.lowercased()) })
    else {
      faults.add(TableFault(line: row.line, heading: "kind", message: words.unknownKind))
      return nil
    }
    var draft = EntryDraft(kind: kind)
    var names: [String: String] = [:]
    var limitations: [String] = []
    func put(_ field: String, _ text: String, _ heading: String) {
      draft[field] = text
      names[field] = heading
    }
    for (place, cell) in cells.enumerated() where !cell.text.isEmpty {
      switch cell.column {
      case .kind, .id: break
      case .field(let field): put(field, cell.text, cell.heading)
      case .price(let kind, let month):
        put("price.\(place).amount", cell.text, cell.heading)
        put("price.\(place).kind", kind, cell.heading)
        put("price.\(place).from", month, cell.heading)
      case .limitation(let id), .condition(let id):
        if !limitations.contains(id) { limitations.append(id) }
        let number = limitations.firstIndex(of: id) ?? 0
        put("limit.\(number).id", id, cell.heading)
        if case .limitation = cell.column {
          put("limit.\(number).text", cell.text, cell.heading)
        } else if let (when, compare, value) = CatalogueColumns.condition(in: cell.text) {
          put("limit.\(number).when", when, cell.heading)
          put("limit.\(number).compare", compare, cell.heading)
          put("limit.\(number).value", value, cell.heading)
        } else {
          faults.add(TableFault(line: row.line, heading: cell.heading, message: words.badCondition))
        }
      }
    }
    let given = cells.first { $0.column == .id }?.text ?? ""
    name = given.isEmpty ? draft.suggestedName : given
    if !RowOfEntry.isPlain(name) {
      faults.add(TableFault(line: row.line, heading: "id", message: words.badName))
    }
    self.draft = draft
    self.columns = names
  }

  /// The column a field came from, or would have come from.
  func column(of field: String) -> String {
    if let heading = columns[field] { return heading }
    if let plain = CatalogueColumns.plain.first(where: { $0.field == field }) { return plain.column }
    let row = field.split(separator: ".").prefix(2).joined(separator: ".")
    return columns.first { $0.key.hasPrefix(row + ".") }?.value ?? field
  }

  /// A name that stands in addresses of offers and in rankings without being read as something else.
  private static func isPlain(_ name: String) -> Bool {
    name.count <= 60 && name != "nothing"
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.".unicodeScalars.contains($0)
      }
  }
}
