import Bargaining
import CaseFile
import Terminal

/// What the rep could give instead of a price cut that is better for both.
struct SwapTable {
  private static let mostShown = 5

  let deal: BargainingSolution
  let scale: ExactScale
  let words: Wording

  func write(_ writing: inout Writing) {
    guard let issue = deal.negotiation.priceIssue else { return }
    let lines = lines(price: deal.negotiation.problem.issues[issue])
    guard !lines.isEmpty else { return }
    writing.subheading("Instead of a price cut")
    for line in lines.prefix(SwapTable.mostShown) {
      writing.point(StyledText(words.level(line.cut) + ": ", .strong) + StyledText(line.text))
    }
    writing.paragraph(
      StyledText("Worths are \(words.firstName)'s own, never the list price of the extra.", .soft), indent: 2)
  }

  /// For each level that costs the rep more than the base, the one extra that is better for both.
  private func lines(price: Issue) -> [(cut: String, text: String)] {
    let problem = deal.negotiation.problem
    let base = price.levels[0]
    return price.levels.dropFirst().filter { $0.seller < base.seller }.compactMap { level in
      // The names are the problem's own, so the look-up cannot fail.
      guard let best = try? problem.singleSwaps(insteadOf: level.id, of: price.id).first else { return nil }
      return words(for: best).map { extra in
        (
          level.id,
          "\(extra); the cut is worth \(words.units(level.customer - base.customer, scale)) and costs "
            + "\(words.units(base.seller - level.seller, scale))."
        )
      }
    }
  }

  private func words(for swap: Comparison) -> String? {
    guard let place = swap.alternative.levels.firstIndex(where: { $0 != 0 }) else { return nil }
    let issue = deal.negotiation.problem.issues[place]
    let (level, base) = (issue.levels[swap.alternative.levels[place]], issue.levels[0])
    return "\(words.plain(issue.id)) \(words.level(level.id)) is worth "
      + "\(words.units(level.customer - base.customer, scale)) to \(words.firstName) and costs you "
      + words.units(base.seller - level.seller, scale)
  }
}
