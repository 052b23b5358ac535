/// Counts the packages behind efficient pairs: many packages can have the same gains, and a list keeps the first of them.
///
/// An efficient sum is a sum of efficient pairs, so the packages behind it are counted by going through the lists it was
/// made from and looking up what is left. Counts too large for an `Int` stay at `Int.max`.
struct TieCounting<Amount: FixedWidthInteger & SignedInteger & Sendable> {
  private var known: [ObjectIdentifier: [Int: Int]] = [:]

  /// How many packages are behind a pair of a list.
  mutating func count(_ place: Int, of list: GainList<Amount>) -> Int {
    if let found = known[ObjectIdentifier(list)]?[place] { return found }
    let gains = list.gains(at: place)
    var found = 0
    switch list.source {
    case .nothing: found = 1
    case .levels(_, _, let alike): found = alike[place]
    case .sum(let few, let many, _):
      for choice in 0..<few.count {
        guard let rest = many.place(of: gains - few.gains(at: choice)) else { continue }
        found = Counted.sum(found, Counted.product(count(choice, of: few), count(rest, of: many)))
      }
    case .choice(let lists, let changes, _):
      for (one, change) in zip(lists, changes) {
        guard let there = one.place(of: gains - change) else { continue }
        found = Counted.sum(found, count(there, of: one))
      }
    case .table(let layers): found = layers.count(gains) { count($0, of: layers.start) }
    }
    known[ObjectIdentifier(list), default: [:]][place] = found
    return found
  }
}

/// Arithmetic that stays at `Int.max`.
enum Counted {
  static func sum(_ first: Int, _ second: Int) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? .max : sum
  }

  static func product(_ first: Int, _ second: Int) -> Int {
    let (product, overflow) = first.multipliedReportingOverflow(by: second)
    return overflow ? .max : product
  }
}
