/// The shape of what can be offered.
enum CatalogueShape {
  static let catalogue = ObjectShape(
    "a catalogue",
    [
      .must("offers", .list(.object(offer), 0...Limits.offers), "All ways to go that can be had."),
      .may("supplements", .list(.object(supplement), 0...100), "Help over the peaks of own offers."),
      .may("upgrade_paths", .list(.object(path), 0...Limits.entries), "Ways from a smaller offer to a larger one."),
    ])

  private static let offer = ObjectShape(
    "an offer",
    [
      .must("id", .name, "Its name, to point at it."),
      .may("name", .text, "Its name for people."),
      .must("source", .word(["own", "partner", "competitor", "none"]), "Who supplies it; none is buying nothing."),
      .may(
        "capacity", .map(.orNull(.figure(CaseShape.quantity)), mostEntries: 100),
        "How much of each stream it covers in a month; null or left out is no limit."),
      .may("attributes", .map(.orNull(.trait), mostEntries: Limits.entries), "What can be said of it."),
      .may("prices", .object(prices), "What it costs; left out where nobody knows."),
      .may("limitations", .list(.object(limitation), 0...1000), "What could bite."),
      .may("seller_private", .object(drawer), "What the rep earns; told beside the advice and never part of it."),
      .may("knowledge", .object(knowledge), "Where a competitor's figures come from."),
    ])

  private static let prices = ObjectShape(
    "prices",
    [
      .may("upfront", .figure(CaseShape.money), "Paid once, at the start; below 0 where money comes back."),
      .may("schedule", .list(.object(step), 0...Limits.months), "What is due by the month."),
    ])

  private static let step = ObjectShape(
    "a step of the price schedule",
    [
      .must("from_month", .number(CaseShape.month), "The first month of the contract it holds for."),
      .may("monthly", .figure(CaseShape.money), "The fixed part of a month."),
      .may("unit", .map(.figure(CaseShape.money), mostEntries: 100), "The price of a unit of each stream."),
    ])

  private static let limitation = ObjectShape(
    "a limitation",
    [
      .must("id", .name, "Its name."),
      .may("text", .text, "What to tell the customer."),
      .may("when", .object(condition), "When it bites; always if left out."),
    ])

  private static let condition = ObjectShape(
    "a condition",
    [
      .may("fact", .name, "The fact it looks at."),
      .may("op", .word(["<=", ">=", "==", "!=", "<", ">"]), "How the fact is compared."),
      .may("value", .trait, "What the fact is compared with."),
      .may("peak_demand_over_capacity", .name, "The stream whose demand is above what the offer covers."),
    ])

  private static let drawer = ObjectShape(
    "what the rep earns",
    [
      .may("contribution_upfront", .number(CaseShape.money), "Once, at the start."),
      .may("contribution_monthly", .number(CaseShape.money), "In each month."),
    ])

  private static let helpDrawer = ObjectShape(
    "what the rep earns on a supplement",
    [
      .may("contribution_upfront", .number(CaseShape.money), "Once, at the start."),
      .may("contribution_monthly", .number(CaseShape.money), "In each month it is reserved, or on call."),
    ])

  private static let knowledge = ObjectShape(
    "where figures come from",
    [
      .may("source", .text, "Who said so, or where it stands."),
      .may("as_of", .text, "The day, as 2025-04-02."),
      .may("confirmed", .yesNo, "Whether it was confirmed."),
    ])

  private static let supplement = ObjectShape(
    "a supplement",
    [
      .must("id", .name, "Its name."),
      .must("kind", .word(["prebook", "standby"]), "Reserved for chosen months, or on call."),
      .must("stream", .name, "The stream it helps with."),
      .must("adds_capacity", .figure(CaseShape.quantity), "How much it adds in a month."),
      .may("fee_per_month", .figure(CaseShape.price), "prebook: the fee of each chosen month."),
      .may(
        "months_allowed", .list(.number(CaseShape.calendarMonth), 0...12),
        "prebook: the calendar months to choose from."),
      .may("retainer_per_year", .figure(CaseShape.price), "standby: due at the start of each year."),
      .may("fee_per_month_used", .figure(CaseShape.price), "standby: the fee of each month it is called."),
      .may("text", .text, "What it is, for people."),
      .may("seller_private", .object(helpDrawer), "What the rep earns on it; told beside what she earns on the offer."),
    ])

  private static let path = ObjectShape(
    "an upgrade path",
    [
      .must("from", .name, "The offer one starts with."),
      .must("to", .name, "The offer one may go on to."),
      .may("fee", .figure(CaseShape.price), "What the change costs, fixed today."),
      .may("seller_private", .object(drawer), "What the rep earns on the change, at the check-in."),
    ])
}
