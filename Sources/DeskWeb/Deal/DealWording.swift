import Advice
import Catalogue
import Desk
import Markup
import Money

/// What a deal's parts are called on a page.
struct DealWording {
  let subject: Deal.Subject
  let words: any Words
  let notation: Notation

  /// A level: `for six months`, `5% off`.
  func level(_ level: Deal.Level) -> String { level.cut.map { words.cut($0, notation) } ?? level.name }

  /// An amount in minor units.
  func amount(_ minor: Int64) -> String { notation.exact(notation.currency.units(minor)) }

  /// What is different from today's offer in these terms, thing by thing.
  func changes(_ terms: Deal.Terms) -> [(what: String, how: String)] {
    subject.issues.compactMap { issue in
      guard let level = subject.level(of: issue, in: terms), level.id != issue.levels.first?.id else { return nil }
      return (issue.name, self.level(level))
    }
  }

  /// Everything that is settled in these terms.
  func all(_ terms: Deal.Terms) -> [(what: String, how: String)] {
    subject.issues.compactMap { issue in
      subject.level(of: issue, in: terms).map { (issue.name, level($0)) }
    }
  }

  /// The terms as a list of lines; one line where nothing differs from today's offer.
  func list(_ terms: Deal.Terms) -> HTML {
    let changes = changes(terms)
    guard !changes.isEmpty else { return "<p>\(words.asToday)</p>" }
    return "<dl class=\"terms\">\(changes.map { "<div><dt>\($0.what)</dt><dd>\($0.how)</dd></div>" as HTML })</dl>"
  }
}

extension TableScene {
  /// What today's offer is worth to the customer less her best way to go that is not the rep's own, in currency units:
  /// what she starts from in her corner. `nil` where the way is not in the ranking any more.
  func gainToday(_ subject: Deal.Subject) -> Double? {
    guard let way = way(subject.way) else { return nil }
    let others = answer.ranking.filter { $0.source != .own }
    guard let best = others.map(\.betterThanNothing).max() else { return way.betterThanNothing }
    return way.betterThanNothing - best
  }

  /// Her best way to go that is not the rep's own.
  var bestOtherWay: Way? { answer.ranking.first { $0.source != .own } }
}
