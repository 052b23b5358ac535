/// A postal address in its parts.
struct PostalAddress {
  var whole = ""
  var box = ""
  var street = ""
  var city = ""
  var region = ""
  var code = ""
  var country = ""

  /// On one line, the code where it is usual: before the town, or after it where it has letters or follows a state.
  var line: String {
    if !whole.isEmpty { return whole.split(whereSeparator: \.isNewline).map { String($0).oneLine }.joinedParts }
    let isState = (2...3).contains(region.count) && region == region.uppercased()
    if isState { return [box, street, city, [region, code].joinedWords, country].joinedParts }
    let town = code.first?.isLetter ?? false ? [city, code].joinedWords : [code, city].joinedWords
    return [box, street, town, region, country].joinedParts
  }
}

/// A name in its parts.
struct NameParts {
  var prefix = ""
  var given = ""
  var middle = ""
  var family = ""
  var suffix = ""

  /// As it is spoken: the family's name last, or first and without a space where it is written in Chinese characters,
  /// kana or Hangul.
  var spoken: String {
    if !given.isEmpty, !family.isEmpty, (given + family).unicodeScalars.allSatisfy(NameParts.isEastAsian) {
      return [Honorific.kept(prefix), family + given, suffix].joinedWords
    }
    return [Honorific.kept(prefix), given, middle, family, suffix].joinedWords
  }

  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3134F: true
    default: false
    }
  }
}

/// Titles before a name.
enum Honorific {
  private static let plain: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "herr", "frau", "hr", "fr", "m", "mme", "mlle", "monsieur", "madame", "sr", "sra",
    "srta", "señor", "señora", "señorita", "d", "dña", "don", "doña",
  ]

  /// The title where it is one that people are called by; nothing for Mr and Mrs.
  static func kept(_ title: String) -> String {
    plain.contains(title.lowercased().filter { $0 != "." }) ? "" : title
  }
}

extension Contact {
  /// Takes off what is no part of what it says: spaces, marks of addresses, the same thing twice.
  mutating func tidy() {
    name = name.oneLine
    organization = organization.oneLine
    uid = uid.flatMap { $0.isEmpty ? nil : $0 }
    phones = phones.map { $0.without(scheme: "tel:").oneLine }.filter { !$0.isEmpty }.once { $0.filter(\.isNumber) }
    emails = emails.map { $0.without(scheme: "mailto:").oneLine }.filter { $0.contains("@") }.once { $0.lowercased() }
    websites = websites.map(\.oneLine).filter { !$0.isEmpty }.once { $0 }
    addresses = addresses.map(\.oneLine).filter { !$0.isEmpty }.once { $0.lowercased() }
    groups = groups.map { $0.drop { $0 == "*" || $0 == " " } }.map { String($0).oneLine }
      .filter { !$0.isEmpty && !Contact.ownGroups.contains($0.lowercased()) }.once { $0.lowercased() }
    note = note.withoutControls.trimmed
  }

  /// Groups that programs put everybody in.
  private static let ownGroups: Set<String> = ["mycontacts", "my contacts", "starred", "friends and family"]

  /// Why it cannot be taken; `nil` where it can.
  func reasonToRefuse(_ limits: ContactLimits) -> ContactFile.Reason? {
    if name.isEmpty, organization.isEmpty { return .noName }
    if let broken = phones.first(where: \.isShortenedNumber) { return .shortenedNumber(broken) }
    if phones.isEmpty, emails.isEmpty, websites.isEmpty, addresses.isEmpty { return .noWayToReach }
    let labels: [(ContactField, [String])] = [
      (.name, [name]), (.organization, [organization]), (.phone, phones), (.email, emails), (.website, websites),
      (.address, addresses), (.groups, [groups.joined(separator: ", ")]),
    ]
    for (field, texts) in labels
    where texts.contains(where: { $0.utf8.count > limits.label && $0.count > limits.label }) {
      return .tooLong(field, most: limits.label)
    }
    if note.utf8.count > limits.note, note.count > limits.note { return .tooLong(.note, most: limits.note) }
    return nil
  }
}

extension String {
  /// On one line, spaces taken together, without characters that are not seen.
  var oneLine: String {
    if isPlainLine { return self }
    return split { $0.isWhitespace }.map { $0.filter { !$0.isUnseen } }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether it is ASCII without anything to take off.
  private var isPlainLine: Bool {
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && before == 0x20) { return false }
      before = byte
    }
    return before != 0x20 || isEmpty
  }

  var withoutControls: String { filter { $0 == "\n" || $0 == "\t" || !$0.isUnseen } }

  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }

  func without(scheme: String) -> String {
    lowercased().hasPrefix(scheme) ? String(dropFirst(scheme.count).prefix { $0 != ";" && $0 != "?" }) : self
  }

  /// Whether a spreadsheet wrote a long number as `3.46E+10`.
  var isShortenedNumber: Bool {
    guard utf8.contains(UInt8(ascii: "+")), contains(where: { $0 == "E" || $0 == "e" }) else { return false }
    let sides = uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    return sides.count == 2
      && sides.allSatisfy { side in
        !side.isEmpty && side.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
      }
  }
}

extension Character {
  /// Controls, marks of direction and of the beginning of a file. What joins letters or emoji stays.
  fileprivate var isUnseen: Bool {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .control: return true
    case .format: return scalar.value != 0x200C && scalar.value != 0x200D
    default: return false
    }
  }
}

extension [String] {
  /// Words with a space between, empty ones left out.
  var joinedWords: String { filter { !$0.isEmpty }.joined(separator: " ") }

  /// Parts with a comma between, empty ones left out.
  var joinedParts: String { filter { !$0.isEmpty }.joined(separator: ", ") }

  /// Each once, told apart by a key.
  fileprivate func once(_ key: (String) -> String) -> [String] {
    if count < 2 { return self }
    var seen: Set<String> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
