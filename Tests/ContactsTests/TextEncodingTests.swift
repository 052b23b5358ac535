import Contacts
import Testing

@Suite struct TextEncodingTests {
  static let text = "Nombre;Teléfono\r\nÁngela Núñez €;555 0100\r\n"

  private static func wide(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test func utf8IsFoundWithAndWithoutItsMark() {
    for bytes in [Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)] {
      #expect(TextEncoding(of: bytes) == .utf8)
      #expect(TextEncoding.utf8.utf8(bytes) == Array(Self.text.utf8))
    }
  }

  @Test(arguments: [true, false], [true, false]) func utf16IsFound(isLittle: Bool, mark: Bool) {
    let bytes = Self.wide(Self.text, isLittle: isLittle, mark: mark)
    let encoding = TextEncoding(of: bytes)
    #expect(encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
    #expect(encoding.utf8(bytes) == Array(Self.text.utf8))
  }

  @Test func whatIsNoUTF8IsTakenForWindows1252() {
    let bytes: [UInt8] = Array("N".utf8) + [0xFA, 0xF1] + Array("ez ".utf8) + [0x80]
    #expect(TextEncoding(of: bytes) == .windows1252)
    #expect(String(decoding: TextEncoding.windows1252.utf8(bytes), as: UTF8.self) == "Núñez €")
  }

  @Test func nothingIsUTF8() {
    #expect(TextEncoding(of: []) == .utf8)
    #expect(TextEncoding.utf16LittleEndian.utf8([0x41]) == [])
  }
}
