import Markup

/// A picture as it stands on a page: one sentence that says what one sees, the drawing, what its marks mean, and the
/// same figures as a table.
struct PictureFigure {
  /// All pictures are this wide; on a phone one unit is about one pixel.
  static let width = 360.0

  /// Makes the ids in it unique on the page.
  let key: String
  /// What it is a picture of.
  let name: String
  /// What one sees.
  let sentence: String
  /// What else must be known to read it right.
  var note: String?
  /// The drawing's height, in units.
  let height: Double
  /// What is drawn.
  let drawing: HTML
  /// What the marks mean, each with its mark.
  var legend: [LegendEntry] = []
  /// The figures.
  let table: PictureTable
  /// The summary above the table.
  let showAsTable: String

  /// The whole as markup.
  var html: HTML {
    """
    <figure class="picture" id="\(key)">
    <figcaption><strong id="\(key)-name">\(name)</strong> \(sentence)</figcaption>
    <svg viewBox="0 0 \(Shape.at(PictureFigure.width)) \(Shape.at(height))" width="\(Shape.at(PictureFigure.width))" \
    height="\(Shape.at(height))" role="img" aria-labelledby="\(key)-title"><title id="\(key)-title">\(name)</title>
    \(drawing)</svg>
    \(legendList)\(noteLine)<details><summary>\(showAsTable)</summary>
    \(table.html(key: key))</details>
    </figure>

    """
  }

  private var legendList: HTML {
    legend.isEmpty ? "" : "<ul class=\"pic-legend\">\n\(legend.map(\.html))</ul>\n"
  }

  private var noteLine: HTML { note.map { "<p class=\"pic-note\">\($0)</p>\n" } ?? "" }

  /// A key that can stand in an id and in a reference to one: letters, digits and hyphens of what was given.
  static func key(from given: String) -> String {
    let kept = given.unicodeScalars.filter { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
    }
    let key = String(String.UnicodeScalarView(kept))
    return key.unicodeScalars.first?.properties.isAlphabetic == true ? key : "picture" + key
  }
}

/// One mark of a picture and what it means.
struct LegendEntry {
  /// The mark, drawn in a field 18 wide and 12 high.
  let mark: HTML
  /// What it means.
  let text: String

  fileprivate var html: HTML {
    """
    <li><svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">\(mark)</svg><span>\(text)</span></li>

    """
  }
}

/// The figures of a picture in rows and columns, each row with a head.
struct PictureTable {
  /// What stands over the columns, the row heads' column first.
  let columns: [String]
  /// The rows.
  let rows: [Row]

  /// One row.
  struct Row {
    let head: String
    let cells: [String]
    /// Whether it is the sum of the others.
    var isSum = false
  }

  fileprivate func html(key: String) -> HTML {
    let heads = columns.map { column -> HTML in "<th scope=\"col\">\(column)</th>" }
    let lines = rows.map { row -> HTML in
      let cells = row.cells.map { cell -> HTML in "<td>\(cell)</td>" }
      return "<tr\(if: row.isSum, " class=\"pic-sum\"")><th scope=\"row\">\(row.head)</th>\(cells)</tr>\n"
    }
    return """
      <div class="pic-scroll" role="region" tabindex="0" aria-labelledby="\(key)-name"><table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table></div>
      """
  }
}

extension String {
  /// The text as it stands at the head of a row: its first letter a capital.
  var headed: String { prefix(1).uppercased() + dropFirst() }
}
