/// An energy plan with a car charger.
extension WorkedCase {
  static let energyPlan = WorkedCase(
    name: "EnergyPlan", digits: 2, priceIssue: "fee_discount", menuTolerance: "4",
    numbers: (list: "405.6", cost: "285", reserve: "84"),
    atBase: (customer: "-115.38", seller: "36.6"),
    issues: [
      (
        "fee_discount",
        [
          ("none", "0", "0"),
          ("5%", "20.28", "-20.28"),
          ("8%", "32.45", "-32.45"),
          ("15%", "60.84", "-60.84"),
        ]
      ),
      (
        "night_window",
        [
          ("22-06", "0", "0"),
          ("21-07", "46", "-17"),
        ]
      ),
      (
        "charger_visit",
        [
          ("none", "0", "0"),
          ("set_up_on_site", "70", "-38"),
        ]
      ),
      (
        "shift_charging",
        [
          ("no", "0", "0"),
          ("rep_may_shift_within_night", "-14", "86"),
        ]
      ),
      (
        "billing",
        [
          ("paper", "0", "0"),
          ("e-bill_direct_debit", "-4", "23"),
        ]
      ),
      (
        "exit_fee",
        [
          ("60", "0", "0"),
          ("none", "27", "-15"),
        ]
      ),
      (
        "late_car_clause",
        [
          ("no", "0", "0"),
          ("free_move_to_fixed", "32", "-9"),
        ]
      ),
    ],
    interactions: [],
    agreedFirst: nil,
    expected: energyPlanAnswers)

  private static let energyPlanAnswers = WorkedAnswers(
    total: 256, acceptable: 48,
    base: WorkedPackage(
      levels: ["none", "22-06", "none", "no", "paper", "60", "no"],
      customer: -115.38, seller: 36.6, joint: -78.78, product: -4222.91),
    priceOnly: nil,
    nash: WorkedPackage(
      levels: [
        "5%", "21-07", "set_up_on_site", "rep_may_shift_within_night", "e-bill_direct_debit", "none",
        "free_move_to_fixed",
      ],
      customer: 61.9, seller: 46.32, joint: 108.22, product: 2867.21),
    runnerUp: WorkedPackage(
      levels: [
        "none", "21-07", "set_up_on_site", "rep_may_shift_within_night", "e-bill_direct_debit", "none",
        "free_move_to_fixed",
      ],
      customer: 41.62, seller: 66.6, joint: 108.22, product: 2771.89),
    marginPercent: 3.439,
    kalaiSmorodinsky: WorkedPackage(
      levels: [
        "5%", "21-07", "set_up_on_site", "rep_may_shift_within_night", "e-bill_direct_debit", "none",
        "free_move_to_fixed",
      ],
      customer: 61.9, seller: 46.32, joint: 108.22, product: 2867.21),
    ideal: (102.46, 81.6),
    equalGains: WorkedPackage(
      levels: [
        "8%", "21-07", "set_up_on_site", "rep_may_shift_within_night", "e-bill_direct_debit", "60",
        "free_move_to_fixed",
      ],
      customer: 47.07, seller: 49.15, joint: 96.22, product: 2313.49),
    largestJoint: 108.22, efficient: 8, nashIsEfficient: true,
    jointCreated: nil, split: 54.11,
    postSettlement: nil,
    menu: (
      target: 46.32, candidates: 14, difference: 15,
      packages: nil
    ),
    exaggerations: [
      (61.9, 46.32),
      (61.9, 46.32),
      (74.07, 34.15),
      (102.46, 5.76),
      nil,
      (61.9, 46.32),
      (41.62, 66.6),
      (41.62, 66.6),
      nil,
      nil,
    ],
    discountPercent: 9.024)
}
