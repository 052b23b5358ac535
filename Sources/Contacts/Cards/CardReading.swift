/// Reads cards (vCard 2.1, 3.0 and 4.0; RFC 2426 and 6350) one after another, and refuses alone what cannot be read.
struct CardReading {
  /// A card's text, pictures not counted, is never longer than this.
  static let mostBytes = 1024 * 1024

  private let bytes: [UInt8]
  private let limits: ContactLimits
  private(set) var contacts: [Contact] = []
  private(set) var refused: [ContactFile.Refused] = []
  private(set) var leftOut: [String: Int] = [:]
  private var open: OpenCard?

  /// A card that has begun.
  private struct OpenCard {
    let line: Int
    let start: Int
    var lines: [CardLines.Line] = []
    var size = 0
    /// How deep inside cards of agents, which vCard 2.1 puts into a card.
    var depth = 0
  }

  /// Reads all cards; what is reached is told every so many, and reading ends early where the answer is no.
  init(_ bytes: [UInt8], limits: ContactLimits, goesOn: (_ done: Int, _ of: Int) -> Bool) {
    self.bytes = bytes
    self.limits = limits
    var lines = CardLines(bytes)
    var start = 0
    var stray: (line: Int, start: Int)?
    while let line = lines.next() {
      let head = CardReading.word(line.bytes)
      if open == nil {
        if head == "BEGIN:VCARD" {
          endStray(&stray, at: start)
          open = OpenCard(line: line.number, start: start)
        } else if !head.isEmpty, head != "\u{FEFF}", stray == nil {
          stray = (line.number, start)
        }
      } else {
        take(line, head, start: start, end: lines.reached)
      }
      start = lines.reached
      if open == nil, contacts.count.isMultiple(of: 256), !goesOn(start, bytes.count) { return }
    }
    endStray(&stray, at: start)
    if let open { refuse(.cardNotEnded, line: open.line, open.start..<bytes.count) }
  }

  private mutating func take(_ line: CardLines.Line, _ head: String, start: Int, end: Int) {
    guard var card = open else { return }
    switch head {
    case "BEGIN:VCARD" where card.depth > 0 || card.lines.last.map { CardReading.word($0.bytes) } == "AGENT:":
      card.depth += 1
    case "BEGIN:VCARD":
      refuse(.cardNotEnded, line: card.line, card.start..<start)
      card = OpenCard(line: line.number, start: start)
    case "END:VCARD" where card.depth > 0: card.depth -= 1
    case "END:VCARD":
      open = nil
      return close(card, card.start..<end)
    default:
      guard card.depth == 0 else { break }
      // Pictures, sounds and keys are not taken, however large.
      if let binary = ["PHOTO", "LOGO", "SOUND", "KEY"].first(where: { head.hasPrefix($0) }) {
        leftOut[binary, default: 0] += 1
      } else {
        card.size += line.bytes.count
        if card.size <= CardReading.mostBytes { card.lines.append(line) }
      }
    }
    open = card
  }

  private mutating func close(_ card: OpenCard, _ range: Range<Int>) {
    guard card.size <= CardReading.mostBytes else { return refuse(.cardTooLong, line: card.line, range) }
    let isOld = card.lines.contains { CardReading.word($0.bytes) == "VERSION:2.1" }
    let properties = card.lines.compactMap { CardProperty($0.bytes, isOld: isOld) }
    var building = CardContact(properties, line: card.line)
    if building.isList { return refuse(.list, line: card.line, range) }
    for (name, count) in building.leftOut { leftOut[name, default: 0] += count }
    building.contact.tidy()
    if let reason = building.contact.reasonToRefuse(limits) { return refuse(reason, line: card.line, range) }
    contacts.append(building.contact)
  }

  private mutating func endStray(_ stray: inout (line: Int, start: Int)?, at end: Int) {
    guard let found = stray else { return }
    refuse(.betweenCards, line: found.line, found.start..<end)
    stray = nil
  }

  private mutating func refuse(_ reason: ContactFile.Reason, line: Int, _ range: Range<Int>) {
    refused.append(
      ContactFile.Refused(line: line, reason: reason, raw: Array(bytes[range])))
  }

  /// The beginning of a line, in capitals and without spaces: enough to know how a card begins and ends.
  private static func word(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.prefix(16).filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self).uppercased()
  }
}
