import Bargaining

/// Two parties of a scenario in whole numbers: each side's amounts in parts of its own utility of 1.
public struct ScenarioDeal: Sendable {
  /// What the parties settle.
  public let issues: [ScenarioIssue]
  /// The two parties' files.
  public let parties: [String]
  /// How many parts a utility of 1 has, for each side.
  let units: GainPair<Int128>
  /// What each side has without a deal, in parts.
  let walkAway: GainPair<Int128>
  /// The worst any package gives each side, in parts.
  let least: GainPair<Int128>
  /// The best any package gives each side, in parts.
  let most: GainPair<Int128>
  /// Above this nothing is worth more, in parts; `nil` where there is no such bound.
  let ceiling: GainPair<Int128>?
  let worths: Worths
  /// What had to be taken for granted.
  public let notes: [String]

  /// How worths are made up.
  enum Worths: Sendable {
    /// Of amounts for each level.
    case additive(EngineProblem<Int128>)
    /// Of boxes, among them one for each level that is worth something.
    case boxes([Box])
  }

  /// Amounts are kept below this.
  private static let largest: Int128 = 1 << 118

  /// The first two profiles of a scenario.
  public init(_ scenario: Scenario) throws(ScenarioFault) {
    let (first, second) = (scenario.profiles[0], scenario.profiles[1])
    issues = scenario.issues
    parties = [first.name, second.name]
    let (one, other) = (try Self.scale(first), try Self.scale(second))
    units = GainPair(customer: one.unit, seller: other.unit)
    walkAway = GainPair(customer: one.reservation, seller: other.reservation)
    let isAdditive = first.rectangles.isEmpty && second.rectangles.isEmpty
    let best: GainPair<Int128>
    if isAdditive {
      least = GainPair(
        customer: one.worths.reduce(0) { $0 + ($1.min() ?? 0) }, seller: other.worths.reduce(0) { $0 + ($1.min() ?? 0) }
      )
      best = GainPair(
        customer: one.worths.reduce(0) { $0 + ($1.max() ?? 0) }, seller: other.worths.reduce(0) { $0 + ($1.max() ?? 0) }
      )
      worths = .additive(
        EngineProblem(
          atBase: GainPair(customer: 0, seller: 0),
          issues: zip(one.worths, other.worths).map { mine, theirs in
            zip(mine, theirs).map { GainPair(customer: $0, seller: $1) }
          }))
      notes = []
    } else {
      let boxes = ScenarioBoxes(issues: issues.map(\.values.count))
      let (mine, theirs) = (
        try boxes.all(one, of: first, isCustomer: true), try boxes.all(other, of: second, isCustomer: false)
      )
      least = GainPair(customer: 0, seller: 0)
      best = GainPair(customer: try boxes.most(of: mine, first.name), seller: try boxes.most(of: theirs, second.name))
      worths = .boxes(mine + theirs)
      notes = boxes.missed(mine, of: first.name) + boxes.missed(theirs, of: second.name)
    }
    ceiling = first.isClipped ? units : nil
    most =
      first.isClipped
      ? GainPair(customer: min(best.customer, one.unit), seller: min(best.seller, other.unit)) : best
  }

  /// How many packages there are, in decimal digits.
  public var packageCount: String { PackageCount.text(issues.map(\.values.count)) }

  /// A profile in the smallest parts in which all its amounts are whole.
  private static func scale(_ profile: Profile) throws(ScenarioFault) -> Scaled {
    let all = profile.worths.joined() + profile.rectangles.map(\.worth) + [profile.reservation]
    guard let unit = Ratio.commonDenominator(all), unit < largest else {
      throw ScenarioFault(profile.name, "its numbers have no common part of fewer than 36 digits; round them")
    }
    func whole(_ worth: Ratio) -> Int128 { worth.numerator * (unit / worth.denominator) }
    let worths = profile.worths.map { $0.map(whole) }
    let sum = worths.reduce(Int128(0)) { $0 + ($1.map(abs).max() ?? 0) }
    guard sum < largest else { throw ScenarioFault(profile.name, "its worths add up to too much; use a coarser unit") }
    return Scaled(
      unit: unit, worths: worths, rectangles: profile.rectangles.map { whole($0.worth) },
      reservation: whole(profile.reservation))
  }

  /// A profile in whole parts of its utility of 1.
  struct Scaled {
    let unit: Int128
    let worths: [[Int128]]
    let rectangles: [Int128]
    let reservation: Int128
  }
}
