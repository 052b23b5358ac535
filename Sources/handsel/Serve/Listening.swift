import ArgumentParser

/// Where a desk listens and how browsers reach it.
struct Listening {
  var host = "127.0.0.1"
  var port = 8080
  var tlsCert: String?
  var tlsKey: String?
  var behindProxy = false
  var publicURL: String?

  /// Whether browsers reach it by HTTPS.
  var isSecure: Bool { tlsCert != nil || publicURL?.hasPrefix("https://") == true }

  /// The public address without a slash at its end.
  var publicAddress: String? {
    guard var address = publicURL else { return nil }
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }

  /// The address on this machine.
  var localAddress: String {
    let name = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host
    return "\(tlsCert == nil ? "http" : "https")://\(name.contains(":") ? "[\(name)]" : name):\(port)"
  }

  /// Refuses what would show customers' data to the network, with the reason.
  func check() throws {
    let isOwn = ["127.0.0.1", "::1", "localhost"].contains(host)
    if (tlsCert == nil) != (tlsKey == nil) {
      throw ValidationError("--tls-cert and --tls-key belong together; name both or none.")
    }
    if !isOwn, tlsCert == nil, !behindProxy {
      throw ValidationError(
        """
        Listening at \(host) without TLS would show what customers tell you to everybody on the network, so the desk does \
        not start. Name --tls-cert and --tls-key (`handsel certificate` makes them), or --behind-proxy where a proxy does \
        TLS, or leave --host away to listen on this machine only.
        """)
    }
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
    if let publicURL {
      guard
        publicURL.hasPrefix("https://") || publicURL.hasPrefix("http://127.0.0.1")
          || publicURL.hasPrefix("http://localhost")
      else {
        throw ValidationError(
          "--public-url must begin with https://, or customers' pages would travel unlocked: \(publicURL)")
      }
      guard !publicURL.dropFirst(8).contains("?"), !publicURL.contains("#"), !publicURL.contains(" ") else {
        throw ValidationError("--public-url is an address without ?, # and spaces: \(publicURL)")
      }
    }
  }
}
