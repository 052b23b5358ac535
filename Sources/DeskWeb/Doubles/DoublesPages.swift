import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var doublesRoutes: [Route] {
    let pair = Address.doubles + "/:kept/:gone"
    return [
      desk(Address.doubles, get: { visit in try await doubles(visit) }),
      desk(pair, get: { visit in try await comparePair(visit) }, post: mergePair),
      desk(pair + "/distinct", post: areDistinct),
      desk("/people/:household/same", get: { visit in try await sameAs(visit) }),
      desk("/people/:household/apart", post: takeApart),
    ]
  }

  private func doubles(_ visit: Visit) async throws -> Reply {
    let words = visit.words
    let found = try await world.doubles(of: try visit.rep)
    return visit.desk(
      words.doublesTitle, in: .people,
      """
      <header class="open"><p><a href="\(Address.people)">\(words.people)</a></p><h1>\(words.doublesTitle)</h1><p class="soft">\(words.doublesText)</p></header>
      \(if: found.pairs.isEmpty, "<section><div class=\"empty\"><p>\(words.noDoubles)</p><a class=\"button\" href=\"\(Address.people)\">\(words.people)</a></div></section>")
      \(found.pairs.map { pair(visit, $0) })\(if: found.hasMore, "<section><p class=\"soft\">\(words.moreDoubles)</p></section>")
      """)
  }

  private func pair(_ visit: Visit, _ pair: Doubles) -> HTML {
    let words = visit.words
    let address = Address.doubles(pair.first.id, pair.second.id)
    let (one, other) = (pair.first, pair.second)
    let title: HTML =
      one.name == other.name ? "\(one.name)" : "\(one.name) <span class=\"soft\">&amp;</span> \(other.name)"
    return """
      <section><div class="sheet"><h2>\(title)</h2>\
      <p><span class="tag">\(words.speaksFor)</span> \(words.likeness(pair.likeness))</p>\
      <div class="twins">\(entry(visit, one))\(entry(visit, other))</div>\
      <div class="row"><a class="button" href="\(address)">\(words.lookAtMerging)</a>\
      <form class="inline" method="post" action="\(address)/distinct">\(Field.token(visit.token))<button class="quiet">\(words.theyAreTwo)</button></form></div></div></section>
      """
  }

  private func entry(_ visit: Visit, _ household: Household) -> HTML {
    let notation = Notation(visit.words.language, .euro)
    let details = household.about.reach + [household.place, household.about.knownFrom]
    return """
      <p><a href="\(Address.household(household.id))">\(household.name)</a><br><small>\(notation.plainList(details))<br>\
      \(visit.words.hereSince(notation.day(world.clock.day(of: household.since))))</small></p>
      """
  }

  /// Whom else an entry may be the same as: those a search finds.
  private func sameAs(_ visit: Visit) async throws -> Reply {
    let (words, rep) = (visit.words, try visit.rep)
    let household = try await world.person(visit.household, of: rep)
    let search = visit.query.has("q") ? visit.query["q"] : household.firstName
    let found = try await world.people(of: rep, matching: search, after: nil).households.filter {
      $0.id != household.id
    }
    let notation = Notation(words.language, .euro)
    return visit.desk(
      words.sameAsTitle(household.name), in: .people,
      """
      <header class="open"><p><a href="\(Address.household(household.id))">\(household.name)</a></p><h1>\(words.sameAsTitle(household.name))</h1><p class="soft">\(words.sameAsText)</p></header>
      <section><form method="get" action="\(Address.household(household.id, "same"))" role="search" class="search"><label class="vh" for="f-q">\(words.searchPeople)</label>\
      <input id="f-q" name="q" type="search" value="\(search)" placeholder="\(words.searchPeople)" autocomplete="off" maxlength="100"><button>\(words.search)</button></form>
      <ul class="lines">\(found.map { other -> HTML in
        "<li><a class=\"person\" href=\"\(Address.doubles(household.id, other.id))\"><b>\(other.name)</b><span class=\"soft\">\(notation.plainList(other.about.reach + [other.place]))</span></a></li>"
      })</ul>\(if: found.isEmpty, "<p>\(words.found(0, most: 1))</p>")</section>
      """)
  }

  private func comparePair(_ visit: Visit) async throws -> Reply {
    let compared = try await world.compare(visit.gone, with: visit.kept, by: try visit.rep)
    return visit.desk(
      visit.words.mergeTitle, in: .people,
      MergePage(words: visit.words, compared: compared, token: visit.token, day: world.clock.day).html)
  }

  private func mergePair(_ visit: Visit) async throws -> Reply {
    do {
      try await world.merge(
        visit.gone, into: visit.kept, name: visit.form["name"], place: visit.form["place"], by: try visit.rep)
    } catch DeskRefusal.changedMeanwhile { return .seeOther(Address.doubles(visit.kept, visit.gone)) }
    return .seeOther(Address.household(visit.kept) + "#merged")
  }

  private func areDistinct(_ visit: Visit) async throws -> Reply {
    try await world.areDistinct(visit.kept, visit.gone, by: try visit.rep)
    return .seeOther(Address.doubles)
  }

  private func takeApart(_ visit: Visit) async throws -> Reply {
    try await world.undoMerge(ID(visit.form["merge"]), in: visit.household, by: try visit.rep)
    return .seeOther(Address.household(visit.household))
  }
}

extension Visit {
  /// The one that would stay.
  fileprivate var kept: ID<Household> { ID(names["kept"] ?? "") }
  /// The one that would go into it.
  fileprivate var gone: ID<Household> { ID(names["gone"] ?? "") }
}
