import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// Keys for other programs.
  var keyRoutes: [Route] {
    [
      desk(Address.keys, get: { visit in try await keys(visit) }, post: makeKey),
      desk("/settings/keys/:key/end", post: endKey),
    ]
  }

  private func keys(
    _ visit: Visit, made secret: String? = nil, faults: [String: FieldFault] = [:]
  ) async throws -> Reply {
    let rep = try visit.rep
    let (words, form) = (visit.words, faults.isEmpty ? Form.none : visit.form)
    let notation = Notation(words.language, Currency(code: rep.profile.currency) ?? .euro)
    let all = try await world.keys(of: rep)
    let field = Field(words: words, faults: faults)
    let chosen = Set(form.all("scope"))
    return visit.desk(
      words.keysTitle, in: .settings, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <header class="open"><h1>\(words.keysTitle)</h1><p class="soft">\(words.keysIntro)</p></header>
      \(secret.map { secret -> HTML in
        """
        <section class="sheet good" role="status"><h2>\(words.keyMade)</h2><p>\(words.keyShownOnce)</p><p><code class="secret">\(secret)</code></p></section>
        """
      })
      \(if: !all.isEmpty, "<section><h2>\(words.keysThereAre)</h2><ul class=\"lines keys\">\(all.map { key($0, words, notation, visit.token) })</ul></section>")
      <section><h2>\(words.makeAKey)</h2><form method="post" action="\(Address.keys)" class="sheet">\(Field.token(visit.token))
      \(field.line("name", words.keyName, value: form["name"], hint: words.keyNameHint, required: true))
      <fieldset><legend>\(words.keyOpens)</legend>\(InterfaceKey.Scope.allCases.map { scope -> HTML in
        "<label class=\"tick\"><input type=\"checkbox\" name=\"scope\" value=\"\(scope.rawValue)\"\(if: chosen.contains(scope.rawValue), " checked")> <span>\(words.scope(scope)) <small class=\"soft\">\(scope.rawValue)</small></span></label>"
      })\(if: faults["scopes"] != nil, "<p class=\"fault\" role=\"alert\">\(words.chooseOne)</p>")</fieldset>
      <label>\(words.keyLasts)<select name="days">\(World.keyDays.map { days -> HTML in
        "<option value=\"\("\(days)")\"\(if: form["days"] == "\(days)" || (!form.has("days") && days == 90), " selected")>\(words.daysLong(days))</option>"
      })</select></label>
      <p><button class="go">\(words.makeAKey)</button></p></form></section>
      <p class="soft"><a href="\(Interface.root)/openapi.json">openapi.json</a> · \(words.keysDescribed)</p>
      """)
  }

  private func key(_ key: InterfaceKey, _ words: any Words, _ notation: Notation, _ token: String) -> HTML {
    let isOver = key.expires <= world.clock.now()
    let until = notation.day(world.clock.day(of: key.expires))
    let used = key.used.map { words.keyUsed(notation.day(world.clock.day(of: $0))) } ?? words.keyNeverUsed
    return """
      <li><div><b>\(key.name)</b><br><small class="soft">\(notation.plainList(InterfaceKey.Scope.allCases.filter(key.scopes.contains).map(words.scope)))<br>\
      \(isOver ? words.keyOver(until) : words.keyUntil(until)) · \(used)</small></div>
      <form method="post" action="/settings/keys/\(key.id.text)/end">\(Field.token(token))<button class="quiet">\(words.endKey)</button></form></li>
      """
  }

  private func makeKey(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    do {
      let secret = try await world.makeKey(
        form["name"], scopes: Set(form.all("scope").compactMap(InterfaceKey.Scope.init(rawValue:))),
        days: Int(form["days"]) ?? 0, of: try visit.rep)
      return try await keys(visit, made: secret)
    } catch DeskRefusal.invalid(let faults) { return try await keys(visit, faults: faults) }
  }

  private func endKey(_ visit: Visit) async throws -> Reply {
    try await world.endKey(ID(visit.names["key"] ?? ""), of: try visit.rep)
    return .seeOther(Address.keys)
  }
}
