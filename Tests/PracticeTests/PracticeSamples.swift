import Money
import Practice

/// A scene small enough to be looked through by hand: a cooler, three things that may move, three limitations.
enum Samples {
  static let scene = PracticeScene(
    trade: "Air conditioning", offer: "Cooler A", currency: "EUR", price: 120_000, leftToRep: 30_000,
    needs: [
      PracticeScene.Need(id: "quiet", text: "Quiet at night", kind: .must),
      PracticeScene.Need(id: "service", text: "Fast service", kind: .want),
      PracticeScene.Need(id: "cooling", text: "Cooling", kind: .stream),
    ],
    questions: [
      PracticeScene.Question(id: "q1", text: "When is it worst?", about: ["cooling", "service"]),
      PracticeScene.Question(id: "q2", text: "What must not happen?", about: ["quiet"]),
      PracticeScene.Question(id: "q3", text: "What else?", about: []),
    ],
    limitations: [
      PracticeScene.Limitation(id: "always", text: "It needs a yearly service.", isAlways: true),
      PracticeScene.Limitation(
        id: "dust", text: "Clean the filter where it is dusty.",
        asks: PracticeScene.Circumstance(
          label: "Is the street dusty?", unit: "", comparison: .equal, value: .yesNo(true))),
      PracticeScene.Limitation(
        id: "heat", text: "Weaker in great heat.",
        asks: PracticeScene.Circumstance(
          label: "Hottest outdoors", unit: "°C", comparison: .above, value: .number(Figure(38)))),
    ],
    issues: [
      PracticeScene.Issue(
        id: "price", name: "The price",
        levels: [
          PracticeScene.Level(id: "0", name: "", cut: 0, worth: 0, cost: 0),
          PracticeScene.Level(id: "5%", name: "", cut: 0.05, worth: 6_000, cost: 6_000),
          PracticeScene.Level(id: "10%", name: "", cut: 0.1, worth: 12_000, cost: 12_000),
        ]),
      PracticeScene.Issue(
        id: "support", name: "Support",
        levels: [
          PracticeScene.Level(id: "none", name: "none", worth: 0, cost: 0),
          PracticeScene.Level(id: "half", name: "half a year", worth: 11_000, cost: 4_000),
          PracticeScene.Level(id: "year", name: "a year", worth: 17_500, cost: 9_500),
        ]),
      PracticeScene.Issue(
        id: "slot", name: "The day",
        levels: [
          PracticeScene.Level(id: "any", name: "any day", worth: 0, cost: 0),
          PracticeScene.Level(id: "morning", name: "a weekday morning", worth: -1_800, cost: -4_000),
        ]),
    ])

  static func setup(
    _ temper: Temper, _ conceding: Conceding = .timeBased, seed: UInt64 = 1
  ) -> PracticeSetup {
    PracticeSetup(scene: scene, temper: temper, conceding: conceding, seed: seed)
  }

  static func run(
    _ temper: Temper, conceding: Conceding = .timeBased, seed: UInt64 = 1, _ moves: [PracticeStep.Move]
  ) -> PracticeRun {
    PracticeRun(setup(temper, conceding, seed: seed), steps: moves.map { PracticeStep($0) })
  }

  /// Everything a careful rep asks and tells before she offers anything.
  static let careful: [PracticeStep.Move] = [
    .voiceIntention, .ask("q1"), .ask("q2"), .ask("q3"), .look("dust"), .look("heat"), .tell("always"), .tell("dust"),
    .tell("heat"),
  ]
}
