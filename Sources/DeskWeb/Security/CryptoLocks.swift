import Crypto
import CryptoExtras
import Desk
import Foundation
import NIOPosix

/// Passwords by scrypt, secrets by SHA-256.
package struct CryptoLocks: Locks {
  private let rounds: Int
  private let pool: NIOThreadPool

  /// Locks with that many rounds of scrypt (a power of two): 2^15 takes 32 MiB and about 0.15 s; tests take fewer.
  package init(rounds: Int = 1 << 15) {
    self.rounds = rounds
    // Few threads, so that many sign-ins at once cannot take all memory.
    pool = NIOThreadPool(numberOfThreads: 2)
    pool.start()
  }

  /// The hash of a secret of many random bits.
  package func digest(_ secret: String) -> [UInt8] { Array(SHA256.hash(data: Data(secret.utf8))) }

  /// The hash of a password, with a salt of its own: `scrypt$rounds$salt$hash`.
  package func hash(password: String) async throws -> String {
    var generator = SystemRandomNumberGenerator()
    let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    let rounds = rounds
    let key = try await pool.runIfActive { try CryptoLocks.derive(password, salt: salt, rounds: rounds) }
    return "scrypt$\(rounds)$\(salt.base64EncodedString())$\(key.base64EncodedString())"
  }

  /// Whether it is the password of that hash.
  package func matches(password: String, hash: String) async throws -> Bool {
    let parts = hash.split(separator: "$").map(String.init)
    guard parts.count == 4, parts[0] == "scrypt", let rounds = Int(parts[1]),
      let salt = Data(base64Encoded: parts[2]), let expected = Data(base64Encoded: parts[3])
    else { return false }
    let key = try await pool.runIfActive { try CryptoLocks.derive(password, salt: salt, rounds: rounds) }
    guard key.count == expected.count else { return false }
    return zip(key, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The bytes sealed with ChaCha20-Poly1305 (RFC 8439): nonce, text, tag.
  package func seal(_ bytes: [UInt8], key: [UInt8]) throws -> [UInt8] {
    Array(try ChaChaPoly.seal(bytes, using: SymmetricKey(data: key)).combined)
  }

  /// What was sealed under that key.
  package func open(_ sealed: [UInt8], key: [UInt8]) -> [UInt8]? {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let bytes = try? ChaChaPoly.open(box, using: SymmetricKey(data: key))
    else { return nil }
    return Array(bytes)
  }

  /// The same under a key made of the password by scrypt: the power of its rounds, salt, then what is sealed.
  package func seal(_ bytes: [UInt8], under password: String) async throws -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<CryptoLocks.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let rounds = rounds
    let key = try await pool.runIfActive { try CryptoLocks.derive(password, salt: Data(salt), rounds: rounds) }
    return [UInt8(rounds.trailingZeroBitCount)] + salt + (try seal(bytes, key: Array(key)))
  }

  /// What was sealed under that password.
  package func open(_ sealed: [UInt8], under password: String) async throws -> [UInt8]? {
    guard sealed.count > 1 + CryptoLocks.saltBytes, let power = sealed.first, power <= CryptoLocks.mostPower else {
      return nil
    }
    let salt = Data(sealed[1...CryptoLocks.saltBytes])
    let key = try await pool.runIfActive { try CryptoLocks.derive(password, salt: salt, rounds: 1 << Int(power)) }
    return open(Array(sealed[(1 + CryptoLocks.saltBytes)...]), key: Array(key))
  }

  private static let saltBytes = 16
  /// No more rounds than this power of two are taken from what is kept.
  private static let mostPower: UInt8 = 20

  private static func derive(_ password: String, salt: Data, rounds: Int) throws -> Data {
    // The same word typed on two keyboards may be made of different marks.
    let word = Data(password.precomposedStringWithCanonicalMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: word, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 3)
    return key.withUnsafeBytes { Data($0) }
  }
}

/// Numbers nobody can guess, from the system.
package struct SystemChance: Chance {
  /// The system's chance.
  package init() {}

  /// So many bytes.
  package func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
