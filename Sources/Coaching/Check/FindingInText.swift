extension Finding {
  /// The words it is about, folded: what stays the same when a message is written again a little differently.
  public func phrase(in text: String) -> String {
    Words(text.part(bytes)).map(\.text).joined(separator: " ")
  }

  /// The whole sentence it is in, with its end, in UTF-8 bytes of the text: what kinder words stand in place of.
  public func sentence(in text: String) -> Range<Int> {
    let message = Message(text: text, facts: MessageFacts())
    guard let number = message.sentence(at: bytes.lowerBound) else { return bytes }
    let words = message.words.words.filter { $0.sentence == number }
    guard let first = words.first, let last = words.last else { return bytes }
    let rest = text.utf8.dropFirst(last.bytes.upperBound).prefix { ".!?".utf8.contains($0) }
    return (greetingEnd(words, in: text) ?? first.bytes.lowerBound)..<(last.bytes.upperBound + rest.count)
  }

  /// Where the sentence goes on after "Hello Rosa,"; `nil` where it begins with no greeting.
  private func greetingEnd(_ words: [Words.Word], in text: String) -> Int? {
    let greetings: Set<String> = ["hello", "hi", "hey", "dear", "hola", "querida", "querido", "estimada", "estimado"]
    guard let first = words.first, greetings.contains(first.text) else { return nil }
    return words.prefix(5).indices.dropLast().lazy.compactMap { place -> Int? in
      let end = words[place].bytes.upperBound
      let next = place + 1 < words.count ? words[place + 1].bytes.lowerBound : end
      let between = text.utf8.dropFirst(end).prefix(next - end)
      return between.first == UInt8(ascii: ",") && next <= bytes.lowerBound ? next : nil
    }.first
  }
}

extension String {
  /// What stands at these UTF-8 bytes; empty where the text is shorter.
  public func part(_ bytes: Range<Int>) -> String {
    bytes.upperBound <= utf8.count ? String(decoding: Array(utf8)[bytes], as: UTF8.self) : ""
  }
}
