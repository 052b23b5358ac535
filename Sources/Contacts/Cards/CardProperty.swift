/// A line of a card: what it is about, how its value is written, and the value.
struct CardProperty: Hashable {
  /// `TEL`, `FN`, in capitals.
  let name: String
  /// The group it is in, `item1` of `item1.TEL`; empty for none.
  let group: String
  /// Parameters by their names in capitals; a bare one of vCard 2.1 (`TEL;CELL`) is a `TYPE`.
  let parameters: [String: [String]]
  private let value: ArraySlice<UInt8>
  private let isOld: Bool

  /// Takes a line apart; `nil` where it is no property.
  ///
  /// - Parameter isOld: whether the card is of vCard 2.1, where commas and backslashes mean themselves.
  init?(_ line: ArraySlice<UInt8>, isOld: Bool) {
    guard let colon = CardProperty.colon(in: line) else { return nil }
    let parts = CardProperty.split(String(decoding: line[..<colon], as: UTF8.self), at: ";", quotes: true)
    guard let first = parts.first, !first.isEmpty else { return nil }
    let dotted = first.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = dotted.last, !last.isEmpty,
      last.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" })
    else { return nil }
    name = last.uppercased()
    group = dotted.count == 2 ? dotted[0].lowercased() : ""
    parameters = CardProperty.parameters(parts.dropFirst())
    value = line[(colon + 1)...]
    self.isOld = isOld
  }

  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for index in line.indices {
      if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if line[index] == UInt8(ascii: ":"), !isQuoted { return index }
    }
    return line.firstIndex(of: UInt8(ascii: ":"))
  }

  private static func parameters(_ parts: some Sequence<String>) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for part in parts where !part.isEmpty {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let key = sides.count == 2 ? sides[0].uppercased() : "TYPE"
      let values = split(sides[sides.count - 1], at: ",", quotes: true).map { $0.filter { $0 != "\"" } }
      found[key, default: []] += values
    }
    // A bare encoding of vCard 2.1.
    for type in found["TYPE"] ?? [] where ["QUOTED-PRINTABLE", "BASE64", "B"].contains(type.uppercased()) {
      found["ENCODING", default: []].append(type)
    }
    return found
  }

  /// Whether somebody would rather be reached by this than by the others.
  var isPreferred: Bool {
    types.contains("pref") || parameters["PREF"]?.first.flatMap { Int($0) } == 1
  }

  /// Its types in small letters.
  var types: [String] { (parameters["TYPE"] ?? []).map { $0.lowercased() } }

  /// Whether its value is a picture or something else that is no text.
  var isBinary: Bool {
    (parameters["ENCODING"] ?? []).contains { ["BASE64", "B"].contains($0.uppercased()) }
  }

  private var isQuotedPrintable: Bool {
    (parameters["ENCODING"] ?? []).contains { $0.uppercased() == "QUOTED-PRINTABLE" }
  }

  /// The value's text before what it escapes is undone.
  private var written: String {
    let bytes = isQuotedPrintable ? CardProperty.fromQuotedPrintable(value) : Array(value)
    if let charset = parameters["CHARSET"]?.first, let text = Charset.text(bytes, in: charset) { return text }
    return String(validating: bytes, as: UTF8.self)
      ?? String(decoding: TextEncoding.windows1252.utf8(bytes), as: UTF8.self)
  }

  /// The value as one text.
  var text: String { unescaped(written) }

  /// Its parts, as of `N` and `ADR`: separated by semicolons.
  var parts: [String] { CardProperty.split(written, at: ";", quotes: false).map(unescaped) }

  /// Its items, as of `CATEGORIES`: separated by commas.
  var items: [String] { CardProperty.split(written, at: ",", quotes: false).map(unescaped) }

  private func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        switch character {
        case _ where !isOld && (character == "n" || character == "N"): plain.append("\n")
        case ";", ",", ":", "\\": plain.append(character)
        // In the old form a backslash means itself.
        default: plain += isOld ? "\\\(character)" : String(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return isEscaped ? plain + "\\" : plain
  }

  /// Splits where a mark stands that is neither escaped nor, if asked for, in quotes.
  private static func split(_ text: String, at mark: Character, quotes: Bool) -> [String] {
    guard text.contains(mark) else { return [text] }
    var parts: [String] = []
    var part = ""
    var (isEscaped, isQuoted) = (false, false)
    for character in text {
      if character == mark, !isEscaped, !isQuoted {
        parts.append(part)
        part = ""
        continue
      }
      isEscaped = character == "\\" && !isEscaped
      if quotes, character == "\"" { isQuoted.toggle() }
      part.append(character)
    }
    return parts + [part]
  }

  /// Quoted-printable (RFC 2045, 6.7), its lines already joined; what is not written so stays as it is.
  private static func fromQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "="), index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        plain.append(high << 4 | low)
        index += 3
      } else {
        plain.append(byte)
        index += 1
      }
    }
    return plain
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
