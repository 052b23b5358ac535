import Money

/// The event that started the clock.
public enum ClockEvent: String, Sendable, Hashable, CaseIterable {
  case conclusion, lastDelivery, copyReceived

  /// In words.
  public var words: String {
    switch self {
    case .conclusion: "the day both sides agreed"
    case .lastDelivery: "the day of the last delivery"
    case .copyReceived: "the day the copy was received"
    }
  }
}

/// The fact a clock waits for.
public enum MissingFact: String, Sendable, Hashable, CaseIterable {
  case signing, lastDelivery, copyReceived
  /// Neither what is supplied nor a delivery is recorded.
  case supplyOrDelivery

  /// In words.
  public var words: String {
    switch self {
    case .signing: "the day both sides agreed"
    case .lastDelivery: "the day the last goods arrived"
    case .copyReceived: "the day the customer received the copy"
    case .supplyOrDelivery: "whether goods are part of it, and when the last of them arrived"
    }
  }
}

/// What a clock shows for one contract.
enum ClockReading {
  case started(Day, by: ClockEvent, assuming: [Assumption])
  case waits(MissingFact)
}

extension Clock {
  /// When this clock starts for the contract: with the latest of the days that can start it.
  ///
  /// `places` are the kinds of place the regime covers; where none is recorded it may have been any of them.
  func reading(for contract: Contract, in places: Set<PlaceKind>) -> ClockReading {
    switch self {
    case .conclusion: return Clock.fromSigning(contract, assuming: [])
    case .conclusionOrLastDelivery:
      if contract.supply == .service { return Clock.fromSigning(contract, assuming: []) }
      guard let delivery = contract.lastDelivery else {
        return .waits(contract.supply == nil ? .supplyOrDelivery : .lastDelivery)
      }
      return Clock.later(
        delivery, .lastDelivery, than: contract.signed,
        assuming: contract.supply == nil ? [.supplyNotRecorded] : [])
    case .copyReceived:
      guard let copy = contract.copyDelivered else { return .waits(.copyReceived) }
      return Clock.later(copy, .copyReceived, than: contract.signed, assuming: [])
    case .conclusionOrCopy:
      if let copy = contract.copyDelivered {
        return Clock.later(copy, .copyReceived, than: contract.signed, assuming: [])
      }
      // Agreed by telephone, the copy always comes later.
      if places.contains(.distance), contract.placeKind ?? .distance == .distance { return .waits(.copyReceived) }
      return Clock.fromSigning(contract, assuming: [.copyTakenAsGivenAtSigning])
    }
  }

  private static func fromSigning(_ contract: Contract, assuming: [Assumption]) -> ClockReading {
    guard let signed = contract.signed else { return .waits(.signing) }
    return .started(signed, by: .conclusion, assuming: assuming)
  }

  private static func later(
    _ day: Day, _ event: ClockEvent, than signed: Day?, assuming: [Assumption]
  ) -> ClockReading {
    guard let signed else { return .started(day, by: event, assuming: assuming + [.signingNotRecorded]) }
    return signed > day
      ? .started(signed, by: .conclusion, assuming: assuming) : .started(day, by: event, assuming: assuming)
  }
}
