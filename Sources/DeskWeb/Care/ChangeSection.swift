import Catalogue
import Desk
import Markup
import Money

/// Section 8: what the customer can say when things change, and what the rep laid before her.
struct ChangeSection {
  let scene: TableScene
  /// The rep's own part, which only she sees.
  let own: HTML
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var customer: String { scene.table.household.firstName }
  private var isCustomer: Bool { scene.reader == .customer }
  private var wording: CareWording { scene.careWording }

  init(_ scene: TableScene) {
    self.scene = scene
    own = scene.reader == .rep ? ChangeDrawer(scene).html : .empty
  }

  /// Whether there is something that could change, or did.
  static func isThere(_ table: OpenTable) -> Bool { table.runningAgreement != nil || !table.changes.isEmpty }

  var html: HTML {
    guard ChangeSection.isThere(scene.table) else { return .empty }
    return """
      <section id="changed"><h2>\(words.ifThingsChange)</h2><div class="stack">\(current)\(own)\(before)</div></section>
      """
  }

  private var current: HTML {
    if let change = scene.table.openChange { return isCustomer ? hers(change) : reps(change) }
    guard let agreement = scene.table.runningAgreement else { return .empty }
    guard isCustomer else { return "<p class=\"soft\">\(words.whenThingsChange(customer))</p>" }
    return byLaw(agreement) + form(agreement)
  }

  // MARK: Before anything changed

  /// While the law lets her undo it, that comes first: nobody needs to be asked.
  private func byLaw(_ agreement: Agreement) -> HTML {
    guard let right = agreement.right, right.stands(on: scene.rightsDay) else { return .empty }
    return """
      <div class="sheet good"><p>\(words.undoByLaw(until: right.lastDay.map(scene.notation.day), rep))</p>\
      <p class="screen"><a class="button" href="\(scene.action("withdraw/\(agreement.number)"))">\(words.withdraw)</a></p></div>
      """
  }

