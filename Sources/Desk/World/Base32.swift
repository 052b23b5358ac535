/// Bytes as letters and digits without those that look alike (Crockford's alphabet, in small letters).
package enum Base32 {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The bytes as text, five bits a character.
  package static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        text.append(alphabet[Int(held >> UInt32(bits - 5) & 31)])
        bits -= 5
      }
      held &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { text.append(alphabet[Int(held << UInt32(5 - bits) & 31)]) }
    return text
  }
}
