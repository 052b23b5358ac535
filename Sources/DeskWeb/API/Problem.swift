import CaseFile
import Desk
import HTTPTypes
import Hummingbird
import NIOCore

/// What went wrong, for another program (RFC 9457), in English; the field stands in `errors`.
struct Problem: Error, Sendable {
  let status: HTTPResponse.Status
  /// What kind of thing, a short name that stays.
  let kind: String
  /// In a line.
  let title: String
  /// What happened, and what to do.
  let detail: String
  /// What is wrong with which field, as a JSON pointer or the name of a parameter.
  var errors: [(at: String, detail: String)] = []
  /// Headers beside it.
  var headers: HTTPFields = [:]

  /// The problem as JSON.
  var json: JSONOutput {
    .object(
      [
        ("type", .text("urn:handsel:problem:\(kind)")), ("title", .text(title)), ("status", .whole(status.code)),
        ("detail", .text(detail)),
      ]
        + (errors.isEmpty
          ? []
          : [
            (
              "errors",
              .list(errors.map { .object([("at", .text($0.at)), ("detail", .text($0.detail))]) })
            )
          ]))
  }

  /// The answer as HTTP.
  var response: Response {
    var headers = headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    let buffer = ByteBuffer(string: json.text)
    headers[.contentLength] = String(buffer.readableBytes)
    return Response(status: status, headers: headers, body: .init(byteBuffer: buffer))
  }

  // MARK: The problems there are

  static let noKey = Problem(
    status: .unauthorized, kind: "no-key", title: "A key is needed",
    detail: "Send \"Authorization: Bearer handsel_…\". A rep makes keys under Settings, Other programs; they expire.",
    headers: [.wwwAuthenticate: "Bearer realm=\"handsel\""])

  static func outOfScope(_ scope: InterfaceKey.Scope) -> Problem {
    Problem(
      status: .forbidden, kind: "out-of-scope", title: "This key does not open that",
      detail: "It needs the scope \(scope.rawValue). Make another key with it.",
      headers: [.wwwAuthenticate: "Bearer error=\"insufficient_scope\", scope=\"\(scope.rawValue)\""])
  }

  static let notFound = Problem(
    status: .notFound, kind: "not-found", title: "There is no such thing",
    detail: "Nothing of this rep's has that address. /api/v1/openapi.json lists what there is.")

  static func wrongMethod(_ allowed: [HTTPRequest.Method]) -> Problem {
    let names = allowed.map(\.rawValue).sorted().joined(separator: ", ")
    return Problem(
      status: .methodNotAllowed, kind: "wrong-method", title: "Not by this method",
      detail: "This address takes \(names).", headers: [.allow: names])
  }

  static let notJSON = Problem(
    status: .unsupportedMediaType, kind: "not-json", title: "JSON is expected",
    detail: "Send the body as application/json, in UTF-8.")

  static let tooLarge = Problem(
    status: .contentTooLarge, kind: "too-large", title: "Too large",
    detail: "A body has at most \(Form.mostBytes) bytes.")

  static func unreadable(_ fault: Fault) -> Problem {
    Problem(
      status: .badRequest, kind: "unreadable", title: "The body is no JSON",
      detail: "Line \(fault.line): \(fault.message)")
  }

  static func invalid(_ errors: [(at: String, detail: String)]) -> Problem {
    Problem(
      status: .unprocessableContent, kind: "invalid", title: "Something in it cannot be taken",
      detail: "Nothing was changed. See errors.", errors: errors)
  }

  static func tooMany(seconds: Int) -> Problem {
    Problem(
      status: .tooManyRequests, kind: "too-many", title: "Too many calls",
      detail: "This key may call again in \(seconds) s.", headers: [.retryAfter: String(seconds)])
  }

  static let busy = Problem(
    status: .serviceUnavailable, kind: "busy", title: "The store does not answer",
    detail: "Nothing was changed. Try again in a moment.", headers: [.retryAfter: "2"])

  static let ourFault = Problem(
    status: .internalServerError, kind: "our-fault", title: "That went wrong here",
    detail: "It is written down in the desk's log. Nothing was changed.")

  /// The problem behind an error.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case DeskRefusal.notFound: self = .notFound
    case is StoreFault: self = .busy
    case WebFault.tooLarge: self = .tooLarge
    case WebFault.unreadable:
      self = .invalid([(at: "query", detail: "what stands after ? cannot be read; write it percent-encoded in UTF-8")])
    default: self = .ourFault
    }
  }

  private init(
    status: HTTPResponse.Status, kind: String, title: String, detail: String,
    errors: [(at: String, detail: String)] = [],
    headers: HTTPFields = [:]
  ) {
    (self.status, self.kind, self.title, self.detail) = (status, kind, title, detail)
    (self.errors, self.headers) = (errors, headers)
  }
}

extension HTTPField.Name {
  /// Seconds after which to try again.
  static var retryAfter: HTTPField.Name { HTTPField.Name("Retry-After") ?? .accept }
}
