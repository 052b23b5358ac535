import Desk
import HTTPTypes
import Hummingbird
import Logging
import Markup

/// Turns whatever went wrong into a page that says what, what still holds and what to do.
struct KindErrors: RouterMiddleware {
  typealias Context = DeskContext
  let site: Site

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch {
      if request.uri.path == "/api" || request.uri.path.hasPrefix("/api/") {
        return Interface(site.world).stray(request.uri.path).response
      }
      let words = (await language(of: request, after: error)).words
      let isCustomer = request.uri.path.hasPrefix("/t/")
      if case WebFault.notSignedIn = error, request.method == .get {
        return Reply.seeOther(Address.signIn(then: request.uri.path)).response
      }
      if case DeskRefusal.repsOnly = error, request.method == .get, request.uri.path == Address.today {
        return Reply.seeOther(Address.totals).response
      }
      let (status, said) = told(error, words, isCustomer: isCustomer)
      if status.code >= 500 {
        // The path of a customer's page holds her secret, so only its first part is written down.
        let isSecret = isCustomer || request.uri.path.hasPrefix("/calendar/")
        let place = isSecret ? "/…" : request.uri.path
        site.logger.error("\(request.method) \(place): \(error)")
      }
      let page = Shell(words: words, title: said.title).plain(
        """
        <section class="sheet"><h1>\(said.title)</h1><p data-message>\(said.text)</p>\
        \(if: !isCustomer, "<p><a class=\"button\" href=\"/today\">\(words.backToToday)</a></p>")</section>
        """)
      return Reply.page(page, status).response
    }
  }

  /// The language of the Table or of the rep; where neither is known, or the store cannot be asked, the browser's.
  private func language(of request: Request, after error: any Error) async -> Language {
    var own: String?
    if !(error is StoreFault) {
      let parts = request.uri.path.split(separator: "/")
      if parts.first == "t", parts.count > 1 {
        own = try? await site.world.household(link: String(parts[1])).language
      } else if let secret = Cookies.value(Cookies.session(site.isSecure), in: request) {
        own = try? await site.world.account(ofSession: secret).account?.profile.language
      }
    }
    let asked = Site.languages(request).lazy.compactMap { Language(rawValue: String($0.prefix(2))) }.first
    return own.flatMap(Language.init) ?? asked ?? .english
  }

  private func told(
    _ error: any Error, _ words: any Words, isCustomer: Bool
  ) -> (HTTPResponse.Status, ErrorWords) {
    switch error {
    case DeskRefusal.notFound: (.notFound, isCustomer ? words.unknownLink : words.notFound)
    case DeskRefusal.linkEnded: (.gone, words.endedLink)
    case DeskRefusal.repsOnly: (.forbidden, words.repsOnly)
    case DeskRefusal.noPublicAddress: (.conflict, words.noPublicAddress)
    case DeskRefusal.missing: (.conflict, words.somethingMissing)
    case DeskRefusal.invalid, DeskRefusal.nameTaken, DeskRefusal.wrongPassword: (.unprocessableContent, words.notKept)
    case DeskRefusal.invitationOver: (.gone, words.invitationOver)
    case DeskRefusal.tooManyAttempts(let seconds): (.tooManyRequests, words.tooManyAttempts(minutes: seconds / 60))
    case DeskRefusal.untold: (.conflict, words.untold)
    case DeskRefusal.rightOver: (.conflict, words.rightOver)
    case DeskRefusal.nothingBetter: (.conflict, words.nothingBetter)
    case DeskRefusal.linkNeeded: (.conflict, words.linkNeeded)
    case DeskRefusal.changedMeanwhile: (.conflict, words.changedMeanwhile)
    case WebFault.tooLarge: (.contentTooLarge, words.tooLarge)
    case WebFault.unreadable: (.badRequest, words.unreadable)
    case WebFault.notFromOurPage: (.forbidden, words.notFromOurPage)
    case WebFault.notSignedIn: (.unauthorized, words.notSignedIn)
    case StoreFault.busy: (.serviceUnavailable, words.storeBusy)
    case StoreFault.full: (.init(code: 507, reasonPhrase: "Insufficient Storage"), words.storeFull)
    case StoreFault.readOnly: (.serviceUnavailable, words.storeReadOnly)
    case StoreFault.unreachable: (.serviceUnavailable, words.storeUnreachable)
    case StoreFault.outcomeUnknown: (.serviceUnavailable, words.outcomeUnknown)
    case let error as HTTPError where error.status == .methodNotAllowed: (.methodNotAllowed, words.wrongMethod)
    case let error as HTTPError where error.status == .notFound: (.notFound, words.notFound)
    case let error as HTTPError where error.status.code < 500: (error.status, words.unreadable)
    default: (.internalServerError, words.ourFault)
    }
  }
}

/// What a page about something that went wrong says.
struct ErrorWords: Sendable {
  /// In a line.
  let title: String
  /// What happened, what still holds and what to do.
  let text: String
}
