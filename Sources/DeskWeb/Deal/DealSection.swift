import Advice
import Desk
import Markup
import Money

/// Section 5: a deal that is good for both, as both sides see it.
struct DealSection {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var customer: String { scene.table.household.firstName }
  private var isCustomer: Bool { scene.reader == .customer }

  init(_ scene: TableScene) { self.scene = scene }

  /// Whether there is anything to see.
  static func isThere(_ table: OpenTable) -> Bool { table.deal.map { $0.deal.state != .withdrawn } ?? false }

  var html: HTML {
    guard let open = scene.table.deal, DealSection.isThere(scene.table), scene.table.version != nil else {
      return .empty
    }
    let wording = DealWording(subject: open.deal.subject, words: words, notation: scene.notation)
    return """
      <section id="deal"><h2>\(words.goodForBoth)</h2><div id="deal-body" class="stack">
      <p>\(words.dealIntro(scene.name(open.deal.subject.way), price: wording.amount(open.deal.subject.price)))</p>
      \(today(wording))\(state(open, wording))</div></section>
      """
  }

  /// How everything is offered today.
  private func today(_ wording: DealWording) -> HTML {
    """
    <details class="more" data-key="deal-today"><summary>\(words.asOfferedToday)</summary>\
    <dl class="terms">\(wording.all([:]).map { "<div><dt>\($0.what)</dt><dd>\($0.how)</dd></div>" as HTML })</dl></details>
    """
  }

  private func state(_ open: OpenDeal, _ wording: DealWording) -> HTML {
    guard let round = open.round else { return .empty }
    let tone = ToneSection(scene: scene, open: open)
    if open.deal.state == .aside { return tone.html }
    if open.picked == nil, round.document.better != nil { return better(open, round, wording) }
    if let picked = open.picked { return "\(chosen(open, picked, wording))\(tone.button)" }
    if open.deal.subject.mode == .mediator {
      return "\(MediatorSection(scene: scene, open: open, round: round, wording: wording).html)\(tone.button)"
    }
    return """
      \(mode(open.deal.subject.mode))\(if: open.deal.state == .askedAgain, asked(round))\
      \(if: isCustomer, DealCorner(scene: scene, open: open, wording: wording).html)\
      \(packages(open, round, wording))\(CutSection(scene: scene, open: open, wording: wording).html)\
      \(if: isCustomer, again(open, round) + SeemsToCareCard(scene: scene, open: open).html)\(tone.button)
      """
  }

  /// Where the numbers stay, in one sentence, and what no method can do.
  private func mode(_ mode: Deal.Mode) -> HTML {
    """
    <p class="mode"><b>\(isCustomer ? words.numbersStayHere(rep) : words.numbersStayThere(customer))</b></p>\
    <p class="soft">\(words.secrecyAndDeals)</p>
    """
  }

  private func asked(_ round: DealRound) -> HTML {
    "<p class=\"tag\" role=\"status\">\(isCustomer ? words.youAsked(rep) : words.sheAsked(customer))</p>"
  }

  private func packages(_ open: OpenDeal, _ round: DealRound, _ wording: DealWording) -> HTML {
    """
    <h3>\(words.packagesTitle(round.document.packages.count))</h3>\
    <p class="soft">\(isCustomer ? words.packagesText(rep) : words.packagesTextRep(customer))</p>\
    <ol class="bare packages" id="packages" data-round="\(round.number)">\(round.document.packages.enumerated().map { place, terms in
      package(place, terms, open, round, wording)
    })</ol><p class="soft" id="hidden-packages" hidden></p>
    """
  }

