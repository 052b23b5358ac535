import Desk
import Disclosure
import Markup
import Money

/// Section 6: what is laid before both, or what they agreed, with the rights and the way out.
struct AgreementSection {
  let scene: TableScene
  /// Today, where the desk stands.
  let today: Day
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var customer: String { scene.table.household.firstName }
  private var isCustomer: Bool { scene.reader == .customer }

  init(_ scene: TableScene) {
    self.scene = scene
    today = scene.today
  }

  /// The agreements there are to see: what is laid, what holds and what was withdrawn from.
  static func shown(_ table: OpenTable) -> [Agreement] { table.agreements.filter { $0.state != .takenBack } }

  var html: HTML {
    let shown = AgreementSection.shown(scene.table)
    guard !shown.isEmpty else { return .empty }
    return """
      <section id="agreed"><h2>\(words.whatWeAgreed)</h2><div class="stack">\(shown.reversed().map(agreement))</div></section>
      """
  }

  private func agreement(_ agreement: Agreement) -> HTML {
    switch agreement.state {
    case .laid: return laid(agreement)
    case .accepted: return accepted(agreement)
    case .withdrawn: return withdrawn(agreement)
    case .amended: return amended(agreement)
    case .takenBack: return .empty
    }
  }

  // MARK: Before both have said yes

  private func laid(_ agreement: Agreement) -> HTML {
    let paper = scene.paper(of: agreement, on: today)
    return """
      <div class="sheet" id="agreement"><p><b>\(words.laidBefore(rep, isCustomer: isCustomer))</b></p>\
      <div class="sheet good"><h3>\(words.rightsFirst)</h3>\(rights(agreement, signed: today))</div>\
      \(paper.html)\(isCustomer ? yes(agreement, paper) : waits(agreement))</div>
      """
  }

  private func rights(_ agreement: Agreement, signed day: Day) -> HTML {
    let wording = RightWording(
      right: agreement.document.facts.right(signed: day), words: words, notation: scene.notation)
    return "\(wording.blocks.flatMap(RightLines.lines).map { "<p>\($0)</p>" as HTML })"
  }

  private func yes(_ agreement: Agreement, _ paper: AgreementPaper) -> HTML {
    guard agreement.document.isTold(scene.table.confirmations) else {
      return "<p class=\"fault\">\(words.stillToRead)</p>"
    }
    let field = Field(words: words, faults: scene.faults)
    let isOnline = agreement.document.facts.placeKind == "distance"
    return """
      <form method="post" action="\(scene.action("agree"))">\(Field.token(scene.token))\
      <input type="hidden" name="agreement" value="\(agreement.id.text)"><input type="hidden" name="seen" value="\(scene.fingerprint(paper.text))">\
      \(field.line("name", words.yourNameHere, value: scene.value("name", ""), hint: words.yourNameHereHint, required: true, extra: "autocomplete=\"name\""))\
      <label class="tick"><input type="checkbox" name="early" value="yes"><span>\(words.beginEarly)</span></label>\
      <button class="go">\(isOnline ? words.orderWithPay : words.iAccept)</button></form>
      """
  }

  private func waits(_ agreement: Agreement) -> HTML {
    """
    <p class="soft">\(words.waitsForYes(customer))</p><form method="post" action="\(scene.action("agreement/back"))">\(Field.token(scene.token))\
    <input type="hidden" name="agreement" value="\(agreement.id.text)"><button class="quiet">\(words.takeBack)</button></form>
    """
  }

  // MARK: After

  private func accepted(_ agreement: Agreement) -> HTML {
    guard let acceptance = agreement.acceptance else { return .empty }
    let (right, amendment) = (agreement.right, agreement.document.amendment)
    let mayWithdraw = right?.stands(on: scene.rightsDay) == true
    let until: String? = right.flatMap { right in
      mayWithdraw
        ? right.lastDay.map { words.mayWithdrawUntil(scene.notation.day($0)) } ?? words.mayWithdrawOpen
        : right.lastDay == nil ? nil : words.withdrawOver
    }
    let changed = amendment.map { amendment -> HTML in
      "<p><b>\(words.changedOn(scene.notation.day(acceptance.day))): \(scene.careWording.title(amendment.way))</b></p>\(if: amendment.way.ends, "<p>\(words.ended)</p>")"
    }
    return """
      <div class="sheet\(if: amendment?.way.ends != true, " good")" id="agreement"><h3>\(agreement.document.way)</h3>\(changed)\
      <p class="told">\(words.bothSaidYes(acceptance.name, scene.notation.day(acceptance.day)))</p>\
      \(if: acceptance.wantsEarlyStart && amendment == nil, "<p>\(words.askedEarlyStart)</p>")\(until.map { "<p>\($0)</p>" as HTML })\(next(agreement))\
      <details class="more" data-key="agreement-\(agreement.number)"><summary>\(words.receipt)</summary>\
      \(scene.paper(of: agreement, on: acceptance.day).html)<p class="soft print-hash">\(words.fingerprintIs(acceptance.hash))</p></details>\
      <p class="row screen"><a class="button" href="\(scene.action("agreement/\(agreement.number).pdf"))">\(words.agreementAsPDF)</a>\
      \(if: isCustomer && mayWithdraw, "<a class=\"quiet button\" href=\"\(scene.action("withdraw/\(agreement.number)"))\">\(words.withdraw)</a>")\
      \(if: !isCustomer, "<a class=\"button\" href=\"\(mail(agreement, acceptance))\">\(words.sendByMail)</a>")</p>\(right.map { isCustomer ? .empty : byHand(agreement, $0) })</div>
      """
  }

