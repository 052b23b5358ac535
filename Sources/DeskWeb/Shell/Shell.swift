import Desk
import HTTPTypes
import Markup

/// What stands around every page: head, navigation, foot.
struct Shell {
  let words: any Words
  let title: String
  /// The household whose changes the page follows, as an address to listen at.
  var listensAt: String?
  /// Where the page is in the desk, for the navigation.
  var place: Place?
  /// Whether it is the demo street.
  var isDemo = false
  /// The token of forms, for signing out.
  var token = ""

  /// Parts of the desk.
  enum Place: Hashable { case today, people, catalogue, settings }

  /// A page of the rep's desk.
  func desk(_ content: HTML) -> HTML {
    document(
      """
      <a class="skip" href="#main">\(words.skipToContent)</a>
      <div class="bar"><nav class="wide" aria-label="\(words.navigation)">
      <a class="mark" href="\(Address.today)">Handsel</a>
      <span class="places">\(link(.today, Address.today, words.today))\(link(.people, Address.people, words.people))\
      \(link(.catalogue, Address.catalogue, words.catalogue))\(link(.settings, Address.settings, words.settings))</span>
      </nav></div>
      \(if: isDemo, "<p class=\"demo\" role=\"note\">\(words.demoNotice) <a href=\"\(Address.settings)#demo\">\(words.demoClear)</a></p>")
      <main id="main">\(content)</main>
      """, isDesk: true)
  }

  /// A page without navigation: signing in, a customer's page, something that went wrong.
  ///
  /// - Parameter isDesk: whether it loads what the rep's screens load.
  func plain(_ content: HTML, bar: HTML = .empty, isDesk: Bool = false) -> HTML {
    document(
      """
      <a class="skip" href="#main">\(words.skipToContent)</a>\(bar)<main id="main">\(content)</main>
      """, isDesk: isDesk)
  }

  private func link(_ place: Place, _ address: String, _ text: String) -> HTML {
    self.place == place
      ? "<a href=\"\(address)\" aria-current=\"page\">\(text)</a>" : "<a href=\"\(address)\">\(text)</a>"
  }

  /// What only the rep's screens load.
  private var desks: HTML {
    """
    <link rel="stylesheet" href="\(Asset.deskStyles.address)"><script defer src="\(Asset.deskScript.address)"></script>
    """
  }

  private func document(_ body: HTML, isDesk: Bool = false) -> HTML {
    """
    <!doctype html>
    <html lang="\(words.language.rawValue)"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title) · Handsel</title>
    <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
    <link rel="stylesheet" href="\(Asset.styles.address)"><link rel="icon" href="\(Asset.icon.address)">
    <link rel="manifest" href="\(Asset.manifest.address)">
    <script defer src="\(Asset.script.address)"></script>\(if: isDesk, desks)</head>
    <body\(listening)>\(body)<div class="toasts" role="status" aria-live="polite"></div></body></html>
    """
  }

  private var listening: HTML { listensAt.map { " data-listen=\"\($0)\"" } ?? .empty }
}

extension Visit {
  /// A page of the rep's desk.
  ///
  /// - Parameters:
  ///   - listensAt: the address of a stream of changes the page follows.
  func desk(
    _ title: String, in place: Shell.Place?, listensAt: String? = nil, status: HTTPResponse.Status = .ok,
    _ content: HTML
  ) -> Reply {
    .page(
      Shell(words: words, title: title, listensAt: listensAt, place: place, isDemo: isDemo, token: token)
        .desk(content), status)
  }
}
