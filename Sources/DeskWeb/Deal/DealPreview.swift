import Desk
import Markup
import Money

/// What the rep would lay on the Table with the figures in her form, package by package, with what each leaves her.
struct DealPreview {
  let preview: RoundPreview
  let words: any Words
  let notation: Notation

  var html: HTML {
    let wording = DealWording(subject: preview.subject, words: words, notation: notation)
    let per = notation.currency
    return """
      <div id="deal-preview" aria-live="polite" data-least="\(Plain.number(per.units(preview.reach.lowerBound)))" \
      data-most="\(Plain.number(per.units(preview.reach.upperBound)))" data-target="\(Plain.number(per.units(preview.target)))">\
      \(preview.packages.isEmpty ? outOfReach(wording) : packages(wording))</div>
      """
  }

  /// Where the figures do not make a deal yet.
  static func nothingYet(_ words: any Words) -> HTML {
    "<div id=\"deal-preview\" aria-live=\"polite\"><p class=\"soft\">\(words.fillInToSee)</p></div>"
  }

  private func outOfReach(_ wording: DealWording) -> HTML {
    "<p>\(words.nothingLeavesThat(wording.amount(preview.target), nearest: preview.nearest.map(wording.amount)))</p>"
  }

  private func packages(_ wording: DealWording) -> HTML {
    let rows = preview.packages.enumerated().map { place, laid -> HTML in
      let changes = wording.changes(laid.terms).map { "\($0.what): \($0.how)" }
      return """
        <li><div class="between"><b>\(words.packageName(place))</b><span>\(words.leavesYou(wording.amount(laid.leaves)))</span></div>\
        <small>\(changes.isEmpty ? words.asToday : changes.joined(separator: " · "))</small></li>
        """
    }
    return """
      <p class="soft">\(words.wouldLay(preview.packages.count, of: preview.candidates))</p><ol class="bare lines">\(rows)</ol>
      """
  }
}
