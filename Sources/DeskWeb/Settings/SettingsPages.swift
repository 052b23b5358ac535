import Desk
import HTTPTypes
import Markup
import Money
import Rights
import StarterKit

extension Site {
  var settingsRoutes: [Route] {
    [
      desk(Address.settings, get: { visit in try await settings(visit) }, post: saveProfile),
      desk("/settings/password", post: changePassword), desk("/settings/trades", post: takeTrades),
      desk("/settings/clear-demo", post: clearDemo),
    ]
  }

  func settings(
    _ visit: Visit, faults: [String: FieldFault] = [:], wrongPassword: Bool = false, calendar: String? = nil,
    backupFault: String? = nil
  ) async throws -> Reply {
    let rep = try visit.rep
    let (words, profile) = (visit.words, rep.profile)
    let isProfile = !["password", "hours", "stock", "slots"].contains { faults[$0] != nil }
    let form = isProfile && !faults.isEmpty ? visit.form : Form.none
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
      \(field.line("address", words.yourAddress, value: value("address", profile.address ?? ""), hint: words.yourAddressHint, extra: "autocomplete=\"street-address\""))
      \(field.line("email", words.yourEmail, value: value("email", profile.email ?? ""), hint: words.yourEmailHint, extra: "inputmode=\"email\" autocomplete=\"email\""))
      \(field.choice("language", words.yourLanguage, [("en", "English"), ("es", "Español")], chosen: value("language", profile.language)))
      \(field.line("currency", words.currencyLabel, value: value("currency", profile.currency), extra: "maxlength=\"3\""))
      \(field.line("country", words.yourCountry, value: value("country", profile.country), hint: words.yourCountryHint, extra: "maxlength=\"2\""))
      <label class="tick"><input type="checkbox" name="earnings" value="yes"\(if: profile.showsEarnings, " checked")> \(words.showEarnings)</label>
      \(thanks(field, profile, typed: form, words))<p><button class="go">\(words.save)</button></p></form></section>
      \(try await trades(visit, rep))
      \(try await carePolicies(visit, rep))\(try await capacitySection(visit, rep, faults: faults))
      <section><h2>\(words.reachTitle)</h2>\(reachable(words))</section>
      \(try await self.calendar(visit, rep, made: calendar))
      \(publicSwitch(visit, rep))
      <section id="keys"><h2>\(words.otherPrograms)</h2><p class="soft">\(words.otherProgramsText)</p><p><a class="button" href="\(Address.keys)">\(words.keysTitle)</a></p></section>
      <section><h2>\(words.passwordTitle)</h2><form method="post" action="/settings/password">\(Field.token(visit.token))
      \(if: wrongPassword, "<p class=\"fault\" role=\"alert\">\(words.oldPasswordWrong)</p>")
      \(field.line("old", words.oldPassword, type: "password", required: true, extra: "autocomplete=\"current-password\""))
      \(field.line("password", words.newPassword, type: "password", hint: words.passwordHint(least: World.leastPasswordCharacters), required: true, extra: "autocomplete=\"new-password\""))
      <p><button>\(words.changePassword)</button></p></form>
      <form method="post" action="\(Address.signOut)" class="row">\(Field.token(visit.token))<button data-sign-out>\(words.signOut)</button>\
      <button name="everywhere" value="yes" class="quiet" data-sign-out>\(words.signOutEverywhere)</button></form></section>
      \(try await backupSection(visit, fault: backupFault))\(try await keptByLawSection(visit))
      <section><h2>\(words.dataTitle)</h2><p>\(words.dataText)</p></section>
      \(if: visit.isDemo, """
        <section id="demo"><h2>\(words.demoTitle)</h2><p>\(words.demoText)</p><form method="post" action="/settings/clear-demo">\(Field.token(visit.token))
        <p><button>\(words.demoClear)</button></p></form></section>
        """)
      """)
  }

  /// What is given for introductions, where the rule of the rep's country lets anything be given.
  private func thanks(_ field: Field, _ profile: Profile, typed: Form, _ words: any Words) -> HTML {
    switch ReferralRewards(country: profile.country) {
    case .refused(let source): return "<p class=\"soft\">\(words.thanksRefused(source))</p>"
    case .unknown: return "<p class=\"soft\">\(words.thanksUnknown)</p>"
    case .allowedWhenTold:
      let currency = Currency(code: profile.currency) ?? .euro
      let stands = profile.thanks.map { Plain.number(currency.units($0)) } ?? ""
      return field.line(
        "thanks", "\(words.thanksLabel) (\(currency.code))", value: typed.has("thanks") ? typed["thanks"] : stands,
        hint: words.thanksHint, extra: "inputmode=\"decimal\" autocomplete=\"off\"")
    }
  }

  /// The rep's address for a calendar.
  private func calendar(_ visit: Visit, _ rep: Account, made address: String?) async throws -> HTML {
    let words = visit.words
    let hasOne = try await world.hasFeed(rep)
    let fresh = address.map { CalendarAddress.html($0, words) }
    return """
      <section id="calendar"><h2>\(words.inYourCalendar)</h2><p class="soft">\(words.calendarTextRep)</p>\(fresh)
      <form method="post" action="/settings/calendar">\(Field.token(visit.token))
      <label class="tick"><input type="checkbox" name="names" value="yes"> \(words.calendarWithNames)</label>
      <div class="row"><button>\(words.makeCalendarAddress)</button>\
      \(if: hasOne, "<button class=\"quiet\" name=\"end\" value=\"yes\">\(words.endCalendar)</button>")</div></form></section>
      """
  }

  /// Trades of the kit that are not the rep's yet.
  private func trades(_ visit: Visit, _ rep: Account) async throws -> HTML {
    let taken = try await world.store.read { try $0.trades(of: rep.id) }
    let words = visit.words
    let open = Trades.all(language: words.language.rawValue).filter { trade in !taken.contains { $0.id == trade.id } }
    return """
      <section id="trades"><h2>\(words.tradesTitle)</h2>\(if: !taken.isEmpty, "<ul>\(taken.map { "<li><a href=\"\(Address.catalogue($0.id))\">\($0.name)</a></li>" as HTML })</ul>")
      \(if: !open.isEmpty, """
        <p class="soft">\(words.tradesIntro)</p><form method="post" action="/settings/trades">\(Field.token(visit.token))<div class="chips">\(open.map { trade -> HTML in
          "<label class=\"chip\"><input type=\"checkbox\" name=\"trade\" value=\"\(trade.id.text)\"><span>\(trade.name)</span></label>"
        })</div><p><button>\(words.takeTrades)</button></p></form>
        """)</section>
      """
  }

  private func takeTrades(_ visit: Visit) async throws -> Reply {
    let known = Set(Trades.all(language: "en").map(\.id.text))
    let chosen = visit.form.all("trade").filter(known.contains).map { ID<Trade>($0) }
    try await world.furnish(chosen, language: visit.words.language.rawValue, by: try visit.rep)
    return .seeOther(chosen.count == 1 ? Address.catalogue(chosen[0]) : Address.settings + "#trades")
  }

  private func clearDemo(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let chosen = try await world.store.read { try $0.trades(of: rep.id).map(\.id) }
    try await world.clearDemo(by: rep)
    // The trades stay, and an empty catalogue would be no beginning.
    try await world.furnish(chosen, language: visit.words.language.rawValue, by: rep)
    return .seeOther(Address.today)
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
    let typed = form["thanks"].trimmed
    var amounts = TypedAmounts(currency: Currency(code: form["currency"].trimmed.uppercased()) ?? .euro)
    let thanks = typed.isEmpty ? nil : amounts.minor("thanks", typed, least: 0)
    if !amounts.faults.isEmpty { return try await settings(visit, faults: amounts.faults) }
    let profile = Profile(
      name: form["name"], language: language.rawValue, currency: form["currency"], country: form["country"],
      showsEarnings: form["earnings"] == "yes", reach: form["reach"], address: form["address"], email: form["email"],
      thanks: thanks.flatMap { $0 > 0 ? $0 : nil }, monthlyGoal: rep.profile.monthlyGoal,
      hasPublicPage: rep.profile.hasPublicPage)
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
