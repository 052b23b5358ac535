/// How passwords and secrets are kept without keeping them.
package protocol Locks: Sendable {
  /// The hash a secret of many random bits is kept by; the same for the same secret.
  func digest(_ secret: String) -> [UInt8]
  /// The hash a password is kept by: slow and memory-hard, other each time.
  func hash(password: String) async throws -> String
  /// Whether it is the password of that hash; as slow as hashing it.
  func matches(password: String, hash: String) async throws -> Bool
}
