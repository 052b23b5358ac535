/// Reads the directory of an archive whose files are stored as they are.
public struct ZipReading<Bytes: RandomAccessCollection<UInt8>> where Bytes.Index == Int {
  /// The files, in the order of the directory.
  public let entries: [ZipEntry]
  private let bytes: Bytes

  /// So many files an archive has at most.
  public static var mostFiles: Int { 10_000 }

  /// Reads the directory.
  ///
  /// - Throws: ``ZipFault``.
  public init(_ bytes: Bytes) throws(ZipFault) {
    self.bytes = bytes
    guard let end = ZipReading.end(in: bytes) else { throw .notAnArchive }
    let (count, start) = (Int(ZipReading.small(bytes, end + 10)), Int(ZipReading.large(bytes, end + 16)))
    guard count <= Self.mostFiles else { throw .tooManyFiles(count) }
    var entries: [ZipEntry] = []
    var place = bytes.startIndex + start
    for _ in 0..<count {
      guard place + 46 <= end, ZipReading.large(bytes, place) == 0x0201_4B50 else { throw .damaged }
      let length = Int(ZipReading.small(bytes, place + 28))
      guard place + 46 + length <= end,
        let name = String(validating: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      else { throw .damaged }
      // Folders are names that end with a slash.
      if !name.hasSuffix("/") {
        guard ZipReading.small(bytes, place + 10) == 0 else { throw .packed(name) }
        guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw .damaged }
        entries.append(
          ZipEntry(
            name: name, checksum: ZipReading.large(bytes, place + 16), size: ZipReading.large(bytes, place + 24),
            offset: ZipReading.large(bytes, place + 42)))
      }
      place += 46 + length + Int(ZipReading.small(bytes, place + 30)) + Int(ZipReading.small(bytes, place + 32))
    }
    self.entries = entries
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``ZipFault/damaged`` where it does not lie in the archive, or is not what was put into it.
  public func bytes(of entry: ZipEntry) throws(ZipFault) -> Bytes.SubSequence {
    let header = bytes.startIndex + Int(entry.offset)
    guard header + 30 <= bytes.endIndex, ZipReading.large(bytes, header) == 0x0403_4B50 else { throw .damaged }
    let start = header + 30 + Int(ZipReading.small(bytes, header + 26)) + Int(ZipReading.small(bytes, header + 28))
    guard start + Int(entry.size) <= bytes.endIndex else { throw .damaged }
    let content = bytes[start..<(start + Int(entry.size))]
    var checksum = Checksum()
    checksum.add(content)
    guard checksum.value == entry.checksum else { throw .damaged }
    return content
  }

  /// Where the end of the directory is written; a remark may stand behind it.
  private static func end(in bytes: Bytes) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(bytes.startIndex, bytes.endIndex - 22 - 65_535)
    return stride(from: bytes.endIndex - 22, through: first, by: -1).first { large(bytes, $0) == 0x0605_4B50 }
  }

  private static func small(_ bytes: Bytes, _ place: Int) -> UInt16 {
    UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
  }

  private static func large(_ bytes: Bytes, _ place: Int) -> UInt32 {
    UInt32(small(bytes, place)) | UInt32(small(bytes, place + 2)) << 16
  }
}

extension ZipReading: Sendable where Bytes: Sendable {}

/// Why an archive cannot be read.
public enum ZipFault: Error, Hashable, Sendable {
  /// It is no ZIP archive, or its end is missing.
  case notAnArchive
  /// That file in it is packed, which nothing that is read here is.
  case packed(String)
  /// It has so many files.
  case tooManyFiles(Int)
  /// It is not as it was written.
  case damaged
}
