import Desk
import HummingbirdCore

/// What a form sent: names and values in their order.
struct Form: Sendable {
  /// Bytes of a form, at most.
  static let mostBytes = 512 * 1024
  /// Fields of a form, at most.
  static let mostFields = 2000

  /// Names and values.
  let fields: [(name: String, value: String)]
  /// Files it carried.
  var files: [SentFile] = []

  /// The first value of that name; empty where there is none.
  subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// All values of that name.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Whether there is a field of that name.
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// A form sent as `application/x-www-form-urlencoded`, in UTF-8.
  ///
  /// - Throws: ``WebFault/unreadable`` where it is no such form.
  init(decoding bytes: some Collection<UInt8>) throws(WebFault) {
    var fields: [(String, String)] = []
    for piece in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
      guard fields.count < Form.mostFields else { throw .tooLarge }
      let halves = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Form.decoded(halves[0]), let value = halves.count > 1 ? Form.decoded(halves[1]) : "" else {
        throw .unreadable
      }
      fields.append((name, value))
    }
    self.fields = fields
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(hex), let low = iterator.next().flatMap(hex) else { return nil }
        plain.append(high << 4 | low)
      default: plain.append(byte)
      }
    }
    guard let text = String(validating: plain, as: UTF8.self) else { return nil }
    return Form.plain(text)
  }

  /// Browsers send line breaks as two characters; one is enough, and NUL is in no text.
  static func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n").filter { $0 != "\0" } }

  /// A form sent as that content type: with files, or else `application/x-www-form-urlencoded`.
  ///
  /// - Throws: ``WebFault/unreadable`` where it is no such form.
  init(decoding bytes: some Collection<UInt8>, contentType: String?) throws(WebFault) {
    if let boundary = try Multipart.boundary(in: contentType ?? "") {
      let (fields, files) = try Multipart.read(Array(bytes), boundary: boundary)
      self.init(fields: fields, files: files)
    } else {
      try self.init(decoding: bytes)
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? { Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) } }

  /// The fields of a discovery in it, as edits: boxes that were ticked are joined, and what stood there before is taken
  /// from `was.NAME`. Fields of other kinds are left out.
  var edits: [Edit] {
    let id = self["edit-id"]
    var values: [String: [String]] = [:]
    var names: [String] = []
    for field in fields where DiscoveryField(field.name) != nil {
      if values[field.name] == nil { names.append(field.name) }
      values[field.name, default: []].append(field.value)
    }
    return names.map { name in
      let joined = (values[name] ?? []).filter { !$0.isEmpty }.joined(separator: " ")
      let value = name.hasPrefix("about.") || name.hasPrefix("demand.") ? joined : values[name]?.last ?? ""
      let was = "was." + name
      return Edit(
        id: id.isEmpty ? "" : "\(id)/\(name)", field: name, value: value, was: has(was) ? self[was] : nil)
    }
  }
}

/// Why a request cannot be read, whoever sent it.
enum WebFault: Error, Hashable {
  /// It is larger than any form of ours.
  case tooLarge
  /// It is no form in UTF-8.
  case unreadable
  /// It did not come from a page of ours, or the page was open too long.
  case notFromOurPage
  /// Nobody is signed in.
  case notSignedIn
}
