/// The shape of what can be done when life changes.
enum CareShape {
  static let accommodation = ObjectShape(
    "an accommodation",
    [
      .may("essential_service", .yesNo, "Whether nobody may be left without it."),
      .must("discount_rate_annual", .number(CaseShape.rate), "Yearly discount rate; 0.05 is five per cent."),
      .must("horizon_months", .number(CaseShape.month), "How many months are looked at; month 1 is the next payment."),
      .may(
        "max_out_of_pocket_6_months", .number(CaseShape.price),
        "How far the rep can be out of pocket in six months; 0 if left out."),
      .must("hold_option", .name, "The option of holding the customer to the contract."),
      .may("affordable_payment", .list(.object(affordable), 0...Limits.months), "What the customer can pay."),
      .may("word_of_mouth", .object(talk), "What talk is worth, as assumptions."),
      .must("options", .list(.object(option), 1...Limits.careOptions), "What can be done."),
    ])

  private static let affordable = ObjectShape(
    "what can be paid",
    [
      .must("from_month", .number(CaseShape.month), "The first month it holds for."),
      .must("max", .number(CaseShape.price), "The most she can pay in a month."),
    ])

  private static let talk = ObjectShape(
    "what talk is worth",
    [
      .may("value_of_new_customer", .number(CaseShape.money), "What a new customer is worth."),
      .may("listener_in_market", .number(CaseShape.chance), "How likely a listener is to be looking."),
      .may("tells_if_glad", .number(CaseShape.quantity), "How many a glad customer tells."),
      .may("tells_if_upset", .number(CaseShape.quantity), "How many an upset customer tells."),
      .may("shift_up", .number(CaseShape.chance), "How much likelier a listener becomes to buy."),
      .may("shift_down", .number(CaseShape.chance), "How much less likely."),
    ])

  private static let option = ObjectShape(
    "an option",
    [
      .must("id", .name, "Its name."),
      .may("text", .text, "What it is, for people."),
      .may("p_glad", .number(CaseShape.chance), "How likely the customer is glad of it."),
      .may("p_upset", .number(CaseShape.chance), "How likely she is upset by it."),
      .may("seller_one_off", .number(CaseShape.money), "What the rep has of it at once."),
      .may("customer_one_off", .number(CaseShape.money), "What the customer has of it at once."),
      .may("return_probability", .number(CaseShape.chance), "How likely she comes back later."),
      .may("return_contribution_pv", .number(CaseShape.money), "What her coming back is worth to the rep today."),
      .may("always_offered", .yesNo, "Shown whatever the numbers say."),
      .may("stops_service", .yesNo, "Whether it stops the service for a time."),
      .may(
        "segments", .list(.object(segment), 0...Limits.careSegments), "What is paid, costs and is enjoyed by the month."
      ),
    ])

  private static let segment = ObjectShape(
    "a segment",
    [
      .must("from_month", .number(CaseShape.month), "The first month it holds for."),
      .may("pay", .number(CaseShape.price), "What the customer pays in a month."),
      .may("cost", .number(CaseShape.price), "What it costs the rep in a month."),
      .may("benefit", .number(CaseShape.money), "What the customer has of it in a month."),
      .may("retention", .number(CaseShape.chance), "How likely she stays from month to month; 1 if left out."),
      .may("ends", .yesNo, "Whether everything ends here."),
    ])
}
