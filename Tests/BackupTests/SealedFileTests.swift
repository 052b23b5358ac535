import Foundation
import Seeded
import Testing

@testable import Backup

@Suite struct SealedFileTests {
  private static func bytes(_ count: Int) -> Data {
    var random = SplitMix64(seed: UInt64(count))
    return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) })
  }

  static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001]

  @Test(arguments: sizes) func whatWasSealedOpens(_ size: Int) async throws {
    try await withFolder { folder in
      let (plain, sealed, opened) = (folder + "/plain", folder + "/sealed", folder + "/opened")
      try Self.bytes(size).write(to: URL(fileURLWithPath: plain))
      try SealedFile.seal(plain, into: sealed, passphrase: "four plain words", power: 4)
      #expect(try SealedFile.isSealed(sealed) && !SealedFile.isSealed(plain))
      try SealedFile.open(sealed, into: opened, passphrase: "four plain words")
      #expect(try Data(contentsOf: URL(fileURLWithPath: opened)) == Self.bytes(size))
      let rights = try FileManager.default.attributesOfItem(atPath: opened)[.posixPermissions] as? Int
      #expect(rights == 0o600)
    }
  }

  @Test func anotherPassphraseOpensNothing() async throws {
    try await withFolder { folder in
      try Self.bytes(10).write(to: URL(fileURLWithPath: folder + "/plain"))
      try SealedFile.seal(folder + "/plain", into: folder + "/sealed", passphrase: "four plain words", power: 4)
      #expect(throws: SealedFile.Fault.doesNotOpen) {
        try SealedFile.open(folder + "/sealed", into: folder + "/opened", passphrase: "five plain words")
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/opened"))
    }
  }

  @Test func whatWasChangedMovedOrCutOffDoesNotOpen() async throws {
    try await withFolder { folder in
      try Self.bytes(200_001).write(to: URL(fileURLWithPath: folder + "/plain"))
      try SealedFile.seal(folder + "/plain", into: folder + "/sealed", passphrase: "four plain words", power: 4)
      let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/sealed")))
      let (header, piece) = (SealedFile.magic.count + 17, SealedFile.pieceBytes + 16)
      var changes: [[UInt8]] = [
        Array(whole.prefix(header + 3 * piece)), Array(whole.prefix(header + piece)), Array(whole.dropLast()),
        Array(whole.prefix(header)), Array(whole.prefix(5)), whole + [0],
        // Two pieces exchanged.
        Array(whole[..<header] + whole[(header + piece)..<(header + 2 * piece)] + whole[header..<(header + piece)])
          + Array(whole[(header + 2 * piece)...]),
        // The first piece left out.
        Array(whole[..<header] + whole[(header + piece)...]),
      ]
      for place in [0, SealedFile.magic.count, SealedFile.magic.count + 1, header, header + 70_000, whole.count - 1] {
        var changed = whole
        changed[place] ^= 1
        changes.append(changed)
      }
      for (number, bytes) in changes.enumerated() {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/changed"))
        #expect(throws: SealedFile.Fault.self, "change \(number)") {
          try SealedFile.open(folder + "/changed", into: folder + "/opened", passphrase: "four plain words")
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/opened"))
      }
    }
  }

  @Test func nothingIsWrittenOver() async throws {
    try await withFolder { folder in
      try Self.bytes(10).write(to: URL(fileURLWithPath: folder + "/plain"))
      #expect(throws: CocoaError.self) {
        try SealedFile.seal(folder + "/plain", into: folder + "/plain", passphrase: "four plain words", power: 4)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/plain")) == Self.bytes(10))
    }
  }
}
