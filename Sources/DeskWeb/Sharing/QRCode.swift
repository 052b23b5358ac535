import CQREncode
import Markup

/// Squares that a phone's camera reads as an address.
enum QRCode {
  /// So many bytes are drawn at most: more makes squares too small for a phone to read from a screen.
  static let mostBytes = 600
  /// Free squares around, as the standard asks for.
  private static let quiet = 4

  /// A text as a picture, black on white in dark mode too; `nil` for no text, or more than fits.
  ///
  /// - Parameter label: what a screen reader says; the text itself where none is given.
  static func svg(_ text: String, label: String? = nil) -> HTML? {
    guard let rows = squares(text) else { return nil }
    let side = rows.count + 2 * quiet
    var path = ""
    for (y, row) in rows.enumerated() {
      var x = 0
      while x < row.count {
        let run = row[x...].prefix { $0 == row[x] }.count
        if row[x] { path += "M\(x + quiet) \(y + quiet)h\(run)v1h-\(run)z" }
        x += run
      }
    }
    return """
      <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" width="\(side * 6)" \
      height="\(side * 6)" role="img" aria-label="\(label ?? text)" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
      """
  }

  /// The squares row by row, dark ones `true`; `nil` where they cannot be made.
  static func squares(_ text: String) -> [[Bool]]? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= mostBytes,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard width > 0, let data = code.pointee.data else { return nil }
    // The lowest bit of each square says whether it is dark.
    return (0..<width).map { y in (0..<width).map { x in data[y * width + x] & 1 == 1 } }
  }
}
