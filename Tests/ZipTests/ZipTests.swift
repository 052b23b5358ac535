import Testing
import Zip

@Suite struct ZipTests {
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("README.txt", Array("Hello".utf8)), ("people/Núñez.json", Array("{}".utf8)), ("empty", []),
    ("all", (0...255).map { UInt8($0) }),
  ]

  /// The check value that descriptions of CRC-32 give.
  @Test func theChecksumIsTheKnownOne() {
    var checksum = Checksum()
    checksum.add(Array("123456789".utf8))
    #expect(checksum.value == 0xCBF4_3926)
    #expect(Checksum().value == 0)
  }

  @Test func whatIsPutInComesOut() throws {
    let reading = try ZipReading(ZipEntry.archive(Self.files))
    #expect(reading.entries.map(\.name) == Self.files.map(\.name))
    for (entry, file) in zip(reading.entries, Self.files) {
      #expect(try Array(reading.bytes(of: entry)) == file.bytes)
    }
    #expect(try ZipReading(ZipEntry.archive([])).entries.isEmpty)
  }

  @Test func whatIsNoneOrPackedOrDamagedIsRefused() throws {
    let whole = ZipEntry.archive(Self.files)
    #expect(throws: ZipFault.notAnArchive) { try ZipReading([UInt8]()) }
    #expect(throws: ZipFault.notAnArchive) { try ZipReading(Array(whole.dropLast(10))) }
    var packed = whole
    // The way of packing in the directory's first line.
    let line = try #require(whole.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
    packed[line + 10] = 8
    #expect(throws: ZipFault.packed("README.txt")) { try ZipReading(packed) }
    var changed = whole
    changed[35 + 8] ^= 1
    let reading = try ZipReading(changed)
    #expect(throws: ZipFault.damaged) { try reading.bytes(of: reading.entries[0]) }
    #expect(throws: ZipFault.damaged) {
      try ZipReading(ZipEntry.archive([("../outside", [1])]))
    }
  }

  @Test func anyChangeIsReadOrRefusedAndNothingElse() {
    let whole = ZipEntry.archive(Self.files)
    for place in whole.indices {
      for value: UInt8 in [0, 0xFF, whole[place] ^ 0x10] {
        var changed = whole
        changed[place] = value
        guard let reading = try? ZipReading(changed) else { continue }
        for entry in reading.entries { _ = try? reading.bytes(of: entry) }
      }
    }
  }
}
