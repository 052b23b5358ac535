/// The shape of what a customer needs.
enum CustomerShape {
  static let customer = ObjectShape(
    "a customer",
    [
      .may("name", .text, "Her name."),
      .must("horizon_months", .number(CaseShape.month), "How many months are looked at."),
      .must("start_calendar_month", .number(CaseShape.calendarMonth), "The calendar month of month 1; 4 is April."),
      .must("discount_rate_annual", .number(CaseShape.rate), "Yearly discount rate; 0.05 is five per cent."),
      .may("words", .list(.object(words), 0...Limits.entries), "What she said, in her own words."),
      .may("facts", .map(.orNull(.trait), mostEntries: Limits.entries), "What is so where she lives."),
      .may("streams", .map(.object(stream), mostEntries: 100), "What she needs by the month."),
      .may("musts", .list(.object(must), 0...Limits.entries), "What any offer must satisfy."),
      .may("wants", .list(.object(want), 0...Limits.entries), "What she would like."),
      .must("scenarios", .list(.object(scenario), 1...1000), "How the coming years may go."),
    ])

  private static let words = ObjectShape(
    "a sentence the customer said",
    [.must("id", .name, "Its name, to point at it."), .must("text", .text, "Her own words.")])

  private static let stream = ObjectShape(
    "a stream of demand",
    [
      .may("unit", .text, "What is counted, in words."),
      .may(
        "unmet_cost_per_unit", .number(CaseShape.price), "What each unit she goes short of costs her; 0 if left out."),
      .may("evidence", CaseShape.names, "The words it rests on."),
    ])

  private static let must = ObjectShape(
    "a must",
    [
      .must("id", .name, "Its name."),
      .must("attribute", .name, "The attribute of offers it looks at."),
      .must("op", .word(["<=", ">=", "==", "!=", "<", ">"]), "How it is compared."),
      .must("value", .trait, "What it is compared with."),
      .may("evidence", CaseShape.names, "The words it rests on."),
    ])

  private static let want = ObjectShape(
    "a want",
    [
      .must("id", .name, "Its name."),
      .must("attribute", .name, "The attribute of offers it looks at."),
      .must("from", .number(CaseShape.money), "The value at which she has none of it."),
      .must("to", .number(CaseShape.money), "The value at which she has all of it."),
      .must("worth_per_year", .number(CaseShape.price), "What all of it is worth to her in a year."),
      .may("evidence", CaseShape.names, "The words it rests on."),
    ])

  private static let scenario = ObjectShape(
    "a scenario",
    [
      .must("id", .name, "Its name."),
      .must("probability", .number(CaseShape.chance), "How likely it is; all add to 1."),
      .must("phases", .list(.object(phase), 1...Limits.months), "What is needed, phase after phase."),
    ])

  private static let phase = ObjectShape(
    "a phase",
    [
      .must("from_month", .number(CaseShape.month), "The first month of the contract it holds for."),
      .must(
        "demand", .map(.list(.number(CaseShape.quantity), 12...12), mostEntries: 100),
        "Twelve figures a stream, January first."),
    ])
}
