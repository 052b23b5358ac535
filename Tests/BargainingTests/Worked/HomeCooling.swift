/// Cooling for a small home.
extension WorkedCase {
  static let homeCooling = WorkedCase(
    name: "HomeCooling", digits: 2, priceIssue: "discount", menuTolerance: "2",
    numbers: (list: "1490", cost: "1020", reserve: "395"),
    atBase: (customer: "-40", seller: "75"),
    issues: [
      (
        "discount",
        [
          ("none", "0", "0"),
          ("2.5%", "37.25", "-37.25"),
          ("5%", "74.5", "-74.5"),
          ("7.5%", "111.75", "-111.75"),
          ("10%", "149", "-149"),
        ]
      ),
      (
        "priority_support",
        [
          ("none", "0", "0"),
          ("6_months", "110", "-42"),
          ("12_months", "175", "-95"),
        ]
      ),
      (
        "install_slot",
        [
          ("standard", "0", "0"),
          ("weekday_morning", "-18", "40"),
          ("saturday", "60", "-65"),
        ]
      ),
      (
        "payment",
        [
          ("upfront", "0", "0"),
          ("6_instalments", "36", "-21"),
          ("12_instalments", "58", "-52"),
        ]
      ),
      (
        "first_summer_rental",
        [
          ("not_included", "0", "0"),
          ("july_august", "84", "-36"),
        ]
      ),
      (
        "yearly_service_slot",
        [
          ("any_time", "0", "0"),
          ("low_season", "-9", "47"),
        ]
      ),
    ],
    interactions: [],
    agreedFirst: ["discount": "5%"],
    expected: homeCoolingAnswers)

  private static let homeCoolingAnswers = WorkedAnswers(
    total: 540, acceptable: 98,
    base: WorkedPackage(
      levels: ["none", "none", "standard", "upfront", "not_included", "any_time"],
      customer: -40, seller: 75, joint: 35, product: -3000),
    priceOnly: WorkedPackage(
      levels: ["5%", "none", "standard", "upfront", "not_included", "any_time"],
      customer: 34.5, seller: 0.5, joint: 35.0, product: 17.25),
    nash: WorkedPackage(
      levels: ["none", "6_months", "weekday_morning", "upfront", "july_august", "low_season"],
      customer: 127, seller: 84, joint: 211, product: 10668),
    runnerUp: WorkedPackage(
      levels: ["none", "6_months", "weekday_morning", "6_instalments", "july_august", "low_season"],
      customer: 163, seller: 63, joint: 226, product: 10269),
    marginPercent: 3.885,
    kalaiSmorodinsky: WorkedPackage(
      levels: ["none", "6_months", "weekday_morning", "upfront", "july_august", "low_season"],
      customer: 127, seller: 84, joint: 211, product: 10668),
    ideal: (228, 126),
    equalGains: WorkedPackage(
      levels: ["none", "6_months", "weekday_morning", "upfront", "july_august", "low_season"],
      customer: 127, seller: 84, joint: 211, product: 10668),
    largestJoint: 238, efficient: 11, nashIsEfficient: true,
    jointCreated: 176.0, split: 119.0,
    postSettlement: WorkedPostSettlement(
      agreed: WorkedPackage(
        levels: ["5%", "none", "standard", "upfront", "not_included", "any_time"],
        customer: 34.5, seller: 0.5, joint: 35.0, product: 17.25),
      count: 81,
      best: WorkedPackage(
        levels: ["none", "6_months", "weekday_morning", "6_instalments", "july_august", "low_season"],
        customer: 163, seller: 63, joint: 226, product: 10269),
      customerGain: 128.5, sellerGain: 62.5),
    menu: (
      target: 84, candidates: 4, difference: 8,
      packages: [
        ["none", "none", "standard", "upfront", "july_august", "low_season"],
        ["none", "6_months", "weekday_morning", "upfront", "july_august", "low_season"],
        ["2.5%", "none", "standard", "upfront", "not_included", "low_season"],
        ["2.5%", "6_months", "weekday_morning", "upfront", "not_included", "low_season"],
      ]
    ),
    exaggerations: [
      (127, 84),
      (163, 63),
      (163, 63),
      (163, 63),
      (192, 31),
      (127, 84),
      (127, 84),
      (127, 84),
      (43, 120),
      nil,
    ],
    discountPercent: 5.034)
}
