package import Desk
import HTTPTypes
package import Hummingbird
package import Logging
import Money
import NIOCore

/// The desk's pages: every address with what answers it.
package struct Site: Sendable {
  let world: World
  let bell: LiveBell
  let isSecure: Bool
  let logger: Logger
  /// Imports that go on.
  let imports = RunningImports()

  /// The pages of a world.
  ///
  /// - Parameter isSecure: whether browsers reach them by HTTPS, so that cookies are for HTTPS only.
  package init(_ world: World, bell: LiveBell, isSecure: Bool, logger: Logger) {
    self.world = world
    self.bell = bell
    self.isSecure = isSecure
    self.logger = logger
  }

  /// What answers requests.
  package func responder() -> some HTTPResponder<DeskContext> {
    let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SafeHeaders(isSecure: isSecure))
    router.add(middleware: KindErrors(site: self))
    for route in routes {
      for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete] {
        let answer = route.answers[method]
        router.on(RouterPath(route.path), method: method) { request, context -> Response in
          guard let answer else { throw HTTPError(.methodNotAllowed) }
          let visit = try await visit(request, context, route)
          return try await answer(visit).response
        }
      }
    }
    let logger = logger
    Interface(world).add(to: router) { error, request in
      logger.error("\(request.method) \(request.uri.path): \(error)")
    }
    return router.buildResponder()
  }

  /// An address with what answers it.
  struct Route: Sendable {
    /// Who may come.
    enum Door: Sendable {
      /// Anybody.
      case open
      /// Who is signed in.
      case signedIn
      /// Who has a customer's link.
      case link
    }

    let path: String
    let door: Door
    /// Bytes of a form sent to it, at most.
    let mostBytes: Int
    let answers: [HTTPRequest.Method: @Sendable (Visit) async throws -> Reply]
  }

  /// An address for those who are signed in.
  ///
  /// - Parameter mostBytes: how large a form sent to it may be, where it carries files.
  func desk(
    _ path: String, mostBytes: Int = Form.mostBytes, get: (@Sendable (Visit) async throws -> Reply)? = nil,
    post: (@Sendable (Visit) async throws -> Reply)? = nil
  ) -> Route { route(path, .signedIn, get, post, mostBytes: mostBytes) }

  /// An address for a customer with a link; the link is the part `:link`.
  func table(
    _ path: String, get: (@Sendable (Visit) async throws -> Reply)? = nil,
    post: (@Sendable (Visit) async throws -> Reply)? = nil
  ) -> Route { route(path, .link, get, post) }

  /// An address for anybody.
  func open(
    _ path: String, get: (@Sendable (Visit) async throws -> Reply)? = nil,
    post: (@Sendable (Visit) async throws -> Reply)? = nil
  ) -> Route { route(path, .open, get, post) }

  private func route(
    _ path: String, _ door: Route.Door, _ get: (@Sendable (Visit) async throws -> Reply)?,
    _ post: (@Sendable (Visit) async throws -> Reply)?, mostBytes: Int = Form.mostBytes
  ) -> Route {
    var answers: [HTTPRequest.Method: @Sendable (Visit) async throws -> Reply] = [:]
    answers[.get] = get
    answers[.post] = post
    return Route(path: path, door: door, mostBytes: mostBytes, answers: answers)
  }

  private func visit(_ request: Request, _ context: DeskContext, _ route: Route) async throws -> Visit {
    var names: [String: String] = [:]
    for (name, value) in context.parameters { names[String(name)] = String(value) }
    let isPost = request.method == .post
    if isPost { try checkOrigin(request) }
    var account: Account?
    var isDemo = false
    var secret = Cookies.value(Cookies.form(isSecure), in: request) ?? ""
    switch route.door {
    case .open: break
    case .signedIn:
      secret = Cookies.value(Cookies.session(isSecure), in: request) ?? ""
      if !secret.isEmpty { (account, isDemo) = try await world.account(ofSession: secret) }
      guard account != nil else { throw WebFault.notSignedIn }
    case .link: secret = names["link"] ?? ""
    }
    var form = Form.none
    if isPost {
      // Whoever is not let in sends nothing large.
      do {
        let body = try await request.body.collect(upTo: route.mostBytes)
        form = try Form(decoding: body.readableBytesView, contentType: request.headers[.contentType])
      } catch is NIOTooManyBytesError { throw WebFault.tooLarge }
    }
    if isPost, !FormToken.fits(form["token"], secret) || secret.isEmpty { throw WebFault.notFromOurPage }
    return Visit(
      world: world, isPost: isPost, query: try Form(decoding: (request.uri.query ?? "").utf8), form: form,
      names: names, account: account, isDemo: isDemo, secret: secret, wantsPiece: request.headers[.piece] != nil,
      accepts: Site.languages(request))
  }

  /// Refuses forms that another site sent.
  private func checkOrigin(_ request: Request) throws {
    if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
      throw WebFault.notFromOurPage
    }
    guard let origin = request.headers[.origin], origin != "null", let host = request.head.authority else { return }
    guard origin.split(separator: "/").last.map(String.init) == host else { throw WebFault.notFromOurPage }
  }

  static func languages(_ request: Request) -> [String] {
    (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(20).map {
      String($0.prefix { $0 != ";" }).trimmed
    }
  }
}

extension Form {
  /// A form with nothing in it.
  static let none = Form(fields: [])

  /// A form of these.
  init(fields: [(name: String, value: String)], files: [SentFile] = []) {
    self.fields = fields
    self.files = files
  }
}

extension HTTPField.Name {
  /// Sent by our script where it wants a piece of a page.
  static var piece: HTTPField.Name { HTTPField.Name("Handsel-Piece") ?? .accept }
  static var secFetchSite: HTTPField.Name { HTTPField.Name("Sec-Fetch-Site") ?? .accept }
}
