/// A file in a ZIP archive (APPNOTE.TXT 6.3.3 of PKWARE), stored as it is: what is kept here packs little, and whoever unpacks
/// it years later needs nothing but the bytes.
public struct ZipEntry: Hashable, Sendable {
  /// Its name, folders before it with slashes; UTF-8.
  public let name: String
  /// CRC-32 of its bytes.
  public var checksum: UInt32
  /// How many bytes it has.
  public var size: UInt32
  /// Where its header begins in the archive.
  public var offset: UInt32

  /// A file of these.
  public init(name: String, checksum: UInt32, size: UInt32, offset: UInt32) {
    self.name = name
    self.checksum = checksum
    self.size = size
    self.offset = offset
  }

  /// What stands before its bytes.
  public var localHeader: [UInt8] {
    let title = Array(name.utf8)
    return [0x50, 0x4B, 3, 4] + common + little(UInt16(title.count)) + little(UInt16(0)) + title
  }

  /// Its line in the directory at the end.
  var directoryLine: [UInt8] {
    let title = Array(name.utf8)
    // Made by Unix, so that rights can be said: a file its owner may read and write.
    return [0x50, 0x4B, 1, 2] + little(UInt16(0x0314)) + common + little(UInt16(title.count))
      + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0o100600) << 16)
      + little(offset) + title
  }

  /// Version, the flag for UTF-8, stored, the first of January 1980, checksum, size twice.
  private var common: [UInt8] {
    little(UInt16(20)) + little(UInt16(0x0800)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0x21))
      + little(checksum) + little(size) + little(size)
  }

  /// The directory that ends an archive.
  ///
  /// - Parameter start: where it begins.
  public static func directory(_ entries: [ZipEntry], at start: UInt32) -> [UInt8] {
    let lines = entries.flatMap(\.directoryLine)
    let count = UInt16(entries.count)
    return lines + [0x50, 0x4B, 5, 6] + little(UInt16(0)) + little(UInt16(0)) + little(count) + little(count)
      + little(UInt32(lines.count)) + little(start) + little(UInt16(0))
  }

  /// A whole archive of files that are at hand; names of several files must differ.
  ///
  /// - Precondition: fewer than 65,536 files, fewer than 4 GiB together.
  public static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var entries: [ZipEntry] = []
    for (name, bytes) in files {
      var checksum = Checksum()
      checksum.add(bytes)
      let entry = ZipEntry(
        name: name, checksum: checksum.value, size: UInt32(bytes.count), offset: UInt32(archive.count))
      archive += entry.localHeader + bytes
      entries.append(entry)
    }
    return archive + directory(entries, at: UInt32(archive.count))
  }
}

/// CRC-32 as ZIP has it (polynomial 0xEDB88320, reflected).
public struct Checksum: Hashable, Sendable {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private var register: UInt32 = 0xFFFF_FFFF

  /// Of nothing yet.
  public init() {}

  /// Of everything that was added.
  public var value: UInt32 { ~register }

  /// Adds bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { register = Checksum.table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ register >> 8 }
  }
}

/// A number as ZIP writes it, the lowest byte first.
private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
