import Money

/// Why a regime does not apply to a contract.
public enum Reason: Sendable, Hashable, CustomStringConvertible {
  case buyerIsBusiness
  case placeKindNotCovered(PlaceKind)
  /// The customer asked the seller to come, and the regime is for uninvited sellers.
  case customerInvited
  case priceNotReached(Price, Threshold)
  case exception(Exception)

  /// As a sentence.
  public var description: String {
    switch self {
    case .buyerIsBusiness: "The buyer is a business; the rule is for consumers."
    case .placeKindNotCovered(let kind): "It was agreed \(kind.words), which the rule does not cover."
    case .customerInvited: "The customer invited the seller; the rule is for sellers who come uninvited."
    case .priceNotReached(let price, let threshold): "The price is \(price); the rule holds \(threshold)."
    case .exception(let exception): "There is no right to undo for \(exception.words)."
    }
  }
}

/// Whether a regime is for a contract: every reason against it, and what was assumed on the way.
struct Screening {
  var reasons: [Reason] = []
  var assumptions: [Assumption] = []

  init(of contract: Contract, under regime: Regime) {
    screenBuyer(contract)
    screenPlace(contract, regime.scope)
    screenApproach(contract, regime.scope)
    screenPrice(contract, regime.scope)
    screenExceptions(contract, regime.exceptions)
  }

  private mutating func screenBuyer(_ contract: Contract) {
    switch contract.buyer {
    case .business: reasons.append(.buyerIsBusiness)
    case .consumer: break
    case nil: assumptions.append(.buyerNotRecorded)
    }
    if contract.subject == nil { assumptions.append(.subjectNotRecorded) }
  }

  private mutating func screenPlace(_ contract: Contract, _ scope: Scope) {
    if scope.coversExcursions, contract.excursion == true { return }
    guard let kind = contract.placeKind else { return assumptions.append(.placeKindNotRecorded) }
    if scope.places.contains(kind) { return }
    // At a fair or on a tour, an excursion that nobody recorded is likely enough to take the longer reading.
    if scope.coversExcursions, contract.excursion == nil, kind == .temporaryPlace {
      return assumptions.append(.excursionNotRecorded)
    }
    reasons.append(.placeKindNotCovered(kind))
  }

  private mutating func screenApproach(_ contract: Contract, _ scope: Scope) {
    switch scope.approach {
    case .anyone: return
    case .unsolicitedHomeVisitOrExcursion:
      screenVisit(contract)
    case .uninvited:
      if contract.unsolicitedVisit == true { return }
      switch contract.initiatedBy {
      case .customer: reasons.append(.customerInvited)
      case .seller: break
      case nil: assumptions.append(.approachNotRecorded)
      }
    }
  }

  private mutating func screenVisit(_ contract: Contract) {
    if contract.excursion == true || assumptions.contains(.excursionNotRecorded) { return }
    switch (contract.unsolicitedVisit, contract.initiatedBy) {
    case (true?, _): return
    case (nil, .seller), (nil, nil): assumptions.append(.approachNotRecorded)
    case (false?, _), (nil, .customer):
      // Without a kind of place it may still have been an excursion.
      if contract.placeKind == nil, contract.excursion == nil { return assumptions.append(.excursionNotRecorded) }
      reasons.append(.customerInvited)
    }
  }

  private mutating func screenPrice(_ contract: Contract, _ scope: Scope) {
    // Of several limits the lowest holds where the kind of place is not known.
    let thresholds = contract.placeKind.map { kind in scope.thresholds.filter { $0.places.contains(kind) } }
    guard let threshold = (thresholds ?? scope.thresholds).min(by: { $0.limit.amountMinor < $1.limit.amountMinor })
    else { return }
    guard let price = contract.price else { return assumptions.append(.priceNotRecorded) }
    switch threshold.admits(price) {
    case true?: break
    // The missing kind of place is noted already; at a kind without a limit any price is in.
    case false? where contract.placeKind == nil && !scope.hasThresholdEverywhere: break
    case false?: reasons.append(.priceNotReached(price, threshold))
    case nil: assumptions.append(.priceInOtherCurrency(price, threshold))
    }
  }

  private mutating func screenExceptions(_ contract: Contract, _ exceptions: [Exception]) {
    var unknown: [Exception] = []
    for exception in exceptions {
      switch contract.fact(behind: exception) {
      case false?: break
      case true? where contract.supply == exception.supply: reasons.append(.exception(exception))
      case true?: assumptions.append(.exceptionForPartOnly(exception))
      case nil:
        if contract.supply == nil || contract.supply == .mixed || contract.supply == exception.supply {
          unknown.append(exception)
        }
      }
    }
    if !unknown.isEmpty { assumptions.append(.exceptionsNotRecorded(unknown)) }
  }
}

extension Scope {
  /// Whether every kind of place covered has a limit, so that a low price is out wherever it was agreed.
  fileprivate var hasThresholdEverywhere: Bool {
    places.allSatisfy { kind in thresholds.contains { $0.places.contains(kind) } }
  }
}

extension Exception {
  /// What the exception is about; a contract for more than that keeps the right.
  fileprivate var supply: Supply {
    switch self {
    case .urgentRepairAskedFor, .fullyPerformedWithConsent: .service
    case .madeToMeasure, .unsealedHygieneGoods: .goods
    }
  }
}

extension Contract {
  fileprivate func fact(behind exception: Exception) -> Bool? {
    switch exception {
    case .urgentRepairAskedFor: urgentRepairAskedFor
    case .madeToMeasure: madeToMeasure
    case .unsealedHygieneGoods: unsealedHygieneGoods
    case .fullyPerformedWithConsent: fullyPerformedWithConsent
    }
  }
}
