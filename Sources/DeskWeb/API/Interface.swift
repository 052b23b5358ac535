import CaseFile
import Crypto
import Desk
import HTTPTypes
import Hummingbird
import NIOCore

/// The interface for other programs, under `/api/v1`: each operation answers as its description says.
struct Interface: Sendable {
  static let root = "/api/v1"

  let world: World
  private let limit = CallLimit()

  init(_ world: World) { self.world = world }

  /// All that can be asked.
  var operations: [Operation] { messageOperations + peopleOperations }

  /// Adds the interface to a router; whatever else lies under its root is a problem too.
  func add(to router: Router<DeskContext>, written: @escaping @Sendable (any Error, Request) -> Void) {
    let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete]
    @Sendable func answer(
      _ request: Request, _ work: @Sendable () async throws -> Response
    ) async -> Response {
      do { return try await work() } catch {
        let problem = Problem(error)
        if problem.status.code >= 500 { written(error, request) }
        return problem.response
      }
    }
    for (path, all) in Dictionary(grouping: operations, by: \.path) {
      let place = Interface.root + path.replacing("{", with: ":").replacing("}", with: "")
      for method in methods {
        let operation = all.first { $0.method == method }
        router.on(RouterPath(place), method: method) { request, context -> Response in
          await answer(request) {
            guard let operation else { throw Problem.wrongMethod(all.map(\.method)) }
            return try await self.answer(request, context, operation)
          }
        }
      }
    }
    let description = OpenAPI(operations).json.text
    for method in methods {
      router.on(RouterPath(Interface.root + "/openapi.json"), method: method) { request, _ -> Response in
        await answer(request) {
          guard method == .get else { throw Problem.wrongMethod([.get]) }
          return Interface.ok(description, request)
        }
      }
    }
  }

  private func answer(_ request: Request, _ context: DeskContext, _ operation: Operation) async throws -> Response {
    let (rep, standing) = try await caller(request, operation)
    do {
      var names: [String: String] = [:]
      for (name, value) in context.parameters { names[String(name)] = String(value) }
      let query = try Form(decoding: (request.uri.query ?? "").utf8)
      try Interface.check(query, operation)
      let body = operation.sent == nil ? nil : try await Interface.body(request)
      let json = try await operation.answer(Call(world: world, rep: rep, names: names, query: query, body: body))
      var response = Interface.ok(json.text, request)
      Interface.tell(standing, &response.headers)
      return response
    } catch {
      var problem = Problem(error)
      if problem.status.code >= 500 { throw error }
      Interface.tell(standing, &problem.headers)
      throw problem
    }
  }

  private static func check(_ query: Form, _ operation: Operation) throws(Problem) {
    let faults = query.fields.compactMap { field -> (at: String, detail: String)? in
      guard let known = operation.query.first(where: { $0.name == field.name }) else {
        return (field.name, "there is no such parameter here")
      }
      return field.value.unicodeScalars.count > known.most ? (field.name, "at most \(known.most) characters") : nil
    }
    if !faults.isEmpty { throw .invalid(faults) }
  }

  /// What to say of an address under `/api` that no route took: of another method, or none at all.
  func stray(_ path: String) -> Problem {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let methods = operations.filter { operation in
      let own = (Interface.root + operation.path).split(separator: "/", omittingEmptySubsequences: false)
      return own.count == parts.count && zip(own, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }.map(\.method)
    return methods.isEmpty ? .notFound : .wrongMethod(methods)
  }

  /// For whom the call is, and how its key stands.
  private func caller(_ request: Request, _ operation: Operation) async throws -> (Account, CallLimit.Standing) {
    let sent = request.headers[.authorization] ?? ""
    guard sent.lowercased().hasPrefix("bearer "), let found = try await world.caller(String(sent.dropFirst(7)).trimmed)
    else { throw Problem.noKey }
    let standing = await limit.count(found.key.id, at: world.clock.now())
    guard standing.left >= 0 else {
      var problem = Problem.tooMany(seconds: standing.seconds)
      Interface.tell(standing, &problem.headers)
      throw problem
    }
    if let scope = operation.scope, !found.key.scopes.contains(scope) { throw Problem.outOfScope(scope) }
    return (found.account, standing)
  }

  private static func body(_ request: Request) async throws -> JSONNode {
    let type = (request.headers[.contentType] ?? "").lowercased().prefix { $0 != ";" }
    guard String(type).trimmed == "application/json" else { throw Problem.notJSON }
    do {
      let bytes = try await request.body.collect(upTo: Form.mostBytes)
      do throws(Fault) { return try JSONReader.read(Array(bytes.readableBytesView)) } catch {
        throw Problem.unreadable(error)
      }
    } catch is NIOTooManyBytesError { throw Problem.tooLarge }
  }

  /// An answer with its tag; without a body where the caller has it already.
  private static func ok(_ text: String, _ request: Request) -> Response {
    let bytes = Array(text.utf8)
    let tag =
      "\""
      + SHA256.hash(data: bytes).prefix(12).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined() + "\""
    var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "private, no-cache", .eTag: tag]
    let has = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { String($0).trimmed }
    if request.method == .get, has.contains(tag) || has == ["*"] {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentLength] = String(bytes.count)
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static func tell(_ standing: CallLimit.Standing, _ headers: inout HTTPFields) {
    for (name, value) in [
      ("RateLimit-Limit", CallLimit.callsAMinute), ("RateLimit-Remaining", max(0, standing.left)),
      ("RateLimit-Reset", standing.seconds),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = String(value) }
    }
  }
}
