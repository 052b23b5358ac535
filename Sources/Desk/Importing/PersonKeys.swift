/// By what two entries are told to be the same person.
package struct PersonKeys: Hashable, Sendable {
  /// The words of the name, folded, in the order of letters: `Núñez, Ana` is as good as `Ana Nunez`.
  package let name: String
  /// Telephone numbers and addresses of e-mail.
  package let ways: Set<Way>
  /// Everything else written as a way to reach it, and where it is, folded.
  package let places: Set<String>

  /// A telephone number or an address of e-mail, by what makes it the same.
  package enum Way: Hashable, Sendable {
    /// The last eight digits, which are the same with a country's code and without.
    case phone(String)
    /// The address in small letters.
    case email(String)

    /// How it is compared; `nil` for what is neither.
    package init?(_ written: String) {
      let bytes = written.utf8
      if bytes.contains(UInt8(ascii: "@")), !bytes.contains(UInt8(ascii: "/")) {
        self = .email(written.trimmed.lowercased())
        return
      }
      let digits = bytes.filter { (48...57).contains($0) }
      // An address has digits too, but letters more.
      let letters = bytes.count { (65...90).contains($0 & 0xDF) || $0 >= 0x80 }
      guard digits.count >= 6, letters <= 3 else { return nil }
      self = .phone(String(decoding: digits.suffix(Way.digits), as: UTF8.self))
    }

    /// So many digits at the end of a number are compared.
    package static let digits = 8
  }

  /// The keys of a household.
  package init(_ household: Household) {
    self.init(name: household.name, reach: household.about.reach, place: household.place)
  }

  init(name: String, reach: [String], place: String) {
    self.name = PersonKeys.folded(name)
    var (ways, places) = (Set<Way>(), Set<String>())
    for text in reach {
      if let way = Way(text) { ways.insert(way) } else { places.insert(PersonKeys.folded(text)) }
    }
    if !place.isEmpty { places.insert(PersonKeys.folded(place)) }
    (self.ways, self.places) = (ways, places)
  }

  static func folded(_ text: String) -> String { Folding.words(text).sorted().joined(separator: " ") }
}
