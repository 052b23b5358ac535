import Desk
import Markup

/// What is missing before anything may be proposed, or the way to the first advice.
struct KitchenNext {
  let scene: KitchenScene
  private var words: any Words { scene.words }

  var html: HTML {
    let id = scene.view.household.id
    guard scene.view.missing.isEmpty else {
      return """
        <section id="k-next"><div class="sheet"><h2>\(words.stillMissing)</h2><ul>\(scene.view.missing.map { "<li>\(words.says($0))</li>" as HTML })</ul></div></section>
        """
    }
    return """
      <section id="k-next"><div class="sheet good"><h2>\(words.readyForAdvice)</h2><p>\(words.readyIntro)</p>
      <div class="row"><a class="button go" href="\(Address.table(id))">\(words.seeAdvice)</a>\
      <a class="button" href="\(scene.address)/cards">\(words.turnRound)</a></div></div></section>
      """
  }
}

/// Consent, and how and when the customer wants to hear from the rep.
struct KitchenHearing {
  let scene: KitchenScene
  private var words: any Words { scene.words }

  var html: HTML {
    let about = scene.view.household.about
    let isNever = about.hearing.way == .never
    let ways = Hearing.Way.allCases.map { (value: $0.rawValue, text: words.hearing($0)) }
    return """
      <section id="k-hearing"><h2>\(words.hearingTitle)</h2>
      <form method="post" action="\(scene.address)/hearing" class="sheet">\(Field.token(scene.token))
      \(if: isNever, "<p>\(words.neverIsFinal)</p><input type=\"hidden\" name=\"hearing\" value=\"never\">")\
      \(if: !isNever, scene.field.choice("hearing", words.hearingHow, ways, chosen: scene.typed.has("hearing") ? scene.typed["hearing"] : about.hearing.way.rawValue)
        + scene.field.line("hearing-from", words.hearingFrom, value: scene.typed.has("hearing-from") ? scene.typed["hearing-from"] : about.hearing.notBefore ?? "", type: "date", hint: words.hearingFromHint))
      <label class="tick"><input type="checkbox" name="agreed" value="yes"\(if: about.consentedOn != nil, " checked")> \(words.agreedNotes)</label>
      <button>\(words.save)</button></form></section>
      """
  }
}
