public import Bargaining
public import Coaching

/// A practice talk: what the rep did, what the customer said to it, and where they stand.
///
/// It is worked out from the setup and the steps alone, so a talk can be replayed from any turn.
public struct PracticeRun: Sendable {
  /// What it started from.
  public let setup: PracticeSetup
  /// The customer, whom the rep does not see into until the review.
  public let customer: SimulatedCustomer
  /// The turns so far.
  public private(set) var turns: [Turn] = []
  /// How it ended; `nil` while it goes on.
  public internal(set) var ending: PracticeEnding?
  var state: TalkState

  /// One step and what she said to it.
  public struct Turn: Sendable {
    /// What the rep did.
    public let step: PracticeStep
    /// What the message check has to say to her words, but promises and what is borne out.
    public let findings: [Finding]
    /// What the customer said.
    public let said: [Utterance]
    /// What an offer in this turn gives to both, with everything counted that bites; `nil` where none was made.
    public let gains: Gains?
  }

  /// The talk of these steps; what comes after its end, or after ``PracticeLimits/steps``, is left out.
  public init(_ setup: PracticeSetup, steps: [PracticeStep] = []) {
    self.setup = setup
    customer = SimulatedCustomer(setup)
    state = TalkState(openness: setup.temper.opennessAtFirst)
    for step in steps.prefix(PracticeLimits.steps) where ending == nil { take(step) }
    if turns.count == PracticeLimits.steps, ending == nil { ending = .left(.outOfTime) }
  }

  /// The steps of the turns.
  public var steps: [PracticeStep] { turns.map(\.step) }
  /// The names of needs she has told.
  public var found: [String] { state.found }
  /// The names of limitations she was told.
  public var told: Set<String> { state.told }
  /// What the rep offered last, as level numbers; `nil` where she offered nothing.
  public var lastOffer: [Int]? {
    turns.last { $0.gains != nil }.flatMap { turn in
      if case .offer(let terms) = turn.step.move { setup.scene.levels(of: terms) } else { nil }
    }
  }
  /// What she asked for last, as level numbers; `nil` where nothing stands.
  public var askedFor: [Int]? { state.askedFor }

  private mutating func take(_ step: PracticeStep) {
    let findings = PracticeRun.findings(in: step.words)
    let closing = setup.temper.closing(
      blocked: findings.count { $0.severity == .block }, warned: findings.count { $0.severity == .warn })
    state.openness -= closing
    var said: [Utterance] = closing > 0 ? [.feelsPushed] : []
    if state.openness <= 0 {
      said.append(.goesPushed)
      ending = .left(.goesPushed)
    } else {
      said += answer(step.move)
      if ending == nil, turns.count + 1 >= setup.temper.steps {
        said.append(.outOfTime)
        ending = .left(.outOfTime)
      }
    }
    var gains: Gains?
    if case .offer(let terms) = step.move, let levels = setup.scene.levels(of: terms) {
      gains = customer.problem.package(levels: levels)?.gains
    }
    turns.append(Turn(step: step, findings: findings, said: said, gains: gains))
  }

  private static func findings(in words: String) -> [Finding] {
    guard !words.isEmpty else { return [] }
    return MessageCheck(String(words.prefix(PracticeLimits.wordsCharacters))).findings.filter {
      $0.severity >= .substantiate
    }
  }
}

/// Where a talk stands.
struct TalkState: Sendable {
  /// How open she is.
  var openness: Int
  var asked: Set<String> = []
  var found: [String] = []
  var told: Set<String> = []
  var looked: [String: Bool] = [:]
  var isIntentionVoiced = false
  var isWaitOffered = false
  var isMoneySaid = false
  /// Offers so far.
  var offers = 0
  /// What she aimed for at the last one.
  var aim: Int64?
  /// Her gain in the last one, as she sees it.
  var lastGain: Int64?
  /// What she asked for last.
  var askedFor: [Int]?

  mutating func opens(by steps: Int) { openness = min(openness + steps, SimulatedCustomer.mostOpen) }
}
