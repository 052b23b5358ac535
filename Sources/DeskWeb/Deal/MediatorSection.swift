import Desk
import Markup
import Money

/// The mediator's round on the Table: sealing, and what was found; each side reads exact figures of its own only.
struct MediatorSection {
  let scene: TableScene
  let open: OpenDeal
  let round: DealRound
  let wording: DealWording
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var customer: String { scene.table.household.firstName }
  private var isCustomer: Bool { scene.reader == .customer }

  var html: HTML {
    """
    <p class="mode"><b>\(isCustomer ? words.mediatorMode(rep) : words.mediatorModeRep(customer))</b></p>\
    <p class="soft">\(words.secrecyAndDeals)</p>\(commitment)\(round.document.result.map(found) ?? waiting)\(runs)
    """
  }

  /// What the rep sealed before the customer did, as a fingerprint.
  private var commitment: HTML {
    round.document.commitment.map { hash -> HTML in
      """
      <details class="more" data-key="deal-commitment"><summary>\(words.repSealed(rep, isCustomer: isCustomer))</summary>\
      <p class="soft print-hash">\(words.sealFingerprint(hash))</p></details>
      """
    } ?? .empty
  }

  private var runs: HTML {
    let done = open.rounds.count { $0.document.result != nil }
    return "<p class=\"soft\">\(words.mediatorRuns(done, of: Deal.mostRuns))</p>"
  }

  // MARK: Sealing

  private var waiting: HTML {
    guard isCustomer else { return "<p class=\"tag\" role=\"status\">\(words.waitsForSeal(customer))</p>" }
    let other = scene.bestOtherWay.map { scene.names.name($0) } ?? words.goingOnAsNow
    let field = Field(words: words, faults: scene.faults)
    let perUnit = Double(scene.notation.currency.minorPerUnit)
    let currency = scene.notation.currency.code
    func line(_ name: String, _ label: String, _ amount: Double, hint: String? = nil) -> HTML {
      field.line(
        name, "\(label) (\(currency))", value: scene.value(name, Plain.number((amount * perUnit).rounded() / perUnit)),
        hint: hint, extra: "inputmode=\"decimal\" autocomplete=\"off\"")
    }
    let issues = open.deal.subject.issues.filter { !$0.isPrice }.map { issue -> HTML in
      let lines = issue.levels.dropFirst().map { level in
        line("worth.\(issue.id)/\(level.id)", wording.level(level), scene.notation.currency.units(level.worth))
      }
      let today = issue.levels.first.map(wording.level) ?? ""
      return
        "<fieldset><legend>\(issue.name)</legend><p class=\"soft\">\(words.againstToday(today))</p>\(Array(lines))</fieldset>"
    }
    return """
      <form method="post" action="\(scene.action("deal/seal"))" class="private" id="seal">\(Field.token(scene.token))\
      <input type="hidden" name="deal" value="\(open.deal.id.text)"><input type="hidden" name="round" value="\(round.number)">\
      <p class="kicker">\(words.onlyTheMediator)</p><h3>\(words.whatItIsWorth)</h3><p class="soft">\(words.sealText(rep))</p>\
      \(line("today", words.todayAgainst(other), scene.gainToday(open.deal.subject) ?? 0, hint: words.todayAgainstHint))\
      \(issues)<button class="go">\(words.sealIt)</button></form>
      """
  }

  // MARK: What was found

  private func found(_ result: Mediation) -> HTML {
    result.isDeal ? deal(result) : noDeal(result)
  }

  private func deal(_ result: Mediation) -> HTML {
    let price = open.deal.subject.price(in: result.terms)
    let steps = result.trades.compactMap { step -> HTML? in
      guard let issue = open.deal.subject.issues.first(where: { $0.id == step.issue }),
        let level = issue.levels.first(where: { $0.id == step.level })
      else { return nil }
      return "<li>\(issue.name), \(wording.level(level)): \(words.stepHelps(step.helps.map(name)))</li>"
    }
    return """
      <div class="sheet good" id="fair"><h3>\(words.fairPackage)</h3><p>\(words.fairWhy(open.deal.subject.method))</p>\
      <p><b>\(wording.amount(price))</b></p>\(wording.list(result.terms))\(gains(result.terms, result.bands))\(pick(0))</div>
      \(picture(result))\(if: !steps.isEmpty, "<h3>\(words.whatMadeItLarger)</h3><ul>\(steps)</ul>")\(priceAlone(result))
      """
  }

  /// Both gains: the reader's own exactly, the other's in thirds.
  private func picture(_ result: Mediation) -> HTML? {
    guard let sealed = scene.table.sealed, let drawn = result.drawn else { return nil }
    let other: Side = isCustomer ? .rep : .customer
    func dot(_ terms: Deal.Terms, _ bands: [Side: Mediation.Share], _ kind: BothGains.Kind) -> BothGains.Dot? {
      bands[other].map { share in
        let own = sealed.gain(terms)
        return BothGains.Dot(
          gain: scene.notation.currency.units(own), text: wording.amount(own), share: share, kind: kind)
      }
    }
    let efficient = drawn.filter { $0.terms != result.terms }.compactMap { dot($0.terms, $0.bands, .efficient) }
    let price = result.priceOnly.flatMap { $0 == result.terms ? nil : dot($0, result.priceBands, .priceAlone) }
    let fair = dot(result.terms, result.bands, .fair)
    return BothGains(
      dots: efficient + [price, fair].compactMap(\.self), isAcross: isCustomer, other: name(other), words: words,
      notation: scene.notation
    ).html
  }

  private func priceAlone(_ result: Mediation) -> HTML {
    guard let terms = result.priceOnly else { return "<p>\(words.priceAloneNoDeal)</p>" }
    guard terms != result.terms else { return .empty }
    return """
      <details class="more" data-key="price-only"><summary>\(words.priceAlone)</summary><div class="sheet">\
      <p><b>\(wording.amount(open.deal.subject.price(in: terms)))</b></p>\(wording.list(terms))\
      \(gains(terms, result.priceBands))\(pick(1))</div></details>
      """
  }

  private func noDeal(_ result: Mediation) -> HTML {
    """
    <div class="sheet" id="no-deal"><h3>\(words.noDealHere)</h3><p>\(words.noDealText)</p>\
    <p><b>\(words.nearestMissIs)</b></p>\(wording.list(result.terms))\
    \(result.opener.map { "<p>\(words.wouldOpen($0))</p>" as HTML } ?? .empty)</div>
    """
  }

  /// The reader's own gain exactly, the other's as a third of what it could reach.
  private func gains(_ terms: Deal.Terms, _ bands: [Side: Mediation.Share]) -> HTML {
    let own = scene.table.sealed.map { $0.gain(terms) }
    let other: Side = isCustomer ? .rep : .customer
    return """
      <dl class="terms"><div><dt>\(words.yourGain)</dt><dd>\(own.map(wording.amount) ?? "–")</dd></div>\
      <div><dt>\(words.theirGain(name(other)))</dt><dd>\(bands[other].map(words.share) ?? "–")</dd></div></dl>
      """
  }

  private func pick(_ place: Int) -> HTML {
    guard isCustomer, round.document.packages.indices.contains(place) else { return .empty }
    return """
      <form method="post" action="\(scene.action("deal/pick"))">\(Field.token(scene.token))\
      <input type="hidden" name="deal" value="\(open.deal.id.text)"><input type="hidden" name="round" value="\(round.number)">\
      <input type="hidden" name="package" value="\(place)"><button>\(words.pickThis)</button></form>
      """
  }

  private func name(_ side: Side) -> String { side == .rep ? rep : customer }
}
