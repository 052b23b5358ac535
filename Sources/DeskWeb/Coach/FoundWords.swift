import Coaching
import Desk
import Markup
import Money

/// What there is to say to a message: each finding with its reason and kinder words, what was left as it is, and the way on.
struct FoundWords {
  let checked: CheckedWords
  let words: any Words
  let today: Day
  /// Whom it is for, where it is for somebody.
  var household: Household?
  /// What was wrong with a reason or a day, and at which finding.
  var fault: (place: Int, fault: FieldFault)?
  /// Whether it stands under a box of another form: then it only says what was found.
  var isBeside = false
  /// Whether what is in that box is laid before the customer, so that what should not be said needs a reason.
  var isLaid = true

  var html: HTML {
    """
    <div id="\(isBeside ? "found-beside" : "found")" class="found" aria-live="polite">\(content)</div>
    """
  }

  private var content: HTML {
    if checked.text.trimmed.isEmpty { return isBeside ? .empty : "<p class=\"soft\">\(words.typeToSee)</p>" }
    let open = checked.open.enumerated().filter { $0.element.severity > .none }
    if isBeside {
      if open.isEmpty { return .empty }
      let needsReason = isLaid && open.contains { $0.element.severity == .block && !$0.element.contradicts }
      return """
        <ol class="bare findings">\(open.map(card))</ol>\
        \(if: needsReason, Field(words: words).line("because", words.whyLeave, hint: words.whyLeaveHint, extra: "maxlength=\"300\""))
        """
    }
    return """
      \(if: open.isEmpty, "<p class=\"clear\">\(checked.passed.isEmpty ? words.nothingToSay : words.nothingElse)</p>")\
      \(if: !open.isEmpty, "<ol class=\"bare findings\">\(open.map(card))</ol>")\
      \(if: !checked.passed.isEmpty, passed)\(wayOn)
      """
  }

  private func card(_ place: Int, _ finding: Finding) -> HTML {
    let quoted = checked.text.part(finding.bytes)
    return """
      <li class="finding \(finding.severity.rawValue)"><p class="between"><b>\(words.severity(finding.severity))</b> \
      <small>\(words.kind(finding.label))</small></p><blockquote>\(quoted)</blockquote><p>\(words.why(finding))</p>\
      \(finding.law.map { "<p class=\"law\"><small>\($0)</small></p>" as HTML })\(if: !isBeside, kinder(place, finding))\
      \(if: isBeside, words.kinder(finding).map { "<p class=\"kinder\">\($0)</p>" as HTML } ?? .empty)\
      \(if: !isBeside && finding.severity == .record, promise(place, finding))\
      \(if: !isBeside && finding.severity >= .warn, leave(place, finding))</li>
      """
  }

  /// Words to say instead, put in place of the sentence with one tap.
  private func kinder(_ place: Int, _ finding: Finding) -> HTML {
    guard finding.severity >= .warn, let kinder = words.kinder(finding) else { return .empty }
    return """
      <div class="kinder"><p>\(kinder)</p><button name="use" value="\("\(place)")" class="go">\(words.sayItSo)</button></div>
      """
  }

  /// Leaving it, for a reason; not where the record says otherwise.
  private func leave(_ place: Int, _ finding: Finding) -> HTML {
    if finding.contradicts { return "<p class=\"fault\">\(words.contradictsRecord)</p>" }
    let fault = fault.flatMap { $0.place == place ? $0.fault : nil }
    let field = Field(words: words, faults: fault.map { ["reason.\(place)": $0] } ?? [:])
    return """
      <details class="more quietly" data-key="leave-\("\(place)")"\(if: fault != nil, " open")><summary>\(words.leaveAsIs)</summary>\
      \(field.line("reason.\(place)", words.whyLeave, hint: words.whyLeaveHint, extra: "maxlength=\"300\""))\
      <p><button name="pass" value="\("\(place)")">\(words.leaveIt)</button></p></details>
      """
  }

  /// Writing a promise down, with its day as far as the words say it; for somebody only.
  private func promise(_ place: Int, _ finding: Finding) -> HTML {
    guard household != nil else { return .empty }
    let day = PromisedDay.day(in: checked.text.part(finding.sentence(in: checked.text)), today: today)
    let fault = fault.flatMap { $0.place == place ? $0.fault : nil }
    let field = Field(words: words, faults: fault.map { ["due.\(place)": $0] } ?? [:])
    return """
      <div class="kinder"><p>\(words.promiseFound)</p>\
      \(field.line("due.\(place)", words.promiseByDay, value: day?.description ?? "", type: "date"))\
      <button name="promise" value="\("\(place)")">\(words.writePromise)</button></div>
      """
  }

  private var passed: HTML {
    """
    <details class="more quietly" data-key="passed"><summary>\(words.leftAsIs)</summary><ul class="bare">\(checked.passed.enumerated().map { place, left -> HTML in
      "<li class=\"finding\"><blockquote>\(checked.text.part(left.finding.bytes))</blockquote><p>\(left.phrase.reason)</p><button class=\"quiet\" name=\"again\" value=\"\("\(place)")\">\(words.lookAgainAtIt)</button></li>"
    })</ul></details>
    """
  }

  /// Copying and mail, once nothing open is to be blocked.
  private var wayOn: HTML {
    guard checked.isFree else { return "<p class=\"soft\">\(words.sayWhyFirst)</p>" }
    return """
      <div class="row"><button type="button" class="yesjs" data-copy-message data-done="\(words.copied)">\(words.copyIt)</button>\
      <a class="button" href="\(mail)">\(words.openInMail)</a></div>
      """
  }

  private var mail: String {
    let address = household?.about.reach.first { $0.contains("@") } ?? ""
    return "mailto:\(Address.encoded(address))?body=\(Address.encoded(checked.text))"
  }
}
