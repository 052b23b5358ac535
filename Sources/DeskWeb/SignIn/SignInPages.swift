import Desk
import HTTPTypes
import Markup

extension Site {
  var signInRoutes: [Route] {
    [
      open("/", get: { _ in .seeOther(Address.today) }),
      open("/sign-in", get: { visit in signInPage(visit, then: visit.query["next"]) }, post: signIn),
      open("/welcome/:invitation", get: { visit in try await welcomePage(visit) }, post: welcome),
      desk("/sign-out", post: signOut),
    ]
  }

  private func signInPage(
    _ visit: Visit, then next: String, name: String = "", wrong: Bool = false
  ) -> Reply {
    let (words, secret) = (visit.words, visit.secret.isEmpty ? world.chance.secret(bytes: 16) : visit.secret)
    let field = Field(words: words)
    let page = Shell(words: words, title: words.signIn).plain(
      """
      <section class="door"><p class="mark">Handsel</p><h1>\(words.signIn)</h1><p class="soft">\(words.signInIntro)</p>
      \(if: wrong, "<p class=\"fault\" role=\"alert\">\(words.wrongPassword)</p>")
      <form method="post" action="/sign-in">\(Field.token(FormToken.token(for: secret)))
      <input type="hidden" name="next" value="\(next)">
      \(field.line("signin", words.signInName, value: name, required: true,
        extra: "autocomplete=\"username\" autocapitalize=\"none\""))
      \(field.line("password", words.password, type: "password", required: true,
        extra: "autocomplete=\"current-password\""))
      <button class="go">\(words.signIn)</button></form></section>
      """)
    return Reply.page(page, wrong ? .unprocessableContent : .ok)
      .setting(Cookies.form(isSecure), to: secret, isSecure: isSecure)
  }

  private func signIn(_ visit: Visit) async throws -> Reply {
    do {
      let (_, secret) = try await world.signIn(as: visit.form["signin"], password: visit.form["password"])
      return Reply.seeOther(Site.inside(visit.form["next"]))
        .setting(Cookies.session(isSecure), to: secret, isSecure: isSecure)
    } catch DeskRefusal.wrongPassword {
      return signInPage(visit, then: visit.form["next"], name: visit.form["signin"], wrong: true)
    }
  }

  /// An address of this desk, whatever a form says.
  static func inside(_ next: String) -> String {
    next.hasPrefix("/") && !next.hasPrefix("//") && !next.contains("\\") && !next.contains("\n")
      ? next : Address.today
  }

  private func welcomePage(_ visit: Visit, faults: [String: FieldFault] = [:], nameTaken: Bool = false) async throws
    -> Reply
  {
    guard try await world.isOpen(invitation: visit.names["invitation"] ?? "") else {
      throw DeskRefusal.invitationOver
    }
    let (words, secret) = (visit.words, visit.secret.isEmpty ? world.chance.secret(bytes: 16) : visit.secret)
    let field = Field(words: words, faults: faults)
    let page = Shell(words: words, title: words.welcome).plain(
      """
      <section class="door"><p class="mark">Handsel</p><h1>\(words.welcome)</h1><p class="soft">\(words.welcomeIntro)</p>
      \(if: nameTaken, "<p class=\"fault\" role=\"alert\">\(words.nameTaken)</p>")
      <form method="post" action="/welcome/\(visit.names["invitation"] ?? "")">\(Field.token(FormToken.token(for: secret)))
      \(field.line("name", words.yourName, value: visit.form["name"], hint: words.yourNameHint, required: true,
        extra: "autocomplete=\"name\""))
      \(field.line("signin", words.signInName, value: visit.form["signin"], hint: words.signInNameHint, required: true,
        extra: "autocomplete=\"username\" autocapitalize=\"none\""))
      \(field.line("password", words.password, type: "password",
        hint: words.passwordHint(least: World.leastPasswordCharacters), required: true,
        extra: "autocomplete=\"new-password\""))
      <button class="go">\(words.makeAccount)</button></form></section>
      """)
    return Reply.page(page, faults.isEmpty && !nameTaken ? .ok : .unprocessableContent)
      .setting(Cookies.form(isSecure), to: secret, isSecure: isSecure)
  }

  private func welcome(_ visit: Visit) async throws -> Reply {
    do {
      let language = visit.language.rawValue
      let (_, secret) = try await world.makeAccount(
        invitation: visit.names["invitation"] ?? "", name: visit.form["name"], signIn: visit.form["signin"],
        password: visit.form["password"]
      ) { Profile(name: $0, language: language) }
      return Reply.seeOther(Address.today).setting(Cookies.session(isSecure), to: secret, isSecure: isSecure)
    } catch DeskRefusal.invalid(let faults) {
      return try await welcomePage(visit, faults: faults)
    } catch DeskRefusal.nameTaken {
      return try await welcomePage(visit, nameTaken: true)
    }
  }

  private func signOut(_ visit: Visit) async throws -> Reply {
    try await world.signOut(session: visit.secret, everywhere: visit.form["everywhere"] == "yes")
    return Reply.seeOther(Address.signIn()).setting(Cookies.session(isSecure), to: "", isSecure: isSecure)
  }
}
