import Desk
import Markup
import Money

/// "Could you explain this difference to both?": deals of the same offer that ended in other terms, for the rep alone.
struct LikeDealCard {
  let scene: TableScene
  let open: OpenDeal
  let likeDeals: [LikeDeal]
  let corner: SellerCorner
  private var words: any Words { scene.words }

  var html: HTML {
    guard !likeDeals.isEmpty, let terms = open.picked ?? open.round?.document.result?.terms else { return .empty }
    let field = Field(words: words, faults: scene.faults)
    return """
      <div class="private" id="like-deals"><h3>\(words.explainDifference)</h3><p class="soft">\(words.explainDifferenceText)</p>\
      <ul class="bare stack">\(likeDeals.map { line($0, terms) })</ul>\
      <form method="post" action="\(scene.action("deal/explain"))">\(Field.token(scene.token))\
      \(field.lines("explanation", words.explanationLabel, value: scene.value("explanation", corner.explanation ?? ""), hint: words.explanationHint, rows: 2))\
      <button>\(words.keepExplanation)</button></form></div>
      """
  }

  private func line(_ like: LikeDeal, _ terms: Deal.Terms) -> HTML {
    let here = DealWording(subject: open.deal.subject, words: words, notation: scene.notation)
    let there = DealWording(subject: like.subject, words: words, notation: scene.notation)
    func said(_ level: Deal.Level?, _ wording: DealWording) -> String {
      level.map(wording.level) ?? words.notOnTheTable
    }
    let price = open.deal.subject.price(in: terms)
    return """
      <li><b>\(like.household.name)</b> <span class="soft">\(scene.notation.day(scene.day(like.since)))</span>\
      <dl class="terms">\(if: like.price != price, row(words.priceInAll, here.amount(price), there.amount(like.price)))\
      \(like.differences(from: open.deal.subject, terms).map { row($0.what, said($0.here, here), said($0.there, there)) })</dl></li>
      """
  }

  private func row(_ what: String, _ here: String, _ there: String) -> HTML {
    "<div><dt>\(what)</dt><dd>\(words.hereAndThere(here, there))</dd></div>"
  }
}
