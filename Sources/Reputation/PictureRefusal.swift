/// A figure with which no reputation picture can be drawn. Nothing was changed; correct it and draw again.
public struct PictureRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where the figure was given.
  public enum Part: String, Sendable, Hashable {
    /// The win-win habit.
    case winWin = "win-win habit"
    /// The habit it is compared with.
    case other = "other habit"
    /// The community.
    case community
    /// The picture itself.
    case picture
  }

  /// Where the figure was given.
  public let part: Part
  /// Its name.
  public let field: String
  /// What was given.
  public let value: Double

  /// The refusal in words.
  public var description: String {
    "\(field) of the \(part.rawValue) cannot be \(value). No picture was drawn; correct the figure."
  }
}

extension Habit {
  /// Refuses a figure outside its range.
  func check(as part: PictureRefusal.Part) throws(PictureRefusal) {
    let amounts = -ReputationPicture.largestAmount...ReputationPicture.largestAmount
    try PictureRefusal.check(
      part,
      [
        ("close", close, 0...1), ("firstMargin", firstMargin, amounts), ("monthlyMargin", monthlyMargin, amounts),
        ("retention", retention, 0...1), ("glad", glad, 0...1), ("upset", upset, 0...1), ("cancel", cancel, 0...1),
        ("repeatPerMonth", repeatPerMonth, 0...ReputationPicture.largestCount), ("repeatMargin", repeatMargin, amounts),
      ]
    )
  }
}

extension Community {
  /// Refuses a figure outside its range.
  func check() throws(PictureRefusal) {
    let counts = 0...ReputationPicture.largestCount
    try PictureRefusal.check(
      .community,
      [
        ("households", households, 1...ReputationPicture.largestCount),
        ("conversationsPerMonth", conversationsPerMonth, counts), ("shiftUp", shiftUp, 0...1),
        ("shiftDown", shiftDown, 0...1), ("tellsGlad", tellsGlad, counts), ("tellsUpset", tellsUpset, counts),
        ("inMarket", inMarket, 0...1), ("discount", discount, ReputationPicture.discountRates),
        ("costOfAComplaint", costOfAComplaint, 0...ReputationPicture.largestAmount),
      ]
    )
  }
}

extension PictureRefusal {
  fileprivate static func check(
    _ part: Part,
    _ figures: [(field: String, value: Double, range: ClosedRange<Double>)]
  ) throws(PictureRefusal) {
    for figure in figures where !figure.range.contains(figure.value) {
      throw PictureRefusal(part: part, field: figure.field, value: figure.value)
    }
  }
}
