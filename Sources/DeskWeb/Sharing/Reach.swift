/// Who can open an address.
enum Reach {
  /// Whether it is one that a phone can open, and not this machine only.
  static func isForPhones(_ address: String) -> Bool {
    let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init) ?? ""
    let host = rest.hasPrefix("[") ? String(rest.prefix { $0 != "]" }.dropFirst()) : String(rest.prefix { $0 != ":" })
    return !host.isEmpty && host != "localhost" && !host.hasPrefix("127.") && host != "::1"
  }
}
