import Catalogue
import Money
import Needs

/// Everything a question needs that is worked out once: the forecast, the offers with prices, who is left out.
struct Valuation {
  let question: AdviceQuestion
  let forecast: Forecast
  /// All offers, with a row for buying nothing where the catalogue has none.
  let offers: [Offer]
  /// The same offers with average figures; `nil` where the price is unknown.
  let priced: [PricedOffer?]
  let exclusions: [Exclusion]
  private let excluded: Set<ID<Offer>>
  private let position: [ID<Offer>: Int]
  private let limitations: ApplicableLimitations

  init(_ question: AdviceQuestion) {
    self.question = question
    let customer = question.customer
    let forecast = Forecast(customer)
    self.forecast = forecast
    let given = question.catalogue.offers
    offers = given.contains { $0.source == .none } ? given : given + [.nothing(streams: customer.streams)]
    priced = offers.map { PricedOffer($0, customer: customer, forecast: forecast) }
    exclusions = offers.compactMap { Exclusion.of($0, for: customer) }
    excluded = Set(exclusions.map(\.offer))
    position = Dictionary(offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    limitations = ApplicableLimitations(customer: customer, forecast: forecast)
  }

  func isExcluded(_ offer: Offer) -> Bool { excluded.contains(offer.id) }

  func plainOutcomes(_ priced: PricedOffer) -> [Outcome] {
    (0..<forecast.scenarioCount).map { scenario in
      var outcome = priced.outcome(forecast, scenario: scenario, months: 1, forecast.horizon)
      outcome.cost += priced.upfront
      return outcome
    }
  }

  func plainWay(_ priced: PricedOffer) -> Way {
    way(ID(plain: priced.offer.id), .plain, priced.offer, plainOutcomes(priced))
  }

  /// The offer against its plans, and the row of the best plan if it beats the offer alone.
  func comparePlans(_ priced: PricedOffer, plain: Way) -> (PlanComparison, Way?) {
    let supplements = question.catalogue.supplements
    let costing = PlanCosting(priced: priced, supplements: supplements, forecast: forecast)
    let rows = PlanSearch(priced: priced, supplements: supplements, forecast: forecast).best(3).map { plan in
      (
        plan,
        way(
          plan.wayID(with: priced.offer.id), .plan(plan), priced.offer,
          costing.outcomes(of: plan, plain: plain.byScenario))
      )
    }
    let worthHaving = rows.first.map { Closeness.more($0.1.average.value, than: plain.average.value) } ?? false
    let comparison = PlanComparison(
      offer: priced.offer.id, without: plain.average.value,
      top: rows.map { PlanComparison.Ranked(id: $1.id, plan: $0, value: $1.average.value) },
      worthHaving: worthHaving)
    return (comparison, worthHaving ? rows.first?.1 : nil)
  }

  /// `nil` where the start fails a must or has no price.
  func startSmall(_ asked: StartSmallQuestion) -> StartSmallAnswer? {
    guard let start = usable(asked.start) else { return nil }
    let paths = question.catalogue.upgradePaths.filter { $0.from == asked.start }
      .compactMap { path in usable(path.to).map { (offer: $0, fee: path.fee) } }
    let valuation = StartSmallValuation(
      question: asked, start: start, paths: paths, forecast: forecast)
    let course = valuation.course()
    let weights = forecast.probabilities
    let way = way(
      ID(startingWith: asked.start, checkInMonth: asked.checkInMonth),
      .startSmall(checkInMonth: asked.checkInMonth), start.offer, course.outcomes)
    let alternatives = asked.alternatives.compactMap(usable).map { (offer: $0.offer.id, by: plainOutcomes($0)) }
    let stay = plainOutcomes(start)
    let commitNow = ([(offer: start.offer.id, by: stay)] + alternatives).map {
      (offer: $0.offer, value: Outcome.average($0.by, weights: weights).value)
    }
    let growth = asked.growthScenario.flatMap { name in question.customer.scenarios.firstIndex { $0.id == name } }
    let upgrades = course.decisions.indices.contains { weights[$0] > 0 && course.decisions[$0] != nil }
    return StartSmallAnswer(
      question: asked, way: way.id,
      decisions: zip(question.customer.scenarios, course.decisions).map {
        ($0.id, $1.map { paths[$0].offer.offer.id })
      },
      expected: way.average.value, commitNow: commitNow,
      valueOfBeingAbleToWait: way.average.value - (commitNow.map(\.value).max() ?? 0),
      breakEven: growth.map { growth in
        alternatives.map { alternative in
          let differences = zip(alternative.by, course.outcomes).map { $0.value - $1.value }
          return (
            alternative.offer,
            Equality(differences: differences, probabilities: weights).probability(of: growth)
          )
        }
      } ?? [], expectedIfForgotten: commitNow[0].value, byScenario: course.outcomes,
      row: upgrades ? way : nil)
  }

  /// The offer, if it can be advised at all.
  private func usable(_ id: ID<Offer>) -> PricedOffer? {
    guard !excluded.contains(id) else { return nil }
    return position[id].flatMap { priced[$0] }
  }

  private func way(_ id: ID<Way>, _ kind: Way.Kind, _ offer: Offer, _ outcomes: [Outcome]) -> Way {
    Way(
      id: id, kind: kind, offer: offer.id, source: offer.source, byScenario: outcomes,
      weights: forecast.probabilities, limitationsToState: limitations.of(offer))
  }
}

extension Offer {
  /// The row for buying nothing where the catalogue has none: no cost, no attributes, covering nothing.
  static func nothing(streams: [Stream]) -> Offer {
    Offer(
      id: ID("nothing"), name: "Buy nothing", source: .none,
      capacity: Dictionary(streams.map { ($0.id, Figure(0)) }, uniquingKeysWith: { first, _ in first }),
      prices: Prices())
  }
}