  /// The next payment, where some are left.
  private func next(_ agreement: Agreement) -> HTML {
    let left = agreement.payments(after: today.adding(days: -1)).filter { $0.amount > 0 }
    guard let next = left.first else { return .empty }
    let amount = scene.careWording.amount(next.amount)
    return "<p>\(words.nextPayment(amount, scene.notation.day(next.due), left: left.count))</p>"
  }

  /// An agreement as it stood before it was changed.
  private func amended(_ agreement: Agreement) -> HTML {
    guard let acceptance = agreement.acceptance else { return .empty }
    return """
      <details class="more" data-key="agreement-\(String(agreement.number))" id="agreement-\(String(agreement.number))"><summary>\(words.stoodBefore): \(scene.notation.day(acceptance.day))</summary>\
      <div class="sheet">\(scene.paper(of: agreement, on: acceptance.day).html)<p class="soft print-hash">\(words.fingerprintIs(acceptance.hash))</p>\
      <p class="row screen"><a class="button" href="\(scene.action("agreement/\(agreement.number).pdf"))">\(words.agreementAsPDF)</a></p></div></details>
      """
  }

  /// A letter in the rep's own mail program, with the text both said yes to.
  private func mail(_ agreement: Agreement, _ acceptance: Agreement.Acceptance) -> String {
    let to = scene.table.household.about.reach.first { $0.contains("@") && !$0.contains(" ") } ?? ""
    let subject = words.agreementTitle(agreement.document.title)
    let body = acceptance.text + "\n" + words.fingerprintIs(acceptance.hash)
    return "mailto:\(Address.encoded(to))?subject=\(Address.encoded(subject))&body=\(Address.encoded(body))"
  }

  /// What the rep notes that happened away from the page: a delivery, and a withdrawal by letter or mail.
  private func byHand(_ agreement: Agreement, _ right: RightToWithdraw) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    func form(_ name: String, _ summary: String, _ label: String) -> HTML {
      """
      <details class="more screen" data-key="\(name)-\(String(agreement.number))"\(if: scene.faults[name] != nil, " open")><summary>\(summary)</summary>\
      <form method="post" action="\(scene.action("agreement/\(name)"))">\(Field.token(scene.token))\
      <input type="hidden" name="agreement" value="\(agreement.id.text)">\
      \(field.line(name, label, value: scene.value(name, ""), type: "date"))<button>\(words.noteIt)</button></form></details>
      """
    }
    let hasGoods = agreement.document.facts.supply != "service"
    return """
      \(if: hasGoods && agreement.delivered == nil, form("delivered", words.wasDelivered, words.deliveredOn))\
      \(if: right.stands(on: today), form("withdrawn", words.withdrewByLetter, words.sentOn))
      """
  }

  private func withdrawn(_ agreement: Agreement) -> HTML {
    guard let withdrawal = agreement.withdrawal else { return .empty }
    return """
      <div class="sheet" id="agreement-\(String(agreement.number))"><h3>\(agreement.document.way)</h3>\
      <p>\(words.withdrawn(withdrawal.name, scene.notation.day(withdrawal.day)))</p>\
      \(withdrawal.moneyBackBy.map { "<p>\(words.moneyBackBy(scene.notation.day($0)))</p>" as HTML })\
      <p class="row screen"><a class="button" href="\(scene.action("agreement/\(agreement.number).pdf"))">\(words.agreementAsPDF)</a></p></div>
      """
  }
}

extension TableScene {
  /// An agreement as it reads for what is agreed on a day, in the customer's language.
  func paper(of agreement: Agreement, on day: Day) -> AgreementPaper {
    AgreementPaper(agreement.document, on: day, household: table.household)
  }
}

extension AgreementPaper {
  /// A document in the household's own language and currency.
  init(_ document: Agreement.Document, on day: Day, household: Household) {
    let language = household.spoken()
    self.init(
      document: document, day: day, words: language.words, notation: Notation(language, household.noted))
  }
}
