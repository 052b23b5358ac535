import Foundation

/// A name or an address of a machine that a certificate can stand for.
enum CertifiedName: Hashable {
  /// A name: `desk.home`.
  case name(String)
  /// An address of a machine: four bytes or sixteen.
  case address([UInt8])

  /// So many names stand in one certificate.
  static let most = 20
  private static let (mostCharacters, mostInLabel) = (253, 63)

  /// A name as typed; `nil` where it is none.
  init?(_ typed: String) {
    if let address = CertifiedName.address(of: typed) {
      self = .address(address)
      return
    }
    var name = typed.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = labels.allSatisfy { label in
      (1...CertifiedName.mostInLabel).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { byte in (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 }
    }
    // What ends in a number is an address that was mistyped.
    guard isName, name.utf8.count <= CertifiedName.mostCharacters, labels.last?.allSatisfy(\.isNumber) == false else {
      return nil
    }
    self = .name(name)
  }

  /// As it is written in an address.
  var text: String {
    switch self {
    case .name(let name): return name
    case .address(let bytes) where bytes.count == 4: return bytes.map(String.init).joined(separator: ".")
    case .address(let bytes):
      let groups = stride(from: 0, to: 16, by: 2).map {
        String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
      }
      return "[" + groups.joined(separator: ":") + "]"
    }
  }

  private static func address(of typed: String) -> [UInt8]? {
    var short = in_addr()
    if inet_pton(AF_INET, typed, &short) == 1 { return withUnsafeBytes(of: &short) { Array($0) } }
    var long = in6_addr()
    if inet_pton(AF_INET6, typed, &long) == 1 { return withUnsafeBytes(of: &long) { Array($0) } }
    return nil
  }
}
