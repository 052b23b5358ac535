import Catalogue
import Money
import Needs

/// How many discounted years of a want a way brings: the value of the way for each unit of the want's yearly worth.
struct WantEnjoyment {
  private let customer: Customer
  private let answer: AdviceAnswer
  private let offers: [ID<Offer>: Offer]
  /// Element m is the discounted years of months 1 to m.
  private let years: [Double]

  init(question: AdviceQuestion, answer: AdviceAnswer) {
    customer = question.customer
    self.answer = answer
    offers = Dictionary(question.catalogue.offers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    years = Forecast(question.customer).discountSum.map { $0 / 12 }
  }

  /// The years of the want by that way, the decisions at a check-in as they are; `nil` where the start is not known.
  func years(of want: Want, by way: Way) -> Double? {
    guard let offer = offers[way.offer] else { return 0 }
    let all = years[years.count - 1]
    guard case .startSmall(let checkIn) = way.kind else { return all * want.coverage(by: offer.attributes) }
    guard let start = answer.startSmall.first(where: { $0.way == way.id }) else { return nil }
    let before = years[min(checkIn, years.count - 1)]
    let own = want.coverage(by: offer.attributes)
    return zip(customer.scenarios, start.decisions).reduce(0) { sum, item in
      let later = item.1.upgradeTo.flatMap { offers[$0] } ?? offer
      return sum + item.0.probability * (before * own + (all - before) * want.coverage(by: later.attributes))
    }
  }
}
