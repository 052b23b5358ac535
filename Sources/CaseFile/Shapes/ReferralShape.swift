/// The shape of who came through whom.
enum ReferralShape {
  static let referrals = ObjectShape(
    "the referrals",
    [
      .must("discount_rate_annual", .number(CaseShape.rate), "Yearly discount rate; 0.05 is five per cent."),
      .must("horizon_months", .number(Bounds(1...600, whole: true)), "How many months of a sale are counted."),
      .may("acquisition_cost_saved", .number(CaseShape.money), "What finding a customer otherwise costs."),
      .must("people", CaseShape.names, "Everybody who agreed to be named."),
      .must("referrals", .list(.object(referral), 0...Limits.entries), "Each confirmed by both."),
    ])

  private static let referral = ObjectShape(
    "a referral",
    [
      .must("from", .name, "Who passed the word on."),
      .must("to", .name, "Who bought."),
      .must("month", .number(Bounds(0...Double(Limits.months), whole: true)), "The month of the sale."),
      .must("p_would_not_have_bought", .number(CaseShape.chance), "How likely there had been no sale otherwise."),
      .may("first_sale_contribution", .number(CaseShape.money), "What the first sale left the rep."),
      .may("monthly_contribution", .number(CaseShape.money), "What each month leaves her."),
      .may("monthly_retention", .number(CaseShape.chance), "How likely the customer stays; 1 if left out."),
      .may("reward_paid", .number(CaseShape.price), "What the referrer was given."),
    ])
}
