import CaseFile
import Money
import Reputation
import Terminal

/// Every figure a picture rests on, with a star where it is another than in the picture before.
struct FiguresTable {
  private let pair: HabitsFile.Pair
  private let before: HabitsFile.Pair?

  init(_ pair: HabitsFile.Pair, before: HabitsFile.Pair?) {
    self.pair = pair
    self.before = before
  }

  func write(into writing: inout Writing) {
    var habits = Table([.fixed("what each habit does"), .fixed("win-win", right: true), .fixed("pushy", right: true)])
    for line in FiguresTable.habitLines {
      habits.row(
        StyledText(line.name.filled), figure(line, pair.winWin, before?.winWin), figure(line, pair.pushy, before?.pushy)
      )
    }
    writing.table(habits)
    writing.blank()
    var community = Table([.fixed("the community, the same for both"), .fixed("", right: true)])
    for line in FiguresTable.communityLines {
      community.row(StyledText(line.name.filled), figure(line, pair.community, before?.community))
    }
    writing.table(community)
  }

  private struct Line<Whole> {
    let name: String
    let value: (Whole) -> Double
    let words: (Double) -> String
  }

  private func figure<Whole>(_ line: Line<Whole>, _ whole: Whole, _ before: Whole?) -> StyledText {
    let isNew = before.map { line.value($0) != line.value(whole) } ?? false
    return StyledText((isNew ? "* " : "") + line.words(line.value(whole)), isNew ? .strong : .plain)
  }

  private static var habitLines: [Line<Habit>] {
    [
      Line(name: "Talks that end in a sale, nothing heard before", value: \.close, words: SpokenNumber.percent),
      Line(name: "A sale leaves at once", value: \.firstMargin, words: amount),
      Line(name: "A customer leaves each month", value: \.monthlyMargin, words: amount),
      Line(name: "Customers who stay another month", value: \.retention, words: SpokenNumber.percent),
      Line(name: "Buyers who are glad", value: \.glad, words: SpokenNumber.percent),
      Line(name: "Buyers who are upset", value: \.upset, words: SpokenNumber.percent),
      Line(name: "Sales that are cancelled", value: \.cancel, words: SpokenNumber.percent),
      Line(name: "Further purchases of a customer in a month", value: \.repeatPerMonth, words: amount),
      Line(name: "A further purchase leaves", value: \.repeatMargin, words: amount),
    ]
  }

  private static var communityLines: [Line<Community>] {
    [
      Line(name: "Households", value: \.households, words: amount),
      Line(name: "Talks the rep starts in a month", value: \.conversationsPerMonth, words: amount),
      Line(name: "Good word: a sale is likelier by", value: \.shiftUp, words: points),
      Line(name: "Bad word: a sale is less likely by", value: \.shiftDown, words: points),
      Line(name: "Households a glad customer tells", value: \.tellsGlad, words: amount),
      Line(name: "Households an upset customer tells", value: \.tellsUpset, words: amount),
      Line(name: "Of those told something good, who want to buy now", value: \.inMarket, words: SpokenNumber.percent),
      Line(name: "Yearly discount rate", value: \.discount, words: SpokenNumber.percent),
      Line(name: "Handling a complaint costs", value: \.costOfAComplaint, words: amount),
    ]
  }

  private static func amount(_ value: Double) -> String {
    value.rounded() == value ? SpokenNumber.whole(value) : DecimalText.short(value)
  }

  private static func points(_ share: Double) -> String { DecimalText.short(share * 100, decimals: 1) + " points" }
}

extension String {
  /// Filled with dots to one width, so that the eye finds the figure that belongs to it.
  fileprivate var filled: String { self + " " + String(repeating: ".", count: max(0, 50 - count)) }
}
