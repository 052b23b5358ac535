/// A bar made of block characters, eight steps to a column.
public enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let levels = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar across: `share` (0 to 1) of that many columns; something that is not nothing shows at least a sliver.
  public static func across(_ share: Double, columns: Int) -> String {
    guard share > 0, share.isFinite, columns > 0 else { return "" }
    let steps = max(1, Int((min(share, 1) * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }

  /// Columns that stand, one for each value, `height` lines from the top down; `most` is the full height.
  public static func standing(_ values: [Double], most: Double, height: Int) -> [[String]] {
    (0..<height).map { line in
      values.map { value in
        // Kept within the picture before it becomes a whole number: a share may be beyond any Int.
        let share = most > 0 && value.isFinite ? min(max(value / most, 0), 1) : 0
        let steps = Int((share * Double(height * 8)).rounded())
        return levels[min(max(steps - (height - 1 - line) * 8, 0), 8)]
      }
    }
  }
}
