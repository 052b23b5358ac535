import Bargaining
import Practice
import Testing

@Suite("A practice talk looked back at")
struct PracticeReviewTests {
  /// All packages of a run's problem.
  private func all(_ run: PracticeRun) -> [Package] {
    let problem = run.customer.problem
    return problem.issues.reduce([[Int]()]) { lists, issue in
      lists.flatMap { list in issue.levels.indices.map { list + [$0] } }
    }.compactMap { problem.package(levels: $0) }
  }

  @Test("frontier, fair package, better package and trades, held against all packages", arguments: 1...60)
  func bruteForce(seed: UInt64) {
    let run = Samples.run(.trusting, seed: seed, [.offer(["price": "5%"]), .end])
    let (review, packages) = (PracticeReview(run), all(run))
    let good = packages.filter(\.gains.isAcceptable)
    #expect(run.customer.canBeGood == !good.isEmpty)
    #expect((review.fair == nil) == good.isEmpty)
    let largest = good.map(\.gains.product).max()
    #expect(review.fair?.gains.product == largest)
    let efficient = Set(
      good.filter { one in
        !packages.contains {
          $0.gains.customer >= one.gains.customer && $0.gains.seller >= one.gains.seller && $0.gains != one.gains
        }
      }.map(\.gains))
    #expect(Set(review.efficient.map(\.gains)) == efficient)
    if let better = review.better {
      #expect(better.gains.customer >= review.package.gains.customer)
      #expect(better.gains.seller >= review.package.gains.seller)
      #expect(better.gains != review.package.gains)
    }
    for trade in review.trades {
      let place = run.setup.scene.issues.firstIndex { $0.id == trade.issue } ?? 0
      var levels = review.package.levels
      levels[place] = run.setup.scene.issues[place].levels.firstIndex { $0.id == trade.to } ?? 0
      let gains = run.customer.problem.package(levels: levels)?.gains
      #expect(gains?.customer == review.package.gains.customer + trade.change.customer)
      #expect(gains?.seller == review.package.gains.seller + trade.change.seller)
    }
    #expect(review.trades == run.customer.problem.singleChanges(from: review.package).filter { $0.change.joint > 0 })
  }

  @Test("what was not told is what she counted on too much")
  func untold() {
    for seed in UInt64(1)...30 {
      let silent = PracticeReview(Samples.run(.trusting, seed: seed, [.offer([:])]))
      let honest = PracticeReview(
        Samples.run(.trusting, seed: seed, [.tell("always"), .tell("dust"), .tell("heat"), .offer([:])]))
      #expect(silent.untold == silent.limitations.reduce(0) { $0 + $1.cost })
      #expect(silent.untold > 0)
      #expect(honest.untold == 0)
      #expect(!honest.limitations.contains { !$0.isTold })
      #expect(silent.package.gains == honest.package.gains)
    }
  }

  @Test("needs found and missed name the questions that bring them up; words that push are listed by turn")
  func heard() {
    let run = PracticeRun(
      Samples.setup(.trusting, seed: 5),
      steps: [
        PracticeStep(.ask("q1")), PracticeStep(.say, words: "Only a fool would say no."), PracticeStep(.end),
      ])
    let review = PracticeReview(run)
    #expect(review.needs.count >= 2)
    for need in review.needs {
      #expect(need.isFound == run.found.contains(need.need.id))
      #expect(need.askedBy.allSatisfy { run.setup.scene.isAbout($0, need.need.id) })
      #expect(!need.askedBy.isEmpty)
    }
    #expect(review.phrases.map(\.turn) == [1])
    #expect(review.standing == .today)
  }

  @Test("a need that no question is about comes up with any of them")
  func askedByNone() {
    var scene = Samples.scene
    scene.needs = [PracticeScene.Need(id: "stock", text: "A stock list", kind: .want)]
    scene.questions.removeLast()
    let run = PracticeRun(
      PracticeSetup(scene: scene, temper: .trusting, conceding: .timeBased, seed: 1), steps: [PracticeStep(.ask("q2"))])
    #expect(run.found == ["stock"])
    #expect(PracticeReview(run).needs[0].askedBy.count == 2)
  }

  @Test("scenes of any size fit: too many packages, amounts and things are cut, and none traps")
  func large() {
    var scene = Samples.scene
    let level = { (place: Int) in PracticeScene.Level(id: "\(place)", name: "", worth: .max, cost: .min) }
    scene.issues = (0..<30).map { issue in PracticeScene.Issue(id: "i\(issue)", name: "", levels: (0..<9).map(level)) }
    scene.needs = (0..<200).map { PracticeScene.Need(id: "n\($0)", text: "", kind: .want) }
    (scene.price, scene.leftToRep) = (.max, .min)
    let run = PracticeRun(
      PracticeSetup(scene: scene, temper: .hardBargainer, conceding: .titForTat, seed: .max),
      steps: [PracticeStep(.ask("q3")), PracticeStep(.offer([:])), PracticeStep(.take)])
    #expect(run.setup.scene.issues.count == 4)
    _ = PracticeReview(run)
    scene.issues = []
    scene.limitations = []
    scene.needs = []
    _ = PracticeReview(
      PracticeRun(
        PracticeSetup(scene: scene, temper: .trusting, conceding: .timeBased, seed: 0),
        steps: [PracticeStep(.offer([:]))]))
  }
}
