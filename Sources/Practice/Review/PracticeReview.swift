public import Bargaining
public import Coaching

/// What a practice talk shows afterwards: what was heard and missed, told and not told, what each side got and could have got.
/// No marks are given.
public struct PracticeReview: Sendable {
  /// Her needs in the order of the scene, with whether they were heard.
  public let needs: [(need: PracticeScene.Need, isFound: Bool, askedBy: [PracticeScene.Question])]
  /// What bit her, with whether it was told and what it costs her, in minor units.
  public let limitations: [(limitation: PracticeScene.Limitation, isTold: Bool, cost: Int64)]
  /// What was agreed, or the last offer where nothing was, or what is offered today.
  public let package: Package
  /// What that package is.
  public let standing: Standing
  /// What of her gain in it she counted on because nobody told her, in minor units.
  public let untold: Int64
  /// The package with the largest product of gains (Nash 1950); `nil` where nothing is good for both.
  public let fair: Package?
  /// The acceptable packages no other betters for both, from her best to the rep's.
  public let efficient: [Package]
  /// A package that is better for both than what was agreed, the one that improves most; `nil` where there is none.
  public let better: Package?
  /// What changing one thing of the package would have given, where it makes the two together better off; the best first.
  public let trades: [Trade]
  /// What the message check has to say to the words used, by turn, counted from 0.
  public let phrases: [(turn: Int, finding: Finding)]

  /// What the package of a review is.
  public enum Standing: Hashable, Sendable {
    /// Both agreed on it.
    case agreed
    /// It was the last offer.
    case lastOffer
    /// Nothing was offered: it is what is offered today.
    case today
  }

  /// The review of a talk.
  public init(_ run: PracticeRun) {
    let (scene, customer) = (run.setup.scene, run.customer)
    needs = scene.needs.filter { need in customer.needs.contains { $0.id == need.id } }.map { need in
      (
        need, run.found.contains(need.id),
        scene.questions.filter { scene.isAbout($0, need.id) }
      )
    }
    limitations = scene.limitations.compactMap { limitation in
      customer.bites[limitation.id].map { (limitation, run.told.contains(limitation.id), $0) }
    }
    let offered = run.lastOffer
    let levels: [Int]
    if case .agreed(let agreed)? = run.ending {
      (levels, standing) = (agreed, .agreed)
    } else {
      (levels, standing) = (offered ?? scene.today, offered == nil ? .today : .lastOffer)
    }
    guard let package = customer.problem.package(levels: levels) else {
      preconditionFailure("a talk ends with levels of its scene")
    }
    self.package = package
    untold = customer.unknown(besides: run.told)
    (fair, efficient, better) = PracticeReview.best(customer.problem, package)
    trades = customer.problem.singleChanges(from: package).filter { $0.change.joint > 0 }
    phrases = run.turns.enumerated().flatMap { number, turn in turn.findings.map { (number, $0) } }
  }

  private static func best(
    _ problem: BargainingProblem, _ package: Package
  ) -> (fair: Package?, efficient: [Package], better: Package?) {
    do throws(MethodRefusal) {
      let packages = try EfficientPackages(problem)
      return (packages.nash(), Array(packages.frontier), packages.improvement(on: package))
    } catch {
      preconditionFailure("a scene without combinations can always be solved: \(error)")
    }
  }
}
