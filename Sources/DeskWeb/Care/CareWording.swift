import Catalogue
import Desk
import Markup
import Money

/// Ways to go on in words, with their payments month by month.
struct CareWording {
  let words: any Words
  let notation: Notation

  func amount(_ minor: Int64) -> String { notation.exact(notation.currency.units(minor)) }

  func title(_ way: CareWay) -> String { words.wayTitle(way, amount: amount) }

  /// The payments, a line a run; one line where nothing more is paid.
  func payments(_ runs: [PaymentRun]) -> [String] {
    guard !runs.isEmpty else { return [words.nothingMoreToPay] }
    return runs.enumerated().map { place, run in
      words.payments(run.months, of: run.amount == 0 ? nil : amount(run.amount), isFirst: place == 0)
    }
  }

  /// The days of the first and the last payment that is more than nothing; `nil` where there is none.
  func days(_ runs: [PaymentRun], from first: Day) -> String? {
    let amounts = runs.flatMap { Array(repeating: $0.amount, count: $0.months) }
    guard let begin = amounts.firstIndex(where: { $0 > 0 }), let end = amounts.lastIndex(where: { $0 > 0 }) else {
      return nil
    }
    return words.firstAndLast(
      notation.day(first.adding(months: begin)), notation.day(first.adding(months: end)))
  }

  /// The payments of a way as a list.
  func html(_ way: CareWay, from first: Day) -> HTML {
    let days = days(way.runs, from: first)
    return """
      <ul class="runs">\(payments(way.runs).map { "<li>\($0)</li>" as HTML })</ul>\(days.map { "<p class=\"soft\">\($0)</p>" as HTML })
      """
  }

  /// What is undertaken with a way, counted from today.
  func undertakings(_ way: CareWay, _ answer: LifeChange.Answer, hasGoods: Bool, today: Day) -> [Undertaking] {
    func within(_ what: String, _ days: Int) -> Undertaking { Undertaking(what: what, due: .days(days)) }
    switch way.kind {
    case .hold, .grow: return []
    case .pause(let months), .reduced(let months, _):
      let again = answer.from.adding(months: months).days(since: today)
      return [within(words.promiseLookAtPayments, max(1, again - CareWording.daysBefore))]
    case .smaller(let text): return [within(words.promiseSmaller(text), CareWording.daysToAct)]
    case .undo(let refund, _):
      let back = refund > 0 ? [within(words.promisePayBack(amount(refund)), CareWording.daysToAct)] : []
      return back + (hasGoods ? [within(words.promiseFetch, CareWording.daysToAct)] : [])
    }
  }

  /// So many days what is promised with a way takes at most.
  private static let daysToAct = 14
  /// So many days before payments go on as before the two look at it together.
  private static let daysBefore = 14
}

extension TableScene {
  var careWording: CareWording { CareWording(words: words, notation: notation) }
}
