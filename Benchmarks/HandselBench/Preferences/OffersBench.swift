import Foundation
import Money
import Preferences
import Scenarios
import Seeded
import Terminal

/// How well the order of all packages for the other side is told from its offers, over published test domains.
enum OffersBench {
  static let offers = 200
  /// Domains with more packages are left out.
  static let mostPackages = 500_000

  /// How the other side gives way: at time t of 1 it asks for `1 - way t^(1 / e)` of its range above what it has without a
  /// deal, and offers any package worth that and no more than `width` above. The model knows neither number.
  struct Manner {
    let name: String
    let exponent: Double
    var way = 1.0
    var width = 0.02
  }

  private static let manners = [
    Manner(name: "hard: e = 0.2, all the way", exponent: 0.2),
    Manner(name: "harder: e = 0.13, half the way", exponent: 0.13, way: 0.5),
    Manner(name: "steady: e = 0.8, half the way, offers 0.1 apart", exponent: 0.8, way: 0.5, width: 0.1),
    Manner(name: "soft: e = 3, 0.7 of the way", exponent: 3, way: 0.7),
  ]

  static func run(_ path: String) throws {
    let domains = try scenarios(in: path)
    guard !domains.isEmpty else { return print("bench-offers: there are no domains in \(path); nothing was measured") }
    var table = Table([
      .flexible("the other side"), .fixed("model"), .fixed("median tau", right: true), .fixed("quarter", right: true),
      .fixed("lowest", right: true), .fixed("time", right: true),
    ])
    for manner in manners {
      var random = SplitMix64(seed: 3)
      let cases = domains.flatMap { domain in
        domain.map { SimulatedSide($0.worths, reservation: $0.reservation, manner, offers: offers, &random) }
      }
      row("regression", manner.name, cases, &table) { (try? OfferReading(levels: $0, offers: $1))?.worths }
      row("frequency", "", cases, &table) { (try? OfferFrequencies(levels: $0, offers: $1))?.worths }
    }
    var writing = Writing(page: Page(width: 110))
    writing.paragraph(
      StyledText(
        "\(domains.count) domains, both sides, \(offers) offers each; Kendall's tau over all packages (to reach: 0.65 in the median)."
      ))
    writing.table(table)
    print(writing.text, terminator: "")
  }

  private static func row(
    _ model: String, _ name: String, _ cases: [SimulatedSide], _ table: inout Table,
    _ tell: ([Int], [[Int]]) -> [[Double]]?
  ) {
    let taus = cases.map { side in
      KendallTau.value(side.utilities, side.packages(tell(side.levels, side.offers) ?? []))
    }.sorted()
    let time = Measure(over: cases) { tell($0.levels, $0.offers) }
    let shown = [taus[taus.count / 2], taus[taus.count / 4], taus[0]].map {
      StyledText(DecimalText.fixed($0, decimals: 3) ?? "?")
    }
    table.row([StyledText(name), StyledText(model)] + shown + [StyledText(time.text)])
  }

  private static func scenarios(in path: String) throws -> [[(worths: [[Double]], reservation: Double)]] {
    guard let folders = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
    return folders.sorted().compactMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
      let files = names.sorted().compactMap { name -> ScenarioReader.File? in
        guard name.hasSuffix(".xml") || name.hasSuffix(".json"), name != "reference.json",
          let data = FileManager.default.contents(atPath: path + "/" + folder + "/" + name)
        else { return nil }
        return ScenarioReader.File(name: name, bytes: [UInt8](data))
      }
      guard let scenario = try? ScenarioReader.read(files) else { return nil }
      let count = scenario.issues.reduce(1.0) { $0 * Double($1.values.count) }
      guard count <= Double(mostPackages), count > 1 else { return nil }
      return scenario.profiles.prefix(2).map { ($0.roundedWorths, $0.roundedReservation) }
    }
  }
}

/// A side that gives way with time, in a domain.
struct SimulatedSide {
  let levels: [Int]
  let utilities: [Double]
  let offers: [[Int]]

  /// Each offer is one of the packages that are worth at least what it asks for at that time, by chance among the nearest of them.
  init(
    _ worths: [[Double]], reservation: Double, _ manner: OffersBench.Manner, offers count: Int,
    _ random: inout SplitMix64
  ) {
    let utilities = SimulatedSide.all(worths)
    levels = worths.map(\.count)
    self.utilities = utilities
    let order = utilities.indices.sorted { utilities[$0] < utilities[$1] }
    let (least, most) = (max(reservation, utilities[order[0]]), utilities[order[order.count - 1]])
    var offers: [[Int]] = []
    for turn in 0..<count {
      let time = Double(turn) / Double(count - 1)
      let target = most - manner.way * (most - least) * pow(time, 1 / manner.exponent)
      var (low, high) = (0, order.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if utilities[order[middle]] < target - 1e-12 { low = middle + 1 } else { high = middle }
      }
      var end = low
      while end + 1 < order.count, utilities[order[end + 1]] <= target + manner.width * (most - least) { end += 1 }
      offers.append(SimulatedSide.package(order[Int.random(in: low...end, using: &random)], levels))
    }
    self.offers = offers
  }

  /// The worths of all packages, the last issue changing fastest.
  private static func all(_ worths: [[Double]]) -> [Double] {
    worths.reduce([0]) { sums, issue in sums.flatMap { sum in issue.map { sum + $0 } } }
  }

  func packages(_ worths: [[Double]]) -> [Double] { SimulatedSide.all(worths) }

  private static func package(_ place: Int, _ levels: [Int]) -> [Int] {
    var (rest, package) = (place, [Int](repeating: 0, count: levels.count))
    for issue in levels.indices.reversed() {
      package[issue] = rest % levels[issue]
      rest /= levels[issue]
    }
    return package
  }
}
