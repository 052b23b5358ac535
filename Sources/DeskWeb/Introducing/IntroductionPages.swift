import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// A link that is passed on, what a friend sees who opens it, and the tree of who introduced whom.
  var introductionRoutes: [Route] {
    [
      table("/t/:link/pass-on", post: passOn),
      table("/i/:link", get: { visit in try await friendPage(visit) }, post: beIntroduced),
      desk(Address.introductions, get: { visit in try await tree(visit) }),
    ]
  }

  private func passOn(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    if visit.form["end"] == "yes" {
      try await world.endPassingOn(link: link)
      return .seeOther(Address.customer(link) + "#pass-on")
    }
    let secret = try await world.passOn(isNamed: visit.form["named"] == "yes", link: link)
    return try await customerPage(visit, passedOn: (world.settings.publicAddress ?? "") + "/i/\(secret)")
  }

  private func friendPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    let passed = try await world.passedOn(link)
    let words = (visit.languageAsked ?? Language(rawValue: passed.language) ?? .english).words
    let (rep, form) = (passed.rep.firstName, visit.form)
    let field = Field(words: words, faults: faults)
    let currency = Currency(code: passed.rep.currency) ?? .euro
    let thanks = passed.introducer.map { introducer in
      passed.thanks > 0
        ? words.friendThanks(introducer, Notation(words.language, currency).exact(currency.units(passed.thanks)))
        : words.friendNoThanks(introducer)
    }
    return .page(
      Shell(words: words, title: words.friendTitle(passed.rep.name)).plain(
        """
        <header class="open"><h1>\(words.friendTitle(passed.rep.name))</h1><p>\(words.friendIntro(passed.introducer, rep))</p>
        <p>\(words.friendPromise(rep))</p>\(thanks.map { "<p><b>\($0)</b></p>" as HTML })</header>
        <section><form class="sheet" method="post" action="/i/\(Address.encoded(link))">\(Field.token(visit.token))\(Field.once(visit.newName))
        \(field.line("name", words.friendName, value: form["name"], required: true, extra: "autocomplete=\"name\""))
        \(field.line("reach", words.friendReach, value: form["reach"], hint: words.friendReachHint, required: true))
        \(passed.introducer.map { "<label class=\"tick\"><input type=\"checkbox\" name=\"write\" value=\"yes\"\(if: form["write"] == "yes", " checked")> \(words.friendMayWrite($0, rep))</label>" as HTML })
        <div class="row"><button class="go">\(words.friendSend)</button></div></form></section>
        """), faults.isEmpty ? .ok : .unprocessableContent)
  }

  private func beIntroduced(_ visit: Visit) async throws -> Reply {
    let (link, form) = (visit.names["link"] ?? "", visit.form)
    let passed = try await world.passedOn(link)
    let words = visit.language.words
    let repsWords = (Language(rawValue: passed.rep.language) ?? .english).words
    do {
      try await world.beIntroduced(
        MetHousehold(name: form["name"], reach: form["reach"], language: visit.language.rawValue),
        mayBeWrittenDown: form["write"] == "yes", promise: repsWords.getInTouch, named: visit.once, behind: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await friendPage(visit, faults: faults)
    }
    let rep = passed.rep.firstName
    return .page(
      Shell(words: words, title: words.friendSent(rep)).plain(
        """
        <header class="open"><h1>\(words.friendSent(rep))</h1><p>\(words.friendSentText(rep, days: IntroductionLink.answerDays))</p>\
        \(if: !passed.rep.reach.isEmpty, "<p>\(passed.rep.name) · \(passed.rep.reach)</p>")</header>
        """))
  }

  private func tree(_ visit: Visit) async throws -> Reply {
    let tree = try await world.introductions(of: try visit.rep)
    let words = visit.words
    return visit.desk(
      words.treeTitle, in: .people,
      """
      <p class="row trail screen"><a href="\(Address.people)">\(words.people)</a></p>
      <header class="open"><h1>\(words.treeTitle)</h1><p class="soft">\(words.treeIntro)</p></header>
      <section>\(if: tree.count == 0, "<p>\(words.treeEmpty)</p>")\
      \(if: tree.count > 0, "<p>\(words.treeSentence(tree.count))</p><ul class=\"tree\">\(tree.roots.map(branch))</ul>")\
      \(if: tree.hasMore, "<p class=\"soft\">\(words.treeMore)</p>")</section>
      """)
  }

  private func branch(_ branch: IntroductionTree.Branch) -> HTML {
    """
    <li><a href="\(Address.household(branch.household.id))">\(branch.household.name)</a>\
    \(if: !branch.introduced.isEmpty, "<ul>\(branch.introduced.map(self.branch))</ul>")</li>
    """
  }
}