  private func package(
    _ place: Int, _ terms: Deal.Terms, _ open: OpenDeal, _ round: DealRound, _ wording: DealWording
  ) -> HTML {
    let price = open.deal.subject.price(in: terms)
    return """
      <li class="sheet package" data-package="\(place)" data-terms="\(DealCorner.json(terms))">\
      <div class="between"><b>\(words.packageName(place))</b><span>\(wording.amount(price))</span></div>\
      <p class="verdict" hidden></p>\(wording.list(terms))\(if: isCustomer, """
        <form method="post" action="\(scene.action("deal/pick"))">\(Field.token(scene.token))\
        <input type="hidden" name="deal" value="\(open.deal.id.text)"><input type="hidden" name="round" value="\(round.number)">\
        <input type="hidden" name="package" value="\(place)"><button>\(words.pickThis)</button></form>
        """)</li>
      """
  }

  /// The package that was picked, with the way back.
  private func chosen(_ open: OpenDeal, _ terms: Deal.Terms, _ wording: DealWording) -> HTML {
    let place = open.rounds.last { $0.document.picked != nil }?.document.picked ?? 0
    let isAgreed = open.deal.state == .agreed
    return """
      <div class="sheet good"><h3>\(isCustomer ? words.youPicked(words.packageName(place)) : words.shePicked(customer, words.packageName(place)))</h3>\
      <p><b>\(wording.amount(open.deal.subject.price(in: terms)))</b></p>\(wording.list(terms))\
      <p class="soft">\(isAgreed ? words.pickedAndAgreed : words.pickedNotAgreed)</p></div>\
      \(if: isCustomer && !isAgreed && open.round?.document.better == nil, open.round.map { again(open, $0) } ?? .empty)\
      \(if: isAgreed, lookForBetter(open))\(if: !isAgreed && open.round?.document.better != nil, keep)
      """
  }

  /// After an agreement either side may ask whether something is better for both.
  private func lookForBetter(_ open: OpenDeal) -> HTML {
    guard scene.table.mayLookForBetter else { return .empty }
    return """
      <details class="more screen" data-key="deal-better"><summary>\(words.betterForBoth)</summary><div class="stack">\
      <p class="soft">\(words.betterForBothText)</p><form method="post" action="\(scene.action("deal/better"))">\(Field.token(scene.token))\
      <button>\(words.lookForBetter)</button></form></div></details>
      """
  }

  /// A round that looks for something better than what was agreed.
  private func better(_ open: OpenDeal, _ round: DealRound, _ wording: DealWording) -> HTML {
    """
    <h3>\(words.betterForBoth)</h3><p>\(words.betterRound(round.document.packages.count, isCustomer: isCustomer))</p>\
    \(if: isCustomer && open.deal.subject.mode == .phone, DealCorner(scene: scene, open: open, wording: wording).html)\
    <ol class="bare packages" id="packages" data-round="\(round.number)">\(round.document.packages.enumerated().map { place, terms in
      package(place, terms, open, round, wording)
    })</ol><p class="soft" id="hidden-packages" hidden></p>\(keep)
    """
  }

  private var keep: HTML {
    """
    <form class="screen" method="post" action="\(scene.action("deal/keep"))">\(Field.token(scene.token))<button class="quiet">\(words.keepAgreed)</button></form>
    """
  }

  /// Asks for other packages; what she marked goes along only where she ticks it, and never a figure.
  private func again(_ open: OpenDeal, _ round: DealRound) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    return """
      <details class="more" data-key="deal-again"\(if: scene.faults["words"] != nil, " open")><summary>\(words.noneFits)</summary>\
      <form method="post" action="\(scene.action("deal/again"))" data-again>\(Field.token(scene.token))\
      <input type="hidden" name="deal" value="\(open.deal.id.text)"><input type="hidden" name="round" value="\(round.number)">\
      \(field.lines("words", words.whatIsMissing(rep), value: scene.value("words", ""), hint: words.whatIsMissingHint, rows: 2))\
      <label class="tick yesjs"><input type="checkbox" name="share" value="yes">\(words.shareMarks(rep))</label>\
      <button>\(words.askForOthers)</button></form></details>
      """
  }
}