  private func form(_ agreement: Agreement) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    let isMore = ["can-pay", "months", "words", "untold"].contains { scene.faults[$0] != nil }
    let chosen = scene.value("wish", "")
    return """
      <p>\(words.thingsChangeText(rep, days: scene.table.answerDays))</p>\
      <form class="screen" method="post" action="\(scene.action("change"))">\(Field.token(scene.token))\(Field.once(scene.newName()))\
      <fieldset class="bare"><legend>\(words.whatWouldHelp)</legend><div class="chips">\(LifeChange.Wish.offered.map { wish -> HTML in
        "<label class=\"chip\"><input type=\"radio\" name=\"wish\" value=\"\(wish.rawValue)\" required\(if: chosen == wish.rawValue, " checked")><span>\(words.wish(wish))</span></label>"
      })</div>\(scene.faults["wish"].map { "<p class=\"fault\">\(words.says($0))</p>" as HTML })</fieldset>\
      <details class="more" data-key="change-more"\(if: isMore, " open")><summary>\(words.sayMore)</summary><div class="stack">\
      <p class="soft">\(words.sayMoreText(rep))</p><div class="pairs">\
      \(field.line("can-pay", words.canPayLabel, value: scene.value("can-pay", ""), hint: words.canPayHint, extra: "inputmode=\"decimal\" autocomplete=\"off\""))\
      \(field.line("months", words.hardMonthsLabel, value: scene.value("months", ""), extra: "inputmode=\"numeric\" autocomplete=\"off\""))</div>\
      \(field.lines("words", words.changeWordsLabel, value: scene.value("words", ""), rows: 2))\
      \(field.choice("untold", words.untoldLabel, untold(agreement), chosen: scene.value("untold", "")))</div></details>\
      <button class="go">\(words.sendChange)</button></form>
      """
  }

  /// What she may say she was not told of: all that could bite in what was agreed on.
  private func untold(_ agreement: Agreement) -> [(value: String, text: String)] {
    let limits = scene.offer(agreement.document.offer)?.limitations ?? []
    return [("", words.untoldNone)] + limits.map { ($0.id.text, $0.text) } + [(ChangeNotice.other, words.untoldOther)]
  }

  // MARK: While it waits

  private func asked(_ change: LifeChange, by who: String) -> HTML {
    let day = scene.notation.day(scene.day(change.at))
    return "<p><b>\(words.asked(who, change.wish, on: day))</b></p>"
  }

  private func due(_ change: LifeChange, by who: String) -> HTML {
    let day = scene.notation.day(change.answerBy)
    return scene.today > change.answerBy
      ? "<p class=\"fault\">\(words.answerLate(who, day))</p>" : "<p>\(words.answersBy(who, day))</p>"
  }

  /// What she said, for both: nothing of it is anywhere else.
  static func said(_ change: LifeChange, _ scene: TableScene) -> HTML {
    guard let said = change.said else { return .empty }
    let words = scene.words
    var lines: [String] = []
    if let pay = said.canPay {
      lines.append(words.canPaySaid(scene.careWording.amount(pay), months: said.months))
    } else if let months = said.months {
      lines.append(words.hardFor(months))
    }
    if let untold = said.untold { lines.append(words.untoldSaid(scene.table.household.firstName, untold)) }
    if change.cause != .changed { lines.append(words.recordSays(change.cause)) }
    let quote = said.words.isEmpty ? nil : said.words
    return """
      \(quote.map { "<blockquote>\($0)</blockquote>" as HTML })\(lines.map { "<p>\($0)</p>" as HTML })
      """
  }

  private func hers(_ change: LifeChange) -> HTML {
    guard let agreement = scene.table.runningAgreement else { return .empty }
    let said = ChangeSection.said(change, scene)
    if let answer = change.answer, change.state == .answered {
      return byLaw(agreement) + answered(change, answer)
    }
    return """
      \(byLaw(agreement))<div class="sheet">\(asked(change, by: words.you))\(said)\(due(change, by: rep))\(close(change))</div>
      """
  }

  private func close(_ change: LifeChange) -> HTML {
    """
    <form class="screen" method="post" action="\(scene.action("change/close"))">\(Field.token(scene.token))\
    <input type="hidden" name="change" value="\(change.id.text)"><button class="quiet">\(words.closeChange)</button></form>
    """
  }

  private func answered(_ change: LifeChange, _ answer: LifeChange.Answer) -> HTML {
    let isOld = answer.isStale(on: scene.today)
    return """
      <h3>\(words.waysFrom(rep))</h3>\(if: !answer.note.isEmpty, "<blockquote>\(answer.note)</blockquote>")\
      \(if: isOld, "<p class=\"fault\">\(words.waysTooOld(rep))</p>")\
      <div class="packages">\(answer.ways.map { way -> HTML in
        """
        <div class="sheet package"><h4>\(wording.title(way))</h4>\(wording.html(way, from: answer.from))\
        \(if: !isOld, "<p class=\"screen\"><a class=\"button\" href=\"\(scene.action("change/\(way.id)"))\">\(words.takeThisWay)</a></p>")</div>
        """
      })</div>\
      <div class="row screen"><form method="post" action="\(scene.action("change/again"))">\(Field.token(scene.token))\
      <input type="hidden" name="change" value="\(change.id.text)"><button>\(words.noneHelps)</button></form>\(close(change))</div>
      """
  }

  private func reps(_ change: LifeChange) -> HTML {
    """
    <div class="sheet">\(asked(change, by: customer))\
    \(change.state == .open ? due(change, by: words.you) : "<p class=\"told\">\(words.waysLaid(customer))</p>" as HTML)</div>
    """
  }

  /// What became of earlier ones; nothing of what was said is left.
  private var before: HTML {
    let settled = scene.table.changes.filter { !$0.isOpen }
    guard !settled.isEmpty else { return .empty }
    return """
      <ul class="lines">\(settled.map { change -> HTML in
        let day = change.closed.map(scene.notation.day) ?? ""
        return "<li>\(words.settledChange(day, taken(change)))</li>"
      })</ul>
      """
  }

  private func taken(_ change: LifeChange) -> String? {
    guard let way = change.taken else { return nil }
    let amendment = scene.table.agreements.lazy.compactMap(\.document.amendment).first { amendment in
      amendment.of == change.agreement && amendment.way.id == way
    }
    return amendment.map { wording.title($0.way) } ?? words.wish(.undo)
  }
}
