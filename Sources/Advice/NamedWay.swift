import Catalogue
public import Money
public import Needs

extension AdviceQuestion {
  /// Where two ways are worth the same as the likelihood of a scenario moves; `nil` where a name is unknown, never the
  /// same where a price is.
  ///
  /// A way is an offer, an offer with a plan (`a+rental[7,8]`) or a start with a check-in (`basic>check-in@6`), in the
  /// ranking or not; the decisions in it stay as they are today.
  public func whatWouldChange(scenario: ID<Scenario>, from: ID<Way>, to: ID<Way>) -> WhatWouldChange? {
    let valuation = Valuation(self)
    let (first, second) = (valuation.outcomes(of: from), valuation.outcomes(of: to))
    guard let position = customer.scenarios.firstIndex(where: { $0.id == scenario }),
      first != nil || hasOffer(from), second != nil || hasOffer(to)
    else { return nil }
    var equal: Double?
    if let first, let second {
      equal = Equality(
        differences: zip(first, second).map { $0.value - $1.value },
        probabilities: valuation.forecast.probabilities
      ).probability(of: position)
    }
    return WhatWouldChange(scenario: scenario, from: from, to: to, probabilityAtWhichTheyAreEqual: equal)
  }

  /// Whether a name is that of an offer, whatever its price, or of a way made from one.
  public func knows(_ way: ID<Way>) -> Bool {
    hasOffer(way) || Valuation(self).outcomes(of: way) != nil
  }

  private func hasOffer(_ way: ID<Way>) -> Bool { catalogue.offers.contains { ID(plain: $0.id) == way } }
}

extension Valuation {
  fileprivate func outcomes(of way: ID<Way>) -> [Outcome]? {
    for (offer, priced) in zip(offers, priced) where ID(plain: offer.id) == way {
      return priced.map(plainOutcomes)
    }
    for asked in question.startSmall where ID(startingWith: asked.start, checkInMonth: asked.checkInMonth) == way {
      return startSmall(asked)?.byScenario
    }
    for (offer, priced) in zip(offers, priced) where offer.source == .own && way.text.hasPrefix(offer.id.text + "+") {
      let rest = way.text.dropFirst(offer.id.text.count + 1)
      guard let priced, let plan = Plan(parsing: rest, supplements: question.catalogue.supplements) else { continue }
      return PlanCosting(priced: priced, supplements: question.catalogue.supplements, forecast: forecast)
        .outcomes(of: plan, plain: plainOutcomes(priced))
    }
    return nil
  }
}

extension Plan {
  /// The plan of a name such as `portable-rental[7,8]+service-standby`; `nil` where it names what there is not.
  init?(parsing text: Substring, supplements: [Supplement]) {
    self.init(rentals: [], standbys: [])
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let supplement = supplements.first(where: { $0.id.text == pieces[0] }) else { return nil }
      switch supplement.terms {
      case .standby:
        guard pieces.count == 1 else { return nil }
        standbys.append(supplement.id)
      case .prebook:
        guard pieces.count == 2, pieces[1].hasSuffix("]") else { return nil }
        let months = pieces[1].dropLast().split(separator: ",").map { Int($0) ?? 0 }
        guard !months.isEmpty, Set(months).count == months.count, months.allSatisfy((1...12).contains) else {
          return nil
        }
        rentals.append(Rental(supplement: supplement.id, months: months))
      }
    }
  }
}
