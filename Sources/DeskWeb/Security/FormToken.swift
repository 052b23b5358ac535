import Crypto
import Foundation

/// The token that shows a form came from a page of ours: made from the session's or the link's secret.
enum FormToken {
  /// The token for a secret.
  static func token(for secret: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("form".utf8), using: SymmetricKey(data: Data(secret.utf8)))
    return code.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// Whether the token is the secret's, in the same time for every wrong one.
  static func fits(_ token: String, _ secret: String) -> Bool {
    let expected = Array(FormToken.token(for: secret).utf8)
    let given = Array(token.utf8)
    guard expected.count == given.count else { return false }
    return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
