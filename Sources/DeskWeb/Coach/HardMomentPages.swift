import Coaching
import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// Hard moments of a household.
  var hardMomentRoutes: [Route] {
    [
      desk("/people/:household/words", get: { visit in try await hardMoments(visit) }, post: keepWords)
    ]
  }

  private func hardMoments(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let rep = try visit.rep
    guard let (table, moments) = try await moments(visit, rep) else {
      return .seeOther(Address.household(visit.household))
    }
    let (words, own) = (visit.words, try await world.ownWords(of: rep))
    let cards = HardMoment.allCases.map { moment -> HTML in
      let text = own[moment] ?? moments.text(moment)
      let field = Field(
        words: words, faults: visit.form["moment"] == moment.rawValue ? faults : [:], prefix: moment.rawValue)
      return """
        <section id="\(moment.rawValue)"><h2>\(words.title(moment))</h2><p class="soft">\(words.when(moment))</p>
        <form method="post" action="\(Address.household(visit.household, "words"))">\(Field.token(visit.token))
        <input type="hidden" name="moment" value="\(moment.rawValue)">
        \(field.lines("message", own[moment] == nil ? words.aloud(seconds: HardMoment.seconds(aloud: text)) : words.areYourWords,
          value: text, hint: own[moment] == nil ? nil : words.ownWordsHint, rows: 4, extra: .checked(at: Address.household(visit.household, "words/check"))))
        <div class="row"><button type="button" class="yesjs" data-copy-message data-done="\(words.copied)">\(words.copyIt)</button>\
        <button class="quiet">\(words.keepMyWords)</button></div></form></section>
        """
    }
    return visit.desk(
      words.hardMoments, in: .people, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail screen"><a href="\(Address.household(visit.household))">\(table.household.name)</a></p>
      <header class="open"><h1>\(words.hardMoments)</h1><p class="soft">\(words.hardMomentsIntro(table.household.name))</p></header>\(cards)
      """)
  }

  private func moments(_ visit: Visit, _ rep: Account) async throws -> (table: OpenTable, moments: HardMoments)? {
    guard let (table, drawer) = try await world.openTable(of: visit.household, by: rep) else { return nil }
    var scene = TableScene(
      table, words: visit.words, reader: .rep, address: Address.table(visit.household), token: visit.token, world: world
    )
    scene.carePolicy = drawer.carePolicy
    return (table, HardMoments(scene: scene, corner: drawer.corner))
  }

  private func keepWords(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    guard let moment = HardMoment(rawValue: visit.form["moment"]), let (_, moments) = try await moments(visit, rep)
    else {
      throw DeskRefusal.notFound
    }
    do {
      try await world.keep(visit.form["message"], insteadOf: moments.text(moment), for: moment, by: rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await hardMoments(visit, faults: faults["text"].map { ["message": $0] } ?? faults)
    }
    return .seeOther(Address.household(visit.household, "words") + "#" + moment.rawValue)
  }
}
