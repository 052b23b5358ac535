/// A table as strips: its rows line by line, its heads again on each page.
struct TableSetting {
  private let table: PaperTable
  private let shaping: Shaping
  private let places: [Place]

  /// Where a column stands.
  private struct Place {
    var x: Double
    var width: Double
  }

  private static let gap = 12.0

  init(_ table: PaperTable, shaping: Shaping) {
    self.table = table
    self.shaping = shaping
    places = TableSetting.places(table, shaping)
  }

  var strips: [Strip] {
    guard !places.isEmpty, !table.rows.isEmpty || table.total != nil else { return [] }
    let hasHead = table.columns.contains { !$0.title.isEmpty }
    var head = hasHead ? row(table.columns.map(\.title), .head, before: 8, isRuled: true) : []
    for index in head.indices { head[index].keepsWithNext = true }
    var strips = head
    for (index, cells) in table.rows.enumerated() {
      strips += row(cells, .body, before: index == 0 ? (hasHead ? 3 : 8) : 3)
    }
    if let total = table.total {
      // The total never stands on a page without the row above it.
      if strips.count > head.count { strips[strips.count - 1].keepsWithNext = true }
      strips += row(total, .total, before: 3, isRuledAbove: true)
    }
    for index in strips.indices.dropFirst(head.count) { strips[index].head = head }
    return strips
  }

  /// Widths: numbers as wide as they are, words share the rest by what they need.
  private static func places(_ table: PaperTable, _ shaping: Shaping) -> [Place] {
    let columns = table.columns
    guard !columns.isEmpty else { return [] }
    let rows = table.rows.prefix(200) + (table.total.map { [$0] } ?? [])
    var widths = columns.indices.map { index -> Double in
      var widest = shaping.text(columns[index].title, .head, width: nil).width
      for row in rows where row.indices.contains(index) {
        widest = max(widest, shaping.text(String(row[index].prefix(120)), .total, width: nil).width)
      }
      return widest + 1
    }
    let room = Sheet.bodyWidth - gap * Double(columns.count - 1)
    // No column of numbers takes more than its share where there are words beside it.
    let share = room / Double(columns.count)
    for index in columns.indices where columns[index].isNumber { widths[index] = min(widths[index], share * 1.2) }
    let numbers = columns.indices.filter { columns[$0].isNumber }.reduce(0) { $0 + widths[$1] }
    let words = columns.indices.filter { !columns[$0].isNumber }
    let wanted = words.reduce(0) { $0 + widths[$1] }
    let left = room - numbers
    if words.isEmpty || left <= 0 {
      let factor = min(1, room / max(1, widths.reduce(0, +)))
      for index in widths.indices { widths[index] *= factor }
    } else if wanted > left {
      shareOut(left, among: words, &widths)
    } else if let first = words.first {
      widths[first] += left - wanted
    }
    var x = Sheet.margin
    return widths.map { width in
      defer { x += width + gap }
      return Place(x: x, width: width)
    }
  }

  /// Columns that need less than their share keep what they need; the others share the rest evenly.
  private static func shareOut(_ room: Double, among columns: [Int], _ widths: inout [Double]) {
    var (open, left) = (columns, room)
    while !open.isEmpty {
      let share = left / Double(open.count)
      let modest = open.filter { widths[$0] <= share }
      guard !modest.isEmpty else {
        for index in open { widths[index] = share }
        return
      }
      left -= modest.reduce(0) { $0 + widths[$1] }
      open.removeAll { modest.contains($0) }
    }
  }

  private func row(
    _ cells: [String], _ face: Face, before: Double, isRuled: Bool = false, isRuledAbove: Bool = false
  ) -> [Strip] {
    let shaped = places.indices.map { index in
      shaping.text(
        cells.indices.contains(index) ? cells[index] : "", face, width: places[index].width,
        atRight: table.columns[index].isNumber)
    }
    let count = shaped.map(\.lines.count).max() ?? 0
    return (0..<count).map { number in
      let lines = shaped.map { $0.lines.indices.contains(number) ? $0.lines[number] : nil }
      let height = lines.compactMap { $0?.height }.max() ?? 0
      let isLast = number == count - 1
      // Rows of a few lines stay whole; a long one may go on overleaf.
      return Strip(
        before: number == 0 ? before : 0, height: height + (isLast && isRuled ? 3 : 0),
        keepsWithNext: !isLast && (count <= 12 || number == 0 || number == count - 2)
      ) { canvas, y in
        if number == 0, isRuledAbove { canvas.line(x: Sheet.margin, y: y - 1, width: Sheet.bodyWidth, ink: .soft) }
        for (index, line) in lines.enumerated() {
          if let line { shaped[index].draw(line: line, on: canvas, x: places[index].x, y: y) }
        }
        if isLast, isRuled { canvas.line(x: Sheet.margin, y: y + height + 1, width: Sheet.bodyWidth) }
      }
    }
  }
}
