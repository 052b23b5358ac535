/// Where a rule holds or a contract was made: a country, and a region where regions have rules of their own.
public struct Place: Sendable, Hashable, CustomStringConvertible {
  /// ISO 3166-1 code in capitals, such as `US`; `EU` stands for every member state of the Union.
  public let country: String
  /// The second half of the ISO 3166-2 code in capitals, such as `CA` for California; `nil` for the whole country.
  public let region: String?

  /// The place with that country and region; `uk` reads as `GB`, `el` as `GR`, and `us-ca` as the region `CA`.
  public init(country: String, region: String? = nil) {
    let upper = country.uppercased()
    let code = ["UK": "GB", "EL": "GR"][upper] ?? upper
    self.country = code
    let part = region?.uppercased().split(separator: "-").last.map(String.init)
    self.region = part
  }

  /// The 27 member states of the European Union.
  public static let memberStates: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// Whether a rule of this place holds for a contract made in the other one.
  public func covers(_ other: Place) -> Bool {
    if country == "EU" { return other.country == "EU" || Place.memberStates.contains(other.country) }
    return country == other.country && (region == nil || region == other.region)
  }

  /// `US` or `US-CA`.
  public var description: String { region.map { country + "-" + $0 } ?? country }
}
