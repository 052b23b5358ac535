import Money

extension Regime {
  /// Thirty days after an unsolicited home visit or an excursion in Italy.
  static let italyHomeVisits = thirtyDays(
    id: ID("IT-52-1bis"), title: "Italy: unsolicited home visits and excursions", country: "IT",
    source: "Codice del consumo, Art. 52(1-bis)")
}
