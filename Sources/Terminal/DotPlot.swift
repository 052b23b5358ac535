/// Two lines of dots on one scale, such as the money of two habits month by month.
public struct DotPlot: Sendable {
  /// The dot of the first line.
  public static let firstDot = "●"
  /// The dot of the second line.
  public static let secondDot = "○"
  /// Where both fall on the same place.
  public static let bothDot = "◉"
  private static let most = 60

  private let first: [Double]
  private let second: [Double]
  private let height: Int
  private let label: @Sendable (Double) -> String
  private let marks: [(place: Int, text: String)]

  /// A picture of two lines with as many values each; `height` lines high (at least 2).
  ///
  /// - Parameters:
  ///   - marks: Places (counted from 1) that are named below the picture, in order.
  ///   - label: How a value is written at the scale.
  public init(
    first: [Double], second: [Double], height: Int, marks: [(place: Int, text: String)],
    label: @escaping @Sendable (Double) -> String
  ) {
    self.first = first
    self.second = second
    self.height = max(2, height)
    self.marks = marks
    self.label = label
  }

  /// The lines of the picture, no wider than that.
  public func lines(width: Int) -> [StyledText] {
    let count = min(first.count, second.count)
    let values = (first + second).filter(\.isFinite)
    guard count > 0, let most = values.max(), let least = values.min() else { return [] }
    let (high, low) = (max(most, 0), min(least, 0))
    let labels = [label(high), label(low)]
    let labelWidth = labels.map(\.columns).max() ?? 0
    let columns = max(1, min(DotPlot.most, width - labelWidth - 2))
    func level(_ value: Double) -> Int {
      guard high > low, value.isFinite else { return 0 }
      return Int(((value - low) / (high - low) * Double(height - 1)).rounded())
    }
    var lines: [StyledText] = []
    for line in (0..<height).reversed() {
      let text = line == height - 1 ? labels[0] : line == 0 ? labels[1] : ""
      var row =
        StyledText(text).padded(to: labelWidth, alignedRight: true) + StyledText(text.isEmpty ? " │" : " ┤", .soft)
      var piece = StyledDots()
      for column in 0..<columns {
        let place = min(count - 1, (column * 2 + 1) * count / (columns * 2))
        piece.add(dot(level(first[place]) == line, level(second[place]) == line))
      }
      row = row + piece.text
      lines.append(row)
    }
    return lines + axis(count: count, columns: columns, indent: labelWidth + 1)
  }

  private func dot(_ isFirst: Bool, _ isSecond: Bool) -> (String, Style) {
    switch (isFirst, isSecond) {
    case (true, true): (DotPlot.bothDot, .plain)
    case (true, false): (DotPlot.firstDot, .good)
    case (false, true): (DotPlot.secondDot, .warn)
    case (false, false): (" ", .plain)
    }
  }

  private func axis(count: Int, columns: Int, indent: Int) -> [StyledText] {
    var line = Array(repeating: "─", count: columns)
    var names = Array(repeating: " ", count: columns)
    var free = 0
    for mark in marks where (1...count).contains(mark.place) {
      let column = min(columns - 1, mark.place * columns / count - 1)
      let start = column + 1 - mark.text.columns
      guard column >= 0, start >= free else { continue }
      line[column] = "┴"
      for (offset, character) in mark.text.enumerated() { names[start + offset] = String(character) }
      free = column + 3
    }
    let space = String(repeating: " ", count: indent)
    return [
      StyledText(space + "└" + line.joined(), .soft), StyledText(space + " " + names.joined(), .soft),
    ]
  }
}

/// A row of dots in the making, neighbours of one style kept together.
private struct StyledDots {
  private var closed = StyledText("")
  private var run = ""
  private var style = Style.plain

  var text: StyledText { closed + StyledText(run, style) }

  mutating func add(_ dot: (text: String, style: Style)) {
    if dot.style != style {
      close()
      style = dot.style
    }
    run += dot.text
  }

  private mutating func close() {
    closed = closed + StyledText(run, style)
    run = ""
  }
}
