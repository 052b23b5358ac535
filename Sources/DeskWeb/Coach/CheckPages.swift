import Coaching
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// The check of messages: its own screen, and what shows under a box as one types.
  var checkRoutes: [Route] {
    [
      desk(Address.check, get: { visit in try await open(visit) }, post: check),
      desk("/people/:household/table/check", post: { visit in try await checkBeside(visit, isLaid: true) }),
      desk("/people/:household/words/check", post: { visit in try await checkBeside(visit, isLaid: false) }),
    ]
  }

  private func open(_ visit: Visit) async throws -> Reply {
    let household = try await known(visit.query["to"], try visit.rep)
    return checkPage(visit, try await checked(visit.query["text"], household, visit), to: household)
  }

  private func check(_ visit: Visit) async throws -> Reply {
    let (form, rep) = (visit.form, try visit.rep)
    let household = try await known(form["to"], rep)
    let found = try await checked(form["message"], household, visit)
    func chosen(_ name: String, among count: Int) -> Int? {
      Int(form[name]).flatMap { (0..<count).contains($0) ? $0 : nil }
    }
    if let place = chosen("use", among: found.open.count) {
      return checkPage(visit, try await checked(said(found, place, visit.words), household, visit), to: household)
    }
    if let place = chosen("promise", among: found.open.count), let household {
      let sentence = found.text.part(found.open[place].sentence(in: found.text)).trimmed
      do {
        try await world.promise(
          String(sentence.prefix(DiscoveryLimits.labelCharacters)), due: form["due.\(place)"], named: visit.once,
          by: .rep(rep, household.id))
      } catch DeskRefusal.invalid(let faults) {
        return checkPage(visit, found, to: household, fault: faults.values.first.map { (place, $0) })
      }
      return .seeOther(Address.household(household.id) + "#promises")
    }
    if let place = chosen("pass", among: found.open.count), !found.open[place].contradicts {
      do {
        try await world.pass([found.open[place]], in: found.text, reason: form["reason.\(place)"], by: rep)
      } catch DeskRefusal.invalid(let faults) {
        return checkPage(visit, found, to: household, fault: faults["reason"].map { (place, $0) })
      }
    } else if let place = chosen("again", among: found.passed.count) {
      let phrase = found.passed[place].phrase
      try await world.lookAgain(at: phrase.label.rawValue, phrase.phrase, by: rep)
    } else {
      return checkPage(visit, found, to: household)
    }
    return checkPage(visit, try await checked(found.text, household, visit), to: household)
  }

  private func checked(_ text: String, _ household: Household?, _ visit: Visit) async throws -> CheckedWords {
    try await world.check(String(text.prefix(World.messageCharacters)), to: household?.id, by: try visit.rep)
  }

  /// The message with a sentence said otherwise.
  private func said(_ checked: CheckedWords, _ place: Int, _ words: any Words) -> String {
    guard let kinder = words.kinder(checked.open[place]) else { return checked.text }
    var bytes = Array(checked.text.utf8)
    bytes.replaceSubrange(checked.open[place].sentence(in: checked.text), with: Array(kinder.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func checkPage(
    _ visit: Visit, _ checked: CheckedWords, to household: Household?, fault: (place: Int, fault: FieldFault)? = nil
  ) -> Reply {
    let words = visit.words
    let found = FoundWords(
      checked: checked, words: words, today: world.clock.today(), household: household, fault: fault)
    if visit.wantsPiece { return .page(found.html) }
    return visit.desk(
      words.checkTitle, in: nil, status: fault == nil ? .ok : .unprocessableContent,
      """
      <header class="open"><h1>\(words.checkTitle)</h1><p class="soft">\(household.map { words.checkFor($0.name) } ?? words.checkIntro)</p></header>
      <form method="post" action="\(Address.check)" class="screen" data-check-page>\(Field.token(visit.token))\(Field.once(visit.newName))
      <input type="hidden" name="to" value="\(household?.id.text ?? "")">
      \(Field(words: words).lines("message", words.messageLabel, value: checked.text, rows: 7, extra: "maxlength=\"\("\(World.messageCharacters)")\" data-checked"))
      <p class="nojs"><button>\(words.lookItThrough)</button></p>\(found.html)</form>
      <p class="soft"><small>\(words.checkAdvises)</small></p>
      """)
  }

  /// What was found in a box of another form.
  private func checkBeside(_ visit: Visit, isLaid: Bool) async throws -> Reply {
    let household = try await known(visit.household.text, try visit.rep)
    return .page(
      FoundWords(
        checked: try await checked(visit.form["message"], household, visit), words: visit.words,
        today: world.clock.today(), household: household, isBeside: true,
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
