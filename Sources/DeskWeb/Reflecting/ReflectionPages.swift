import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What a rep writes for herself after a deal, and reads again with her password.
  var reflectionRoutes: [Route] {
    [
      desk(
        "/people/:household/reflection", get: { visit in try await reflection(visit) },
        post: { visit in try await reflect(visit) }),
      desk("/people/:household/reflection/open", post: openReflections),
      desk("/people/:household/reflection/forget", post: forgetReflections),
    ]
  }

  private func reflection(
    _ visit: Visit, read: [(id: ID<Reflection>, at: Instant, words: String)]? = nil,
    faults: [String: FieldFault] = [:], wrongPassword: Bool = false, kept: Bool = false
  ) async throws -> Reply {
    let rep = try visit.rep
    let household = try await world.store.read { try $0.own(visit.household, of: rep) }
    let count = try await world.reflectionCount(on: household.id, by: rep)
    let words = visit.words
    let field = Field(words: words, faults: faults)
    let address = Address.household(household.id, "reflection")
    let notation = Notation(words.language, .euro)
    let password = "autocomplete=\"current-password\"" as HTML
    let texts: HTML =
      read.map { read in
        """
        <section><h2>\(words.whatYouWrote)</h2><ul class="lines">\(read.map { one -> HTML in
          "<li><time datetime=\"\(world.clock.day(of: one.at).description)\" class=\"soft\">\(notation.day(world.clock.day(of: one.at)))</time><blockquote>\(one.words)</blockquote></li>"
        })</ul></section>
        """
      } ?? .empty
    let isWrong = wrongPassword || !faults.isEmpty
    return visit.desk(
      words.reflectionTitle, in: .people, status: isWrong ? .unprocessableContent : .ok,
      """
      <p class="row trail screen"><a href="\(Address.household(household.id))">\(household.name)</a></p>
      <header class="open"><h1>\(words.reflectionTitle)</h1><p>\(words.reflectionQuestion)</p><p class="soft">\(words.reflectionKept)</p>\
      \(if: kept, "<p class=\"tag\" role=\"status\">\(words.saved)</p>")\(if: wrongPassword, "<p class=\"fault\" role=\"alert\">\(words.oldPasswordWrong)</p>")</header>
      <section><form class="private" method="post" action="\(address)">\(Field.token(visit.token))\(Field.once(visit.newName))
      \(field.lines("reflection", words.forYouAlone, value: isWrong ? visit.form["reflection"] : "", rows: 4, extra: "maxlength=\"\("\(Reflection.mostCharacters)")\""))
      \(field.line("password", words.yourPassword, type: "password", required: true, extra: password))<p><button class="go">\(words.sealReflection)</button></p></form></section>\(texts)
      \(if: count > 0, """
        <section class="screen"><form method="post" action="\(address)/open">\(Field.token(visit.token))
        \(Field(words: words, prefix: "open-").line("password", words.yourPassword, type: "password", required: true, extra: password))<p><button>\(words.readThem(count))</button></p></form>
        <form method="post" action="\(address)/forget">\(Field.token(visit.token))<button class="quiet">\(words.forgetThem)</button></form></section>
        """)
      """)
  }

  private func reflect(_ visit: Visit) async throws -> Reply {
    do {
      try await world.reflect(
        visit.form["reflection"], on: visit.household, password: visit.form["password"], named: visit.once,
        by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await reflection(visit, faults: faults)
    } catch DeskRefusal.wrongPassword {
      return try await reflection(visit, wrongPassword: true)
    }
    return try await reflection(visit, kept: true)
  }

  private func openReflections(_ visit: Visit) async throws -> Reply {
    do {
      let read = try await world.reflections(
        on: visit.household, password: visit.form["password"], by: try visit.rep)
      return try await reflection(visit, read: read)
    } catch DeskRefusal.wrongPassword {
      return try await reflection(visit, wrongPassword: true)
    }
  }

  private func forgetReflections(_ visit: Visit) async throws -> Reply {
    try await world.forgetReflections(on: visit.household, by: try visit.rep)
    return .seeOther(Address.household(visit.household, "reflection"))
  }
}
