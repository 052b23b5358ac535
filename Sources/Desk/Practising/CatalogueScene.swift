package import Catalogue
package import Disclosure
package import Money
import Needs
package import Practice

extension PracticeScene {
  /// The part of the price that stands in for what is left to the rep where she wrote nothing down.
  package static let assumedShare = 0.25

  /// What a rep can practise on: an own offer of her catalogue, with what her trade asks and what may move; `nil` where the
  /// offer has no price yet.
  package init?(_ offer: Offer, earning contribution: Contribution?, in view: CatalogueView, currency: Currency) {
    let trade = view.trade
    guard let units = offer.prices?.asked(over: trade.horizonMonths), units > 0 else { return nil }
    func minor(_ amount: Double) -> Int64 { (try? Money.rounding(amount, in: currency).minor) ?? 0 }
    let price = minor(units)
    let earned = contribution.map { $0.upfront + $0.monthly * Double(trade.horizonMonths) }
    self.init(
      trade: trade.name, offer: offer.name, currency: currency.code, price: price,
      leftToRep: earned.map(minor) ?? Int64(Double(price) * PracticeScene.assumedShare),
      isLeftAssumed: contribution == nil, needs: PracticeScene.needs(of: trade),
      questions: trade.questions.map {
        Question(id: $0.id.text, text: $0.text, about: $0.about.map(\.description))
      },
      limitations: offer.limitations.map { PracticeScene.limitation($0, trade.labels) },
      issues: view.offered(.concession).compactMap { item in
        item.concession.map { PracticeScene.issue($0, item.costs, price: price, minor) }
      })
  }

  private static func needs(of trade: Trade) -> [Need] {
    trade.musts.map { Need(id: NeedKey.must($0.id).description, text: $0.label, kind: .must) }
      + trade.wants.map { Need(id: NeedKey.want($0.id).description, text: $0.label, kind: .want) }
      + trade.streams.map { Need(id: NeedKey.stream($0.id).description, text: $0.label, kind: .stream) }
  }

  private static func limitation(_ limitation: Catalogue.Limitation, _ labels: Labels) -> PracticeScene.Limitation {
    switch limitation.condition {
    case nil: PracticeScene.Limitation(id: limitation.id.text, text: limitation.text, isAlways: true)
    case .peakDemandOverCapacity: PracticeScene.Limitation(id: limitation.id.text, text: limitation.text)
    case .fact(let fact, let comparison, let value):
      PracticeScene.Limitation(
        id: limitation.id.text, text: limitation.text,
        asks: Circumstance(
          label: labels.facts[fact]?.text ?? fact.text, unit: labels.facts[fact]?.unit ?? "", comparison: comparison,
          value: value))
    }
  }

  private static func issue(
    _ concession: Concession, _ costs: [ID<Concession.Level>: Double], price: Int64, _ minor: (Double) -> Int64
  ) -> Issue {
    Issue(
      id: concession.id.text, name: concession.name,
      levels: concession.levels.map { level in
        let off = level.cut.map { Int64((Double(price) * $0).rounded()) }
        return Level(
          id: level.id.text, name: level.name, cut: level.cut, worth: off ?? minor(level.worth),
          cost: off ?? minor(costs[level.id] ?? 0))
      })
  }
}

extension Prices {
  /// What is asked for: what is paid at the start, or where nothing is, the months of the horizon. In currency units.
  package func asked(over months: Int) -> Double {
    upfront.expected > 0 ? upfront.expected : (schedule.first?.monthly.expected ?? 0) * Double(months)
  }
}

extension CatalogueView {
  /// What can be practised on, in the catalogue's order: own offers with a price.
  package func scenes(in currency: Currency) -> [(offer: Offer, scene: PracticeScene)] {
    offered(.own).compactMap { item in
      guard let offer = item.offer,
        let scene = PracticeScene(offer, earning: item.contribution, in: self, currency: currency)
      else { return nil }
      return (offer, scene)
    }
  }
}
