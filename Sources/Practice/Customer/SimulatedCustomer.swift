public import Bargaining

/// A customer who is not real: what she needs, what bites her, what everything is worth to her. Drawn from a seed.
public struct SimulatedCustomer: Sendable {
  /// Her needs by name, each with how open she must be to tell it.
  let needs: [(id: String, guardedBy: Int)]
  /// What bites her, with what each thing will cost her, in minor units.
  let bites: [String: Int64]
  /// What is on the table, with her true gains and what is left to the rep above the least; amounts in minor units.
  public let problem: BargainingProblem
  /// Whether anything at all can be good for both; where not, something else suits her better.
  public let canBeGood: Bool

  /// The most open a customer can be.
  static let mostOpen = 10

  /// The customer of a setup.
  public init(_ setup: PracticeSetup) {
    var draws = SeededDraws(seed: setup.seed)
    let scene = setup.scene
    needs = SimulatedCustomer.needs(of: scene, setup.temper, &draws)
    var bites: [String: Int64] = [:]
    for limitation in scene.limitations {
      let doesBite = draws.happens(in: 60) || limitation.isAlways
      let cost = max(1, scene.price * draws.number(15...45) / 1000)
      if doesBite { bites[limitation.id] = cost }
    }
    self.bites = bites
    let issues = scene.issues.map { issue in
      Bargaining.Issue(
        issue.id,
        levels: issue.levels.enumerated().map { place, level in
          let factor = level.cut == nil ? draws.number(40...170) : setup.temper.worthOfMoney
          return Bargaining.Level(
            level.id, customer: place == 0 ? 0 : level.worth * factor / 100, seller: place == 0 ? 0 : -level.cost)
        })
    }
    let suits = draws.number(-80...60)
    let fits = !draws.happens(in: 16)
    let start = scene.price * suits / 1000 - bites.values.reduce(0, +)
    let most = SimulatedCustomer.most(start, scene.leftToRep, issues)
    let enough = scene.price * 6 / 100
    let short = max(1, scene.price * 3 / 100)
    // Where it is to fit, something must be worth a little to her; where it is not, nothing may be.
    let moved = most.map { fits ? max(0, enough - $0) : min(0, -short - $0) } ?? 0
    problem = SimulatedCustomer.problem(start + moved, scene.leftToRep, issues)
    canBeGood = most.map { $0 + moved >= 0 } ?? false
  }

  private static func needs(
    of scene: PracticeScene, _ temper: Temper, _ draws: inout SeededDraws
  ) -> [(id: String, guardedBy: Int)] {
    let mixed = draws.shuffled(scene.needs.indices.map { $0 })
    let kept = mixed.enumerated().filter { place, _ in draws.happens(in: 70) || place < 2 }.map(\.element)
    return kept.enumerated().map { place, need in (scene.needs[need].id, min(3 + place, 6)) }
  }

  /// The most she can gain in what leaves the rep enough; `nil` where nothing does.
  private static func most(_ customer: Int64, _ seller: Int64, _ issues: [Bargaining.Issue]) -> Int64? {
    let problem = problem(customer, seller, issues)
    var best: Int64?
    PackageWalk(problem).forEach { _, gains in
      if gains.seller >= 0 { best = max(best ?? gains.customer, gains.customer) }
    }
    return best
  }

  private static func problem(_ customer: Int64, _ seller: Int64, _ issues: [Bargaining.Issue]) -> BargainingProblem {
    do throws(BargainingFaults) {
      return try BargainingProblem(customerAtBase: customer, sellerAtBase: seller, issues: issues)
    } catch {
      preconditionFailure("a scene that fits is sound: \(error)")
    }
  }

  /// What she has not been told of what bites her: she does not count it yet.
  func unknown(besides told: Set<String>) -> Int64 { bites.reduce(0) { told.contains($1.key) ? $0 : $0 + $1.value } }
}

/// All packages of a problem without combinations, one after the other.
struct PackageWalk {
  private let problem: BargainingProblem

  init(_ problem: BargainingProblem) { self.problem = problem }

  /// Calls the body with each package's level numbers and gains, in list order.
  func forEach(_ body: ([Int], Gains) -> Void) {
    var levels = [Int](repeating: 0, count: problem.issues.count)
    while true {
      var (customer, seller) = (problem.surplusAtBase.customer, problem.surplusAtBase.seller)
      for (issue, level) in levels.enumerated() {
        customer += problem.issues[issue].levels[level].customer
        seller += problem.issues[issue].levels[level].seller
      }
      body(levels, Gains(customer: customer, seller: seller))
      guard let moving = levels.indices.last(where: { levels[$0] + 1 < problem.issues[$0].levels.count }) else {
        return
      }
      levels[moving] += 1
      for later in levels.indices where later > moving { levels[later] = 0 }
    }
  }
}
