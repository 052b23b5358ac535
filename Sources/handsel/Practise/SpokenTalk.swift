import Desk
import Money
import Practice

/// A practice talk on a terminal: lines in, the customer's sentences out.
struct SpokenTalk {
  private(set) var run: PracticeRun
  let voice: CustomerVoice
  private var scene: PracticeScene { run.setup.scene }

  init(_ setup: PracticeSetup) {
    run = PracticeRun(setup)
    voice = CustomerVoice(setup, language: "en")
  }

  var opening: String { "\(help)\nShe: \(voice.sentence(.greets))\n" }

  /// Takes a line; what is answered, with the line before it where it does not stand on the terminal anyway.
  mutating func hear(_ line: String, echo: Bool = false) -> String {
    let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if typed.isEmpty || typed.hasPrefix("#") { return "" }
    let before = echo ? "> \(typed)\n" : ""
    if typed == "help" { return before + help }
    guard let step = SpokenStep(typed, in: scene).step else {
      return before + "(That is no step; \"help\" says what there is.)\n"
    }
    run = PracticeRun(run.setup, steps: run.steps + [step])
    return before + "She: \(voice.sentence(run.turns.last?.said ?? []))\n"
  }

  /// Ends the talk where nobody else did.
  mutating func end() { run = PracticeRun(run.setup, steps: run.steps + [PracticeStep(.end)]) }

  /// Everything one can do, with the numbers.
  var help: String {
    var lines = ["\(scene.trade): \(scene.offer), \(money(scene.price)). Customer \(run.setup.seed)."]
    func list(_ name: String, _ items: [(Int, String)]) {
      for (number, text) in items { lines.append("  \(name) \(number)  \(text)") }
    }
    list("ask", scene.questions.enumerated().map { ($0 + 1, $1.text) })
    list(
      "look",
      scene.limitations.enumerated().compactMap { place, found in found.asks.map { (place + 1, voice.question($0)) } })
    list("tell", scene.limitations.enumerated().map { ($0 + 1, $1.text) })
    for (place, issue) in scene.issues.enumerated() {
      let levels = issue.levels.enumerated().map { number, level in
        "\(number + 1) \(number == 0 && level.name.isEmpty ? "as today" : level.cut == nil ? level.name : voice.name(of: level.id, in: issue.id))"
      }
      lines.append("  offer \(place + 1)=  \(issue.name): \(levels.joined(separator: ", "))")
    }
    lines.append("  which 1 2 | take | both (it is to work out for both) | wait | elsewhere | say WORDS | end")
    return lines.joined(separator: "\n") + "\n"
  }

  /// An amount of the scene's currency.
  func money(_ minor: Int64) -> String { Money(minor: minor, currency: Currency(code: scene.currency) ?? .euro).text }
}

/// A line as a step.
struct SpokenStep {
  /// The step; `nil` where the line is none.
  let step: PracticeStep?

  init(_ line: String, in scene: PracticeScene) {
    if line == "say" || line.hasPrefix("say ") {
      step = PracticeStep(.say, words: String(line.dropFirst(4)))
      return
    }
    let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
    let parts = (halves.first ?? "").split(separator: " ").map(String.init)
    let words = halves.count > 1 ? String(halves[1].drop { $0 == " " }) : ""
    step = parts.first.flatMap { SpokenStep.move($0, Array(parts.dropFirst()), scene) }.map {
      PracticeStep($0, words: words)
    }
  }

  private static func move(_ verb: String, _ rest: [String], _ scene: PracticeScene) -> PracticeStep.Move? {
    func pick<Thing>(_ things: [Thing], _ text: String?) -> Thing? {
      text.flatMap { Int($0) }.flatMap { things.indices.contains($0 - 1) ? things[$0 - 1] : nil }
    }
    switch (verb, rest.count) {
    case ("ask", 1): return pick(scene.questions, rest[0]).map { .ask($0.id) }
    case ("look", 1): return pick(scene.limitations, rest[0]).flatMap { $0.asks == nil ? nil : .look($0.id) }
    case ("tell", 1): return pick(scene.limitations, rest[0]).map { .tell($0.id) }
    case ("which", 2):
      guard let one = pick(scene.issues, rest[0]), let other = pick(scene.issues, rest[1]) else { return nil }
      return .compare(one.id, other.id)
    case ("offer", _):
      var terms: [String: String] = [:]
      for part in rest {
        let pair = part.split(separator: "=").map(String.init)
        guard pair.count == 2, let issue = pick(scene.issues, pair[0]), let level = pick(issue.levels, pair[1]) else {
          return nil
        }
        terms[issue.id] = level.id
      }
      return .offer(terms)
    case ("take", 0): return .take
    case ("both", 0): return .voiceIntention
    case ("wait", 0): return .offerToWait
    case ("elsewhere", 0): return .sendElsewhere
    case ("end", 0): return .end
    default: return nil
    }
  }
}
