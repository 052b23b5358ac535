public import Money

extension Regime {
  /// When the table was researched.
  static let researched = "2026-11"

  /// Every regime of the table; rules of a region stand after those of its country.
  public static let all: [Regime] = [
    .europeanUnion, .italyHomeVisits, .spainHomeVisits, .franceHomeSelling, .unitedKingdom,
    .unitedStatesFederal, .california,
    .ontario, .quebec, .britishColumbia, .alberta,
    .australia, .newZealand,
  ]

  /// The regime of that name; `nil` if the table has none.
  public static func named(_ id: ID<Regime>) -> Regime? { all.first { $0.id == id } }
}
