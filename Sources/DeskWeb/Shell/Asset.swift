import Crypto
import Foundation

/// A file the pages load, with an address that changes with its content, so that browsers may keep it for good.
struct Asset: Sendable {
  /// The file's text.
  let text: String
  /// Its type.
  let type: String
  /// Its address.
  let address: String

  private init(_ name: String, _ type: String, _ text: String) {
    self.text = text
    self.type = type
    let digest = SHA256.hash(data: Data(text.utf8)).prefix(6).map { String($0, radix: 16) }.joined()
    address = "/assets/\(digest)/\(name)"
  }

  /// The styles that every page needs.
  static let styles = Asset("handsel.css", "text/css; charset=utf-8", parts(".css", ofDesk: false))
  /// The script that every page needs.
  static let script = Asset("handsel.js", "text/javascript; charset=utf-8", parts(".js", ofDesk: false))
  /// The styles of the rep's screens beside.
  static let deskStyles = Asset("desk.css", "text/css; charset=utf-8", parts(".css", ofDesk: true))
  /// The script of the rep's screens beside.
  static let deskScript = Asset("desk.js", "text/javascript; charset=utf-8", parts(".js", ofDesk: true))
  /// What asks a customer which of two she would rather have, and learns from it; fetched where there is something to ask.
  static let questions = Asset(
    "questions.js", "text/javascript; charset=utf-8",
    ["learning.js", "questions.js"].compactMap { Embedded.files[$0] }.joined(separator: "\n"))
  /// The icon.
  static let icon = Asset("icon.svg", "image/svg+xml", Embedded.files["icon.svg"] ?? "")
  /// What the desk is as an app on a phone.
  static let manifest = Asset(
    "desk.webmanifest", "application/manifest+json", Embedded.files["desk.webmanifest"] ?? "")
  /// What keeps pages when there is no network.
  static let worker = Embedded.files["worker.js"] ?? ""

  /// All but the worker, whose address must not change.
  static let all = [styles, script, deskStyles, deskScript, questions, icon, manifest]

  /// Files of a kind in the order of their names; the worker stands alone. Tens are for every page, what stands between
  /// them is for the rep's screens, so that a customer's first page weighs little.
  private static func parts(_ ending: String, ofDesk: Bool) -> String {
    Embedded.files.keys.filter { name in
      let number = Int(name.prefix(2)) ?? 0
      return name.hasSuffix(ending) && number > 0 && (number % 10 != 0) == ofDesk
    }.sorted().compactMap { Embedded.files[$0] }.joined(separator: "\n")
  }

  /// So long browsers keep them, in seconds: a year.
  static let keptSeconds = 31_536_000
}
