import Care
import CaseFile
import Money
import Terminal

/// When life changes: what can be done, and undo always.
struct CareSection {
  let menu: CareMenu
  let asked: CareCase
  let words: Wording

  func write(_ writing: inout Writing) {
    writing.heading("If things change")
    if words.reader == .customer { customer(&writing) } else { rep(&writing) }
  }

  private func text(_ id: ID<CareOption>) -> String { asked.options.first { $0.id == id }?.text ?? id.text }

  private func customer(_ writing: inout Writing) {
    writing.paragraph("No reason needed. Any of these, whenever you say so:", indent: 2)
    for id in menu.offered { writing.point(StyledText(text(id) + ".")) }
    if menu.offered.isEmpty { writing.paragraph("Talk to me; nothing is settled over your head.", indent: 2) }
  }

  private func rep(_ writing: inout Writing) {
    var table = Table([
      .flexible(), .fixed(StyledText(words.firstName), right: true), .fixed("you", right: true),
      .fixed("cash, 6 months", right: true), .fixed(),
    ])
    for option in menu.options {
      let isSuggested = option.id == menu.suggested
      table.row(
        StyledText(text(option.id), isSuggested ? .good : option.forbidden ? .soft : .plain),
        StyledText(words.whole(option.customerValue)), StyledText(words.whole(option.sellerValue)),
        StyledText(words.whole(option.sellerCashFirstSixMonths)), StyledText(verdict(option), .soft))
    }
    writing.table(table)
    writing.paragraph(
      StyledText(
        "What each is worth to both over \(words.span(asked.horizonMonths)), talk and coming back counted, "
          + "with your assumptions.", .soft), indent: 2)
    for sentence in sentences { writing.paragraph(StyledText(sentence), indent: 2) }
  }

  /// What to suggest and what is always shown, in sentences; without values for the customer.
  var sentences: [String] {
    guard words.reader == .rep else { return ["No reason is needed, and nothing is settled over your head."] }
    var sentences: [String] = []
    if let suggested = menu.suggested, let hold = menu[asked.holdOption], let option = menu[suggested] {
      sentences.append(
        "Suggested: \(text(suggested)). In six months it leaves you \(words.money(option.sellerCashFirstSixMonths)) "
          + "where holding \(words.firstName) to the contract would leave "
          + "\(words.money(hold.sellerCashFirstSixMonths)); over all of it \(words.money(option.sellerValue)) "
          + "against \(words.money(hold.sellerValue)).")
    } else {
      sentences.append("None of these is good for both; talk it over.")
    }
    if menu.options.contains(where: \.forbidden) {
      sentences.append("Forbidden: this is an essential service, and nobody may be left without it.")
    }
    let always = menu.alwaysShown.map(text)
    sentences.append(
      always.isEmpty
        ? "No way to undo is written down; write one: undo is always shown."
        : "Always shown, whatever the numbers say: \(words.list(always)).")
    return sentences
  }

  private func verdict(_ option: CareBreakdown) -> String {
    if option.id == menu.suggested { return "suggested" }
    if option.forbidden { return "forbidden" }
    if option.id == asked.holdOption { return "holding" }
    if let payment = option.firstUnaffordable {
      return "\(words.money(payment.payment)) is too much"
    }
    if !option.withinBudget { return "beyond your cash floor" }
    if option.winWin { return "good for both" }
    if menu.alwaysShown.contains(option.id) { return "always shown" }
    return option.betterForSellerThanHolding ? "worse for \(words.firstName)" : "worse for you"
  }
}
