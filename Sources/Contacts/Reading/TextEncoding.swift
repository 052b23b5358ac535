/// How a file's text is written.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without its mark.
  case utf8 = "UTF-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "UTF-16BE"
  /// What Windows wrote in the west before UTF-8.
  case windows1252 = "Windows-1252"

  /// How these bytes are written: told by their mark, by zeros in every other byte, or by whether they are UTF-8. Bytes
  /// that are none of these are taken for Windows-1252, which is the only guess here and is said to whoever reads.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let wide = TextEncoding.wide(bytes) {
      self = wide
    } else {
      self = String(validating: bytes, as: UTF8.self) != nil ? .utf8 : .windows1252
    }
  }

  /// UTF-16 without a mark: nearly all that people write with it has a zero in every other byte.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = sample.count / 2
    if zeros.odd * 10 >= most * 4, zeros.even * 10 < most { return .utf16LittleEndian }
    if zeros.even * 10 >= most * 4, zeros.odd * 10 < most { return .utf16BigEndian }
    return nil
  }

  /// The same text as UTF-8, without a mark; what is no text becomes U+FFFD.
  public func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = self == .utf16LittleEndian
      let units = (0..<bytes.count / 2).map { index -> UInt16 in
        let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      return Array(String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self).utf8)
    case .windows1252:
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        if byte < 0x80 { text.append(byte) } else { text += Windows1252.utf8[Int(byte) - 0x80] }
      }
      return text
    }
  }
}

/// The upper half of Windows-1252 (the table of the Unicode Consortium, `CP1252.TXT`).
enum Windows1252 {
  private static let first32: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Each byte from 0x80 on as UTF-8.
  static let utf8: [[UInt8]] = (0..<128).map { offset in
    let unit = offset < 32 ? first32[offset] : UInt16(0x80 + offset)
    return Array(String(decoding: [unit], as: UTF16.self).utf8)
  }
}
