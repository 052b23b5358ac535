import Money

/// The simulated customer's sentences in a language.
public struct CustomerVoice: Sendable {
  let scene: PracticeScene
  let temper: Temper
  let sentences: any VoiceSentences

  /// The voice of a setup's customer; English where the language, an ISO code, is not spoken.
  public init(_ setup: PracticeSetup, language: String) {
    (scene, temper) = (setup.scene, setup.temper)
    sentences = language == "es" ? SpanishVoice() : EnglishVoice()
  }

  /// What she says, as sentences.
  public func sentence(_ said: [Utterance]) -> String { said.map(sentence).joined(separator: " ") }

  /// What she says.
  public func sentence(_ utterance: Utterance) -> String {
    switch utterance {
    case .greets: sentences.greeting(temper)
    case .tells(let id):
      scene.needs.firstIndex { $0.id == id }.map { sentences.tells(scene.needs[$0], variant: $0) }
        ?? sentences.plain(.puzzled, temper)
    case .circumstance(let id, let isSo): circumstance(id, isSo)
    case .prefers(let issue, let level, let less):
      sentences.prefers(name(of: level, in: issue), over: scene.issues.first { $0.id == less }?.name ?? less)
    case .asksFor(let levels): asksFor(levels)
    default: sentences.plain(utterance, temper)
    }
  }

  /// What these levels change of today, as a list of phrases.
  public func changes(_ levels: [Int]) -> [String] {
    zip(scene.issues, levels).filter { $1 != 0 }.map { name(of: $0.levels[$1].id, in: $0.id) }
  }

  /// A level, as a phrase: "5% off", "Priority support: for six months".
  public func name(of level: String, in issue: String) -> String {
    guard let issue = scene.issues.first(where: { $0.id == issue }),
      let found = issue.levels.first(where: { $0.id == level })
    else { return level }
    if let cut = found.cut { return sentences.cut(cut) }
    return "\(issue.name): \(found.name)"
  }

  /// What is asked to know whether a limitation bites.
  public func question(_ circumstance: PracticeScene.Circumstance) -> String {
    if case .yesNo = circumstance.value { return circumstance.label }
    return sentences.isIt(circumstance.label, bound(circumstance))
  }

  private func circumstance(_ id: String, _ isSo: Bool) -> String {
    guard let asked = scene.limitations.first(where: { $0.id == id })?.asks else {
      return sentences.plain(.puzzled, temper)
    }
    if case .yesNo(let value) = asked.value {
      return sentences.yesNo(isSo == (value == (asked.comparison == .equal)))
    }
    return sentences.circumstance(asked.label, bound(asked), isSo)
  }

  private func bound(_ circumstance: PracticeScene.Circumstance) -> String {
    let value: String
    switch circumstance.value {
    case .word(let word): value = word
    case .yesNo(let yes): value = sentences.yesNo(yes)
    case .number(let figure):
      value = DecimalText.short(figure.mode, decimals: 2) + (circumstance.unit.isEmpty ? "" : " " + circumstance.unit)
    }
    return sentences.bound(circumstance.comparison, value)
  }

  private func asksFor(_ levels: [Int]) -> String {
    let changes = changes(levels)
    return changes.isEmpty ? sentences.asksForToday : sentences.asksFor(changes)
  }
}

/// What the customer's sentences are made of in a language.
protocol VoiceSentences: Sendable {
  func greeting(_ temper: Temper) -> String
  func tells(_ need: PracticeScene.Need, variant: Int) -> String
  func prefers(_ level: String, over issue: String) -> String
  func asksFor(_ changes: [String]) -> String
  var asksForToday: String { get }
  func cut(_ share: Double) -> String
  func isIt(_ label: String, _ bound: String) -> String
  func circumstance(_ label: String, _ bound: String, _ isSo: Bool) -> String
  func yesNo(_ yes: Bool) -> String
  func bound(_ comparison: Comparison, _ value: String) -> String
  /// What needs nothing but the temper.
  func plain(_ utterance: Utterance, _ temper: Temper) -> String
}
