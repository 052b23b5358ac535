import Foundation

/// Text as it is compared and found: small letters without accents.
package enum Folding {
  /// The text folded: `Señora Núñez` is `senora nunez`, `Łódź` is `lodz`, `Straße` is `strasse`.
  package static func fold(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for character in text.lowercased() {
      if let ascii = character.asciiValue {
        folded.unicodeScalars.append(Unicode.Scalar(ascii))
        continue
      }
      if let plain = special[character] {
        folded += plain
        continue
      }
      guard let base = String(character).decomposedBase else { continue }
      folded += base
    }
    return folded
  }

  /// The words of a text, folded; letters and digits only.
  package static func words(_ text: some StringProtocol) -> [String] {
    let folded = fold(text)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let words = folded.utf8.split { byte in !((97...122).contains(byte) || (48...57).contains(byte)) }
    return words.map { String(Substring($0)) }
  }

  private static let special: [Character: String] = [
    "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i",
  ]
}

extension String {
  /// The letters without the marks over and under them.
  fileprivate var decomposedBase: String? {
    var base = String.UnicodeScalarView()
    for scalar in Decomposition.scalars(of: self) where scalar.properties.generalCategory != .nonspacingMark {
      base.append(scalar)
    }
    return String(base)
  }
}

enum Decomposition {
  static func scalars(of text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
