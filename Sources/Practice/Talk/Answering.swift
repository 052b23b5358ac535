import Bargaining

extension PracticeRun {
  /// How open she must be to say that money is short.
  private static let opennessForMoney = 5
  /// How open somebody who bargains hard must be to say what she would rather have.
  private static let opennessForTaste = 5

  /// What she says to a move.
  mutating func answer(_ move: PracticeStep.Move) -> [Utterance] {
    switch move {
    case .ask(let id): return answer(question: id)
    case .look(let id): return answer(circumstance: id)
    case .compare(let first, let second): return answer(first, or: second)
    case .tell(let id): return answer(told: id)
    case .voiceIntention: return answerIntention()
    case .say: return [.nods]
    case .offer(let terms):
      guard let levels = setup.scene.levels(of: terms) else { return [.puzzled] }
      return answer(offer: levels)
    case .take: return take()
    case .offerToWait: return answerWaiting()
    case .sendElsewhere:
      ending = .sentElsewhere
      return [customer.canBeGood ? .surprised : .thankful]
    case .end:
      ending = .ended
      return [.goodbye]
    }
  }

  private mutating func answer(question id: String) -> [Utterance] {
    guard let question = setup.scene.questions.first(where: { $0.id == id }) else { return [.puzzled] }
    let isNew = state.asked.insert(id).inserted
    if isNew { state.opens(by: 1) }
    let about = customer.needs.filter { setup.scene.isAbout(question, $0.id) }
    let hidden = about.filter { !state.found.contains($0.id) }
    let told = hidden.filter { $0.guardedBy <= state.openness }.prefix(setup.temper.needsAtOnce)
    state.found += told.map(\.id)
    var said = told.map { Utterance.tells(need: $0.id) }
    if setup.temper == .inHardship, !state.isMoneySaid, state.openness >= PracticeRun.opennessForMoney {
      state.isMoneySaid = true
      said.append(.moneyIsShort)
    }
    if said.isEmpty { said = [about.isEmpty ? .nothingToThat : hidden.isEmpty ? .saidAlready : .holdsBack] }
    return said
  }

  private mutating func answer(circumstance id: String) -> [Utterance] {
    guard let limitation = setup.scene.limitations.first(where: { $0.id == id }), limitation.asks != nil else {
      return [.puzzled]
    }
    let isSo = customer.bites[id] != nil
    if state.looked.updateValue(isSo, forKey: id) == nil { state.opens(by: 1) }
    return [.circumstance(limitation: id, isSo: isSo)]
  }

  private mutating func answer(_ first: String, or second: String) -> [Utterance] {
    guard let one = best(of: first), let other = best(of: second), first != second else { return [.puzzled] }
    if setup.temper == .hardBargainer, state.openness < PracticeRun.opennessForTaste { return [.keepsToHerself] }
    if one.worth == other.worth { return [.likesBoth] }
    let (liked, less) = one.worth > other.worth ? (one, other) : (other, one)
    return [.prefers(issue: liked.issue, level: liked.level, over: less.issue)]
  }

  /// The level of an issue that is worth most to her.
  private func best(of id: String) -> (issue: String, level: String, worth: Int64)? {
    guard let issue = customer.problem.issues.first(where: { $0.id == id }),
      let best = issue.levels.dropFirst().max(by: { $0.customer < $1.customer })
    else { return nil }
    return (id, best.id, best.customer)
  }

  private mutating func answer(told id: String) -> [Utterance] {
    guard setup.scene.limitations.contains(where: { $0.id == id }) else { return [.puzzled] }
    let isNew = state.told.insert(id).inserted
    guard customer.bites[id] != nil else { return [.notHerCase] }
    if isNew { state.opens(by: setup.temper == .onceBurned ? 2 : 1) }
    return [.gladToKnow]
  }

  private mutating func answerIntention() -> [Utterance] {
    if state.isIntentionVoiced { return [.nods] }
    state.isIntentionVoiced = true
    state.opens(by: 2)
    return [.likesIntention]
  }

  private mutating func answerWaiting() -> [Utterance] {
    if setup.temper == .inHardship, state.isMoneySaid {
      ending = .waits
      return [.relieved, .comesBack]
    }
    if !state.isWaitOffered { state.opens(by: 2) }
    state.isWaitOffered = true
    return [.relieved]
  }

  private mutating func take() -> [Utterance] {
    guard let levels = state.askedFor else { return [.puzzled] }
    ending = .agreed(levels)
    return [.accepts]
  }

  private mutating func answer(offer levels: [Int]) -> [Utterance] {
    if state.found.isEmpty, setup.temper != .trusting {
      state.openness -= 1
      return [.tooSoon]
    }
    if setup.temper == .onceBurned, customer.unknown(besides: state.told) > 0 { return [.asksWhatCouldGoWrong] }
    return weigh(levels)
  }

  /// Takes an offer, asks for something else, or goes.
  private mutating func weigh(_ levels: [Int]) -> [Utterance] {
    let unknown = customer.unknown(besides: state.told)
    var most = Int64.min
    PackageWalk(customer.problem).forEach { most = max(most, $1.customer + unknown) }
    guard let gains = customer.problem.package(levels: levels)?.gains else { return [.puzzled] }
    let gain = gains.customer + unknown
    state.offers += 1
    let aspiration = Aspiration(temper: setup.temper, conceding: setup.conceding, most: most)
    let aim = aspiration.at(state.offers, before: state.aim, given: gain - (state.lastGain ?? gain))
    (state.aim, state.lastGain) = (aim, gain)
    let isLast = state.offers >= setup.temper.offers
    if gain >= 0, gain >= aim || isLast {
      ending = .agreed(levels)
      return [.accepts]
    }
    if isLast {
      ending = .left(.goesUnconvinced)
      return [.goesUnconvinced]
    }
    guard most >= 0 else { return [.notWorthIt] }
    // What she would ask for next may be no better to her than what is offered: then she takes it (Baarslag 2014, AC next).
    let asked = nearest(to: levels, atLeast: aim, unknown)
    if gain >= 0, asked.gain <= gain {
      ending = .agreed(levels)
      return [.accepts]
    }
    state.askedFor = asked.levels
    return [.asksFor(levels: asked.levels)]
  }

  /// The package that gives her as much and changes least of what is offered (after Faratin, Sierra and Jennings 2002); of
  /// those the one that asks least, then the first in list order.
  private func nearest(to offered: [Int], atLeast aim: Int64, _ unknown: Int64) -> (levels: [Int], gain: Int64) {
    var best: (levels: [Int], gain: Int64, changes: Int)?
    PackageWalk(customer.problem).forEach { levels, gains in
      let gain = gains.customer + unknown
      guard gain >= aim else { return }
      let changes = zip(levels, offered).count { $0 != $1 }
      if let found = best, (found.changes, found.gain) <= (changes, gain) { return }
      best = (levels, gain, changes)
    }
    guard let best else { return (offered, 0) }
    return (best.levels, best.gain)
  }
}
