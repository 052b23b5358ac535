import Bargaining
import Desk
import Markup
import Money

/// "Can you do ten per cent?" on the Table: asking, and the answer both see.
struct CutSection {
  let scene: TableScene
  let open: OpenDeal
  let wording: DealWording
  private var words: any Words { scene.words }
  private var rep: String { scene.table.rep.firstName }
  private var isCustomer: Bool { scene.reader == .customer }

  var html: HTML {
    guard let round = open.round, open.deal.subject.issues.contains(where: \.isPrice) else { return .empty }
    return "\(round.document.cut.map(said) ?? .empty)\(if: isCustomer && open.picked == nil, asking(round))"
  }

  private func percent(_ basisPoints: Int64) -> String {
    scene.notation.percent(Double(basisPoints) / 10_000, decimals: 2)
  }

  private func said(_ cut: DealRound.CutAsk) -> HTML {
    let asked = percent(cut.basisPoints)
    guard let answer = cut.answer else {
      guard isCustomer else { return .empty }
      return "<p class=\"tag\" role=\"status\">\(words.youAskedCut(asked, rep))</p>"
    }
    let named = percent(answer.basisPoints)
    let sentence: String =
      switch answer.kind {
      case .yes: words.saidYes(rep, named)
      case .limit: words.saidLimit(rep, named)
      case .rule: words.saidRule(rep, named)
      }
    return "<div class=\"sheet\"><p>\(sentence)</p>\(if: isCustomer, swaps(answer, instead: asked, cut))</div>"
  }

  /// What could be had instead; the script in her browser shows what is worth more to her, and nothing else.
  private func swaps(_ answer: DealRound.CutAnswer, instead asked: String, _ cut: DealRound.CutAsk) -> HTML {
    let items = answer.swaps.compactMap { swap -> HTML? in
      guard let issue = open.deal.subject.issues.first(where: { $0.id == swap.issue }),
        let level = issue.levels.first(where: { $0.id == swap.level })
      else { return nil }
      return "<li data-swap=\"\(swap.issue)/\(swap.level)\" hidden>\(issue.name), \(wording.level(level))</li>"
    }
    guard !items.isEmpty else { return .empty }
    let worth = open.deal.subject.off(Double(cut.basisPoints) / 10_000)
    return """
      <div id="swaps" data-cut="\(String(worth))" hidden><p><b>\(words.insteadOf(asked))</b></p><ul>\(items)</ul></div>
      """
  }

  private func asking(_ round: DealRound) -> HTML {
    let field = Field(words: words, faults: scene.faults)
    return """
      <details class="more screen" data-key="deal-cut"\(if: scene.faults["percent"] != nil, " open")><summary>\(words.canYouDoBetter)</summary>\
      <form method="post" action="\(scene.action("deal/cut"))">\(Field.token(scene.token))\
      <input type="hidden" name="deal" value="\(open.deal.id.text)"><input type="hidden" name="round" value="\(round.number)">\
      \(field.line("percent", words.howMuchOff, value: scene.value("percent", ""), extra: "inputmode=\"decimal\""))\
      <button>\(words.askIt)</button></form></details>
      """
  }
}

/// The constraint card in the rep's drawer: what her own numbers say of the cut, and what she can say truthfully.
struct CutCard {
  let scene: TableScene
  let open: OpenDeal
  let corner: SellerCorner
  let wording: DealWording
  private var words: any Words { scene.words }

  var html: HTML {
    guard let cut = open.round?.document.cut, cut.answer == nil, let asked = Percent(basisPoints: cut.basisPoints),
      let card = ConstraintCard(asked, of: open.deal.subject, corner: corner)
    else { return .empty }
    let percent = scene.notation.percent(Double(cut.basisPoints) / 10_000, decimals: 2)
    let largest = scene.notation.percent(card.largest.approximate, decimals: 2)
    let field = Field(words: words, faults: scene.faults)
    let chosen = scene.typed.has("kind") ? scene.typed["kind"] : "limit"
    return """
      <div class="sheet" id="cut"><h3>\(words.sheAsksCut(scene.table.household.firstName, percent, wording.amount(card.cost)))</h3>\
      <p>\(words.largestCut(largest))</p>\
      <p>\(card.short > 0 ? words.cutTakes(percent, wording.amount(card.short)) : words.cutTakesNothing(percent))</p>\
      <form method="post" action="\(scene.action("deal/answer"))">\(Field.token(scene.token))<fieldset><legend>\(words.whatYouCanSay)</legend>\
      \(if: isLevel(asked), choice("yes", words.sayYes(percent), chosen))\(choice("limit", words.sayLimit, chosen))\(choice("rule", words.sayRule, chosen))</fieldset>\
      \(field.line("limit", words.theLimit, value: scene.value("limit", String(card.claimable)), extra: "inputmode=\"decimal\""))\
      \(if: !card.swaps.isEmpty, "<p class=\"soft\">\(words.swapsGoAlong(scene.notation.list(card.swaps.map(name))))</p>")\
      <button class="go">\(words.placeAnswer)</button></form></div>
      """
  }

  private func choice(_ kind: String, _ text: String, _ chosen: String) -> HTML {
    """
    <label class="tick"><input type="radio" name="kind" value="\(kind)"\(if: kind == chosen, " checked")><span>\(text)</span></label>
    """
  }

  /// Whether the cut is one of those she put into the catalogue, so that it can be laid as it is.
  private func isLevel(_ asked: Percent) -> Bool {
    open.deal.subject.issues.contains { issue in
      issue.levels.contains { abs(($0.cut ?? -1) - Double(asked.basisPoints) / 10_000) < 0.000_01 }
    }
  }

  private func name(_ swap: DealRound.Swap) -> String {
    guard let issue = open.deal.subject.issues.first(where: { $0.id == swap.issue }),
      let level = issue.levels.first(where: { $0.id == swap.level })
    else { return swap.level }
    return "\(issue.name) \(wording.level(level))"
  }
}
