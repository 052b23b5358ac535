/// What the rule table says of a contract.
public enum Answer: Sendable, Hashable {
  /// The place and the kind of contract are in the table.
  case known(Findings)
  /// They are not: no date is computed.
  case unknown(Unknown)

  /// What was found; `nil` where the rule is not known.
  public var findings: Findings? {
    if case .known(let findings) = self { findings } else { nil }
  }
}

/// The regimes of a place, sorted into those that apply to a contract and those that do not.
public struct Findings: Sendable, Hashable {
  /// Deadlines under the regimes that apply, in the order of the table.
  public let applying: [Deadline]
  /// The regimes that do not apply, and why.
  public let notApplying: [Excluded]

  /// A regime that does not apply, with every reason.
  public struct Excluded: Sendable, Hashable {
    /// The regime.
    public let regime: Regime
    /// At least one reason.
    public let reasons: [Reason]
  }

  /// The deadline that ends last, which is the one to go by; `nil` where no regime applies.
  ///
  /// A period that waits to begin ends later than any that runs. Of equal ones the more special regime is taken.
  public var longest: Deadline? {
    applying.reduce(nil) { best, next in
      guard let best else { return next }
      return next.endsBefore(best) ? best : next
    }
  }

  /// What to say where no regime applies.
  public static let noneApplies =
    "None of the rules I know gives a right to undo this contract. There may be others: ask for them with their source."
}

extension Deadline {
  fileprivate func endsBefore(_ other: Deadline) -> Bool {
    let mine = lastDay.map(Ending.lastDay) ?? .open
    let theirs = other.lastDay.map(Ending.lastDay) ?? .open
    if mine != theirs { return mine < theirs }
    if standsAtMostUntil != other.standsAtMostUntil { return standsAtMostUntil < other.standsAtMostUntil }
    return days < other.days
  }
}

/// Why the rule is not known.
public enum Unknown: Sendable, Hashable, CustomStringConvertible {
  case placeNotRecorded
  case placeNotInTable(Place)
  /// The country's regions have rules of their own, and the region is not recorded.
  case regionNotRecorded(country: String, regionsKnown: [String])
  /// A field with rules of its own, such as insurance.
  case subjectNotInTable(Subject)

  /// Says that the rule is not known, and asks for one with its source.
  public var description: String {
    let ask = "I do not know the rule here, so I give no date. "
    switch self {
    case .placeNotRecorded: return ask + "Record the country in which it was agreed."
    case .placeNotInTable(let place): return ask + "Give me the rule of \(place) with its source."
    case .regionNotRecorded(let country, let regions):
      return ask + "The rules of \(country) differ by region: record it. I know \(regions.joined(separator: ", "))."
    case .subjectNotInTable(let subject):
      return ask + "Contracts on \(subject.words) have rules of their own: give me the rule with its source."
    }
  }
}
