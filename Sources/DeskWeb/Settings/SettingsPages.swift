import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var settingsRoutes: [Route] {
    [
      desk(Address.settings, get: { visit in try await settings(visit) }, post: saveProfile),
      desk("/settings/password", post: changePassword),
    ]
  }

  private func settings(
    _ visit: Visit, faults: [String: FieldFault] = [:], wrongPassword: Bool = false
  ) async throws -> Reply {
    let rep = try visit.rep
    let (words, profile) = (visit.words, rep.profile)
    let form = faults["password"] == nil && !faults.isEmpty ? visit.form : Form.none
    func value(_ name: String, _ stands: String) -> String { form.has(name) ? form[name] : stands }
    let field = Field(words: words, faults: faults)
    let isWrong = !faults.isEmpty || wrongPassword
    return visit.desk(
      words.settings, in: .settings, status: isWrong ? .unprocessableContent : .ok,
      """
      <header class="open"><h1>\(words.settings)</h1></header>
      <section><h2>\(words.whoYouAre)</h2><form method="post" action="\(Address.settings)">\(Field.token(visit.token))
      \(field.line("name", words.yourName, value: value("name", profile.name), required: true, extra: "autocomplete=\"name\""))
      \(field.line("reach", words.yourReach, value: value("reach", profile.reach), hint: words.yourReachHint))
      \(field.choice("language", words.yourLanguage, [("en", "English"), ("es", "Español")], chosen: value("language", profile.language)))
      \(field.line("currency", words.currencyLabel, value: value("currency", profile.currency), extra: "maxlength=\"3\""))
      \(field.line("country", words.yourCountry, value: value("country", profile.country), hint: words.yourCountryHint, extra: "maxlength=\"2\""))
      <label class="tick"><input type="checkbox" name="earnings" value="yes"\(if: profile.showsEarnings, " checked")> \(words.showEarnings)</label>
      <p><button class="go">\(words.save)</button></p></form></section>
      <section><h2>\(words.reachTitle)</h2>\(reachable(words))</section>
      <section><h2>\(words.passwordTitle)</h2><form method="post" action="/settings/password">\(Field.token(visit.token))
      \(if: wrongPassword, "<p class=\"fault\" role=\"alert\">\(words.oldPasswordWrong)</p>")
      \(field.line("old", words.oldPassword, type: "password", required: true, extra: "autocomplete=\"current-password\""))
      \(field.line("password", words.newPassword, type: "password", hint: words.passwordHint(least: World.leastPasswordCharacters), required: true, extra: "autocomplete=\"new-password\""))
      <p><button>\(words.changePassword)</button></p></form>
      <form method="post" action="\(Address.signOut)" class="row">\(Field.token(visit.token))<button data-sign-out>\(words.signOut)</button>\
      <button name="everywhere" value="yes" class="quiet" data-sign-out>\(words.signOutEverywhere)</button></form></section>
      <section><h2>\(words.dataTitle)</h2><p>\(words.dataText)</p></section>
      """)
  }

  private func reachable(_ words: any Words) -> HTML {
    guard let address = world.settings.publicAddress else {
      return "<p>\(words.noAddressYet)</p><ol>\(words.threeWays.map { "<li>\($0)</li>" as HTML })</ol>"
    }
    return "<p>\(words.reachedAt(address))</p>\(Reach.isForPhones(address) ? QRCode.svg(address, label: address) : nil)"
  }

  private func saveProfile(_ visit: Visit) async throws -> Reply {
    let (rep, form) = (try visit.rep, visit.form)
    let language = Language(rawValue: form["language"]) ?? visit.language
    let profile = Profile(
      name: form["name"], language: language.rawValue, currency: form["currency"], country: form["country"],
      showsEarnings: form["earnings"] == "yes", reach: form["reach"])
    do { try await world.change(profile, of: rep) } catch DeskRefusal.invalid(let faults) {
      return try await settings(visit, faults: faults)
    }
    return .seeOther(Address.settings)
  }

  private func changePassword(_ visit: Visit) async throws -> Reply {
    do {
      let secret = try await world.changePassword(
        from: visit.form["old"], to: visit.form["password"], of: try visit.rep)
      return Reply.seeOther(Address.settings).setting(Cookies.session(isSecure), to: secret, isSecure: isSecure)
    } catch DeskRefusal.invalid(let faults) {
      return try await settings(visit, faults: faults)
    } catch DeskRefusal.wrongPassword {
      return try await settings(visit, wrongPassword: true)
    }
  }
}
