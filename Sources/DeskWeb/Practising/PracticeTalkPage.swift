import Desk
import Markup
import Money
import Practice

/// A practice talk that goes on: what was said, what was heard, what the rep can do.
struct PracticeTalkPage {
  let talk: PracticeTalk
  let run: PracticeRun
  let words: any Words
  let notation: Notation
  let voice: CustomerVoice
  let token: String
  let newName: String
  var scene: PracticeScene { run.setup.scene }

  init(_ talk: PracticeTalk, _ visit: Visit) {
    self.talk = talk
    run = talk.run
    words = visit.words
    notation = Notation(words.language, Currency(code: run.setup.scene.currency) ?? .euro)
    voice = CustomerVoice(run.setup, language: words.language.rawValue)
    token = visit.token
    newName = visit.newName
  }

  var html: HTML {
    """
    \(header)<section class="talk" aria-live="polite">\(turns(replayable: false))</section>
    <section id="now"><h2>\(words.youHeardSoFar)</h2>\(heard)</section>
    <section><h2>\(words.whatYouDo)</h2>\(actions)</section>
    """
  }

  var header: HTML {
    """
    <p class="row trail screen"><a href="\(Address.practice)">\(words.practiceTitle)</a></p>
    <header class="open"><h1>\(scene.offer)</h1><p class="soft">\(words.temper(run.setup.temper)) · \(notation.exact(units(scene.price)))</p></header>
    """
  }

  func units(_ minor: Int64) -> Double { notation.currency.units(minor) }

  /// What was said on both sides, turn after turn; looking back with a way to go on from each.
  func turns(replayable: Bool) -> HTML {
    let opening: HTML = "<p class=\"says\">\(voice.sentence(.greets))</p>"
    return opening
      + run.turns.enumerated().map { number, turn -> HTML in
        """
        <div class="turn" id="turn-\("\(number + 1)")"><p class="says mine">\(spoken(turn.step))</p>\
        <p class="says">\(voice.sentence(turn.said))</p>\(if: replayable, again(number))</div>
        """
      }.joined
  }

  func again(_ turns: Int) -> HTML {
    """
    <form class="inline" method="post" action="\(Address.practice(talk.id, "again"))">\(Field.token(token))\(Field.once("\(newName.dropLast(2))\(two(turns))"))\
    <button class="quiet" name="turn" value="\("\(turns)")">\(turns == 0 ? words.fromTheBeginning : words.againFromHere)</button></form>
    """
  }

  /// Each form on the page makes a talk of its own.
  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private func spoken(_ step: PracticeStep) -> String {
    let did = words.did(step, asked: asked(step.move), changes: changes(step.move))
    if step.words.isEmpty { return did }
    switch step.move {
    case .say: return step.words
    default: return step.words + " " + did
    }
  }

  private func asked(_ move: PracticeStep.Move) -> String {
    switch move {
    case .ask(let id): scene.questions.first { $0.id == id }?.text ?? ""
    case .look(let id): scene.limitations.first { $0.id == id }?.asks.map(voice.question) ?? ""
    case .tell(let id): scene.limitations.first { $0.id == id }?.text ?? ""
    case .compare(let one, let other):
      [one, other].map { id in scene.issues.first { $0.id == id }?.name ?? id }.joined(separator: " / ")
    default: ""
    }
  }

  private func changes(_ move: PracticeStep.Move) -> [String] {
    guard case .offer(let terms) = move, let levels = scene.levels(of: terms) else { return [] }
    return voice.changes(levels)
  }

  private var heard: HTML {
    let needs = scene.needs.filter { run.found.contains($0.id) }
    if needs.isEmpty { return "<p class=\"soft\">\(words.nothingHeardYet)</p>" }
    return "<ul class=\"bare chips\">\(needs.map { "<li class=\"tag\">\($0.text)</li>" as HTML })</ul>"
  }
}

extension PracticeTalkPage {
  /// Everything the rep can do, in one form: each button sends what it does and the words beside it.
  private var actions: HTML {
    """
    <form class="acts" method="post" action="\(Address.practice(talk.id))">\(Field.token(token))<input type="hidden" name="turn" value="\("\(run.turns.count)")">
    \(Field(words: words).lines("words", words.inOwnWords, hint: words.inOwnWordsHint, rows: 2, extra: "maxlength=\"\("\(PracticeLimits.wordsCharacters)")\""))
    <p class="row"><button name="do" value="say">\(words.justSayIt)</button></p>
    \(group("ask", words.askSomething, isOpen: true, scene.questions.map { ("ask:\($0.id)", $0.text) }))
    \(group("look", words.askCircumstance, scene.limitations.compactMap { limitation in limitation.asks.map { ("look:\(limitation.id)", voice.question($0)) } }))
    \(group("tell", words.tellLimitation, scene.limitations.map { ("tell:\($0.id)", $0.text) }))
    \(if: scene.issues.count > 1, compare)\(offer)\(take)
    \(group("more", words.moreYouCanDo, [("intention", words.voiceIntention), ("wait", words.offerToWait), ("elsewhere", words.sendElsewhere), ("end", words.endTalk)]))
    </form>
    """
  }

  private func group(_ key: String, _ name: String, isOpen: Bool = false, _ moves: [(does: String, text: String)])
    -> HTML
  {
    if moves.isEmpty { return .empty }
    return """
      <details class="more" data-key="\(key)"\(if: isOpen, " open")><summary>\(name)</summary><div class="moves">\(moves.map {
        "<button name=\"do\" value=\"\($0.does)\">\($0.text)</button>" as HTML
      })</div></details>
      """
  }

  private var compare: HTML {
    let field = Field(words: words)
    let issues = scene.issues.map { ($0.id, $0.name) }
    return """
      <details class="more" data-key="compare"><summary>\(words.whichRather)</summary><div class="moves">\
      \(field.choice("one", words.theOne, issues, chosen: issues[0].0))\(field.choice("other", words.orTheOther, issues, chosen: issues[1].0))\
      <button name="do" value="compare">\(words.askWhich)</button></div></details>
      """
  }

  private var offer: HTML {
    let field = Field(words: words)
    let standing = run.lastOffer ?? scene.today
    return """
      <details class="more" data-key="offer"\(if: run.askedFor != nil, " open")><summary>\(words.makeOffer)</summary><div class="moves">\
      \(zip(scene.issues, standing).map { issue, now -> HTML in
        let levels = issue.levels.enumerated().map { place, level in
          (value: level.id, text: place == 0 ? (level.name.isEmpty ? words.unchanged : "\(level.name) (\(words.unchanged))") : level.cut == nil ? level.name : voice.name(of: level.id, in: issue.id))
        }
        return field.choice("level.\(issue.id)", issue.name, levels, chosen: issue.levels[now].id)
      })<button name="do" value="offer" class="go">\(words.offerIt)</button></div></details>
      """
  }

  private var take: HTML {
    run.askedFor.map { levels in
      "<p><button name=\"do\" value=\"take\">\(words.takeWhatSheAsks(voice.changes(levels)))</button></p>"
    } ?? .empty
  }
}
