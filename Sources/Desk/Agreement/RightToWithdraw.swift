package import Catalogue
package import Money
package import Rights

/// Until when the customer may withdraw from an agreement, and what that rests on.
package enum RightToWithdraw: Hashable, Sendable {
  /// The rule table knows the place and the kind of contract.
  case known(Findings)
  /// It does not, and the rep gave a rule with its source.
  case own(lastDay: Day, source: String)
  /// It does not, and there is no date.
  case unknown(Unknown)

  /// The deadline to go by, where the table gives one.
  package var deadline: Deadline? {
    if case .known(let findings) = self { return findings.longest }
    return nil
  }

  /// The last day to withdraw; `nil` where there is no right or its days have not begun.
  package var lastDay: Day? {
    switch self {
    case .known: deadline?.lastDay
    case .own(let lastDay, _): lastDay
    case .unknown: nil
    }
  }

  /// Whether the customer may withdraw on a day.
  package func stands(on day: Day) -> Bool {
    switch self {
    case .known(let findings):
      if findings.applying.isEmpty { return false }
      guard let lastDay else { return true }
      return day <= lastDay
    case .own(let lastDay, _): return day <= lastDay
    case .unknown: return false
    }
  }

  /// The last day on which no payment may be taken.
  package var noPaymentThrough: Day? {
    guard case .known(let findings) = self else { return nil }
    return findings.applying.compactMap(\.paymentBanLastDay).max()
  }

  /// What was taken for granted, each time for the longer reading.
  package var assumptions: [Assumption] { deadline?.assumptions ?? [] }

  /// Whether the rule is general knowledge, to be confirmed before anybody relies on it.
  package var isToBeConfirmed: Bool { deadline?.certainty == .generalKnowledge }

  /// Whether nothing may be done for the customer either while no payment may be taken.
  package var bansWork: Bool {
    guard case .known(let findings) = self else { return false }
    return findings.applying.contains { $0.regime.paymentBan?.span == .wholePeriod }
  }

  /// The last day on which money must be back after a withdrawal on a day; `nil` where no rule gives one.
  package func moneyBack(withdrawnOn day: Day) -> Day? {
    guard let deadline else { return nil }
    return (try? deadline.refundDue(cancelledOn: day)) ?? nil
  }
}

extension ContractNotes {
  /// The right to withdraw from what is signed on a day.
  package func right(signed day: Day) -> RightToWithdraw {
    let answer: Answer
    do { answer = try RightsToUndo.applicable(to: contract(signed: day)) } catch {
      return fallback(day) ?? .unknown(.placeNotRecorded)
    }
    switch answer {
    case .known(let findings): return .known(findings)
    case .unknown(let why): return fallback(day) ?? .unknown(why)
    }
  }

  private func fallback(_ day: Day) -> RightToWithdraw? {
    ownRule.map { .own(lastDay: day.adding(days: $0.days), source: $0.source) }
  }

  /// The contract as the rule table asks for it. The copy is on the page with the yes, and the page tells of the right.
  package func contract(signed day: Day) -> Contract {
    var contract = Contract(
      place: country.isEmpty ? nil : Place(country: country, region: region.isEmpty ? nil : region), signed: day,
      holidays: holidays ?? [])
    contract.initiatedBy = Party(rawValue: initiatedBy)
    contract.placeKind = PlaceKind(rawValue: placeKind)
    contract.languageOfTalk = language
    contract.buyer = Buyer(rawValue: buyer)
    contract.copyDelivered = day
    contract.supply = Supply(rawValue: supply)
    contract.lastDelivery = delivered
    contract.price = Price(amountMinor: price, currency: currency)
    contract.subject = Subject(rawValue: subject)
    contract.unsolicitedVisit = uninvited
    contract.excursion = false
    contract.informedOfRight = true
    return contract
  }
}

extension Agreement {
  /// The right to withdraw from it, counted from the customer's first yes and the delivery; `nil` before her yes, and
  /// where it was undone by a change.
  package var right: RightToWithdraw? {
    guard let agreedFirst, document.amendment?.way.ends != true else { return nil }
    var facts = document.facts
    if let delivered { facts.delivered = delivered }
    return facts.right(signed: agreedFirst)
  }
}

extension Agreement.Document {
  /// What is promised and by when, for what is agreed on a day: nothing that the customer pays or, where the rule says so,
  /// that is done for her falls into the days in which that is forbidden.
  package func promises(agreedOn day: Day) -> [AgreedPromise] {
    let right = facts.right(signed: amendment?.agreedFirst ?? day)
    let free = right.noPaymentThrough.map { $0.adding(days: 1) } ?? day
    let undertaken = undertakings.map { undertaking in
      let due = undertaking.due.day(from: day)
      let isHeld = undertaking.isCustomers || right.bansWork
      return AgreedPromise(
        what: undertaking.what, isCustomers: undertaking.isCustomers, due: isHeld ? max(due, free) : due,
        takes: undertaking.minutes.map { Takes(minutes: $0) })
    }
    // A change leaves the looks as they were agreed first.
    guard let checkIn, amendment == nil else { return undertaken }
    return undertaken
      + checkIn.months.map {
        AgreedPromise(what: checkIn.what, isCustomers: false, due: day.adding(months: $0), checkIn: $0)
      }
  }
}

/// Something that is promised with an agreement, on its day.
package struct AgreedPromise: Hashable, Sendable {
  /// What.
  package let what: String
  /// Whether the customer promises it, not the rep.
  package let isCustomers: Bool
  /// By which day.
  package let due: Day
  /// The month of the check-in it is; `nil` for anything else.
  package var checkIn: Int?
  /// What keeping it takes of the rep's capacity; `nil` where nothing is counted.
  package var takes: Takes?
}

extension Undertaking.Due {
  /// The day it is due, counted from the day it was agreed.
  package func day(from agreed: Day) -> Day {
    switch self {
    case .days(let days): return agreed.adding(days: days)
    case .months(let months): return agreed.adding(months: months)
    case .dayOfYear(let number):
      let year = agreed.civil.year
      let days = [year, year + 1].compactMap { Day(year: $0, month: 1, day: 1)?.adding(days: number - 1) }
      return days.first { $0 > agreed } ?? agreed
    }
  }
}
