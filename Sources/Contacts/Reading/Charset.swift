import Foundation

/// Text in the character sets that cards name.
///
/// Foundation knows the tables; nothing else of it is used here.
enum Charset {
  /// The text in a character set of that name (as IANA has it, capitals do not matter).
  ///
  /// - Returns: `nil` where the name is not known, or the bytes are no text in it.
  static func text(_ bytes: some Collection<UInt8>, in name: String) -> String? {
    switch name.uppercased().filter({ $0 != "-" && $0 != "_" }) {
    case "UTF8", "": return String(validating: bytes, as: UTF8.self)
    case "USASCII", "ASCII", "ISO88591", "LATIN1", "WINDOWS1252", "CP1252":
      // What is called Latin 1 is Windows-1252 nearly everywhere, and the same where it is not.
      return String(decoding: TextEncoding.windows1252.utf8(Array(bytes)), as: UTF8.self)
    case let folded:
      guard let encoding = encodings[folded] else { return nil }
      return String(data: Data(bytes), encoding: encoding)
    }
  }

  private static let encodings: [String: String.Encoding] = [
    "ISO88592": .isoLatin2, "LATIN2": .isoLatin2, "WINDOWS1250": .windowsCP1250, "CP1250": .windowsCP1250,
    "WINDOWS1251": .windowsCP1251, "CP1251": .windowsCP1251, "WINDOWS1253": .windowsCP1253,
    "WINDOWS1254": .windowsCP1254, "SHIFTJIS": .shiftJIS, "SJIS": .shiftJIS, "EUCJP": .japaneseEUC,
    "ISO2022JP": .iso2022JP, "UTF16": .utf16, "UTF16LE": .utf16LittleEndian, "UTF16BE": .utf16BigEndian,
  ].merging(others) { first, _ in first }

  /// Those that have a number in Core Foundation and no name in Foundation.
  private static let others: [String: String.Encoding] = [
    "ISO88595": 0x0205, "ISO88597": 0x0207, "ISO88599": 0x0209, "ISO885915": 0x020F, "GB18030": 0x0632,
    "GBK": 0x0632, "GB2312": 0x0632, "BIG5": 0x0A03, "EUCKR": 0x0940, "KOI8R": 0x0A02,
  ].mapValues { String.Encoding(rawValue: 0x8000_0000 | UInt($0 as Int)) }
}
