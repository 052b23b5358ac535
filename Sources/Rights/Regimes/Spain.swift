import Money

extension Regime {
  /// Thirty days after an unsolicited home visit or an excursion in Spain.
  static let spainHomeVisits = thirtyDays(
    id: ID("ES-102"), title: "Spain: unsolicited home visits and excursions", country: "ES",
    source: "TRLGDCU (Real Decreto Legislativo 1/2007), Art. 102")
}
