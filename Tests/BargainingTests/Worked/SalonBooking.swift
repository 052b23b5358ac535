/// A booking system for a salon.
extension WorkedCase {
  static let salonBooking = WorkedCase(
    name: "SalonBooking", digits: 1, priceIssue: "discount", menuTolerance: "1",
    numbers: (list: "696", cost: "420", reserve: "231"),
    atBase: (customer: "25", seller: "45"),
    issues: [
      (
        "discount",
        [
          ("none", "0", "0"),
          ("5%", "34.8", "-34.8"),
          ("10%", "69.6", "-69.6"),
        ]
      ),
      (
        "onboarding",
        [
          ("1_hour", "0", "0"),
          ("3_hours", "72", "-44"),
          ("5_hours", "96", "-90"),
        ]
      ),
      (
        "data_migration",
        [
          ("self", "0", "0"),
          ("rep_does_it", "115", "-60"),
        ]
      ),
      (
        "contract",
        [
          ("monthly", "0", "0"),
          ("12_months", "-58", "88"),
        ]
      ),
      (
        "payment",
        [
          ("monthly", "0", "0"),
          ("yearly_in_advance", "-24", "30"),
        ]
      ),
      (
        "check_ins",
        [
          ("at_6_months", "0", "0"),
          ("quarterly", "38", "-26"),
        ]
      ),
      (
        "upgrade_fee",
        [
          ("40", "0", "0"),
          ("waived", "14", "-5"),
        ]
      ),
      (
        "group_training",
        [
          ("no", "0", "0"),
          ("with_two_other_salons", "22", "16"),
        ]
      ),
    ],
    interactions: [
      (["contract": "12_months", "payment": "yearly_in_advance"], "-22", "6")
    ],
    agreedFirst: ["discount": "5%"],
    expected: salonBookingAnswers)

  private static let salonBookingAnswers = WorkedAnswers(
    total: 576, acceptable: 238,
    base: WorkedPackage(
      levels: ["none", "1_hour", "self", "monthly", "monthly", "at_6_months", "40", "no"],
      customer: 25, seller: 45, joint: 70, product: 1125),
    priceOnly: WorkedPackage(
      levels: ["none", "1_hour", "self", "monthly", "monthly", "at_6_months", "40", "no"],
      customer: 25, seller: 45, joint: 70, product: 1125),
    nash: WorkedPackage(
      levels: [
        "none", "3_hours", "rep_does_it", "12_months", "yearly_in_advance", "at_6_months", "waived",
        "with_two_other_salons",
      ],
      customer: 144, seller: 76, joint: 220, product: 10944),
    runnerUp: WorkedPackage(
      levels: [
        "none", "3_hours", "rep_does_it", "12_months", "yearly_in_advance", "at_6_months", "40",
        "with_two_other_salons",
      ],
      customer: 130, seller: 81, joint: 211, product: 10530),
    marginPercent: 3.932,
    kalaiSmorodinsky: WorkedPackage(
      levels: [
        "none", "3_hours", "rep_does_it", "12_months", "yearly_in_advance", "at_6_months", "40",
        "with_two_other_salons",
      ],
      customer: 130, seller: 81, joint: 211, product: 10530),
    ideal: (228, 144),
    equalGains: WorkedPackage(
      levels: [
        "none", "1_hour", "rep_does_it", "12_months", "yearly_in_advance", "quarterly", "40", "with_two_other_salons",
      ],
      customer: 96, seller: 99, joint: 195, product: 9504),
    largestJoint: 242.0, efficient: 21, nashIsEfficient: true,
    jointCreated: 150, split: 121.0,
    postSettlement: WorkedPostSettlement(
      agreed: WorkedPackage(
        levels: ["5%", "1_hour", "self", "monthly", "monthly", "at_6_months", "40", "no"],
        customer: 59.8, seller: 10.2, joint: 70.0, product: 609.96),
      count: 152,
      best: WorkedPackage(
        levels: [
          "none", "3_hours", "rep_does_it", "12_months", "yearly_in_advance", "at_6_months", "waived",
          "with_two_other_salons",
        ],
        customer: 144, seller: 76, joint: 220, product: 10944),
      customerGain: 84.2, sellerGain: 65.8),
    menu: (
      target: 76, candidates: 3, difference: 14,
      packages: [
        ["none", "1_hour", "self", "monthly", "yearly_in_advance", "at_6_months", "40", "no"],
        [
          "none", "3_hours", "rep_does_it", "12_months", "yearly_in_advance", "at_6_months", "waived",
          "with_two_other_salons",
        ],
        ["5%", "3_hours", "self", "12_months", "yearly_in_advance", "quarterly", "waived", "with_two_other_salons"],
      ]
    ),
    exaggerations: [
      (144, 76),
      (144, 76),
      (144, 76),
      (182, 50),
      (190, 40),
      (144, 76),
      (110, 94),
      (72, 120),
      (58, 125),
      nil,
    ],
    discountPercent: 6.466)
}
