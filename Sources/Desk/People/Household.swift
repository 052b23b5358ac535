package import Money

/// A household or a small firm that a rep knows.
package struct Household: Hashable, Sendable, Codable {
  /// Its name in the store.
  package let id: ID<Household>
  /// Whose it is.
  package let owner: ID<Account>
  /// What it is called: Rosa Ortega, Salon Lind.
  package var name: String
  /// Where it is, in words.
  package var place: String
  /// The currency of its amounts, an ISO code.
  package var currency: String
  /// The language of its Table.
  package var language: String
  /// What is known beside that.
  package var about: About
  /// Since when it is here.
  package let since: Instant
  /// When something last happened.
  package var touched: Instant

  /// What is known of a household beside its name.
  package struct About: Hashable, Sendable, Codable {
    /// Ways to reach it, as written: numbers, addresses.
    package var reach: [String]
    /// How and when it wants to hear from the rep.
    package var hearing: Hearing
    /// Who introduced it.
    package var introducedBy: ID<Household>?
    /// What both said to that being written down; `nil` where they were not asked.
    package var introduction: Introduction?
    /// What it lets be counted on its rep's public page; `nil` for nothing.
    package var counted: Set<PublicItem>?
    /// Where the rep knows it from, in words.
    package var knownFrom: String
    /// Whether it agreed to the rep keeping what it said, and on which day.
    package var consentedOn: String?

    /// What is known, beside a name.
    package init(
      reach: [String] = [], hearing: Hearing = Hearing(), introducedBy: ID<Household>? = nil, knownFrom: String = "",
      consentedOn: String? = nil
    ) {
      self.reach = reach
      self.hearing = hearing
      self.introducedBy = introducedBy
      self.knownFrom = knownFrom
      self.consentedOn = consentedOn
    }
  }

  /// A household of these.
  package init(
    id: ID<Household>, owner: ID<Account>, name: String, place: String = "", currency: String = "EUR",
    language: String = "en", about: About = About(), since: Instant, touched: Instant
  ) {
    self.id = id
    self.owner = owner
    self.name = name
    self.place = place
    self.currency = currency
    self.language = language
    self.about = about
    self.since = since
    self.touched = touched
  }

  /// The first word of the name, or all of it where the first is a title, an article or what a firm is.
  package var firstName: String {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    let isTitle = Household.titles.contains(first.lowercased().filter { $0 != "." })
    return isTitle || first.hasSuffix(".") ? name : first
  }

  private static let titles: Set<String> = [
    "the", "a", "an", "dr", "mr", "mrs", "ms", "miss", "prof", "sir", "herr", "frau", "señor", "señora", "sra", "sr",
    "don", "doña", "monsieur", "madame", "mme", "m", "van", "von", "de", "la", "le", "el", "family", "familie",
    "familia", "salon", "salón", "bar", "café", "cafe", "studio", "estudio", "hotel", "hostal", "pensión", "restaurant",
    "restaurante", "clinic", "clínica", "praxis", "pharmacy", "farmacia", "bakery", "panadería", "peluquería", "taller",
    "garage", "workshop", "shop", "store", "tienda", "school", "escuela", "casa", "villa", "office", "oficina",
  ]

  /// What a search looks through, folded.
  package var searched: String {
    Folding.words(([name, place, about.knownFrom] + about.reach).joined(separator: " ")).joined(separator: " ")
      + " " + about.reach.flatMap(Household.numbers).joined(separator: " ")
  }

  /// A telephone number as it may be typed: its digits, and without a country's code of any length.
  private static func numbers(in reach: String) -> [String] {
    let digits = reach.filter(\.isNumber)
    guard digits.count > 3 else { return [] }
    let codes = reach.trimmed.hasPrefix("+") ? [1, 2, 3] : []
    return [digits] + codes.map { String(digits.dropFirst($0)) }
  }
}

/// How and when a household wants to hear from the rep.
package struct Hearing: Hashable, Sendable, Codable {
  /// How.
  package var way: Way
  /// The day from which it may be asked again, as `2026-05-01`; `nil` for no such day.
  package var notBefore: String?

  /// Ways to hear from somebody.
  package enum Way: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing was said about it.
    case unsaid
    /// By phone.
    case phone
    /// By a message.
    case message
    /// By e-mail.
    case email
    /// Only in person.
    case inPerson
    /// Never: final, until the household itself says otherwise.
    case never
  }

  /// Nothing said yet, or what was.
  package init(way: Way = .unsaid, notBefore: String? = nil) {
    self.way = way
    self.notBefore = notBefore
  }
}
