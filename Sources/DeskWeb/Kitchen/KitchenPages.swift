import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  var kitchenRoutes: [Route] {
    let root = "/people/:household/kitchen"
    return [
      desk(root, get: { visit in try await kitchenPage(visit) }, post: keepForm),
      desk(root + "/begin", post: beginTalk), desk(root + "/edits", post: keepEdits),
      desk(root + "/add", post: addNeed), desk(root + "/hearing", post: hearing),
      desk(root + "/cards", get: cards),
      open("/offline", get: offline),
    ]
  }

  private func kitchenPage(
    _ visit: Visit, faults: [String: FieldFault] = [:], conflicts: [String: String] = [:]
  ) async throws -> Reply {
    let view = try await world.openKitchen(of: visit.household, by: try visit.rep)
    let words = visit.words
    guard let discovery = view.discovery else { return chooseTrade(visit, view) }
    let isWrong = !faults.isEmpty || !conflicts.isEmpty
    let scene = KitchenScene(
      view, discovery: discovery, words: words, token: visit.token, faults: faults, conflicts: conflicts,
      typed: isWrong ? visit.form : .none)
    return visit.desk(
      words.kitchenOf(view.household.name), in: .people, status: isWrong ? .unprocessableContent : .ok,
      """
      <header class="open"><p class="trail"><a href="\(Address.household(view.household.id))">\(view.household.name)</a></p>
      <h1>\(discovery.title)</h1><p class="kept" id="kept" role="status" data-kept="\(words.keptAsYouGo)" data-offline="\(words.keptOffline)" \
      data-waiting="\(words.keptWaiting)" data-signin="\(words.keptSignIn)">\(isWrong ? words.notAllKept : words.keptAsYouGo)</p></header>
      <form method="post" action="\(scene.address)" id="kitchen" data-kitchen="\(view.household.id.text)" data-currency="\(scene.notation.currency.code)" \
      data-mine="\(words.keepMine)" data-theirs="\(words.keepTheirs)" data-both="\(words.bothWrote)" novalidate>\(Field.token(visit.token))
      \(title(scene))\(KitchenQuestions(scene: scene).html)\(KitchenNeeds(scene: scene).html)\(KitchenYears(scene: scene).html)\(KitchenFacts(scene: scene).html)
      <p class="row nojs"><button class="go">\(words.keepAll)</button></p></form>
      \(KitchenOwnNeed(scene: scene).html)\(KitchenHearing(scene: scene).html)\(KitchenNext(scene: scene).html)
      """)
  }

  private func title(_ scene: KitchenScene) -> HTML {
    """
    <details class="more" data-key="title"\(if: scene.faults["title"] != nil, " open")><summary>\(scene.words.changeTitle)</summary>
    <div data-field="title">\(scene.field.line("title", scene.words.whatItIsAbout, value: scene.shown(.title)))\(scene.was(.title))\(scene.conflict(.title))</div></details>
    """
  }

  private func chooseTrade(_ visit: Visit, _ view: KitchenView) -> Reply {
    let words = visit.words
    return visit.desk(
      words.kitchenOf(view.household.name), in: .people,
      """
      <header class="open"><p class="trail"><a href="\(Address.household(view.household.id))">\(view.household.name)</a></p>
      <h1>\(words.whatAbout)</h1><p class="soft">\(words.whatAboutIntro(view.household.firstName))</p></header>
      \(if: view.trades.isEmpty, "<p class=\"empty\">\(words.noTrades) <a class=\"button\" href=\"\(Address.settings)\">\(words.settings)</a></p>")
      <form method="post" action="\(Address.kitchen(view.household.id))/begin">\(Field.token(visit.token))<div class="trades">\(view.trades.map { trade -> HTML in
        "<button name=\"trade\" value=\"\(trade.id.text)\">\(trade.name)</button>"
      })</div></form>
      """)
  }

  private func beginTalk(_ visit: Visit) async throws -> Reply {
    try await world.begin(ID(visit.form["trade"]), with: visit.household, by: try visit.rep)
    return .seeOther(Address.kitchen(visit.household))
  }

  /// Keeps a whole form sent without a script.
  private func keepForm(_ visit: Visit) async throws -> Reply {
    let edits = visit.form.edits.filter { edit in
      edit.was.map { !Edit.same(edit.value, $0) } ?? !edit.value.isEmpty || edit.field.hasPrefix("need.")
    }
    let kept = try await world.keep(edits, of: visit.household, by: try visit.rep)
    var faults: [String: FieldFault] = [:]
    var conflicts: [String: String] = [:]
    for (edit, outcome) in zip(edits, kept.outcomes) {
      switch outcome {
      case .kept: continue
      case .refused(let fault): faults[edit.field] = fault
      case .conflict(let stands): conflicts[edit.field] = stands
      }
    }
    guard faults.isEmpty, conflicts.isEmpty else {
      return try await kitchenPage(visit, faults: faults, conflicts: conflicts)
    }
    return .seeOther(Address.kitchen(visit.household))
  }

  /// Keeps single edits as they are made, and those that were made without a network; the answer says what became of
  /// each, with the parts of the page that follow from them.
  private func keepEdits(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    let edits = try visit.form.all("edit").map(SentEdit.read)
    let kept = try await world.keep(edits, of: visit.household, by: rep)
    let view = try await world.kitchen(of: visit.household, by: rep)
    let scene = KitchenScene(view, discovery: kept.discovery, words: visit.words, token: visit.token)
    let outcomes = zip(edits, kept.outcomes).map { edit, outcome in
      SentEdit.Answer(edit, outcome, stands: kept.discovery, words: visit.words)
    }
    let pieces = KitchenNeeds(scene: scene).html + KitchenYears(scene: scene).html + KitchenNext(scene: scene).html
    return .text(
      try SentEdit.json(outcomes, pieces: pieces.text), type: "application/json; charset=utf-8")
  }

  private func addNeed(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    let need = OwnNeed(
      label: form["label"], attribute: form["attribute"], kind: form["kind"], value: form["value"], from: form["from"],
      to: form["to"], worth: form["worth"])
    do { try await world.add(need, to: visit.household, by: try visit.rep) } catch DeskRefusal.invalid(let faults) {
      return try await kitchenPage(visit, faults: faults)
    }
    return .seeOther(Address.kitchen(visit.household) + "#k-needs")
  }

  private func hearing(_ visit: Visit) async throws -> Reply {
    let day = visit.form["hearing-from"].trimmed
    let hearing = Hearing(
      way: Hearing.Way(rawValue: visit.form["hearing"]) ?? .unsaid, notBefore: day.isEmpty ? nil : day)
    do {
      try await world.hear(
        from: visit.household, hearing, agreed: visit.form["agreed"] == "yes", by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await kitchenPage(visit, faults: faults)
    }
    return .seeOther(Address.kitchen(visit.household) + "#k-hearing")
  }

  /// The needs as cards, large, for the customer's eyes: the phone is turned round.
  private func cards(_ visit: Visit) async throws -> Reply {
    let view = try await world.openKitchen(of: visit.household, by: try visit.rep)
    guard let discovery = view.discovery else { return .seeOther(Address.kitchen(visit.household)) }
    let words = view.household.spoken(or: visit.language).words
    let notation = Notation(words.language, Currency(code: view.household.currency) ?? .euro)
    let cards = NeedCards(discovery: discovery, words: words, notation: notation)
    return .page(
      Shell(words: words, title: discovery.title).plain(
        """
        <header class="open"><p class="kicker">\(words.isThisRight)</p><h1>\(discovery.title)</h1></header>
        \(cards.html)<p class="row"><a class="button" href="\(Address.kitchen(visit.household))">\(words.back)</a></p>
        """))
  }

  private func offline(_ visit: Visit) async throws -> Reply {
    let words = visit.words
    return .page(
      Shell(words: words, title: words.noNetwork).plain(
        "<section class=\"door\"><p class=\"mark\">Handsel</p><h1>\(words.noNetwork)</h1><p>\(words.noNetworkText)</p><ul class=\"lines\" id=\"kitchens\"></ul></section>",
        isDesk: true))
  }
}
