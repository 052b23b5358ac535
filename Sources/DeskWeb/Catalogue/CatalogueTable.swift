import Desk
import Tables

/// A catalogue as a table, with the columns that reading one knows.
struct CatalogueTable {
  let catalogue: CatalogueView
  /// The year in which days of the year are written.
  let year: Int

  /// The table, in UTF-8 with commas between cells.
  var text: String {
    let rows = catalogue.items.filter { !$0.isRetired }.map(cells)
    var headings = ["kind", "id", "name"]
    for row in rows {
      for heading in row.keys.sorted() where !headings.contains(heading) { headings.append(heading) }
    }
    let lines = [headings] + rows.map { row in headings.map { row[$0] ?? "" } }
    return lines.map { $0.map(TableCell.text).joined(separator: ",") + "\r\n" }.joined()
  }

  private func cells(_ item: CatalogueItem) -> [String: String] {
    let draft = EntryDraft(
      item.entry, contribution: item.contribution, costs: item.costs, trade: catalogue.trade, year: year)
    var cells = ["kind": draft.kind.rawValue, "id": item.entryName ?? ""]
    for (column, field) in CatalogueColumns.plain { cells[column] = draft.fields[field] }
    for row in draft.rows("price") {
      let month = draft["price.\(row).from"]
      cells[draft["price.\(row).kind"] + (month.isEmpty ? "" : "@\(month)")] = draft["price.\(row).amount"]
    }
    for field in draft.fields.keys where field.hasPrefix("capacity.") || field.hasPrefix("attribute.") {
      cells[field.replacing(".", with: ":", maxReplacements: 1)] = draft.fields[field]
    }
    for row in draft.rows("limit") {
      let column = "limitation:" + draft["limit.\(row).id"]
      cells[column] = draft["limit.\(row).text"]
      let condition = CatalogueColumns.condition(
        when: draft["limit.\(row).when"], compare: draft["limit.\(row).compare"], value: draft["limit.\(row).value"])
      if !condition.isEmpty { cells[column + ":when"] = condition }
    }
    for row in draft.rows("level") {
      for (suffix, field) in CatalogueColumns.levelFields {
        cells["level:\(row)" + suffix] = draft.fields["level.\(row).\(field)"]
      }
    }
    return cells
  }
}
