import CaseFile
import Money
import Reputation

/// Two habits drawn from a file, each pair with its picture.
struct HabitsPicture {
  /// A pair with its picture.
  struct Drawn {
    let pair: HabitsFile.Pair
    let picture: ReputationPicture
  }

  /// Money beyond this, in currency units either way, is no money; such a file has a figure that is far too large.
  static let mostMoney = 1e12

  let months: Int
  let drawn: [Drawn]

  init(_ file: HabitsFile) throws(CommandFailure) {
    months = file.months
    var drawn: [Drawn] = []
    for pair in file.pairs {
      let picture: ReputationPicture
      do throws(PictureRefusal) {
        picture = try ReputationPicture(
          winWin: pair.winWin, other: pair.pushy, community: pair.community, months: file.months)
      } catch { throw .data(error.description) }
      for habit in [picture.winWin, picture.other] {
        if let month = habit.first(where: { !(abs($0.cumulative) <= HabitsPicture.mostMoney && $0.customers.isFinite) })
        {
          throw .data(
            "\(pair.name ?? "Two habits"): by month \(month.month) the money is beyond any amount, so no picture was drawn;"
              + " look at tells_glad and in_market, the margins, and repeat_per_month.")
        }
      }
      drawn.append(Drawn(pair: pair, picture: picture))
    }
    self.drawn = drawn
  }

  /// The months whose totals are told: 12, 24, 36 and 60 as far as there are that many, and the last.
  var told: [Int] { [12, 24, 36, 60].filter { $0 < months } + [months] }

  /// What every such picture takes for granted, whatever the figures.
  static let assumptions = [
    "It is a picture of what was assumed, not a forecast.",
    "Both habits start in the same place on the same day, and nobody has heard of either.",
    "A talk with someone who heard good things ends in a sale more often, after bad things less often.",
    "Glad and upset customers tell others once, in the month of the sale; some who hear good things come by themselves.",
    "A household is talked to once, and the community does not grow.",
    "Money is what is left after costs, counted in today's money.",
  ]
}

extension HabitsPicture.Drawn {
  /// Both running totals at the end of that month, in currency units.
  func totals(_ month: Int) -> (winWin: Double, pushy: Double) {
    let totals = picture.totals(atMonth: month)
    return (totals?.winWin ?? 0, totals?.other ?? 0)
  }

  /// Whether anything but what people say differs between the habits' costs: cancelling, complaints, buying again.
  var isTalkAlone: Bool {
    let (one, other) = (pair.winWin, pair.pushy)
    return one.cancel == other.cancel && pair.community.costOfAComplaint == 0
      && one.repeatPerMonth * one.repeatMargin == other.repeatPerMonth * other.repeatMargin
  }

  /// Who is ahead, in a few words about the win-win habit.
  var shortVerdict: String {
    let last = picture.winWin.count
    let (winWin, pushy) = totals(last)
    if let month = picture.firstMonthAhead {
      return "ahead from month \(month)" + (Closeness.more(winWin, than: pushy) ? "" : ", then behind")
    }
    return Closeness.more(pushy, than: winWin) ? "behind for all \(HabitsPicture.spoken(months: last))" : "level"
  }

  /// Who is ahead, in a sentence.
  var verdict: String {
    let last = picture.winWin.count
    let (winWin, pushy) = totals(last)
    let span = HabitsPicture.spoken(months: last)
    if let month = picture.firstMonthAhead {
      let from = month == 1 ? "from the first month" : "from month \(month)"
      if Closeness.more(winWin, than: pushy) { return "The win-win habit is ahead \(from)." }
      return "The win-win habit is ahead \(from), but no longer after \(span)."
    }
    guard Closeness.more(pushy, than: winWin) else {
      return "The two habits stay level: the win-win habit is not ahead within \(span)."
    }
    return "Not within \(span): with \(isTalkAlone ? "talk alone" : "these figures") the pushy habit stays ahead."
  }
}

extension HabitsPicture {
  /// `five years`, `18 months`.
  static func spoken(months: Int) -> String {
    guard months % 12 == 0 else { return months == 1 ? "one month" : "\(months) months" }
    let words = ["one year", "two years", "three years", "four years", "five years"]
    return months / 12 <= words.count ? words[months / 12 - 1] : "\(months / 12) years"
  }
}
