import Contacts
import Tables
import Testing

@Suite struct ContactReaderTests {
  private static func read(_ text: String) throws -> ContactFile { try ContactReader.read(Array(text.utf8)) }

  @Test func columnsWithUnknownHeadingsAreToldByWhatIsInThem() throws {
    let file = try Self.read(
      "Wer,Womit,Wohin,Seit\nRosa,600 555 001,rosa@example.com,2024-01-02\nHugo,600 555 002,,2024-01-03\n")
    #expect(file.columns.map(\.field) == [nil, .phone, .email, nil])
    let known = try Self.read("Name,Phone,Konto\nRosa,600 555 001,600 555 009\n")
    #expect(known.columns.map(\.field) == [.name, .phone, nil])
  }

  @Test func whatCannotBeReadIsRefusedAlone() throws {
    let file = try Self.read("Name,Phone\n\"Open,1234567\nRosa,7654321\nLate \"quote\",1111111\n")
    #expect(file.contacts.map(\.name) == ["Rosa", "Late \"quote\""])
    #expect(file.refused.map(\.line) == [2])
  }

  @Test func aQuoteThatIsNeverClosedTakesNoOthersWithIt() throws {
    let rows = (0..<200).map { "Person \($0),60055\(1000 + $0)\n" }.joined()
    let file = try Self.read("Name,Phone\n\"" + String(rows))
    #expect(file.contacts.count == 199)
    #expect(file.refused.map(\.reason) == [.row(.quoteOpen)])
  }

  @Test func longThingsAreRefusedByTheirLimits() throws {
    let long = String(repeating: "x", count: 121)
    let file = try ContactReader.read(
      Array("Name,Phone,Notes\n\(long),1234567,\nRosa,1234567,\(long)\nHugo,1234567,fine\n".utf8),
      limits: ContactLimits(label: 120, note: 100))
    #expect(file.contacts.map(\.name) == ["Hugo"])
    #expect(file.refused.map(\.reason) == [.tooLong(.name, most: 120), .tooLong(.note, most: 100)])
  }

  @Test func noFileAtAllIsRefusedPlainly() {
    let refusals: [([UInt8], ContactFileRefusal)] = [
      ([], .empty), (Array("\n\n".utf8), .empty), (Array("PK\u{3}\u{4}".utf8), .archive), ([0x1F, 0x8B, 8], .archive),
      (Array("%PDF-1.4".utf8), .notText), (Array("Name,Phone\n".utf8), .empty),
      ([0x4E, 0, 0x80, 1, 2, 3], .notText),
    ]
    for (bytes, refusal) in refusals {
      #expect(throws: refusal) { try ContactReader.read(bytes) }
    }
    #expect(throws: ContactFileRefusal.tooLarge) {
      try ContactReader.read(Array(repeating: 0x61, count: ContactReader.mostBytes + 1))
    }
  }

  @Test func aMillionColumnsAreNoTable() {
    let wide = Array(String(repeating: "a,", count: 1_000_000).utf8)
    #expect(throws: ContactFileRefusal.empty) { try ContactReader.read(wide) }
  }

  @Test func aCardOfManyMegabytesIsRefusedAndTheNextIsRead() throws {
    let note = String(repeating: "NOTE:" + String(repeating: "x", count: 1000) + "\r\n", count: 2000)
    let file = try Self.read(
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Big\r\nTEL:1234567\r\n\(note)END:VCARD\r\n"
        + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Small\r\nTEL:1234567\r\nEND:VCARD\r\n")
    #expect(file.contacts.map(\.name) == ["Small"])
    #expect(file.refused.map(\.reason) == [.cardTooLong])
  }

  @Test func readingEndsWhereItIsTold() throws {
    let rows = (0..<2000).map { "Person \($0),60055\(1000 + $0)\n" }.joined()
    let file = try ContactReader.read(Array(("Name,Phone\n" + rows).utf8)) { done, of in done * 2 < of }
    #expect((1000..<1500).contains(file.contacts.count))
  }
}
