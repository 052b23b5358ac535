import Care
import Money

/// What can be done when life changes, in the keys and shapes of the worked cases.
struct CareJSON {
  let figures: Figures

  func forRep(_ menu: CareMenu) throws(MoneyOverflow) -> JSONOutput {
    var options: [JSONOutput] = []
    for option in menu.options { options.append(try self.option(option)) }
    return .object([
      ("options", .list(options)), ("win_win", .list(menu.winWin.map { .text($0.text) })),
      ("efficient", .list(menu.efficient.map { .text($0.text) })),
      ("suggested", menu.suggested.map { .text($0.text) } ?? .null),
      ("always_shown", .list(menu.alwaysShown.map { .text($0.text) })),
    ])
  }

  /// What can be chosen, without what anything is worth to anybody.
  func forCustomer(_ menu: CareMenu) -> JSONOutput {
    .object([
      ("offered", .list(menu.offered.map { .text($0.text) })),
      ("suggested", menu.suggested.map { .text($0.text) } ?? .null),
      ("always_shown", .list(menu.alwaysShown.map { .text($0.text) })),
    ])
  }

  private func option(_ option: CareBreakdown) throws(MoneyOverflow) -> JSONOutput {
    .object([
      ("id", .text(option.id.text)), ("forbidden", .yesNo(option.forbidden)),
      ("affordable", .yesNo(option.affordable)), ("customer_value", try figures.money(option.customerValue)),
      ("seller_future", try figures.money(option.sellerFuture)), ("comes_back", try figures.money(option.comesBack)),
      ("talk", try figures.money(option.talk)), ("seller_value", try figures.money(option.sellerValue)),
      ("seller_cash_first_6_months", try figures.money(option.sellerCashFirstSixMonths)),
      ("better_for_customer_than_holding", .yesNo(option.betterForCustomerThanHolding)),
      ("better_for_seller_than_holding", .yesNo(option.betterForSellerThanHolding)),
      ("within_budget", .yesNo(option.withinBudget)), ("win_win", .yesNo(option.winWin)),
    ])
  }
}
