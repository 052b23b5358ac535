import Advice
import Catalogue
import Desk
import Markup
import Money

/// The page on which the rep opens a deal: what it is about, what may move, and what only she sees.
struct DealForm {
  let scene: TableScene
  let setup: DealSetup
  let draft: DealDraft
  let field: Field
  let isHosted: Bool
  let once: String
  private var words: any Words { scene.words }
  private var currency: String { scene.notation.currency.code }
  private var who: String { scene.table.household.firstName }

  var html: HTML {
    """
    <header class="open"><h1>\(words.goodForBoth)</h1><p class="soft">\(words.dealSetupIntro(who))</p>\
    \(if: !field.faults.isEmpty, "<p class=\"fault\" role=\"alert\">\(words.thingsToPutRight(field.faults.count))</p>")</header>
    \(setup.concessions.isEmpty || scene.answer.ownWays.isEmpty ? nothing : form)
    """
  }

  /// Where there is nothing to bargain over yet.
  private var nothing: HTML {
    """
    <section class="sheet empty"><h2>\(words.nothingMoves)</h2><p>\(scene.answer.ownWays.isEmpty ? words.noOwnWay : words.nothingMovesText)</p>\
    <a class="button go" href="\(Address.catalogue(scene.discovery.trade))">\(words.catalogue)</a></section>
    """
  }

  private var form: HTML {
    """
    <section><form class="entry" method="post" action="\(scene.action("deal"))">\(Field.token(scene.token))\(Field.once(once))
    <div class="sheet">\(field.choice("way", words.dealAbout, scene.answer.ownWays.map { ($0.id.text, scene.names.name($0)) }, chosen: draft["way"]))\
    \(line("price", words.priceBefore, hint: words.priceBeforeHint))</div>
    \(moving)\(mode)\(corner)\(preview)
    <div class="row keep"><button class="go">\(words.putDealOnTable)</button>\
    <a class="quiet button" href="\(Address.table(scene.table.household.id))#deal">\(words.cancel)</a></div></form></section>
    """
  }

  private func line(_ name: String, _ label: String, hint: String? = nil, placeholder: String = "") -> HTML {
    field.line(
      name, "\(label) (\(currency))", value: draft[name], hint: hint,
      extra: "inputmode=\"decimal\" autocomplete=\"off\"\(if: !placeholder.isEmpty, " placeholder=\"\(placeholder)\"")")
  }

  private var moving: HTML {
    let fault = field.faults["move"].map(words.says)
    return """
      <fieldset class="sheet"><legend class="vh">\(words.whatMayMove)</legend><h2 aria-hidden="true">\(words.whatMayMove)</h2>\
      <p class="soft">\(words.whatMayMoveText(who))</p>\(fault.map { "<p class=\"fault\" id=\"e-move\">\($0)</p>" as HTML })\
      <ul class="bare lines">\(setup.concessions.compactMap { item in item.concession.map { thing($0, item) } })</ul></fieldset>
      """
  }

  private func thing(_ concession: Concession, _ item: CatalogueItem) -> HTML {
    let levels = concession.levels.map { level -> String in
      let cost = item.costs[level.id] ?? 0
      let said = words.level(level, scene.notation)
      if cost == 0 { return said }
      let amount = scene.notation.exact(abs(cost))
      return cost > 0 ? words.levelCosts(said, amount) : words.levelSaves(said, amount)
    }
    return """
      <li><label class="tick"><input type="checkbox" name="move.\(concession.id.text)" value="yes"\(if: draft.moves(concession), " checked")>\
      <span><b>\(concession.name)</b><br><small>\(levels.joined(separator: " · "))</small></span></label></li>
      """
  }

