import Desk
import Markup
import Money
import Promises

/// Section 7: who promised what by when, and what became of it, as both see it.
struct PromisesSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var reader: Side { scene.reader }

  /// Settled ones are shown up to so many, the newest.
  static let mostSettled = 30

  init(_ scene: TableScene) { self.scene = scene }

  /// Whether there is anything to see: a promise, or an agreement from which some may come.
  static func isThere(_ table: OpenTable) -> Bool {
    table.version != nil && (!table.promises.isEmpty || !AgreementSection.shown(table).isEmpty)
  }

  var html: HTML {
    guard PromisesSection.isThere(scene.table) else { return .empty }
    let open = scene.table.promises.filter(\.isOpen)
    let settled = scene.table.promises.filter { !$0.isOpen }.suffix(PromisesSection.mostSettled).reversed()
    return """
      <section id="promised"><h2>\(words.whatWePromised)</h2><div class="stack">\(OutcomeCard(scene).html)\(AcceptedLimits(scene).html)\
      \(if: open.isEmpty, "<p class=\"soft\">\(words.noOpenPromises)</p>")\
      \(if: !open.isEmpty, "<ul class=\"bare promises\">\(open.map(line))</ul>")\
      \(if: !settled.isEmpty, """
        <details class="more" data-key="promises-settled"><summary>\(words.settledPromises(settled.count))</summary>\
        <ul class="bare promises">\(settled.map(line))</ul></details>
        """)\(picture)\(adding)\(if: reader == .customer, calendar)</div></section>
      """
  }

  /// The promises on a line of days, as the reader sees them.
  private var picture: HTML? {
    PromiseLine(
      marks: scene.table.promises.map { promise in
        PromiseLine.Mark(
          text: promise.text, by: promise.by, due: promise.due,
          settled: promise.done.map(scene.day) ?? promise.broken?.on ?? promise.released,
          status: promise.status(today: scene.today, seenBy: reader, day: scene.day))
      }, today: scene.today, words: words, notation: scene.notation, name: scene.owner
    ).html
  }

  /// The customer's address for a calendar: shown once, when it is made.
  private var calendar: HTML {
    let fresh = scene.calendar.map { CalendarAddress.html($0, words) }
    return """
      <details class="more screen" data-key="calendar"\(if: fresh != nil, " open")><summary>\(words.inYourCalendar)</summary><div class="stack">\
      <p class="soft">\(words.calendarText)</p>\(fresh)<form method="post" action="\(scene.action("calendar"))">\(Field.token(scene.token))\
      <button>\(words.makeCalendarAddress)</button></form></div></details>
      """
  }

  private func line(_ promise: KeptWord) -> HTML {
    let status = promise.status(today: scene.today, seenBy: reader, day: scene.day)
    let isLate = status == .overdue || status == .broken
    return """
      <li class="promise\(if: isLate, " late")" id="promise-\(promise.id.text)"><div class="between"><b>\(promise.text)</b>\
      <span class="tag\(if: !isLate, " plain")">\(words.promiseStatus(status))</span></div>\
      <p class="soft">\(words.promisedUntil(scene.owner(promise.by), scene.notation.day(promise.due)))\(taken(promise).map { " · \($0)" as HTML })\(outcome(promise))\
      \(if: promise.isOpen, " · <a class=\"screen\" href=\"\(scene.action("day/\(promise.id.text).ics"))\">\(words.oneDayForCalendar)</a>")</p>\
      \(reason(promise))\(promise.isTimeToLook(on: scene.today) ? look(promise) : .empty)\(actions(promise))</li>
      """
  }

  /// What it takes, for the rep.
  private func taken(_ promise: KeptWord) -> String? {
    guard reader == .rep, let takes = promise.takes else { return nil }
    let hours = takes.minutes > 0 ? scene.notation.number(Double(takes.minutes) / 60) : nil
    let items = takes.items.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
    return words.takes(hours: hours, items: items, slot: takes.slot)
  }

  /// What became of it, and whether the other side says so too.
  private func outcome(_ promise: KeptWord) -> String {
    var said = ""
    if let done = promise.done { said = " · " + words.saidKept(scene.notation.day(scene.day(done))) }
    if let broken = promise.broken { said = " · " + words.saidBroken(scene.notation.day(broken.on)) }
    if promise.confirmed != nil { said += " · " + words.bothSaySo }
    if promise.isOpen, promise.accepted == nil { said += " · " + words.notConfirmedYet(scene.owner(promise.by.other)) }
    return said
  }

  private func reason(_ promise: KeptWord) -> HTML {
    var lines: [HTML] = []
    if let reason = promise.broken?.reason, !reason.isEmpty { lines.append("<p>\(words.because(reason))</p>") }
    if let made = scene.table.promises.first(where: { $0.makesGood == promise.id }) {
      lines.append("<p>\(words.madeGoodBy(made.text, scene.notation.day(made.due)))</p>")
    }
    return "\(lines)"
  }

  /// A look together: stay, or change at the price fixed with the yes, one tap each for the customer.
  private func look(_ promise: KeptWord) -> HTML {
    guard let agreement = scene.table.runningAgreement, let first = agreement.agreedFirst else { return .empty }
    let upgrades = agreement.upgrades
    let intro = upgrades.isEmpty ? nil : words.stayOrGrow(since: scene.notation.day(first))
    guard reader == .customer else {
      let names = upgrades.map { grown($0) }
      return "\(intro.map { "<p>\($0) \(scene.notation.list([words.stay] + names)).</p>" as HTML })"
    }
    return """
      \(intro.map { "<p>\($0)</p>" as HTML })<div class="row screen">\
      <form method="post" action="\(scene.action("stay"))">\(Field.token(scene.token))<input type="hidden" name="promise" value="\(promise.id.text)">\
      <button>\(words.stay)</button></form>\(upgrades.map { upgrade -> HTML in
        "<a class=\"button\" href=\"\(scene.action("grow/\(promise.id.text)/\(Address.encoded(upgrade.offer.text))"))\">\(grown(upgrade))</a>"
      })</div>
      """
  }

  private func grown(_ upgrade: CheckInTerms.Upgrade) -> String {
    upgrade.fee > 0 ? words.growTo(upgrade.name, fee: scene.careWording.amount(upgrade.fee)) : upgrade.name
  }

  // MARK: What can be said of it

  private func actions(_ promise: KeptWord) -> HTML {
    if promise.by == reader { return owners(promise) }
    if promise.isOpen {
      return """
        <div class="row screen">\(if: promise.accepted == nil, button(promise, "confirm", words.thatIsRight))\
        \(button(promise, "release", words.needNotBe, isQuiet: true))</div>
        """
    }
    guard promise.confirmed == nil, promise.released == nil else { return .empty }
    return """
      <div class="row screen">\(button(promise, "confirm", promise.done == nil ? words.thatIsRight : words.itIsDone))\
      \(if: promise.done != nil, button(promise, "not-yet", words.itIsNotDone, isQuiet: true))</div>
      """
  }

  private func owners(_ promise: KeptWord) -> HTML {
    if promise.isOpen {
      return """
        <div class="row screen">\(button(promise, "kept", words.done))</div>\
        <details class="more screen" data-key="broken-\(promise.id.text)"><summary>\(words.cannotKeep)</summary>\
        <form method="post" action="\(scene.action("promise/say"))">\(hidden(promise, "broken"))\
        \(Field(words: words).lines("reason", words.whyNot, hint: words.whyNotHint, rows: 2))<button>\(words.sayIt)</button></form></details>
        """
    }
    let isUnmade = !scene.table.promises.contains { $0.makesGood == promise.id }
    guard promise.broken != nil, isUnmade else { return .empty }
    return """
      <details class="more screen" open><summary>\(words.makeItGood)</summary>\(form(good: promise.id))</details>
      """
  }

  private func button(_ promise: KeptWord, _ word: String, _ text: String, isQuiet: Bool = false) -> HTML {
    """
    <form method="post" action="\(scene.action("promise/say"))">\(hidden(promise, word))<button\(if: isQuiet, " class=\"quiet\"")>\(text)</button></form>
    """
  }

  private func hidden(_ promise: KeptWord, _ word: String) -> HTML {
    """
    \(Field.token(scene.token))<input type="hidden" name="promise" value="\(promise.id.text)"><input type="hidden" name="word" value="\(word)">
    """
  }

  private var adding: HTML {
    let isOpen =
      scene.typed["sees"].isEmpty && ["promise", "due", "hours", "count"].contains { scene.faults[$0] != nil }
    return """
      <details class="more screen" data-key="promise-new"\(if: isOpen, " open")><summary>\(words.promiseSomething)</summary>\(form(good: nil))</details>
      """
  }

  /// What keeping it takes of the rep's capacity, where she wrote one down.
  private func takes(_ field: Field, _ isHere: Bool) -> HTML {
    guard let capacity = scene.capacity, !capacity.isEmpty, reader == .rep else { return .empty }
    func value(_ name: String) -> String { isHere ? scene.value(name, "") : "" }
    let items = [("", words.takesNothing)] + capacity.stock.map { ($0.name, $0.name) }
    let slots = [("", words.anyTime)] + capacity.slots.filter { $0.day >= scene.today }.map { ($0.name, $0.name) }
    let isOpen = ["hours", "count"].contains { field.faults[$0] != nil } || !value("hours").isEmpty
    return """
      <details class="more"\(if: isOpen, " open")><summary>\(words.whatItTakes)</summary><div class="pairs">\
      \(field.line("hours", words.takesHours, value: value("hours"), extra: "inputmode=\"decimal\""))\
      \(if: !capacity.stock.isEmpty, "\(field.choice("item", words.takesItem, items, chosen: value("item")))\(field.line("count", words.takesCount, value: value("count"), extra: "inputmode=\"numeric\""))")\
      \(if: !capacity.slots.isEmpty, field.choice("slot", words.takesSlot, slots, chosen: value("slot")))</div></details>
      """
  }

  private func form(good: ID<KeptWord>?) -> HTML {
    let isHere = good.map { scene.typed["good"] == $0.text } ?? (scene.typed["good"] + scene.typed["sees"]).isEmpty
    let field = Field(words: words, faults: isHere ? scene.faults : [:])
    return """
      <form method="post" action="\(scene.action("promise"))">\(Field.token(scene.token))\(Field.once(scene.newName()))\
      \(good.map { "<input type=\"hidden\" name=\"good\" value=\"\($0.text)\">" as HTML })\
      \(field.line("promise", words.promiseWhat, value: isHere ? scene.value("promise", "") : ""))\
      \(field.line("due", words.promiseDue, value: isHere ? scene.value("due", "") : "", type: "date"))\(takes(field, isHere))\
      <button>\(words.promiseIt)</button></form>
      """
  }
}

extension Side {
  /// Who sits across.
  var other: Side { self == .rep ? .customer : .rep }
}

extension TableScene {
  /// What a side is called where it is said whose a promise is, for whoever reads.
  func owner(_ side: Side) -> String {
    side == reader ? words.youAsOwner : side == .rep ? table.rep.firstName : table.household.firstName
  }
}
