import Bargaining
import Coaching
import Desk
import Markup
import Money
import Practice

/// A practice talk looked back at: what was heard and told, what both gained and could have gained, what was said.
struct PracticeReviewPage {
  let page: PracticeTalkPage
  let review: PracticeReview
  private var words: any Words { page.words }

  var html: HTML {
    """
    \(page.header)
    <section class="sheet\(if: isGood, " good")"><h2>\(words.reviewTitle)</h2><p>\(page.run.ending.map(words.ended) ?? "")</p></section>
    <section><h2>\(words.gainsTitle)</h2>\(gains)</section>
    <section><h2>\(words.neededTitle)</h2><ul class="lines">\(review.needs.map(need))</ul></section>
    <section><h2>\(words.bitesTitle)</h2>\(bites)</section>
    <section><h2>\(words.eachTradeTitle)</h2>\(trades)</section>
    <section><h2>\(words.wordsTitle)</h2>\(phrases)</section>
    <section class="talk"><h2>\(words.goAgainTitle)</h2><p class="soft">\(words.goAgainText)</p>\(page.turns(replayable: true))</section>
    <section class="screen"><p class="soft">\(words.practiceAssumptions(seed: "\(page.run.setup.seed)", isLeftAssumed: page.scene.isLeftAssumed))</p>
    <div class="row"><a class="button go" href="\(Address.practice)">\(words.practiseATalk)</a>
    <form class="inline" method="post" action="\(Address.practice(page.talk.id, "forget"))">\(Field.token(page.token))<button class="quiet">\(words.forgetTalk)</button></form></div></section>
    """
  }

  /// Whether it ended well for her: a deal good for both with nothing untold, or an honest word where none was.
  private var isGood: Bool {
    switch page.run.ending {
    case .agreed: review.package.gains.isAcceptable && review.untold == 0
    case .sentElsewhere: review.fair == nil
    case .waits: true
    default: false
    }
  }

  private func amount(_ minor: Int64) -> String { page.notation.rounded(page.units(minor)) }

  private var gains: HTML {
    let here = review.package.gains
    let better = review.better.map { gives($0, words.betterSentence) }
    let fair = review.fair.map { gives($0, words.fairSentence) }
    return """
      <p>\(words.gainsSentence(review.standing, her: amount(here.customer), you: amount(here.seller)))</p>
      \(if: review.untold > 0 && review.standing == .agreed, "<p class=\"fault\">\(words.untoldSentence(amount(review.untold)))</p>")
      \(fair ?? "<p>\(words.nothingWasGood)</p>")
      \(better ?? (review.fair != nil && here.isAcceptable ? "<p>\(words.isEfficientSentence)</p>" : .empty))
      \(PracticeGains(review: review, words: words, notation: page.notation).html)
      """
  }

  /// What a package gives, and what it changes of today's offer.
  private func gives(_ package: Package, _ sentence: (String, String) -> String) -> HTML {
    let changes = page.voice.changes(package.levels)
    return """
      <p>\(sentence(amount(package.gains.customer), amount(package.gains.seller)))</p><ul class="bare chips">\((changes.isEmpty ? [words.unchanged] : changes).map { "<li class=\"tag\">\($0)</li>" as HTML })</ul>
      """
  }

  private func need(_ need: (need: PracticeScene.Need, isFound: Bool, askedBy: [PracticeScene.Question])) -> HTML {
    """
    <li><b>\(need.need.text)</b><br>\(need.isFound ? words.wasHeard : words.wasMissed)\
    \(if: !need.isFound, need.askedBy.first.map { "<br><small>\(words.wouldHaveComeUp($0.text))</small>" as HTML } ?? .empty)</li>
    """
  }

  private var bites: HTML {
    if review.limitations.isEmpty { return "<p>\(words.nothingBitesHer)</p>" }
    return """
      <ul class="lines">\(review.limitations.map { bite -> HTML in
        """
        <li>\(bite.limitation.text)<br>\(if: bite.isTold, "<small>\(words.wasTold(amount(bite.cost)))</small>")\
        \(if: !bite.isTold, "<span class=\"fault\">\(words.wasNotTold(amount(bite.cost)))</span>")</li>
        """
      })</ul>
      """
  }

  private var trades: HTML {
    if review.trades.isEmpty { return "<p>\(words.noTradeLeft)</p>" }
    return """
      <p class="soft">\(words.tradesText)</p><div class="scroll"><table class="plain"><thead><tr><th scope="col">\(words.tradeHead)</th>\
      <th scope="col" class="num">\(words.sheHead)</th><th scope="col" class="num">\(words.youHead)</th></tr></thead><tbody>\
      \(review.trades.map { trade -> HTML in
        "<tr><th scope=\"row\">\(name(trade))</th><td class=\"num\">\(signed(trade.change.customer))</td><td class=\"num\">\(signed(trade.change.seller))</td></tr>"
      })</tbody></table></div>
      """
  }

  private func signed(_ minor: Int64) -> String { (minor > 0 ? "+" : "") + amount(minor) }

  /// What a trade moves to; where that is how it is offered today, it says so.
  private func name(_ trade: Bargaining.Trade) -> String {
    let issue = page.scene.issues.first { $0.id == trade.issue }
    if issue?.levels.first?.id == trade.to { return "\(issue?.name ?? trade.issue): \(words.unchanged)" }
    return page.voice.name(of: trade.to, in: trade.issue)
  }

  private var phrases: HTML {
    if review.phrases.isEmpty { return "<p>\(words.noWordsFlagged)</p>" }
    return """
      <ol class="bare findings">\(review.phrases.map { phrase -> HTML in
        let said = page.run.turns[phrase.turn].step.words
        return """
          <li class="finding \(phrase.finding.severity.rawValue)"><p class="between"><b>\(words.severity(phrase.finding.severity))</b> <small>\(words.kind(phrase.finding.label))</small></p>\
          <blockquote>\(said.part(phrase.finding.bytes))</blockquote><p>\(words.why(phrase.finding))</p>\
          \(words.kinder(phrase.finding).map { "<p class=\"kinder\">\($0)</p>" as HTML } ?? .empty)</li>
          """
      })</ol>
      """
  }
}
