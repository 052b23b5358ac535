import Advice
import Catalogue
import Disclosure
import Money
import Needs

/// Amounts and shares as the case file writes them: money to the cent, likelihoods to four decimals.
struct Figures {
  let currency: Currency

  /// Decimals of an amount: the currency's own, and at least hundredths, so that sums agree in yen too.
  var decimals: Int { max(2, currency.minorDigits) }

  /// - Throws: ``MoneyOverflow`` where the amount is too large to be money.
  func money(_ amount: Double) throws(MoneyOverflow) -> JSONOutput {
    _ = try Money.rounding(amount, in: currency)
    guard DecimalText.fixed(amount, decimals: decimals) != nil else { throw MoneyOverflow(amount: amount) }
    return .rounded(amount, decimals)
  }

  func share(_ value: Double) -> JSONOutput { .rounded(value, 4) }
  func quantity(_ value: Double) -> JSONOutput { .rounded(value, 2) }
}

/// The parts of an answer about advice, in the keys and shapes of the worked cases.
struct AdviceJSON {
  let figures: Figures

  func advice(_ answer: AdviceAnswer, interest: SellerInterest?) throws(MoneyOverflow) -> JSONOutput {
    var fields: [(String, JSONOutput)] = []
    fields.append(("ranking", .list(try map(answer.ranking, row))))
    fields.append(
      (
        "excluded",
        .list(
          answer.excluded.map { exclusion in
            .object([
              ("id", .text(exclusion.offer.text)), ("fails", .list(exclusion.reasons.map { .text($0.name) })),
            ])
          })
      ))
    fields.append(("best", .text(answer.best.id.text)))
    fields.append(("as_good_as_best", .list(answer.asGoodAsBest.map { .text($0.id.text) })))
    fields.append(("headline", .text(answer.headline.id.text)))
    fields.append(("advice_class", .text(answer.adviceClass.rawValue)))
    fields.append(("costs_more_for_less", .list(try map(answer.costsMoreForLess, costsMore))))
    var regrets: [(String, JSONOutput)] = []
    for (way, regret) in zip(answer.ranking, answer.maxRegret) {
      regrets.append((way.id.text, try figures.money(regret)))
    }
    fields.append(("max_regret", .object(regrets)))
    if let interest {
      var rows: [(String, JSONOutput)] = []
      for row in interest.rows { rows.append((row.offer.text, try figures.money(row.presentValue))) }
      fields.append(("seller_interest", .object(rows)))
    }
    return .object(fields)
  }

  private func row(_ way: Way) throws(MoneyOverflow) -> JSONOutput {
    .object([
      ("id", .text(way.id.text)), ("source", .text(way.source.rawValue)),
      ("better_than_nothing", try figures.money(way.betterThanNothing)),
      ("total_cost", try figures.money(way.average.cost)), ("wants_value", try figures.money(way.average.wants)),
      ("shortfall_cost", try figures.money(way.average.shortfall)),
      ("limitations_to_state", .list(way.limitationsToState.map { .text($0.text) })),
    ])
  }

  private func costsMore(_ item: CostsMoreForLess) throws(MoneyOverflow) -> JSONOutput {
    .object([
      ("offer", .text(item.offer.text)), ("better_and_cheaper", .text(item.betterAndCheaper.text)),
      ("its_source", .text(item.itsSource.rawValue)), ("extra_cost", try figures.money(item.extraCost)),
      ("value_lost", try figures.money(item.valueLost)),
    ])
  }

  func coverage(_ coverage: [Coverage]) -> JSONOutput {
    let byOffer = Dictionary(grouping: coverage, by: \.offer)
    return .object(
      coverage.map(\.offer).uniqued.map { offer in
        (offer.text, .object((byOffer[offer] ?? []).map { ($0.stream.text, stream($0)) }))
      })
  }

  private func stream(_ coverage: Coverage) -> JSONOutput {
    .object([
      ("capacity", figures.quantity(coverage.capacity)),
      (
        "months_at_risk",
        .list(
          coverage.monthsAtRisk.map { month in
            .object([
              ("calendar_month", .whole(month.calendarMonth)), ("probability", figures.share(month.probability)),
              ("expected_shortfall", figures.quantity(month.expectedShortfall)),
            ])
          })
      ), ("expected_units_short_per_year", figures.quantity(coverage.expectedUnitsShortPerYear)),
      ("fill_rate", figures.share(coverage.fillRate)),
      ("worst_case_shortfall", figures.quantity(coverage.worstCaseShortfall)),
    ])
  }

  func plans(_ plans: [PlanComparison]) throws(MoneyOverflow) -> JSONOutput {
    var fields: [(String, JSONOutput)] = []
    for plan in plans {
      let top = try map(plan.top) { (ranked) throws(MoneyOverflow) in
        .list([.text(ranked.id.text), try figures.money(ranked.value)])
      }
      let best = plan.top.first
      fields.append(
        (
          plan.offer.text,
          .object([
            ("without", try figures.money(plan.without)), ("best_plan", best.map { .text($0.id.text) } ?? .null),
            (
              "best_plan_value",
              try best.map { (ranked) throws(MoneyOverflow) in try figures.money(ranked.value) } ?? .null
            ),
            ("worth_having", .yesNo(plan.worthHaving)), ("top3", .list(top)),
          ])
        ))
    }
    return .object(fields)
  }

  func startSmall(_ answer: StartSmallAnswer) throws(MoneyOverflow) -> JSONOutput {
    var commitNow: [(String, JSONOutput)] = []
    for item in answer.commitNow { commitNow.append((item.offer.text, try figures.money(item.value))) }
    var fields: [(String, JSONOutput)] = [
      (
        "decision_at_check_in",
        .object(answer.decisions.map { ($0.scenario.text, .text($0.upgradeTo?.text ?? "stay")) })
      ), ("start_small_expected", try figures.money(answer.expected)), ("commit_now", .object(commitNow)),
      ("value_of_being_able_to_wait", try figures.money(answer.valueOfBeingAbleToWait)),
    ]
    if answer.question.growthScenario != nil {
      fields.append(
        (
          "break_even_probability_of_growth",
          .object(answer.breakEven.map { ($0.offer.text, $0.probability.map(figures.share) ?? .null) })
        ))
    }
    return .object(fields)
  }

  func change(_ change: WhatWouldChange) -> JSONOutput {
    .object([
      ("scenario", .text(change.scenario.text)), ("from_offer", .text(change.from.text)),
      ("to_offer", .text(change.to.text)),
      (
        "probability_at_which_they_are_equal",
        change.probabilityAtWhichTheyAreEqual.map(figures.share) ?? .null
      ),
    ])
  }

  private func map<Item>(
    _ items: [Item], _ write: (Item) throws(MoneyOverflow) -> JSONOutput
  ) throws(MoneyOverflow) -> [JSONOutput] {
    var result: [JSONOutput] = []
    for item in items { result.append(try write(item)) }
    return result
  }
}

extension Exclusion.Reason {
  var name: String {
    switch self {
    case .fails(let must): must.text
    case .priceUnknown: "price_unknown"
    }
  }
}
