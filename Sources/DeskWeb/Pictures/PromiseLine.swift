import Desk
import Markup
import Money
import Promises

/// Promises on a line of days, one lane a side: kept, late, not kept, open, overdue.
struct PromiseLine {
  /// One promise as the reader sees it.
  struct Mark {
    let text: String
    let by: Side
    let due: Day
    /// The day it was settled; `nil` while it is open.
    let settled: Day?
    let status: PromiseStatus

    /// The day on which it stands: where it was settled, or where it is due.
    var day: Day { status == .keptLate || status == .keptOnTime ? settled ?? due : due }
  }

  let marks: [Mark]
  let today: Day
  let words: any Words
  let notation: Notation
  /// What each side is called.
  let name: (Side) -> String

  /// Fewer are read sooner than looked at.
  static let least = 2

  private static let (left, right) = (8.0, PictureFigure.width - 8)
  private static let lane = 40.0
  private static let height = 116.0

  /// The picture with its table; nothing where there are too few.
  var html: HTML? {
    guard marks.count >= PromiseLine.least else { return nil }
    return PictureFigure(
      key: "promise-line", name: words.promisesOnDays, sentence: sentence, height: PromiseLine.height,
      drawing: drawing, legend: legend, table: table, showAsTable: words.pictures.showAsTable
    ).html
  }

  private var sentence: String {
    let kept = marks.count { $0.status == .keptOnTime }
    let late = marks.count { $0.status == .keptLate }
    let broken = marks.count { $0.status == .broken }
    let overdue = marks.count { $0.status == .overdue }
    return words.promisesCounted(kept: kept, late: late, broken: broken, overdue: overdue, of: marks.count)
  }

  // MARK: Drawing

  private var days: ClosedRange<Int> {
    let all = marks.map(\.day.number) + [today.number]
    let (low, high) = (all.min() ?? today.number, all.max() ?? today.number)
    return low...max(high, low + 1)
  }

  private func place(_ day: Day) -> Double {
    let share = Double(day.number - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return PromiseLine.left + 6 + share * (PromiseLine.right - PromiseLine.left - 12)
  }

  private func y(_ side: Side) -> Double { side == .rep ? PromiseLine.lane - 6 : PromiseLine.lane * 2 - 2 }

  private var drawing: HTML {
    let sides = [Side.rep, .customer]
    let now = place(today)
    let anchor: Shape.Anchor = now > PromiseLine.right - 40 ? .end : now < PromiseLine.left + 40 ? .start : .middle
    let first = Day(number: days.lowerBound)
    let last = Day(number: days.upperBound)
    return [
      sides.map { Shape.line(PromiseLine.left, y($0), PromiseLine.right, y($0), look: "pic-rule") }.joined,
      sides.map { Shape.text(name($0).headed, x: PromiseLine.left, y: y($0) - 13, look: "pic-text pic-ink") }.joined,
      Shape.line(now, 6, now, 94, look: "pic-line-soft", dashes: "3 3"),
      Shape.text(words.todayOnLine, x: now, y: 108, anchor: anchor),
      marks.map { shape($0.status, x: place($0.day), y: y($0.by)) }.joined,
      abs(now - place(first)) > 90 ? Shape.text(notation.shortDay(first), x: PromiseLine.left, y: 108) : .empty,
      abs(now - place(last)) > 90
        ? Shape.text(notation.shortDay(last), x: PromiseLine.right, y: 108, anchor: .end) : .empty,
    ].joined
  }

  /// Each has a shape of its own, so that no colour is needed to tell them apart.
  private func shape(_ status: PromiseStatus, x: Double, y: Double) -> HTML {
    switch status {
    case .keptOnTime: return Shape.dot(x: x, y: y, radius: 5, look: "pic-gain")
    case .keptLate:
      return Shape.dot(x: x, y: y, radius: 5, look: "pic-other") + Shape.dot(x: x, y: y, radius: 2, look: "pic-ink")
    case .open: return Shape.dot(x: x, y: y, radius: 4.5, look: "pic-mark-dot")
    case .overdue:
      return Shape.polyline(
        [(x - 6, y + 5), (x, y - 6), (x + 6, y + 5), (x - 6, y + 5)], look: "pic-line-ink pic-thick")
    case .broken:
      return Shape.line(x - 5, y - 5, x + 5, y + 5, look: "pic-line-ink pic-thick")
        + Shape.line(x - 5, y + 5, x + 5, y - 5, look: "pic-line-ink pic-thick")
    case .released: return Shape.line(x - 5, y, x + 5, y, look: "pic-line-ink pic-thick")
    }
  }

  private var legend: [LegendEntry] {
    let order: [PromiseStatus] = [.keptOnTime, .keptLate, .broken, .open, .overdue, .released]
    return order.filter { status in marks.contains { $0.status == status } }.map {
      LegendEntry(mark: shape($0, x: 9, y: 6), text: words.promiseStatus($0))
    }
  }

  private var table: PictureTable {
    PictureTable(
      columns: [words.promiseHead, words.byHead, words.untilHead, words.standsHead],
      rows: marks.map {
        PictureTable.Row(
          head: $0.text, cells: [name($0.by), notation.day($0.due), words.promiseStatus($0.status)])
      })
  }
}
