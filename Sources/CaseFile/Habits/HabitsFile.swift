public import Reputation

/// A file of two habits of selling, once or in several sets, read like a case file: all of it or nothing.
public struct HabitsFile: Sendable, Hashable {
  /// A file may have this many bytes.
  public static let mostBytes = Limits.fileBytes

  /// Two habits in a community.
  public struct Pair: Sendable, Hashable {
    /// What the pair shows; `nil` where the file gives it no name.
    public let name: String?
    /// The win-win habit.
    public let winWin: Habit
    /// The habit it is compared with.
    public let pushy: Habit
    /// Where both sell.
    public let community: Community
  }

  /// How many months are looked at.
  public let months: Int
  /// The pairs, at least one.
  public let pairs: [Pair]

  /// The habits in these bytes.
  ///
  /// - Throws: ``CaseRefusal`` with every fault found, each with line, column and path.
  public static func read(_ bytes: [UInt8]) throws(CaseRefusal) -> HabitsFile {
    guard bytes.count <= mostBytes else {
      throw CaseReader.refusal("", "is larger than \(mostBytes / 1024 / 1024) MB, which no such file is")
    }
    guard !bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      throw CaseReader.refusal("", "the file is empty; two habits are one JSON object { … }")
    }
    let root: JSONNode
    do { root = try JSONReader.read(bytes) } catch { throw CaseRefusal([error]) }
    let isOne = root["sets"] == nil && ["win_win", "pushy", "environment"].contains { root[$0] != nil }
    var check = ShapeCheck()
    check.check(root, .object(isOne ? HabitsShape.one : HabitsShape.several), "")
    guard check.faults.faults.isEmpty else { throw CaseRefusal(check.faults.faults) }
    return HabitsFile(months: root.whole("months"), pairs: isOne ? [pair(root)] : root.list("sets").map(pair))
  }

  private static func pair(_ node: JSONNode) -> Pair {
    Pair(
      name: node["name"]?.text, winWin: habit(node["win_win"] ?? node), pushy: habit(node["pushy"] ?? node),
      community: community(node["environment"] ?? node))
  }

  private static func habit(_ node: JSONNode) -> Habit {
    Habit(
      close: node.number("close"), firstMargin: node.number("first_margin"),
      monthlyMargin: node.number("monthly_margin"), retention: node.number("retention"), glad: node.number("glad"),
      upset: node.number("upset"), cancel: node.number("cancel"), repeatPerMonth: node.number("repeat_per_month"),
      repeatMargin: node.number("repeat_margin"))
  }

  private static func community(_ node: JSONNode) -> Community {
    Community(
      households: node.number("households"), conversationsPerMonth: node.number("conversations_per_month"),
      shiftUp: node.number("shift_up"), shiftDown: node.number("shift_down"), tellsGlad: node.number("tells_glad"),
      tellsUpset: node.number("tells_upset"), inMarket: node.number("in_market"), discount: node.number("discount"),
      costOfAComplaint: node.number("cost_of_a_complaint"))
  }
}
