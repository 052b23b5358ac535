import Crypto
import CryptoExtras
import Foundation

/// A file that opens with a passphrase only.
///
/// The first line names the form, then stand the power of scrypt's rounds (1 byte) and the salt (16 bytes). The key is
/// scrypt's (RFC 7914; block size 8, parallelism 1, 32 bytes). The rest are pieces of 64 KiB, each sealed with
/// ChaCha20-Poly1305 (RFC 8439) under a nonce of its number (11 bytes, the highest first) and 1 for the last piece, 0
/// for the others, with everything before the first piece as additional data: a piece that is missing, moved, or cut off
/// at the end does not open. The construction is that of age's payload.
package enum SealedFile {
  /// What a sealed file begins with.
  static let magic = Array("handsel-sealed-1\n".utf8)
  /// Bytes of a piece.
  static let pieceBytes = 64 * 1024
  private static let saltBytes = 16
  private static let tagBytes = 16
  private static let mostPower: UInt8 = 20

  /// Why a file does not open.
  package enum Fault: Error, Hashable, Sendable {
    /// The passphrase is another one, or the file was changed.
    case doesNotOpen
    /// The file ends too early.
    case cutOff
  }

  /// Whether a file of that name begins like a sealed one.
  package static func isSealed(_ path: String) throws -> Bool {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    return try file.read(upToCount: magic.count).map(Array.init) == magic
  }

  /// Seals a file into another, which is not to be there yet.
  ///
  /// - Parameter power: the power of two of scrypt's rounds; 2^16 takes 64 MiB and a quarter of a second.
  package static func seal(
    _ source: String, into target: String, passphrase: String, power: UInt8 = 16
  ) throws {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let header = magic + [power] + salt
    let key = try key(passphrase, salt, power)
    let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
    defer { try? input.close() }
    let output = try FileHandle(forWritingTo: makePrivate(target))
    defer { try? output.close() }
    try output.write(contentsOf: Data(header))
    var number: UInt64 = 0
    var piece = try input.read(upToCount: pieceBytes) ?? Data()
    while true {
      let next = piece.count < pieceBytes ? Data() : try input.read(upToCount: pieceBytes) ?? Data()
      let box = try ChaChaPoly.seal(
        piece, using: key, nonce: nonce(number, isLast: next.isEmpty), authenticating: header)
      try output.write(contentsOf: box.ciphertext + box.tag)
      if next.isEmpty { break }
      (piece, number) = (next, number + 1)
    }
    try output.synchronize()
  }

  /// Opens a sealed file into another, which is not to be there yet and is removed again where it does not open.
  ///
  /// - Throws: ``Fault``, or what reading and writing throws.
  package static func open(_ source: String, into target: String, passphrase: String) throws {
    let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
    defer { try? input.close() }
    let headerBytes = magic.count + 1 + saltBytes
    guard let header = try input.read(upToCount: headerBytes).map(Array.init), header.count == headerBytes,
      header.starts(with: magic), header[magic.count] <= mostPower
    else { throw Fault.cutOff }
    let key = try key(passphrase, Array(header[(magic.count + 1)...]), header[magic.count])
    let output = try FileHandle(forWritingTo: makePrivate(target))
    do {
      var number: UInt64 = 0
      var piece = try input.read(upToCount: pieceBytes + tagBytes) ?? Data()
      while true {
        guard piece.count >= tagBytes else { throw Fault.cutOff }
        let next =
          piece.count < pieceBytes + tagBytes ? Data() : try input.read(upToCount: pieceBytes + tagBytes) ?? Data()
        let box = try ChaChaPoly.SealedBox(
          nonce: nonce(number, isLast: next.isEmpty), ciphertext: piece.dropLast(tagBytes), tag: piece.suffix(tagBytes))
        guard let plain = try? ChaChaPoly.open(box, using: key, authenticating: header) else { throw Fault.doesNotOpen }
        try output.write(contentsOf: plain)
        if next.isEmpty { break }
        (piece, number) = (next, number + 1)
      }
      try output.synchronize()
      try output.close()
    } catch {
      try? output.close()
      try? FileManager.default.removeItem(atPath: target)
      throw error
    }
  }

  private static func nonce(_ number: UInt64, isLast: Bool) throws -> ChaChaPoly.Nonce {
    var bytes = [UInt8](repeating: 0, count: 12)
    for index in 0..<8 { bytes[3 + index] = UInt8(truncatingIfNeeded: number >> (8 * (7 - UInt64(index)))) }
    bytes[11] = isLast ? 1 : 0
    return try ChaChaPoly.Nonce(data: bytes)
  }

  private static func key(_ passphrase: String, _ salt: [UInt8], _ power: UInt8) throws -> SymmetricKey {
    let words = Data(passphrase.precomposedStringWithCanonicalMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: words, salt: salt, outputByteCount: 32, rounds: 1 << Int(power), blockSize: 8, parallelism: 1)
  }

  /// An empty file that only its owner may read.
  private static func makePrivate(_ path: String) throws -> URL {
    guard
      !FileManager.default.fileExists(atPath: path),
      FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteFileExists) }
    return URL(fileURLWithPath: path)
  }
}
