import ArgumentParser
import Money
import Rights

/// Words for the kind of place, as they are typed.
enum PlaceWord: String, ExpressibleByArgument, CaseIterable {
  case home, workplace, temporary, business, distance

  var kind: PlaceKind {
    switch self {
    case .home: .home
    case .workplace: .workplace
    case .temporary: .temporaryPlace
    case .business: .businessPremises
    case .distance: .distance
    }
  }
}

/// Who made the first contact, as it is typed.
enum StarterWord: String, ExpressibleByArgument, CaseIterable {
  case rep, customer

  var party: Party { self == .rep ? .seller : .customer }
}

/// What was supplied, as it is typed.
enum SupplyWord: String, EnumerableFlag {
  case goods, service, mixed

  static func help(for value: SupplyWord) -> ArgumentHelp? {
    switch value {
    case .goods: "Goods were sold."
    case .service: "A service was sold (power, gas and water by meter count as one)."
    case .mixed: "Goods together with a service."
    }
  }

  var supply: Supply {
    switch self {
    case .goods: .goods
    case .service: .service
    case .mixed: .mixed
    }
  }
}

/// What a contract is about, as it is typed.
enum SubjectWord: String, ExpressibleByArgument, CaseIterable {
  case ordinary, insurance, finance
  case realEstate = "real-estate"

  var subject: Subject {
    switch self {
    case .ordinary: .ordinary
    case .insurance: .insurance
    case .finance: .finance
    case .realEstate: .realEstate
    }
  }
}

/// Yes or no, as it is typed.
enum YesNoWord: String, ExpressibleByArgument, CaseIterable {
  case yes, no
}

/// A day as it is typed.
enum DayWord {
  static func read(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("There is no such day; write it as year-month-day, like 2025-07-03.")
    }
    guard Counting.supportedDayNumbers.contains(day.number) else {
      throw ValidationError("Days are counted from 1900 to 2200; correct the year.")
    }
    return day
  }
}

/// A price as it is typed, in hundredths: every currency of the rule table has two decimals.
enum PriceWord {
  static func read(_ text: String) throws -> Int64 {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, (1...15).contains(whole.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts.dropFirst().allSatisfy({ $0.count <= 2 }), let units = Int64(whole)
    else {
      throw ValidationError("Write the whole price with digits, like 180 or 180.50.")
    }
    let cents = parts.count == 2 ? String(parts[1]) : "0"
    return units * 100 + (Int64(cents.count == 1 ? cents + "0" : cents) ?? 0)
  }
}
