/// The shape of a whole case file.
enum CaseShape {
  static let file = ObjectShape(
    "a case",
    [
      .may("fixture", .word(["handsel-case/1"]), "The version of this file's form."),
      .may("id", .name, "A short name of the case."),
      .must("currency", .text, "The currency of all amounts as its three-letter code, such as EUR."),
      .may("customer", .object(CustomerShape.customer), "What the customer needs."),
      .may("catalog", .object(CatalogueShape.catalogue), "What can be offered, own and others'."),
      .may("advice_policy", .object(policy), "How close two answers must be to count as one."),
      .may(
        "start_small", .oneOrList(.object(startSmall), mostElements: 100),
        "Starting with a smaller offer and deciding at a check-in; one or a list."),
      .may("what_would_change", .object(whatWouldChange), "Two ways whose order is to be tested."),
      .may("negotiation", .object(NegotiationShape.negotiation), "What can be bargained about."),
      .may("accommodation", .object(CareShape.accommodation), "What can be done when life changes."),
      .may("referrals", .object(ReferralShape.referrals), "Who came through whom."),
    ])

  static let money = Bounds(-Limits.amount...Limits.amount)
  static let price = Bounds(0...Limits.amount)
  static let chance = Bounds(0...1)
  static let quantity = Bounds(0...Limits.quantity)
  static let rate = Bounds(-0.5...10)
  static let month = Bounds(1...Double(Limits.months), whole: true)
  static let calendarMonth = Bounds(1...12, whole: true)
  static let names = Shape.list(.name, 0...Limits.entries)

  private static let policy = ObjectShape(
    "an advice policy",
    [.may("tie_band", .number(price), "Ways worth within this much of the best count as as good; 0 if left out.")])

  private static let startSmall = ObjectShape(
    "a way of starting small",
    [
      .must("start", .name, "The offer to start with."),
      .must("check_in_month", .number(month), "At the end of this month one looks again."),
      .may("alternatives", names, "Offers one could commit to at once instead; the upgrade paths' ends if left out."),
      .may("growth_scenario", .name, "The scenario whose likelihood decides."),
    ])

  private static let whatWouldChange = ObjectShape(
    "a question what would change the answer",
    [
      .must("scenario", .name, "The scenario whose likelihood moves."),
      .must("from", .name, "One way to go."),
      .must("to", .name, "The other way to go."),
    ])
}
