import Advice
import Bargaining
import Catalogue
import Desk
import Markup
import Money

/// What only the rep sees of the deal: what each package leaves her, what the customer chose to share, and her next step.
struct DealDrawer {
  let scene: TableScene
  let drawer: RepDrawer
  private var words: any Words { scene.words }
  private var who: String { scene.table.household.firstName }

  var html: HTML {
    guard scene.table.version != nil else { return .empty }
    return deal + difference + agreement
  }

  /// Other terms in a like deal, while these are not over.
  private var difference: HTML {
    guard let open = scene.table.deal, DealSection.isThere(scene.table), !isOver, let corner = drawer.corner else {
      return .empty
    }
    return LikeDealCard(scene: scene, open: open, likeDeals: drawer.likeDeals, corner: corner).html
  }

  /// Where an agreement can be laid: what was picked, or the advised way of the rep's own as it is offered today.
  private var agreement: HTML {
    let isPicked = scene.table.deal?.deal.state == .picked
    guard isPicked || (!DealSection.isThere(scene.table) && scene.headline.source == .own),
      scene.table.deal?.round?.document.better != nil
        || !scene.table.agreements.contains(where: { $0.state == .accepted })
    else { return .empty }
    return """
      <div class="sheet"><h3>\(words.whatWeAgreed)</h3><p class="soft">\(words.agreementInvite(who))</p>\
      <p><a class="button\(if: isPicked, " go")" href="\(scene.action("agreement"))">\(words.layAgreement)</a></p></div>
      """
  }

  /// Whether what was agreed on it does not hold any more, so that another may begin.
  private var isOver: Bool {
    scene.table.deal?.deal.state == .agreed && !scene.table.agreements.contains { $0.state == .accepted }
  }

  private var deal: HTML {
    guard drawer.mayDeal || scene.table.deal != nil else { return .empty }
    guard let open = scene.table.deal, DealSection.isThere(scene.table), !isOver, let corner = drawer.corner else {
      return """
        <div class="sheet"><h3>\(words.goodForBoth)</h3><p class="soft">\(words.dealInvite(who))</p>\
        <p><a class="button" href="\(scene.action("deal"))">\(words.openADeal)</a></p></div>
        """
    }
    let wording = DealWording(subject: open.deal.subject, words: words, notation: scene.notation)
    if open.deal.subject.mode == .mediator { return mediated(open, corner, wording) }
    return """
      <div class="private" id="deal-drawer"><h3>\(words.whatPackagesLeave)</h3>\(table(open, corner, wording))\
      <p class="soft">\(words.needsThisRound(wording.amount(corner.target), tolerance: wording.amount(corner.tolerance), floor: wording.amount(corner.floor)))</p>\
      \(CutCard(scene: scene, open: open, corner: corner, wording: wording).html)\(SeemsToCareCard(scene: scene, open: open).html)\
      \(if: open.deal.state == .askedAgain && open.round?.document.asked != nil, shared(open, wording) + next(corner))
      \(if: open.deal.state != .agreed && open.round?.document.better == nil, """
        <div class="row"><a class="button" href="\(scene.action("deal"))">\(words.changeDeal)</a>\
        <form method="post" action="\(scene.action("deal/withdraw"))">\(Field.token(scene.token))<button class="quiet">\(words.takeDealBack)</button></form></div>
        """)</div>
      """
  }

  /// What the rep can do about a mediator's round.
  private func mediated(_ open: OpenDeal, _ corner: SellerCorner, _ wording: DealWording) -> HTML {
    let mayRun = open.round?.document.result != nil && open.rounds.count < Deal.mostRuns && open.deal.state != .agreed
    return """
      <div class="private" id="deal-drawer"><h3>\(words.whatYouSealed)</h3>\
      <p>\(words.sealedToday(wording.amount(open.deal.subject.gainToday(corner)), floor: wording.amount(corner.floor)))</p>\
      \(if: open.deal.state != .agreed && open.round?.document.better == nil, """
        <div class="row">\(if: mayRun, "<form method=\"post\" action=\"\(scene.action("deal/mediate"))\">\(Field.token(scene.token))<button>\(words.openAnotherRound)</button></form>")\
        <a class="button" href="\(scene.action("deal"))">\(words.changeDeal)</a>\
        <form method="post" action="\(scene.action("deal/withdraw"))">\(Field.token(scene.token))<button class="quiet">\(words.takeDealBack)</button></form></div>
        """)</div>
      """
  }

  private func table(_ open: OpenDeal, _ corner: SellerCorner, _ wording: DealWording) -> HTML {
    let subject = open.deal.subject
    let rows = (open.round?.document.packages ?? []).enumerated().map { place, terms -> HTML in
      row(words.packageName(place), wording.amount(subject.gain(terms, corner)))
    }
    return """
      <table class="plain"><tbody>\(row(words.todaysOffer, wording.amount(subject.gainToday(corner))))\(rows)</tbody></table>
      """
  }

  private func row(_ name: String, _ amount: String) -> HTML {
    "<tr><th scope=\"row\">\(name)</th><td class=\"num\">\(amount)</td></tr>"
  }

  /// What she chose to share with "other packages, please".
  private func shared(_ open: OpenDeal, _ wording: DealWording) -> HTML {
    guard let asked = open.round?.document.asked else { return .empty }
    let marks = open.deal.subject.issues.flatMap { issue in
      issue.levels.compactMap { level -> HTML? in
        guard let band = asked.bands[issue.id]?[level.id], band != .dontMind else { return nil }
        return "<li>\(issue.name), \(wording.level(level)): <b>\(words.band(band))</b></li>"
      }
    }
    return """
      <h3>\(words.sheShared(who))</h3>\(if: !asked.words.isEmpty, "<blockquote>\(asked.words)</blockquote>")\
      \(marks.isEmpty ? "<p class=\"soft\">\(words.sharedNoMarks)</p>" as HTML : "<ul>\(marks)</ul>")
      """
  }

  private func next(_ corner: SellerCorner) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    func line(_ name: String, _ label: String, _ minor: Int64) -> HTML {
      field.line(
        name, "\(label) (\(scene.notation.currency.code))",
        value: scene.value(name, Plain.number(scene.notation.currency.units(minor))), extra: "inputmode=\"decimal\"")
    }
    return """
      <form method="post" action="\(scene.action("deal/next"))">\(Field.token(scene.token))<div class="pairs">\
      \(line("target", words.target, corner.target))\(line("tolerance", words.tolerance, corner.tolerance))</div>\
      <button class="go">\(words.layNextRound)</button></form>
      """
  }
}
