/// The shape of what can be bargained about.
enum NegotiationShape {
  static let negotiation = ObjectShape(
    "a negotiation",
    [
      .may("seller_numbers", .object(sellerNumbers), "The rep's own figures behind the price."),
      .may("price_issue", .name, "The issue that is the price."),
      .may("menu_tolerance", .number(CaseShape.price), "How far packages equal for the rep may differ; 0 if left out."),
      .must("customer", .object(side), "The customer's side."),
      .must("seller", .object(side), "The rep's side."),
      .must("issues", .list(.object(issue), 1...64), "What can be bargained about."),
      .may("interactions", .list(.object(interaction), 0...1000), "Levels that together are worth more or less."),
      .may(
        "agreed_first", .orNull(.map(.name, mostEntries: 64)),
        "What was agreed before looking further: the level of each issue; the base where left out."),
    ])

  private static let sellerNumbers = ObjectShape(
    "the rep's figures",
    [
      .may("list_price", .orNull(.number(CaseShape.price)), "The price on the list."),
      .may("direct_cost", .number(CaseShape.price), "What the sale costs her directly."),
      .may("service_reserve", .number(CaseShape.price), "What she keeps to serve the customer well."),
    ])

  private static let side = ObjectShape(
    "a side",
    [
      .must(
        "surplus_at_base", .number(CaseShape.money),
        "What the first level of every issue is worth to this side, against walking away.")
    ])

  private static let issue = ObjectShape(
    "an issue",
    [
      .must("id", .name, "Its name."),
      .must("levels", .list(.object(level), 1...256), "What may be chosen; the first is the base."),
    ])

  private static let level = ObjectShape(
    "a level",
    [
      .must("id", .name, "Its name."),
      .may("customer", .number(CaseShape.money), "What it is worth to the customer."),
      .may("seller", .number(CaseShape.money), "What it is worth to the rep; below 0 where it costs her."),
    ])

  private static let interaction = ObjectShape(
    "an interaction",
    [
      .must("if", .map(.name, mostEntries: 64), "The level of each issue it needs."),
      .may("customer", .number(CaseShape.money), "What it adds for the customer."),
      .may("seller", .number(CaseShape.money), "What it adds for the rep."),
    ])
}
