import HTTPTypes
import HummingbirdCore
import Markup
import NIOCore

/// What is answered, before it becomes HTTP.
enum Reply: Sendable {
  /// A page.
  case page(HTML, HTTPResponse.Status = .ok)
  /// On to another address, by GET.
  case seeOther(String)
  /// A text of that type; kept by the browser for so many seconds.
  case text(String, type: String, keptSeconds: Int = 0)
  /// Bytes of that type under a name to save them by.
  case file([UInt8], type: String, name: String, isAttached: Bool = false)
  /// An answer made elsewhere.
  case other(Response)

  /// The answer as HTTP.
  var response: Response {
    switch self {
    case .page(let html, let status):
      return Reply.response(html.text, type: "text/html; charset=utf-8", status: status, cached: "no-store")
    case .seeOther(let address):
      return Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    case .text(let text, let type, let seconds):
      return Reply.response(
        text, type: type, status: .ok,
        cached: seconds > 0 ? "public, max-age=\(seconds), immutable" : "no-cache")
    case .file(let bytes, let type, let name, let isAttached):
      return Response(
        status: .ok,
        headers: [
          .contentType: type, .cacheControl: "no-store", .contentLength: String(bytes.count),
          .contentDisposition: "\(isAttached ? "attachment" : "inline"); filename=\"\(name)\"",
        ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .other(let response): return response
    }
  }

  private static func response(
    _ text: String, type: String, status: HTTPResponse.Status, cached: String
  ) -> Response {
    let buffer = ByteBuffer(string: text)
    return Response(
      status: status,
      headers: [.contentType: type, .cacheControl: cached, .contentLength: String(buffer.readableBytes)],
      body: .init(byteBuffer: buffer))
  }
}
