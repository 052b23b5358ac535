import Catalogue
import Desk
import HTTPTypes
import Markup
import Money
import Practice

extension Site {
  /// Practice talks: beginning one, going on, looking back.
  var practiceRoutes: [Route] {
    [
      desk(Address.practice, get: { visit in try await practice(visit) }, post: begin),
      desk("/practice/:talk", get: { visit in try await talk(visit) }, post: step),
      desk("/practice/:talk/again", post: again),
      desk("/practice/:talk/forget", post: forget),
    ]
  }

  private func practice(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let rep = try visit.rep
    let (words, form) = (visit.words, visit.form)
    let choices = try await scenes(of: rep)
    let talks = try await world.practices(of: rep)
    let field = Field(words: words, faults: faults)
    let start: HTML =
      choices.isEmpty
      ? """
      <section class="sheet empty"><h2>\(words.nothingToPractise)</h2><p>\(words.nothingToPractiseText)</p>\
      <a class="button go" href="\(Address.catalogue)">\(words.catalogue)</a></section>
      """
      : """
      <section><form class="sheet" method="post" action="\(Address.practice)">\(Field.token(visit.token))\(Field.once(visit.newName))
      \(field.choice("about", words.practiceOn, choices.map { ($0.key, "\($0.scene.trade): \($0.scene.offer)") }, chosen: form["about"]))
      \(field.choice("temper", words.practiceTemper, Temper.allCases.map { ($0.rawValue, words.temper($0)) }, chosen: form["temper"]))
      \(field.choice("conceding", words.practiceConceding, Conceding.allCases.map { ($0.rawValue, words.conceding($0)) }, chosen: form["conceding"]))
      \(field.line("seed", words.practiceCustomer, value: form["seed"], hint: words.practiceCustomerHint, extra: "inputmode=\"numeric\" autocomplete=\"off\""))
      <div class="row"><button class="go">\(words.beginPractice)</button></div></form></section>
      """
    return visit.desk(
      words.practiceTitle, in: nil, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <header class="open"><h1>\(words.practiceTitle)</h1><p class="soft">\(words.practiceIntro)</p></header>\(start)
      \(if: !talks.isEmpty, earlier(talks, visit))
      """)
  }

  private func earlier(_ talks: [PracticeTalk], _ visit: Visit) -> HTML {
    let words = visit.words
    return """
      <section><h2>\(words.earlierTalks)</h2><ul class="lines">\(talks.map { talk -> HTML in
        let run = talk.run
        let notation = Notation(words.language, Currency(code: talk.document.setup.scene.currency) ?? .euro)
        return """
          <li><a href="\(Address.practice(talk.id))"><b>\(talk.document.setup.scene.offer)</b></a> · \(words.temper(talk.document.setup.temper))<br>\
          <small>\(notation.shortDay(world.clock.day(of: talk.at))) · \(words.talkTurns(run.turns.count))\(run.ending.map { " · " + words.ended($0) } ?? "")</small></li>
          """
      })</ul></section>
      """
  }

  /// What can be practised on, each under a name that the form sends.
  private func scenes(of rep: Account) async throws -> [(key: String, scene: PracticeScene)] {
    let currency = Currency(code: rep.profile.currency) ?? .euro
    return try await world.catalogues(of: rep).flatMap { view in
      view.scenes(in: currency).map { ("\(view.trade.id)/\($0.offer.id)", $0.scene) }
    }
  }

  private func begin(_ visit: Visit) async throws -> Reply {
    let (form, rep) = (visit.form, try visit.rep)
    var faults: [String: FieldFault] = [:]
    let scene = try await scenes(of: rep).first { $0.key == form["about"] }?.scene
    let (temper, conceding) = (Temper(rawValue: form["temper"]), Conceding(rawValue: form["conceding"]))
    if scene == nil { faults["about"] = .notAChoice }
    if temper == nil { faults["temper"] = .notAChoice }
    if conceding == nil { faults["conceding"] = .notAChoice }
    let typed = form["seed"].filter { !$0.isWhitespace }
    let seed = UInt64(typed)
    if !typed.isEmpty, !(1...World.practiceSeeds).contains(seed ?? 0) {
      faults["seed"] = .outside(low: 1, high: Double(World.practiceSeeds))
    }
    guard faults.isEmpty, let scene, let temper, let conceding else { return try await practice(visit, faults: faults) }
    let talk = try await world.practise(
      on: scene, temper: temper, conceding: conceding, seed: seed, named: visit.once, by: rep)
    return .seeOther(Address.practice(talk.id))
  }

  private func talk(_ visit: Visit) async throws -> Reply {
    let talk = try await world.practice(visit.practice, by: try visit.rep)
    let page = PracticeTalkPage(talk, visit)
    return visit.desk(
      visit.words.practiceTitle, in: nil,
      page.run.ending == nil ? page.html : PracticeReviewPage(page: page, review: PracticeReview(page.run)).html)
  }

  private func step(_ visit: Visit) async throws -> Reply {
    let (form, rep) = (visit.form, try visit.rep)
    var talk = try await world.practice(visit.practice, by: rep)
    if let move = PracticeStep.Move(form, in: talk.document.setup.scene) {
      let turn = Int(form["turn"]) ?? talk.document.steps.count
      talk = try await world.step(PracticeStep(move, words: form["words"].trimmed), after: turn, in: talk.id, by: rep)
    }
    let isOver = talk.run.ending != nil
    return .seeOther(Address.practice(talk.id) + (isOver ? "" : "#turn-\(talk.document.steps.count)"))
  }

  private func again(_ visit: Visit) async throws -> Reply {
    let talk = try await world.replay(
      visit.practice, keeping: Int(visit.form["turn"]) ?? 0, named: visit.once, by: try visit.rep)
    return .seeOther(Address.practice(talk.id) + "#now")
  }

  private func forget(_ visit: Visit) async throws -> Reply {
    try await world.forgetPractice(visit.practice, by: try visit.rep)
    return .seeOther(Address.practice)
  }
}

extension Visit {
  fileprivate var practice: ID<PracticeTalk> { ID(names["talk"] ?? "") }
}

extension PracticeStep.Move {
  /// The move a form sent; `nil` where it is none.
  init?(_ form: Form, in scene: PracticeScene) {
    let parts = form["do"].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let named = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "ask": self = .ask(named)
    case "look": self = .look(named)
    case "tell": self = .tell(named)
    case "compare": self = .compare(form["one"], form["other"])
    case "intention": self = .voiceIntention
    case "say": self = .say
    case "offer":
      self = .offer(
        scene.issues.reduce(into: [:]) { terms, issue in
          let level = form["level.\(issue.id)"]
          if !level.isEmpty, level != issue.levels.first?.id { terms[issue.id] = level }
        })
    case "take": self = .take
    case "wait": self = .offerToWait
    case "elsewhere": self = .sendElsewhere
    case "end": self = .end
    default: return nil
    }
  }
}
