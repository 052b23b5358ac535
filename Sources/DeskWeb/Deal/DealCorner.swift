import Desk
import Foundation
import Markup
import Money

/// The customer's private corner: what matters to her, read by a script in her browser and sent nowhere.
///
/// None of its fields is in a form or has a name, so that no button can send them.
struct DealCorner {
  let scene: TableScene
  let open: OpenDeal
  let wording: DealWording
  private var words: any Words { scene.words }
  private var subject: Deal.Subject { open.deal.subject }
  private var perUnit: Double { Double(scene.notation.currency.minorPerUnit) }

  var html: HTML {
    """
    <p class="nojs soft">\(words.cornerNeedsScript)</p>
    <section class="private yesjs" id="corner" aria-label="\(words.cornerTitle)" data-deal="\(open.deal.id.text)" data-table="\(scene.table.household.id.text)" \
    data-subject="\(DealCorner.json(Known(subject, gain: gain)))" data-currency="\(scene.notation.currency.code)" \
    data-minor="\(String(scene.notation.currency.minorPerUnit))" data-better="\(agreed == nil ? words.betterForYou("{amount}") : words.betterThanAgreed("{amount}"))" \
    data-worse="\(agreed == nil ? words.worseForYou("{amount}") : words.worseThanAgreed("{amount}"))" data-agreed="\(agreed.map(DealCorner.json) ?? "null")" data-even="\(words.evenForYou)" data-nice="\(words.hasNice("{n}"))" \
    data-about="\(words.aboutAsMuch("{amount}"))" data-lacks="\(words.lacksMust)" data-hidden="\(words.hiddenPackages("{n}"))" data-show="\(words.showThem)">\
    <p class="kicker" data-kicker data-lent="\(words.onlyOnThisPhoneButLent)">\(words.onlyOnThisPhone)</p><h3>\(words.cornerTitle)</h3><p class="soft">\(words.cornerText(scene.table.rep.firstName))</p>
    \(DealQuestionsCard(scene: scene, open: open, wording: wording).html)\
    <details class="more" data-key="deal-marks"><summary>\(words.markInstead)</summary><div class="stack">\(subject.issues.filter { !$0.isPrice }.map(issue))</div></details>
    <label class="tick"><input type="checkbox" data-money>\(words.sayInMoney)</label>
    <div data-figures hidden class="stack">\(today)\(gains)</div>
    <p><button type="button" class="quiet" data-forget>\(words.forgetMarks)</button></p></section>
    """
  }

  /// What was agreed, where the round looks for something better.
  private var agreed: Deal.Terms? { open.round?.document.better }

  /// What today's offer is worth against her best other way, in minor units, as section 2 has it.
  private var gain: Int64 { Int64(((scene.gainToday(subject) ?? 0) * perUnit).rounded()) }

  private var today: HTML {
    let other = scene.bestOtherWay.map { scene.names.name($0) } ?? words.goingOnAsNow
    return """
      <div class="field"><label for="c-today">\(words.todayAgainst(other)) (\(scene.notation.currency.code))</label>\
      <small class="hint" id="h-c-today">\(words.todayAgainstHint)</small>\
      <input id="c-today" inputmode="decimal" autocomplete="off" data-today aria-describedby="h-c-today"></div>
      """
  }

  /// The picture of both gains, which the script draws: hers to the coin, the rep's about the same in all.
  private var gains: HTML {
    """
    <figure class="gains" data-gains data-today-name="\(agreed == nil ? words.todaysOffer : words.whatWeAgreed)"><figcaption><strong>\(words.bothGains)</strong> \(words.ownGainsText(scene.table.rep.firstName))</figcaption>\
    <ol class="bare"></ol></figure>
    """
  }

  private func issue(_ issue: Deal.Settled) -> HTML {
    let rows = issue.levels.enumerated().map { place, level -> HTML in
      let key = "\(issue.id)/\(level.id)"
      let bands = DealRound.Band.allCases.map { band -> HTML in
        """
        <label class="chip"><input type="radio" data-band="\(band.rawValue)" name="c-\(key)"\(if: band == .dontMind, " checked")>\
        <span>\(words.band(band))</span></label>
        """
      }
      return """
        <div class="level" data-level="\(key)"><span id="l-\(key)">\(wording.level(level))\(if: place == 0, " <small>\(words.isToday)</small>")</span>\
        <div class="chips small" role="radiogroup" aria-labelledby="l-\(key)">\(bands)</div>\(if: place > 0, slider(level, key))</div>
        """
    }
    return "<fieldset><legend>\(issue.name)</legend>\(rows)</fieldset>"
  }

  /// What a level is worth to her, from an assumption on.
  private func slider(_ level: Deal.Level, _ key: String) -> HTML {
    let worth = scene.notation.currency.units(level.worth)
    let reach = max(100, (abs(worth) * 2 / 50).rounded(.up) * 50)
    return """
      <label class="slide" data-worth hidden><span>\(words.worthToYouNow) <small data-assumed data-learned="\(words.fromYourAnswers)">\(words.assumed)</small></span><output></output>\
      <input type="range" min="\(Plain.number(-reach))" max="\(Plain.number(reach))" step="1" value="\(Plain.number(worth))" aria-labelledby="l-\(key)"></label>
      """
  }

  /// What the script has to know: the price, and of every level what it takes off or is usually worth, in minor units.
  private struct Known: Encodable {
    struct Level: Encodable {
      let id: String
      let worth: Int64
      let isPrice: Bool
    }
    struct Issue: Encodable {
      let id: String
      let levels: [Level]
    }
    let gain: Int64
    let issues: [Issue]

    init(_ subject: Deal.Subject, gain: Int64) {
      self.gain = gain
      issues = subject.issues.map { issue in
        Issue(
          id: issue.id,
          levels: issue.levels.map { level in
            Level(id: level.id, worth: level.cut.map { subject.off($0) } ?? level.worth, isPrice: level.cut != nil)
          })
      }
    }
  }

  /// A value as JSON, the keys in order.
  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
