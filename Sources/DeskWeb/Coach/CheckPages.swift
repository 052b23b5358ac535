import Coaching
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// The check of messages: its own screen, and what shows under a box as one types.
  var checkRoutes: [Route] {
    [
      desk(
        Address.check, get: { visit in try await checkPage(visit, text: visit.query["text"], to: visit.query["to"]) },
        post: check),
      desk("/people/:household/table/check", post: { visit in try await checkBeside(visit, isLaid: true) }),
      desk("/people/:household/words/check", post: { visit in try await checkBeside(visit, isLaid: false) }),
    ]
  }

  private func check(_ visit: Visit) async throws -> Reply {
    let (form, rep) = (visit.form, try visit.rep)
    let text = String(form["message"].prefix(DeskWebLimits.messageCharacters))
    let household = try await known(form["to"], rep)
    let checked = try await world.check(text, to: household?.id, by: rep)
    if let place = Int(form["use"]), checked.open.indices.contains(place) {
      return try await checkPage(visit, text: said(checked, place, visit.words), to: form["to"])
    }
    if let place = Int(form["pass"]), checked.open.indices.contains(place), !checked.open[place].contradicts {
      do {
        try await world.pass(checked.open[place], in: text, reason: form["reason.\(place)"], by: rep)
      } catch DeskRefusal.invalid(let faults) {
        return try await checkPage(visit, text: text, to: form["to"], fault: faults["reason"].map { (place, $0) })
      }
    }
    if let place = Int(form["again"]), checked.passed.indices.contains(place) {
      let phrase = checked.passed[place].phrase
      try await world.lookAgain(at: phrase.label.rawValue, phrase.phrase, by: rep)
    }
    if let place = Int(form["promise"]), checked.open.indices.contains(place), let household {
      let sentence = PromiseSentence(checked.open[place], in: text).text
      do {
        try await world.promise(
          String(sentence.prefix(DiscoveryLimits.labelCharacters)), due: form["due.\(place)"], named: visit.once,
          by: .rep(rep, household.id))
      } catch DeskRefusal.invalid(let faults) {
        return try await checkPage(visit, text: text, to: form["to"], fault: faults.values.first.map { (place, $0) })
      }
      return .seeOther(Address.household(household.id) + "#promises")
    }
    return try await checkPage(visit, text: text, to: form["to"])
  }

  /// The message with a sentence said otherwise.
  private func said(_ checked: CheckedWords, _ place: Int, _ words: any Words) -> String {
    guard let kinder = words.kinder(checked.open[place]) else { return checked.text }
    var bytes = Array(checked.text.utf8)
    bytes.replaceSubrange(checked.open[place].sentence(in: checked.text), with: Array(kinder.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func checkPage(
    _ visit: Visit, text: String, to: String, fault: (place: Int, fault: FieldFault)? = nil
  ) async throws -> Reply {
    let (words, rep) = (visit.words, try visit.rep)
    let household = try await known(to, rep)
    let checked = try await world.check(text, to: household?.id, by: rep)
    let found = FoundWords(
      checked: checked, words: words, today: world.clock.today(), household: household, fault: fault)
    if visit.wantsPiece { return .page(found.html) }
    return visit.desk(
      words.checkTitle, in: nil, status: fault == nil ? .ok : .unprocessableContent,
      """
      <header class="open"><h1>\(words.checkTitle)</h1><p class="soft">\(household.map { words.checkFor($0.name) } ?? words.checkIntro)</p></header>
      <form method="post" action="\(Address.check)" class="screen" data-check-page>\(Field.token(visit.token))\(Field.once(visit.newName))
      <input type="hidden" name="to" value="\(household?.id.text ?? "")">
      \(Field(words: words).lines("message", words.messageLabel, value: text, rows: 7, extra: "maxlength=\"\("\(DeskWebLimits.messageCharacters)")\" data-checked"))
      <p class="nojs"><button>\(words.lookItThrough)</button></p>\(found.html)</form>
      <p class="soft"><small>\(words.checkAdvises)</small></p>
      """)
  }

  /// What was found in a box of another form.
  private func checkBeside(_ visit: Visit, isLaid: Bool) async throws -> Reply {
    let rep = try visit.rep
    let text = String(visit.form["message"].prefix(DeskWebLimits.messageCharacters))
    let household = try await known(visit.names["household"] ?? "", rep)
    let checked = try await world.check(text, to: household?.id, by: rep)
    return .page(
      FoundWords(
        checked: checked, words: visit.words, today: world.clock.today(), household: household, isBeside: true,
        isLaid: isLaid
      )
      .html)
  }

  private func known(_ id: String, _ rep: Account) async throws -> Household? {
    if id.isEmpty { return nil }
    let found = try await world.store.read { try $0.household(ID(id)) }
    return found?.owner == rep.id ? found : nil
  }
}

extension HTML {
  /// What makes a box of a form show under it what there is to say to it, as one types.
  static func checked(at address: String) -> HTML { "data-checked data-beside=\"\(address)\"" }
}

/// What fits into the boxes of pages.
enum DeskWebLimits {
  /// Characters of a message that is checked, at most.
  static let messageCharacters = 20_000
}
