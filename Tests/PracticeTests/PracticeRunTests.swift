import Bargaining
import Practice
import Testing

@Suite("A practice talk")
struct PracticeRunTests {
  @Test("the same setup and steps give the same talk, and another customer another one")
  func deterministic() {
    let moves = Samples.careful + [.offer([:]), .offer(["support": "half"])]
    let (one, again) = (Samples.run(.hardBargainer, seed: 7, moves), Samples.run(.hardBargainer, seed: 7, moves))
    #expect(one.turns.map(\.said) == again.turns.map(\.said))
    #expect(one.ending == again.ending)
    let gains = (1...40).map { Samples.run(.trusting, seed: $0, [.offer([:])]).turns[0].gains }
    #expect(Set(gains).count > 30)
  }

  @Test("replaying a beginning gives the turns of the beginning", arguments: Temper.allCases)
  func replay(temper: Temper) {
    let whole = Samples.run(temper, seed: 3, Samples.careful + [.offer([:]), .offer(["price": "5%"]), .take])
    for count in 0...whole.turns.count {
      let part = PracticeRun(whole.setup, steps: Array(whole.steps.prefix(count)))
      #expect(part.turns.map(\.said) == whole.turns.prefix(count).map(\.said))
    }
  }

  @Test("an offer before anything was asked is too soon, except to somebody trusting", arguments: Temper.allCases)
  func tooSoon(temper: Temper) {
    let said = Samples.run(temper, [.offer([:])]).turns[0].said
    #expect(said.contains(.tooSoon) == (temper != .trusting))
  }

  @Test("what is asked well is told, once, and what pushes closes her", arguments: 1...20)
  func asking(seed: UInt64) {
    let open = Samples.run(.hurried, seed: seed, [.voiceIntention, .ask("q1"), .ask("q2"), .ask("q3")])
    #expect(!open.found.isEmpty)
    #expect(Set(open.found).count == open.found.count)
    let pushed = PracticeRun(
      Samples.setup(.hurried, seed: seed),
      steps: [PracticeStep(.say, words: "You need to decide right now."), PracticeStep(.ask("q1"))])
    #expect(pushed.turns[0].said.contains(.feelsPushed))
    #expect(pushed.found.count <= Samples.run(.hurried, seed: seed, [.say, .ask("q1")]).found.count)
  }

  @Test("who was burned once hears what could go wrong before she weighs an offer", arguments: 1...10)
  func burned(seed: UInt64) {
    let early = Samples.run(
      .onceBurned, seed: seed, [.voiceIntention, .ask("q3"), .ask("q1"), .ask("q2"), .offer([:])])
    if !early.found.isEmpty { #expect(early.turns.last?.said == [.asksWhatCouldGoWrong]) }
    let told = Samples.run(.onceBurned, seed: seed, Samples.careful + [.offer([:])])
    #expect(told.turns.last?.said.contains(.asksWhatCouldGoWrong) == false)
  }

  @Test("words that push end the talk, sooner or later", arguments: Temper.allCases)
  func pushedAway(temper: Temper) {
    let words = "You need to decide right now. Only a fool would say no."
    func run(_ times: Int) -> PracticeRun {
      PracticeRun(
        Samples.setup(temper), steps: [PracticeStep](repeating: PracticeStep(.say, words: words), count: times))
    }
    #expect(run(1).turns[0].findings.count == 2)
    #expect((run(2).ending == nil) == (temper == .trusting))
    #expect(run(3).ending == .left(.goesPushed))
  }

  @Test("money that is short is said to who asks well, and time is then a good ending")
  func hardship() {
    let run = Samples.run(.inHardship, seed: 2, [.voiceIntention, .ask("q1"), .ask("q2"), .offerToWait])
    #expect(run.turns.flatMap(\.said).contains(.moneyIsShort))
    #expect(run.ending == .waits)
    let unheard = Samples.run(.inHardship, seed: 2, [.offerToWait])
    #expect(unheard.ending == nil)
  }

  @Test("who is in a hurry goes after ten steps, and no talk is longer than its limit")
  func time() {
    let run = Samples.run(.hurried, [PracticeStep.Move](repeating: .say, count: 20))
    #expect(run.turns.count == 10)
    #expect(run.ending == .left(.outOfTime))
    let long = Samples.run(.hardBargainer, [PracticeStep.Move](repeating: .say, count: 100))
    #expect(long.ending == .left(.outOfTime))
  }

  @Test("what is unknown is not followed and ends nothing")
  func unknown() {
    let run = Samples.run(
      .trusting,
      [
        .ask("no"), .tell("no"), .look("always"), .compare("price", "price"), .offer(["no": "x"]),
        .offer(["price": "x"]), .take,
      ])
    #expect(run.turns.allSatisfy { $0.said == [.puzzled] })
    #expect(run.ending == nil)
  }

  @Test(
    "she never agrees to what she herself sees as a loss, and asks only for what gives her what she aims for",
    arguments: Temper.allCases, Conceding.allCases)
  func noLoss(temper: Temper, conceding: Conceding) {
    for seed in UInt64(1)...60 {
      let offers: [PracticeStep.Move] = [
        .offer([:]), .offer(["support": "half"]), .offer(["support": "year"]),
        .offer(["price": "5%", "support": "half"]),
        .offer(["price": "10%", "support": "half"]), .offer(["price": "10%", "support": "year"]),
      ]
      let run = Samples.run(temper, conceding: conceding, seed: seed, Samples.careful + offers)
      if case .agreed(let levels)? = run.ending {
        let package = run.customer.problem.package(levels: levels)
        #expect((package?.gains.customer ?? -1) >= 0, "seed \(seed)")
      }
      if !run.customer.canBeGood, case .agreed = run.ending {
        let review = PracticeReview(run)
        #expect(!review.package.gains.isAcceptable)
      }
    }
  }

  @Test("tit for tat: she asks for less only after she was given more")
  func titForTat() {
    for seed in UInt64(1)...40 {
      let stubborn = Samples.run(
        .hardBargainer, conceding: .titForTat, seed: seed, Samples.careful + [.offer([:]), .offer([:]), .offer([:])])
      let asked = stubborn.turns.flatMap(\.said).compactMap { said -> [Int]? in
        if case .asksFor(let levels) = said { levels } else { nil }
      }
      #expect(Set(asked).count <= 1, "seed \(seed)")
    }
  }
}
