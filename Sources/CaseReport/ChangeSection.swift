import Advice
import CaseFile
import Money
import Terminal

/// Where two ways that were asked about come out the same.
struct ChangeSection {
  private let scene: AdviceScene

  init(_ scene: AdviceScene) { self.scene = scene }

  func write(_ writing: inout Writing) {
    guard let sentence else { return }
    writing.heading("What would change the answer")
    writing.paragraph(StyledText(sentence), indent: 2)
  }

  /// `nil` where nothing was asked.
  var sentence: String? {
    guard let change = scene.answer.change else { return nil }
    let pair = "\(scene.name(change.from)) and \(scene.name(change.to))"
    let scenario = scene.words.plain(change.scenario.text)
    guard let equal = change.probabilityAtWhichTheyAreEqual else {
      return "However likely \(scenario) is, \(pair) never come out the same."
    }
    return "\(pair) come out the same where \(scenario) is at \(scene.words.percent(equal, decimals: 1))."
  }
}
