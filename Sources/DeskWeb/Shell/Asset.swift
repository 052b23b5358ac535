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

  /// The styles, all parts in one file.
  static let styles = Asset(
    "desk.css", "text/css; charset=utf-8",
    Embedded.files.keys.filter { $0.hasSuffix(".css") }.sorted().compactMap { Embedded.files[$0] }
      .joined(separator: "\n"))
  /// The script, all parts in one file; the worker stands alone.
  static let script = Asset(
    "desk.js", "text/javascript; charset=utf-8",
    Embedded.files.keys.filter { $0.hasSuffix(".js") && $0 != "worker.js" }.sorted().compactMap { Embedded.files[$0] }
      .joined(separator: "\n"))
  /// The icon.
  static let icon = Asset("icon.svg", "image/svg+xml", Embedded.files["icon.svg"] ?? "")
  /// What the desk is as an app on a phone.
  static let manifest = Asset(
    "desk.webmanifest", "application/manifest+json", Embedded.files["desk.webmanifest"] ?? "")
  /// What keeps pages when there is no network.
  static let worker = Embedded.files["worker.js"] ?? ""

  /// All but the worker, whose address must not change.
  static let all = [styles, script, icon, manifest]

  /// So long browsers keep them, in seconds: a year.
  static let keptSeconds = 31_536_000
}
