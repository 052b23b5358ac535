import Desk
import Markup
import Money

/// What could bite about what was agreed, and who sees to it by when; what nobody sees to is open, for both to see.
struct AcceptedLimits {
  let scene: TableScene
  private var words: any Words { scene.words }

  init(_ scene: TableScene) { self.scene = scene }

  /// Whether a promise sees to a limitation: one that could not be kept or need not be any more does not.
  static func sees(_ promise: KeptWord, to limitation: String) -> Bool {
    promise.seesTo == limitation && promise.broken == nil && promise.released == nil
  }

  var html: HTML {
    guard let agreement = scene.table.runningAgreement, !agreement.document.limitations.isEmpty else { return .empty }
    return """
      <div class="sheet" id="accepted-limits"><h3>\(words.acceptedLimits)</h3><p class="soft">\(words.acceptedLimitsText)</p>\
      <ul class="bare promises">\(agreement.document.limitations.enumerated().map(line))</ul></div>
      """
  }

  private func line(_ place: Int, _ limitation: String) -> HTML {
    let plans = scene.table.promises.filter { AcceptedLimits.sees($0, to: limitation) }
    return """
      <li><div class="between"><b>\(limitation)</b><span class="tag\(if: !plans.isEmpty, " plain")">\(plans.isEmpty ? words.limitOpen : words.limitPlanned)</span></div>\
      \(plans.map(plan))\(form(place, limitation, isOpen: plans.isEmpty))</li>
      """
  }

  private func plan(_ promise: KeptWord) -> HTML {
    return """
      <p class="soft"><a href="#promise-\(promise.id.text)">\(promise.text)</a> · \(words.promisedUntil(scene.owner(promise.by), scene.notation.day(promise.due)))</p>
      """
  }

  /// Either side can say what it does about it.
  private func form(_ place: Int, _ limitation: String, isOpen: Bool) -> HTML {
    let isHere = scene.typed["sees"] == limitation
    let field = Field(words: words, faults: isHere ? scene.faults : [:], prefix: "limit\(place)-")
    return """
      <details class="more screen" data-key="limit-\(String(place))"\(if: isHere && !scene.faults.isEmpty, " open")>\
      <summary>\(isOpen ? words.seeToIt : words.seeToItToo)</summary>\
      <form method="post" action="\(scene.action("promise"))">\(Field.token(scene.token))\(Field.once(scene.newName()))\
      <input type="hidden" name="sees" value="\(limitation)">\
      \(field.line("promise", words.promiseWhat, value: isHere ? scene.value("promise", "") : ""))\
      \(field.line("due", words.promiseDue, value: isHere ? scene.value("due", "") : "", type: "date"))\
      <button>\(words.promiseIt)</button></form></details>
      """
  }
}