  private var mode: HTML {
    let isMediated = draft["mode"] == Deal.Mode.mediator.rawValue
    let fault = field.faults["mode"].map { _ in words.mediatorRefused }
    return """
      <fieldset class="sheet"><legend class="vh">\(words.whereNumbersStay)</legend><h2 aria-hidden="true">\(words.whereNumbersStay)</h2>\
      <label class="tick"><input type="radio" name="mode" value="phone"\(if: !isMediated, " checked")><span>\(words.modePhone(who))</span></label>\
      <label class="tick"><input type="radio" name="mode" value="mediator"\(if: isMediated, " checked")\(if: !isHosted, " disabled")>\
      <span>\(words.modeMediator)\(if: !isHosted, "<br><small>\(words.mediatorRefused)</small>")</span></label>\
      \(if: isHosted, field.choice("method", words.methodLabel, Deal.Method.allCases.map { ($0.rawValue, words.methodName($0)) }, chosen: draft["method"], hint: words.methodHint))\
      \(fault.map { "<p class=\"fault\">\($0)</p>" as HTML })</fieldset>
      """
  }

  private var corner: HTML {
    """
    <fieldset class="private"><legend class="vh">\(words.onlyYou)</legend><p class="kicker">\(words.onlyYou)</p>\
    <h2 aria-hidden="true">\(words.whatYouNeed)</h2><p class="soft">\(words.whatYouNeedText)</p>\
    <div class="pairs">\(line("direct", words.directCost, hint: words.directCostHint))\
    \(line("reserve", words.serviceReserve, hint: words.serviceReserveHint))\
    \(line("floor", words.floor, hint: words.floorHint, placeholder: "0"))\
    \(line("target", words.target, hint: words.targetHint))\
    \(line("tolerance", words.tolerance, hint: words.toleranceHint))</div></fieldset>
    """
  }
}

extension DealForm {
  /// What would be laid with these figures, and a slider for what she needs; a script asks for both as she types.
  fileprivate var preview: HTML {
    """
    <fieldset class="private yesjs" data-preview="\(scene.action("deal/preview"))" hidden><legend class="vh">\(words.whatYouWouldLay)</legend><p class="kicker">\(words.onlyYou)</p><h2 aria-hidden="true">\(words.whatYouWouldLay)</h2>\
    <label class="slide"><span>\(words.target)</span><output></output>\
    <input type="range" step="1" data-slide data-currency="\(currency)"></label>\
    \(DealPreview.nothingYet(words))</fieldset>
    """
  }
}

extension DealDraft {
  /// What a deal would be about: the deal there is, or the advised own way with everything that may move.
  init(_ setup: DealSetup, scene: TableScene) {
    self.init()
    let perUnit = Double(scene.notation.currency.minorPerUnit)
    func units(_ minor: Int64) -> String { Plain.number(scene.notation.currency.units(minor)) }
    self["mode"] = Deal.Mode.phone.rawValue
    for concession in setup.concessions.compactMap(\.concession) { self["move.\(concession.id)"] = "yes" }
    if let open = setup.deal, let corner = setup.corner {
      let subject = open.deal.subject
      self["method"] = subject.method.rawValue
      (self["way"], self["mode"], self["price"]) = (subject.way.text, subject.mode.rawValue, units(subject.price))
      (self["direct"], self["reserve"]) = (units(corner.directCost), units(corner.serviceReserve))
      (self["floor"], self["target"], self["tolerance"]) = (
        units(corner.floor), units(corner.target), units(corner.tolerance)
      )
      for concession in setup.concessions.compactMap(\.concession) {
        let isThere = subject.issues.contains { $0.id == concession.id.text }
        self["move.\(concession.id)"] = isThere ? "yes" : ""
      }
      return
    }
    guard let way = scene.answer.ownWays.first else { return }
    self["way"] = way.id.text
    guard let prices = scene.offer(way.offer)?.prices else { return }
    let price = prices.asked(over: scene.discovery.horizonMonths)
    if price > 0 { self["price"] = Plain.number((price * perUnit).rounded() / perUnit) }
  }
}
