import CaseFile
import Seeded

/// A random case file about advice, with what the rep earns on each offer.
struct RandomCase {
  let text: String

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func number(_ range: ClosedRange<Int>) -> JSONOutput { .rounded(Double(pick(range)) / 4, 2) }
    func year() -> JSONOutput { .list((0..<12).map { _ in number(0...24) }) }
    let offers = (0..<pick(2...5)).map { index -> JSONOutput in
      .object([
        ("id", .text("o\(index)")),
        ("source", .text(["own", "own", "partner", "competitor", "none"].randomElement(using: &random) ?? "own")),
        ("capacity", .object([("u", pick(0...4) == 0 ? .null : number(0...16))])),
        ("attributes", .object([("a", number(0...40)), ("b", .yesNo(pick(0...1) == 0))])),
        (
          "prices",
          .object([
            ("upfront", number(0...400)),
            (
              "schedule",
              .list([
                .object([
                  ("from_month", .whole(1)), ("monthly", number(0...40)), ("unit", .object([("u", number(0...8))])),
                ])
              ])
            ),
          ])
        ),
        (
          "seller_private",
          .object([("contribution_upfront", number(-40...400)), ("contribution_monthly", number(1...40))])
        ),
      ])
    }
    let share = Double(pick(0...20)) / 20
    let scenarios = [("calm", share), ("busy", 1 - share)].map { name, probability -> JSONOutput in
      .object([
        ("id", .text(name)), ("probability", .rounded(probability, 2)),
        (
          "phases",
          .list([
            .object([("from_month", .whole(1)), ("demand", .object([("u", year())]))]),
            .object([("from_month", .whole(pick(2...20))), ("demand", .object([("u", year())]))]),
          ])
        ),
      ])
    }
    let customer: JSONOutput = .object([
      ("horizon_months", .whole(pick(1...30))), ("start_calendar_month", .whole(pick(1...12))),
      ("discount_rate_annual", .rounded(Double(pick(0...3)) / 20, 2)),
      ("streams", .object([("u", .object([("unmet_cost_per_unit", number(0...40))]))])),
      (
        "musts",
        .list([
          .object([
            ("id", .text("m")), ("attribute", .text("a")), ("op", .text("<=")), ("value", number(20...40)),
          ])
        ])
      ),
      (
        "wants",
        .list([
          .object([
            ("id", .text("w")), ("attribute", .text("a")), ("from", .whole(10)), ("to", .whole(0)),
            ("worth_per_year", number(0...400)),
          ])
        ])
      ), ("scenarios", .list(scenarios)),
    ])
    let supplements: JSONOutput = .list([
      .object([
        ("id", .text("rental")), ("kind", .text("prebook")), ("stream", .text("u")), ("adds_capacity", number(1...8)),
        ("fee_per_month", number(0...20)), ("months_allowed", .list([.whole(6), .whole(7)])),
      ])
    ])
    text =
      JSONOutput.object([
        ("currency", .text("EUR")), ("customer", customer),
        (
          "catalog",
          .object([
            ("offers", .list(offers)), ("supplements", supplements),
            (
              "upgrade_paths",
              .list([.object([("from", .text("o0")), ("to", .text("o1")), ("fee", number(0...40))])])
            ),
          ])
        ), ("advice_policy", .object([("tie_band", number(0...100))])),
        (
          "start_small",
          .object([
            ("start", .text("o0")), ("check_in_month", .whole(pick(1...12))), ("growth_scenario", .text("busy")),
          ])
        ),
        (
          "what_would_change",
          .object([("scenario", .text("busy")), ("from", .text("o0")), ("to", .text("o1"))])
        ),
      ]).text
  }
}
