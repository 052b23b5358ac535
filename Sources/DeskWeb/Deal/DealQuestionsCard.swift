import Desk
import Foundation
import Markup
import Preferences

/// "Which of these two would you rather have?": a few questions instead of marks, asked and learned from in her browser.
///
/// What is sent once is what is believed of customers in general and what can be asked. No answer leaves the browser, but
/// where she lends them, without her name.
struct DealQuestionsCard {
  /// So many possible customers are looked at in the browser.
  static let draws = 500

  let scene: TableScene
  let open: OpenDeal
  let wording: DealWording
  private var words: any Words { wording.words }

  var html: HTML {
    guard let questions = scene.questions else { return .empty }
    return """
      <section class="ask" id="ask" hidden aria-labelledby="ask-title" data-script="\(Asset.questions.address)" data-known="\(DealCorner.json(Known(questions, wording)))" data-counted="\(words.questionOf("{n}", of: PairQuestion.mostAsked))" \
      data-understood="\(words.understood("{what}", "{amount}", "{low}", "{high}"))" data-perhaps="\(words.understoodPerhaps("{what}", "{amount}", "{high}"))" data-no-use="\(words.understoodNoUse("{what}"))" data-nothing="\(words.understoodNothing)" data-clear="\(words.clearNow("{package}"))" data-unclear="\(words.unclearStill("{package}", "{other}"))" \
      data-done="\(words.askedAll("{package}"))"><h4 id="ask-title">\(words.whichOfTheseTwo)</h4><p class="soft" data-intro>\(words.askIntro(PairQuestion.mostAsked))\(if: questions.earlier > 0, " \(words.believedFrom(questions.earlier))")</p>\
      <p class="soft count" data-count hidden></p><div class="pair" role="group" aria-labelledby="ask-title" data-pair>\
      <button type="button" data-reply="first"><small data-what></small><b></b><small>\(words.elseAsToday)</small></button><button type="button" data-reply="second"><small data-what></small><b></b><small>\(words.elseAsToday)</small></button></div>\
      <div class="replies" data-pair><button type="button" class="quiet" data-reply="same">\(words.aboutTheSame)</button><button type="button" class="quiet" data-reply="cantSay">\(words.cantSay)</button></div>\
      <div class="understood" role="status" data-said hidden></div>\
      <div class="replies" data-after hidden><button type="button" class="quiet" data-back>\(words.takeAnswerBack)</button><button type="button" class="quiet" data-correct>\(words.putItRight)</button></div>\(lending)</section>
      """
  }

  /// Whether she lends what she answered; shown once she has answered all she is asked.
  private var lending: HTML {
    """
    <div class="lend" hidden data-lend="\(scene.action("deal/lend"))" data-token="\(scene.token)">\
    <label class="tick"><input type="checkbox" data-lends aria-describedby="h-lend">\(words.lendAnswers)</label>\
    <small class="hint" id="h-lend">\(words.lendText(scene.table.rep.firstName))</small>\
    <p class="soft" role="status" data-lent hidden data-yes="\(words.answersLent)" data-no="\(words.answersTakenBack)" data-unlent="\(words.answersNotLent)" data-still="\(words.answersStillLent)"></p></div>
    """
  }

  /// What the script has to know.
  private struct Known: Encodable {
    struct Move: Encodable {
      let issue: String
      let level: String
      let what: String
      let how: String
      let features: [Double]
    }
    let levels: [String]
    let mean: [Double]
    /// The lower triangle, row by row, without the zeros above the diagonal.
    let lower: [Double]
    let moves: [Move]
    let pairs: [[Int]]
    let step: Int64
    let draws: Int
    let most: Int
    let clearFrom: Double

    init(_ questions: DealQuestions, _ wording: DealWording) {
      levels = questions.levels.map { "\($0.issue)/\($0.level)" }
      mean = questions.population.mean.map(Known.rounded)
      lower = questions.population.lowerTriangle.map(Known.rounded)
      moves = questions.moves.map { move in
        let issue = wording.subject.issues.first { $0.id == move.issue }
        let level = issue?.levels.first { $0.id == move.level }
        return Move(
          issue: move.issue, level: move.level, what: issue?.name ?? "",
          how: level.map { Known.said($0, wording) } ?? "",
          features: move.features.map(Known.rounded))
      }
      pairs = questions.pairs.map { [$0.first, $0.second] }
      step = questions.step
      draws = DealQuestionsCard.draws
      most = PairQuestion.mostAsked
      clearFrom = Pick.clearFrom
    }

    /// A level, and of a cut what it takes off.
    private static func said(_ level: Deal.Level, _ wording: DealWording) -> String {
      guard let cut = level.cut else { return wording.level(level) }
      return wording.words.cutOf(wording.level(level), wording.amount(wording.subject.off(cut)))
    }

    /// Six digits are more than is known.
    private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
  }
}
