import Crypto
import Foundation
import SwiftASN1
import X509

/// A certificate authority of one's own: phones that know it trust the desks it vouches for, and nobody else does.
struct HomeAuthority {
  let certificate: Certificate
  let key: P256.Signing.PrivateKey

  /// How long it is good for.
  static let years = 10
  /// How long a desk's certificate is good for; iPhones take no more than 825 days.
  static let deskDays = 820
  private static let day: TimeInterval = 86_400

  /// A new one.
  static func make(now: Date) throws -> HomeAuthority {
    let key = P256.Signing.PrivateKey()
    let day = DateFormatter.isoDay.string(from: now)
    let name = try DistinguishedName {
      CommonName("Handsel home authority of \(day)")
      OrganizationName("Handsel")
    }
    let ours = Certificate.PublicKey(key.publicKey)
    let certificate = try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: ours,
      notValidBefore: now - HomeAuthority.day, notValidAfter: now + HomeAuthority.day * 365.25 * Double(years),
      issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
        Critical(KeyUsage(keyCertSign: true, cRLSign: true))
        SubjectKeyIdentifier(hash: ours)
      }, issuerPrivateKey: Certificate.PrivateKey(key))
    return HomeAuthority(certificate: certificate, key: key)
  }

  /// One that was made before.
  init(certificatePEM: String, keyPEM: String) throws {
    certificate = try Certificate(pemEncoded: certificatePEM)
    key = try P256.Signing.PrivateKey(pemRepresentation: keyPEM)
  }

  private init(certificate: Certificate, key: P256.Signing.PrivateKey) {
    self.certificate = certificate
    self.key = key
  }

  /// Whether certificate and key belong together.
  var isWhole: Bool { certificate.publicKey == Certificate.PublicKey(key.publicKey) }

  /// A certificate for a desk at these names, with a key of its own.
  func certify(_ names: [CertifiedName], now: Date) throws -> (certificate: Certificate, key: P256.Signing.PrivateKey) {
    let deskKey = P256.Signing.PrivateKey()
    let identifier = try certificate.extensions.subjectKeyIdentifier
    let first = names.first.map { String($0.text.prefix(64)) } ?? "desk"
    let certificate = try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: Certificate.PublicKey(deskKey.publicKey),
      notValidBefore: max(now - HomeAuthority.day, certificate.notValidBefore),
      notValidAfter: min(now + HomeAuthority.day * Double(HomeAuthority.deskDays), certificate.notValidAfter),
      issuer: certificate.subject, subject: try DistinguishedName { CommonName(first) },
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        Critical(KeyUsage(digitalSignature: true))
        try ExtendedKeyUsage([.serverAuth])
        SubjectAlternativeNames(names.map(\.general))
        SubjectKeyIdentifier(hash: Certificate.PublicKey(deskKey.publicKey))
        AuthorityKeyIdentifier(keyIdentifier: identifier?.keyIdentifier)
      }, issuerPrivateKey: Certificate.PrivateKey(key))
    return (certificate, deskKey)
  }
}

extension CertifiedName {
  fileprivate var general: GeneralName {
    switch self {
    case .name(let name): .dnsName(name)
    case .address(let bytes): .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
    }
  }
}

extension DateFormatter {
  fileprivate static var isoDay: DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter
  }
}
