import Seeded

/// Changes a case file in ways people, programs and accidents do.
struct Mutation {
  private static let words: [[UInt8]] = [
    "null", "true", "-1", "0", "1e308", "1e999", "NaN", "9223372036854775808", "0.1", "\"\"", "{}", "[]", "[[[[[[[[",
    "\\ud800", "\u{0}", "{\"low\":3,\"mode\":1,\"high\":2}", "1e-400", "-0", "12345678901234567890123", ",", "}", "]",
    "\"id\"",
    "\"none\"", "\"nothing\"", "1200", "1e12", "\u{FEFF}", "/* */", "999999999", "0.0000001",
  ].map { Array($0.utf8) }

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The file with one to eight changes: mostly other figures, so that the engines are reached, and sometimes anything.
  mutating func applied(to file: [UInt8], other: [UInt8]) -> [UInt8] {
    var bytes = file
    let isWild = Int.random(in: 0..<4, using: &random) == 0
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      if isWild {
        change(&bytes, other)
      } else {
        replaceNumber(&bytes, from: Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty else { return bytes = other }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
    case 2: bytes.insert(contentsOf: word(), at: place)
    case 3: replaceNumber(&bytes, from: place)
    case 4: replaceNumber(&bytes, from: place)
    case 5: swapValues(&bytes, from: place)
    case 6: bytes.insert(contentsOf: piece(of: bytes), at: place)
    case 7: bytes.insert(contentsOf: piece(of: other), at: place)
    default: bytes.removeSubrange(place...)
    }
  }

  private mutating func word() -> [UInt8] { Mutation.words.randomElement(using: &random) ?? [] }

  private mutating func piece(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    return bytes[start..<min(bytes.count, start + Int.random(in: 1...400, using: &random))]
  }

  /// Puts something else in the place of the next number.
  private mutating func replaceNumber(_ bytes: inout [UInt8], from place: Int) {
    guard let start = bytes[place...].firstIndex(where: { (48...57).contains($0) }) else { return }
    let end = bytes[start...].firstIndex { !(48...57).contains($0) && $0 != 46 } ?? bytes.count
    let digits: [UInt8]
    switch Int.random(in: 0..<12, using: &random) {
    case 0: digits = word()
    case 1: digits = Array(String(Int.random(in: -3...1300, using: &random)).utf8)
    default: digits = scaled(bytes[start..<end])
    }
    bytes.replaceSubrange(start..<end, with: digits)
  }

  /// The number, larger or smaller, or nothing.
  private mutating func scaled(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    guard let number = Double(String(decoding: digits, as: UTF8.self)) else { return [UInt8(ascii: "0")] }
    let factors: [Double] = [0, 0.5, 0.9, 1, 1.1, 2, 10]
    let changed = number * (factors.randomElement(using: &random) ?? 1)
    let isWhole = !digits.contains(UInt8(ascii: "."))
    guard isWhole, let whole = Int(exactly: changed.rounded()) else { return Array(String(changed).utf8) }
    return Array(String(whole).utf8)
  }

  /// Exchanges the texts of two fields, so that names point elsewhere.
  private mutating func swapValues(_ bytes: inout [UInt8], from place: Int) {
    guard let first = quoted(bytes, from: place) else { return }
    guard let second = quoted(bytes, from: Int.random(in: 0..<bytes.count, using: &random)) else { return }
    bytes.replaceSubrange(first, with: Array(bytes[second]))
  }

  private func quoted(_ bytes: [UInt8], from place: Int) -> Range<Int>? {
    guard let open = bytes[place...].firstIndex(of: 34),
      let close = bytes[(open + 1)...].firstIndex(of: 34)
    else { return nil }
    return open..<(close + 1)
  }
}
