import Desk
import Markup
import Money

/// What a customer for whom it worked out can pass on; to anybody else it is not there.
struct PassOnSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }

  init(_ scene: TableScene) { self.scene = scene }

  /// Whether it is there.
  static func isThere(_ table: OpenTable) -> Bool { table.mayPassOn }

  var html: HTML {
    guard PassOnSection.isThere(scene.table) else { return .empty }
    return scene.reader == .customer ? hers : reps
  }

  private var reps: HTML {
    "<section id=\"pass-on\"><p class=\"soft\">\(words.passOnRep(scene.table.household.firstName))</p></section>"
  }

  private var hers: HTML {
    let thanks = scene.table.rep.thanksAllowed
    let currency = Currency(code: scene.table.rep.currency) ?? scene.notation.currency
    let amount = Notation(words.language, currency).exact(currency.units(thanks))
    return """
      <section id="pass-on" class="screen"><h2>\(words.passOnTitle)</h2><p>\(words.passOnText(rep))</p>
      <p class="soft">\(thanks > 0 ? words.passOnThanks(amount) : words.passOnNoThanks)</p>\(made)
      <form method="post" action="\(scene.action("pass-on"))">\(Field.token(scene.token))
      <label class="tick"><input type="checkbox" name="named" value="yes"> \(words.passOnNamed(rep))</label>
      <div class="row"><button>\(words.makePassOnLink)</button>\
      \(if: scene.table.hasPassedOn, "<button class=\"quiet\" name=\"end\" value=\"yes\">\(words.endPassOn)</button>")</div></form></section>
      """
  }

  private var made: HTML {
    scene.passedOn.map { address in
      """
      <div class="sheet" role="status"><div class="field"><label for="f-pass-on">\(words.passOnAddress)</label>\
      <input id="f-pass-on" readonly value="\(address)"></div><p class="soft">\(words.passOnOnce)</p></div>
      """
    } ?? .empty
  }
}
