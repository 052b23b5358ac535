/// How a piece of text is set on a terminal; on paper or in a pipe it is plain.
public enum Style: Sendable, Hashable {
  /// As it is.
  case plain
  /// A heading or a name that matters.
  case strong
  /// Something said in passing.
  case soft
  /// Good for both.
  case good
  /// Something that could bite.
  case warn

  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .soft: "2"
    case .good: "32"
    case .warn: "33"
    }
  }
}

/// Where text goes: how wide it is, and whether it shows colour.
public struct Page: Sendable, Hashable {
  /// The narrowest page that is laid out; a narrower terminal wraps by itself.
  public static let narrowest = 60
  /// The widest page, because longer lines are hard to read.
  public static let widest = 100

  /// Columns a line may have.
  public let width: Int
  /// Whether styles are shown.
  public let showsColour: Bool

  /// A page of that width, kept within what can be read.
  public init(width: Int = 80, showsColour: Bool = false) {
    self.width = min(max(width, Page.narrowest), Page.widest)
    self.showsColour = showsColour
  }
}
