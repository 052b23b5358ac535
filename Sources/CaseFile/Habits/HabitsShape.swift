import Reputation

/// The shape of a file of two habits.
enum HabitsShape {
  /// The most sets in one file.
  static let mostSets = 100

  /// Several pairs of habits, each in a community of its own.
  static let several = ObjectShape(
    "two habits",
    [
      months,
      .must("sets", .list(.object(set(months: [])), 1...mostSets), "Pairs of habits, each in its community."),
      .may("formula", .ignored, "Where the formula stands."),
    ])

  /// One pair.
  static let one = set(months: [months])

  private static let months = Field.must(
    "months", .number(Bounds(1...Double(ReputationPicture.longest), whole: true)), "How many months are looked at.")

  private static func set(months: [Field]) -> ObjectShape {
    ObjectShape(
      "two habits",
      months + [
        .may("name", .text, "What this pair shows."),
        .must("win_win", .object(habit), "The habit of selling the win-win way."),
        .must("pushy", .object(habit), "The habit of pressing for the sale."),
        .must("environment", .object(community), "Where both sell."),
      ])
  }

  private static let habit = ObjectShape(
    "a habit",
    [
      .must("close", share, "Share of talks that end in a sale where nothing was heard before."),
      .must("first_margin", amount, "What a sale leaves at once."),
      .must("monthly_margin", amount, "What a customer leaves each month."),
      .must("retention", share, "How likely a customer stays another month."),
      .must("glad", share, "Share of buyers who are glad."),
      .must("upset", share, "Share of buyers who are upset."),
      .must("cancel", share, "Share of sales that are cancelled."),
      .must("repeat_per_month", count, "Further purchases of a customer in a month."),
      .must("repeat_margin", amount, "What a further purchase leaves."),
    ])

  private static let community = ObjectShape(
    "an environment",
    [
      .must("households", .number(Bounds(1...ReputationPicture.largestCount)), "How many households there are."),
      .must("conversations_per_month", count, "Talks the rep starts each month."),
      .must("shift_up", share, "How much likelier a sale is with a household that heard good things."),
      .must("shift_down", share, "How much less likely with one that heard bad things."),
      .must("tells_glad", count, "Households a glad customer tells."),
      .must("tells_upset", count, "Households an upset customer tells."),
      .must("in_market", share, "Share of those told who want to buy at present."),
      .must(
        "discount", .number(Bounds(ReputationPicture.discountRates)), "Yearly discount rate; 0.05 is five per cent."),
      .must("cost_of_a_complaint", .number(Bounds(0...ReputationPicture.largestAmount)), "What handling one costs."),
    ])

  private static let share = Shape.number(Bounds(0...1))
  private static let count = Shape.number(Bounds(0...ReputationPicture.largestCount))
  private static let amount = Shape.number(
    Bounds(-ReputationPicture.largestAmount...ReputationPicture.largestAmount))
}
