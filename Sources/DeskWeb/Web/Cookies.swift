import Desk
import HTTPTypes
import HummingbirdCore

/// The desk's two cookies: who is signed in, and what the form of the sign-in page is checked by.
enum Cookies {
  /// The session's cookie.
  static func session(_ isSecure: Bool) -> String { isSecure ? "__Host-handsel" : "handsel" }

  /// The cookie for forms of those who are not signed in.
  static func form(_ isSecure: Bool) -> String { isSecure ? "__Host-handsel-form" : "handsel-form" }

  /// The value of a cookie.
  static func value(_ name: String, in request: Request) -> String? {
    for header in request.headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let halves = pair.split(separator: "=", maxSplits: 1)
        if halves.count == 2, String(halves[0]).trimmed == name { return String(halves[1]).trimmed }
      }
    }
    return nil
  }

  /// The header that sets a cookie; an empty value takes it away.
  static func setting(_ name: String, to value: String, isSecure: Bool) -> String {
    let age = value.isEmpty ? 0 : Session.lastsSeconds
    return "\(name)=\(value); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}

extension Reply {
  /// The same answer, setting a cookie too.
  func setting(_ name: String, to value: String, isSecure: Bool) -> Reply {
    var response = response
    response.headers.append(
      HTTPField(name: .setCookie, value: Cookies.setting(name, to: value, isSecure: isSecure)))
    return .other(response)
  }
}
