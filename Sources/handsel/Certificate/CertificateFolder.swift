import Crypto
import Foundation
import SwiftASN1
import X509

/// The folder with the authority, which is kept, and the desk's certificate, which is made anew each time.
struct CertificateFolder {
  let path: String

  var authority: String { path + "/home-ca.crt" }
  var authorityKey: String { path + "/home-ca-key.pem" }
  var desk: String { path + "/desk.crt" }
  var deskKey: String { path + "/desk-key.pem" }

  /// What was made.
  struct Made {
    let isNewAuthority: Bool
    let until: Date
    let authorityUntil: Date
  }

  /// Makes a desk's certificate, and the authority if there is none.
  func certify(_ names: [CertifiedName], now: Date) throws -> Made {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(
        message: "The folder \(path) cannot be made: \(error.localizedDescription) Name another with --out.",
        exitCode: 73)
    }
    let found = try kept(now: now)
    let authority = try found ?? HomeAuthority.make(now: now)
    if found == nil {
      try write(authority.key.pemRepresentation, to: authorityKey, mode: 0o600, isNew: true)
      try write(authority.certificate.serializeAsPEM().pemString, to: self.authority, mode: 0o644, isNew: true)
    }
    let made = try authority.certify(names, now: now)
    // The key first: a certificate beside somebody else's key would not start.
    try write(made.key.pemRepresentation, to: deskKey, mode: 0o600, isNew: false)
    try write(made.certificate.serializeAsPEM().pemString, to: desk, mode: 0o644, isNew: false)
    return Made(
      isNewAuthority: found == nil, until: made.certificate.notValidAfter,
      authorityUntil: authority.certificate.notValidAfter)
  }

  /// The authority in the folder; `nil` where there is none.
  private func kept(now: Date) throws -> HomeAuthority? {
    let files = FileManager.default
    let (hasCertificate, hasKey) = (files.fileExists(atPath: authority), files.fileExists(atPath: authorityKey))
    guard hasCertificate || hasKey else { return nil }
    let advice = "It was left as it is. Put the other file back, or name another folder with --out for a new authority."
    guard hasCertificate, hasKey else {
      throw CommandFailure.data(
        "Of the authority in \(path) only \(hasKey ? "the key" : "the certificate") is there. \(advice)")
    }
    let found: HomeAuthority
    do {
      found = try HomeAuthority(
        certificatePEM: String(contentsOfFile: authority, encoding: .utf8),
        keyPEM: String(contentsOfFile: authorityKey, encoding: .utf8))
    } catch { throw CommandFailure.data("The authority in \(path) cannot be read: \(error). \(advice)") }
    guard found.isWhole else {
      throw CommandFailure.data("\(authority) and \(authorityKey) do not belong together. \(advice)")
    }
    guard found.certificate.notValidAfter > now else {
      throw CommandFailure.data(
        "The authority in \(path) was good until \(found.certificate.notValidAfter). Name another folder with --out for a "
          + "new one, and put the new one on your phones.")
    }
    return found
  }

  /// Writes a file whole or not at all; a new one only where there is none.
  private func write(_ text: String, to file: String, mode: mode_t, isNew: Bool) throws {
    let target = isNew ? file : file + ".new"
    if !isNew { unlink(target) }
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL, mode)
    guard descriptor >= 0 else { throw cannotWrite(target) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      unlink(target)
      throw cannotWrite(target)
    }
    if !isNew, rename(target, file) != 0 { throw cannotWrite(file) }
  }

  private func cannotWrite(_ file: String) -> CommandFailure {
    CommandFailure(message: "\(file) cannot be written: \(String(cString: strerror(errno))).", exitCode: 73)
  }
}
