import Desk
import Markup

/// A pause in bargaining on the Table: saying that it is getting tense, what the rep is after, and what must be true for each.
struct ToneSection {
  let scene: TableScene
  let open: OpenDeal
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var customer: String { scene.table.household.firstName }
  private var isCustomer: Bool { scene.reader == .customer }

  /// The way to say that it is getting tense, while anything is on the Table and it was not said since the last proposal.
  var button: HTML {
    guard open.round?.document.pause == nil, open.deal.state.isOpen else { return .empty }
    return """
      <form method="post" action="\(scene.action("deal/tense"))" class="screen">\(Field.token(scene.token))\
      \(if: !isCustomer && open.isToneResetSuggested, "<p class=\"soft\">\(words.toneSuggested)</p>")\
      <button class="quiet">\(words.gettingTense)</button></form>
      """
  }

  /// What stands in the place of packages while they are put aside.
  var html: HTML {
    guard let pause = open.round?.document.pause else { return .empty }
    return """
      <div class="sheet" id="pause"><h3>\(words.putAsideTitle)</h3><p>\(words.putAsideText)</p>\
      \(pause.intent.map { "<blockquote>\($0)</blockquote>" as HTML })\(if: !isCustomer && pause.intent == nil, intent)\
      \(musts(pause))\(if: !isCustomer, resume)</div>
      """
  }

  private var intent: HTML {
    let field = Field(words: words, faults: scene.faults)
    return """
      <form method="post" action="\(scene.action("deal/intent"))">\(Field.token(scene.token))\
      \(field.lines("intent", words.yourIntent, value: scene.value("intent", words.intentSentence), hint: words.yourIntentHint, rows: 3, extra: .checked(at: scene.action("check"))))\
      <button>\(words.sayIt)</button></form>
      """
  }

  private func musts(_ pause: DealRound.Pause) -> HTML {
    if let (reps, hers) = pause.both {
      return """
        <div class="figures"><div><small>\(words.mustBeTrueFor(rep))</small><p>\(reps)</p></div>\
        <div><small>\(words.mustBeTrueFor(customer))</small><p>\(hers)</p></div></div>
        """
    }
    if let own = pause.musts[scene.reader] {
      return "<p>\(own)</p><p class=\"soft\">\(words.shownWhenBoth(isCustomer ? rep : customer))</p>"
    }
    let field = Field(words: words, faults: scene.faults)
    return """
      <form method="post" action="\(scene.action("deal/must"))">\(Field.token(scene.token))\
      \(field.lines("must", words.oneThing, value: scene.value("must", ""), hint: words.oneThingHint, rows: 2, extra: isCustomer ? .empty : .checked(at: scene.action("check"))))\
      <button>\(words.sayIt)</button></form>
      """
  }

  private var resume: HTML {
    """
    <form method="post" action="\(scene.action("deal/resume"))">\(Field.token(scene.token))<button class="quiet">\(words.takeUpAgain)</button></form>
    """
  }
}
