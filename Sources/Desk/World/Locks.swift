/// How passwords and secrets are kept without keeping them.
package protocol Locks: Sendable {
  /// The hash a secret of many random bits is kept by; the same for the same secret.
  func digest(_ secret: String) -> [UInt8]
  /// The hash a password is kept by: slow and memory-hard, other each time.
  func hash(password: String) async throws -> String
  /// Whether it is the password of that hash; as slow as hashing it.
  func matches(password: String, hash: String) async throws -> Bool
  /// The bytes sealed under a key of 32 bytes: other each time, and nothing opens them that was changed.
  func seal(_ bytes: [UInt8], key: [UInt8]) throws -> [UInt8]
  /// What was sealed under that key; `nil` where it was not, or was changed since.
  func open(_ sealed: [UInt8], key: [UInt8]) -> [UInt8]?
  /// The bytes sealed under a password; as slow as hashing it.
  func seal(_ bytes: [UInt8], under password: String) async throws -> [UInt8]
  /// What was sealed under that password; `nil` where it was not, or was changed since.
  func open(_ sealed: [UInt8], under password: String) async throws -> [UInt8]?
}
