import ArgumentParser
import Foundation
import SwiftASN1
import Testing
import X509

@testable import handsel

@Suite("A certificate of one's own")
struct CertificateTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)
  private static let hasOpenSSL = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

  private func folder() -> CertificateFolder {
    CertificateFolder(path: FileManager.default.temporaryDirectory.path + "/certificate-" + UUID().uuidString)
  }

  private func names(_ texts: String...) -> [CertifiedName] { texts.compactMap(CertifiedName.init) }

  private func mode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  @Test("stands for its names, is good for less than iPhones allow, and keys are its owner's alone")
  func made() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let made = try folder.certify(names("Desk.home", "192.168.1.20", "fd00::1"), now: now)
    #expect(made.isNewAuthority)
    let desk = try Certificate(pemEncoded: String(contentsOfFile: folder.desk, encoding: .utf8))
    let authority = try Certificate(pemEncoded: String(contentsOfFile: folder.authority, encoding: .utf8))
    let stands = try #require(try desk.extensions.subjectAlternativeNames).map { "\($0)" }.joined(separator: " ")
    #expect(stands.contains("desk.home"), "\(stands)")
    #expect(desk.issuer == authority.subject && authority.publicKey.isValidSignature(desk.signature, for: desk))
    #expect(desk.notValidAfter.timeIntervalSince(desk.notValidBefore) < 825 * 86_400)
    #expect(authority.notValidAfter.timeIntervalSince(now) > 9.9 * 365 * 86_400)
    #expect(try mode(folder.authorityKey) == 0o600)
    #expect(try mode(folder.deskKey) == 0o600)
  }

  @Test("uses the authority again, whose files stay as they are")
  func again() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    _ = try folder.certify(names("desk.home"), now: now)
    let before = try [folder.authority, folder.authorityKey, folder.desk].map {
      try Data(contentsOf: URL(filePath: $0))
    }
    let made = try folder.certify(names("other.home"), now: now + 86_400)
    let after = try [folder.authority, folder.authorityKey, folder.desk].map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(!made.isNewAuthority)
    #expect(before[..<2] == after[..<2] && before[2] != after[2])
    // Its last desk's certificate ends with it.
    let late = try folder.certify(names("other.home"), now: made.authorityUntil - 3600)
    #expect(late.until == made.authorityUntil)
  }

  @Test("touches nothing where the authority is half there, broken, somebody else's, or over")
  func refused() throws {
    let (folder, other) = (folder(), folder())
    defer {
      try? FileManager.default.removeItem(atPath: folder.path)
      try? FileManager.default.removeItem(atPath: other.path)
    }
    let made = try folder.certify(names("desk.home"), now: now)
    _ = try other.certify(names("desk.home"), now: now)
    #expect(throws: CommandFailure.self) { try folder.certify(names("desk.home"), now: made.authorityUntil + 1) }
    let key = try Data(contentsOf: URL(filePath: folder.authorityKey))
    try Data(contentsOf: URL(filePath: other.authorityKey)).write(to: URL(filePath: folder.authorityKey))
    #expect(throws: CommandFailure.self) { try folder.certify(names("desk.home"), now: now) }
    try Data("-----BEGIN nothing".utf8).write(to: URL(filePath: folder.authorityKey))
    #expect(throws: CommandFailure.self) { try folder.certify(names("desk.home"), now: now) }
    try FileManager.default.removeItem(atPath: folder.authorityKey)
    #expect(throws: CommandFailure.self) { try folder.certify(names("desk.home"), now: now) }
    #expect(!FileManager.default.fileExists(atPath: folder.authorityKey))
    try key.write(to: URL(filePath: folder.authorityKey))
    #expect(try folder.certify(names("desk.home"), now: now).isNewAuthority == false)
    #expect(throws: CommandFailure.self) {
      try CertificateFolder(path: folder.desk + "/below").certify(names("a.b"), now: now)
    }
  }

  @Test(
    "refuses what is no name",
    arguments: [
      "", " ", "https://desk.home", "desk.home:8443", "*.home", "a b", "-a.home", "a..b", "señal.home", "1.2.3.999",
      "a_b",
      String(repeating: "a", count: 64), "desk.home\n", "a\0b", "[::1]",
    ])
  func badNames(name: String) {
    #expect(CertifiedName(name) == nil)
    #expect(usageFailure(CertificateCommand.self, "--name=" + name).code == 64)
  }

  @Test("wants a name, and not more than fit")
  func count() {
    #expect(usageFailure(CertificateCommand.self).code == 64)
    #expect(throws: (any Error).self) {
      try CertificateCommand.parse((0...CertifiedName.most).map { "--name=a\($0).home" })
    }
    #expect(CertifiedName("Desk.Home.")?.text == "desk.home" && CertifiedName("::1")?.text == "[0:0:0:0:0:0:0:1]")
  }

  @Test("says how to go on, in lines that fit")
  func guide() throws {
    let folder = CertificateFolder(path: "keys")
    let made = CertificateFolder.Made(isNewAuthority: true, until: now, authorityUntil: now)
    let text = CertificateGuide(folder: folder, names: names("desk.home", "10.0.0.2"), made: made).text
    expectPlain(text)
    for word in ["iPhone", "Android", "--tls-key 'keys/desk-key.pem'", "https://desk.home:8443", "10.0.0.2"] {
      #expect(text.contains(word))
    }
  }

  @Test("OpenSSL finds the chain whole and the names right", .enabled(if: hasOpenSSL))
  func openSSL() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    // OpenSSL looks at the real clock.
    _ = try folder.certify(names("desk.home", "127.0.0.1"), now: Date())
    let verify = ["verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", folder.authority]
    #expect(try openSSL(verify + ["-verify_hostname", "desk.home", folder.desk]).contains(": OK"))
    #expect(try openSSL(verify + ["-verify_ip", "127.0.0.1", folder.desk]).contains(": OK"))
    #expect(try !openSSL(verify + ["-verify_hostname", "other.home", folder.desk]).contains(": OK"))
  }

  private func openSSL(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self)
  }
}
