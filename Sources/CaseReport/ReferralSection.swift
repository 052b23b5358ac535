import CaseFile
import Money
import Reputation
import Terminal

/// Who came through whom, and what that was worth: for the rep alone, and never for pay.
struct ReferralSection {
  let account: ReferralAccount
  let words: Wording

  func write(_ writing: inout Writing) {
    writing.heading("Who came through whom")
    var table = Table([
      .fixed(), .flexible("sent"), .fixed("worth to you", right: true), .fixed("customers traced", right: true),
    ])
    for referrer in account.referrers {
      let traced = account.chains.first { $0.referrer == referrer.referrer }?.customersTracedTo ?? 0
      table.row(
        StyledText(name(referrer.referrer.text)),
        StyledText(words.list(referrer.referrals.map { name($0.referred.text) })),
        StyledText(words.money(referrer.value)), StyledText("\(traced)"))
    }
    writing.table(table)
    for circle in account.circles {
      writing.paragraph(
        StyledText("\(words.list(circle.people.map { name($0.text) })) sent each other; each counts once."), indent: 2)
    }
    for item in account.uncounted {
      guard case .referredEarlier = item.reason else { continue }
      writing.paragraph(
        StyledText("Entry \(item.index + 1) does not count: somebody had sent the same person before."), indent: 2)
    }
    writing.paragraph(StyledText(ReferralSection.caution, .soft), indent: 2)
  }

  /// What the figures are for, and what not.
  static let caution =
    "Direct introductions only, by consent of both; customers traced through others are for your own picture, never for "
    + "pay."

  private func name(_ id: String) -> String { words.sentence(words.plain(id)) }
}
