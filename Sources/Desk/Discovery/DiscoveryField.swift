package import Money
package import Needs

/// A place in a discovery that can be written on its own, named as forms name it: `worth.quieter_nights`.
///
/// One name serves everywhere: keeping as you go, the customer's sliders, edits made offline and their conflicts.
package enum DiscoveryField: Hashable, Sendable {
  /// What it is about.
  case title
  /// An answer or a sentence, in her words.
  case said(ID<Evidence>)
  /// The needs that rest on those words, keys with spaces between them.
  case about(ID<Evidence>)
  /// Whether a need is there: `yes`, or empty.
  case need(NeedKey)
  /// What a need is called.
  case label(NeedKey)
  /// What having all of a want is worth in a year.
  case worth(ID<Want>)
  /// What going short of a unit of a stream costs.
  case unmet(ID<DemandStream>)
  /// The value of a must.
  case must(ID<Must>)
  /// Why a must is set aside; empty where it holds.
  case aside(ID<Must>)
  /// How likely a scenario is, in per cent.
  case chance(ID<Scenario>)
  /// Twelve figures of a stream in a scenario's phase, with spaces between them.
  case demand(ID<Scenario>, phase: Int, ID<DemandStream>)
  /// Which typical year was chosen.
  case year
  /// What is so where she lives: a number, `yes`, `no`, a word, or empty where it is unknown.
  case fact(ID<Fact>)
  /// How many months are looked at.
  case horizon
  /// The calendar month it would begin.
  case start
  /// The month in which starting small is looked at again.
  case checkIn

  /// The field of that name; `nil` where there is none.
  package init?(_ name: String) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : ""
    switch (parts.first, rest.isEmpty) {
    case ("title", true): self = .title
    case ("year", true): self = .year
    case ("horizon", true): self = .horizon
    case ("start", true): self = .start
    case ("checkin", true): self = .checkIn
    case ("said", false): self = .said(ID(rest))
    case ("about", false): self = .about(ID(rest))
    case ("worth", false): self = .worth(ID(rest))
    case ("unmet", false): self = .unmet(ID(rest))
    case ("must", false): self = .must(ID(rest))
    case ("aside", false): self = .aside(ID(rest))
    case ("chance", false): self = .chance(ID(rest))
    case ("fact", false): self = .fact(ID(rest))
    case ("need", false), ("label", false):
      guard let key = NeedKey(rest) else { return nil }
      self = parts[0] == "need" ? .need(key) : .label(key)
    case ("demand", false):
      let names = rest.split(separator: "/").map(String.init)
      guard names.count == 3, let phase = Int(names[1]) else { return nil }
      self = .demand(ID(names[0]), phase: phase, ID(names[2]))
    default: return nil
    }
  }

  /// The name forms give it.
  package var name: String {
    switch self {
    case .title: "title"
    case .said(let id): "said.\(id)"
    case .about(let id): "about.\(id)"
    case .need(let key): "need.\(key)"
    case .label(let key): "label.\(key)"
    case .worth(let id): "worth.\(id)"
    case .unmet(let id): "unmet.\(id)"
    case .must(let id): "must.\(id)"
    case .aside(let id): "aside.\(id)"
    case .chance(let id): "chance.\(id)"
    case .demand(let scenario, let phase, let stream): "demand.\(scenario)/\(phase)/\(stream)"
    case .year: "year"
    case .fact(let id): "fact.\(id)"
    case .horizon: "horizon"
    case .start: "start"
    case .checkIn: "checkin"
    }
  }

  /// Whether only the customer may write it.
  package var isCustomersAlone: Bool {
    if case .aside = self { return true }
    return false
  }

  /// Whether the customer may write it on the Table.
  package var isOpenToCustomer: Bool {
    switch self {
    case .worth, .unmet, .chance, .aside, .said, .must, .horizon: true
    default: false
    }
  }
}

/// Why something typed cannot be kept; the typed text stays where it was typed.
package enum FieldFault: Error, Hashable, Sendable {
  /// There is no such field here any more.
  case unknown
  /// It must not be empty.
  case empty
  /// It has more characters than fit.
  case tooLong(most: Int)
  /// It has fewer characters than it needs.
  case tooShort(least: Int)
  /// It is no number.
  case notANumber
  /// It is a number outside what can be.
  case outside(low: Double, high: Double)
  /// It is no day.
  case notADay
  /// It is no day of a year.
  case notADayOfYear
  /// It is neither a number nor a range from low to high.
  case notARange
  /// An amount with a mark that may stand before decimals or between thousands.
  case thousands
  /// The same stands there twice.
  case twice
  /// Not twelve numbers.
  case notTwelveNumbers
  /// It is none of the choices.
  case notAChoice
  /// Only the customer may write it.
  case customersAlone
  /// No package leaves the rep that much; the nearest in currency units, `nil` where none is left at all.
  case outOfReach(nearest: Double?)
  /// Both must have agreed to it.
  case bothMustAgree
  /// Whoever introduced somebody was introduced by them, at whatever distance.
  case leadsBack
  /// It is no mail address.
  case notAnAddress
  /// A limit that the rep's own numbers do not bear out; the largest cut they do, in per cent.
  case notBacked(largest: Double)
  /// A line cannot be read; its number, from 1.
  case line(Int)
  /// It is beyond what the rep can do or has.
  case noRoom(NoRoom)
  /// What it says contradicts what is recorded; why, in one sentence.
  case contradictsRecord(why: String)
  /// It should not be said as it is; why, in one sentence. With a reason it may.
  case needsReason(why: String)
  /// There are as many as there can be.
  case tooMany(most: Int)
}
