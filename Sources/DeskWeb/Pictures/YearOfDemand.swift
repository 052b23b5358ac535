package import Advice
package import Catalogue
package import Markup
package import Money
package import Needs

/// Twelve months of one stream: what is needed in each scenario against what a way to go covers.
///
/// As the coverage rule does, it looks at each scenario's last phase and leaves out scenarios of no likelihood.
package struct YearOfDemand: Sendable {
  /// What scenarios ask for, the likeliest first; scenarios that ask for the same are one.
  let years: [ScenarioYear]
  /// What the offer covers in a month; `nil` where it has no limit.
  let capacity: Double?
  /// What the plan reserves for this stream.
  let rentals: [Help]
  /// Who the plan keeps on call for this stream.
  let standbys: [Help]
  /// What the offer grown to at a check-in covers.
  let grown: Grown?
  let names: Names

  /// What a year asks for in scenarios that cannot be told apart in it.
  struct ScenarioYear {
    var labels: [String]
    var probability: Double
    /// Twelve figures, January first.
    let demand: [Double]
  }

  /// What helps over the peaks.
  struct Help {
    let label: String
    let adds: Double
    /// Calendar months (1...12); all of them for who is on call.
    let months: [Int]
  }

  /// Where one may grow to.
  struct Grown {
    let label: String
    /// `nil` where it has no limit.
    let capacity: Double?
  }

  /// What the parts are called on the page.
  package struct Names: Sendable {
    /// The stream: `Cooling`.
    package let stream: String
    /// What is counted: `kW of cooling`.
    package let unit: String
    /// The offer.
    package let offer: String
    /// The scenarios; one without a name here goes by its id.
    package let scenarios: [ID<Scenario>: String]
    /// The supplements; one without a name here goes by its id.
    package let supplements: [ID<Supplement>: String]
    /// The offer one may grow to, if there is one.
    package let upgrade: String?

    /// These names.
    package init(
      stream: String, unit: String, offer: String, scenarios: [ID<Scenario>: String] = [:],
      supplements: [ID<Supplement>: String] = [:], upgrade: String? = nil
    ) {
      self.stream = stream
      self.unit = unit
      self.offer = offer
      self.scenarios = scenarios
      self.supplements = supplements
      self.upgrade = upgrade
    }
  }

  /// The year of a stream.
  ///
  /// - Parameters:
  ///   - stream: which one.
  ///   - customer: whose needs they are.
  ///   - way: the way to go; its plan says what is reserved and who is on call.
  ///   - offer: the way's offer.
  ///   - supplements: those of the catalogue.
  ///   - upgrade: for a way that starts small, what one may go on to.
  ///   - names: what the parts are called.
  package init(
    of stream: ID<DemandStream>, for customer: Customer, going way: Way, with offer: Offer, supplements: [Supplement],
    growingTo upgrade: Offer? = nil, names: Names
  ) {
    self.names = names
    years = YearOfDemand.years(of: stream, customer: customer, names: names)
    capacity = offer.capacity[stream].map { YearOfDemand.amount($0.expected) }
    grown = upgrade.map { offer in
      Grown(
        label: names.upgrade ?? offer.name, capacity: offer.capacity[stream].map { YearOfDemand.amount($0.expected) })
    }
    guard case .plan(let plan) = way.kind else {
      (rentals, standbys) = ([], [])
      return
    }
    func help(_ id: ID<Supplement>, _ months: [Int]) -> Help? {
      supplements.first { $0.id == id && $0.stream == stream }.map {
        Help(
          label: names.supplements[id] ?? id.text, adds: YearOfDemand.amount($0.addsCapacity),
          months: months.filter((1...12).contains))
      }
    }
    rentals = plan.rentals.compactMap { help($0.supplement, $0.months) }
    standbys = plan.standbys.compactMap { help($0, Array(1...12)) }
  }

  /// What is covered in each calendar month, January first, with what is reserved; `nil` where there is no limit.
  var covered: [Double]? {
    capacity.map { capacity in
      (1...12).map { month in rentals.reduce(capacity) { $0 + ($1.months.contains(month) ? $1.adds : 0) } }
    }
  }

  /// The most a month needs in any scenario, January first.
  var most: [Double] { (0..<12).map { month in years.map { $0.demand[month] }.max() ?? 0 } }

  /// By how much each calendar month can fall short at most, January first.
  var shortAtMost: [Double] {
    guard let covered else { return [Double](repeating: 0, count: 12) }
    return zip(most, covered).map { Closeness.more($0, than: $1) ? $0 - $1 : 0 }
  }

  /// How much those on call add together.
  var onCall: Double { standbys.reduce(0) { $0 + $1.adds } }

  /// The picture as a figure with its table.
  ///
  /// - Parameter key: makes its ids unique on the page.
  package func figure(key: String, words: any PictureWords, notation: Notation) -> HTML {
    let key = PictureFigure.key(from: key)
    let drawing = YearDrawing(self, hatch: key + "-hatch", words: words, notation: notation)
    let wording = YearWording(year: self, words: words, notation: notation)
    return PictureFigure(
      key: key, name: words.yearName(stream: names.stream, unit: names.unit), sentence: wording.sentence,
      height: YearDrawing.height, drawing: drawing.html, legend: drawing.legend, table: wording.table,
      showAsTable: words.showAsTable
    ).html
  }

  private static func years(of stream: ID<DemandStream>, customer: Customer, names: Names) -> [ScenarioYear] {
    var years: [ScenarioYear] = []
    for scenario in customer.scenarios where scenario.probability > 0 {
      let given = scenario.phases.last?.demand[stream] ?? []
      let demand = (0..<12).map { $0 < given.count ? amount(given[$0]) : 0 }
      let label = names.scenarios[scenario.id] ?? scenario.id.text
      if let same = years.firstIndex(where: { $0.demand == demand }) {
        years[same].labels.append(label)
        years[same].probability += scenario.probability
      } else {
        years.append(ScenarioYear(labels: [label], probability: scenario.probability, demand: demand))
      }
    }
    return years.enumerated().sorted {
      ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset)
    }.map(\.element)
  }

  /// An amount of a stream: never less than nothing, and never more than what is drawn.
  private static func amount(_ value: Double) -> Double { max(0, Scale.drawable(value)) }
}
