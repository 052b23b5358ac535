public import Money

/// What a practice talk is about: an offer of the rep's own catalogue, what a customer may need of it, what could bite, and
/// what may be settled in more than one way. Amounts are in minor units of the currency.
public struct PracticeScene: Hashable, Sendable, Codable {
  /// What is talked about, such as "Air conditioning".
  public var trade: String
  /// The offer, as people call it.
  public var offer: String
  /// The currency's code.
  public var currency: String
  /// The price as it is offered today.
  public var price: Int64
  /// What is left to the rep of it today, above the least that must be left.
  public var leftToRep: Int64
  /// Whether nothing is written down of what is left to her, so that a part of the price stands in for it.
  public var isLeftAssumed: Bool
  /// What a customer may need.
  public var needs: [Need]
  /// What the rep can ask.
  public var questions: [Question]
  /// What could bite.
  public var limitations: [Limitation]
  /// What may be settled in more than one way; the first level of each as it is offered today.
  public var issues: [Issue]

  /// A scene of these.
  public init(
    trade: String, offer: String, currency: String, price: Int64, leftToRep: Int64, isLeftAssumed: Bool = false,
    needs: [Need], questions: [Question], limitations: [Limitation], issues: [Issue]
  ) {
    self.trade = trade
    self.offer = offer
    self.currency = currency
    self.price = price
    self.leftToRep = leftToRep
    self.isLeftAssumed = isLeftAssumed
    self.needs = needs
    self.questions = questions
    self.limitations = limitations
    self.issues = issues
  }

  /// Something a customer may need.
  public struct Need: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// What it is, for people.
    public var text: String
    /// What kind of need it is.
    public var kind: Kind

    /// A need of these.
    public init(id: String, text: String, kind: Kind) { (self.id, self.text, self.kind) = (id, text, kind) }

    /// What kind of need something is.
    public enum Kind: String, Hashable, Sendable, Codable {
      /// An offer must have it.
      case must
      /// It would be liked.
      case want
      /// It is needed in amounts, month after month.
      case stream
    }
  }

  /// An open question.
  public struct Question: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// The question.
    public var text: String
    /// The needs its answer usually is about; where it names none, any. A need that none is about comes up with every question.
    public var about: [String]

    /// A question of these.
    public init(id: String, text: String, about: [String]) { (self.id, self.text, self.about) = (id, text, about) }
  }

  /// Something that could bite.
  public struct Limitation: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// What to tell.
    public var text: String
    /// What is asked to know whether it bites; `nil` where it always does or depends on what is needed.
    public var asks: Circumstance?
    /// Whether it bites everybody.
    public var isAlways: Bool

    /// A limitation of these.
    public init(id: String, text: String, asks: Circumstance? = nil, isAlways: Bool = false) {
      (self.id, self.text, self.asks, self.isAlways) = (id, text, asks, isAlways)
    }
  }

  /// Something that is so or not so where a customer lives.
  public struct Circumstance: Hashable, Sendable, Codable {
    /// What is looked at: "Hottest outdoors", "Is the street dusty?".
    public var label: String
    /// The unit of its figure; may be empty.
    public var unit: String
    /// How it is held against the value for the limitation to bite.
    public var comparison: Comparison
    /// The value.
    public var value: Trait

    /// A circumstance of these.
    public init(label: String, unit: String, comparison: Comparison, value: Trait) {
      (self.label, self.unit, self.comparison, self.value) = (label, unit, comparison, value)
    }
  }

  /// Something that is settled.
  public struct Issue: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// What is settled, for people.
    public var name: String
    /// The ways to settle it.
    public var levels: [Level]

    /// An issue of these.
    public init(id: String, name: String, levels: [Level]) { (self.id, self.name, self.levels) = (id, name, levels) }
  }

  /// A way to settle something.
  public struct Level: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// What it is, for people; empty for a cut.
    public var name: String
    /// The share it takes off the price; `nil` where the price is not what is settled.
    public var cut: Double?
    /// What it is usually worth to a customer against today's; what it takes off the price for a cut.
    public var worth: Int64
    /// What it costs the rep against today's.
    public var cost: Int64

    /// A level of these.
    public init(id: String, name: String, cut: Double? = nil, worth: Int64, cost: Int64) {
      (self.id, self.name, self.cut, self.worth, self.cost) = (id, name, cut, worth, cost)
    }
  }

  /// Whether a question can bring up a need: it is about it, or about anything, or no question is about that need.
  public func isAbout(_ question: Question, _ need: String) -> Bool {
    question.about.isEmpty || question.about.contains(need) || !questions.contains { $0.about.contains(need) }
  }

  /// The level numbers in which nothing is changed.
  public var today: [Int] { [Int](repeating: 0, count: issues.count) }

  /// The level numbers of terms by name; what is not named stays as it is today, what is unknown makes `nil`.
  public func levels(of terms: [String: String]) -> [Int]? {
    guard terms.keys.allSatisfy({ id in issues.contains { $0.id == id } }) else { return nil }
    var levels: [Int] = []
    for issue in issues {
      guard let id = terms[issue.id] else {
        levels.append(0)
        continue
      }
      guard let place = issue.levels.firstIndex(where: { $0.id == id }) else { return nil }
      levels.append(place)
    }
    return levels
  }
}

/// How large a practice talk may be.
public enum PracticeLimits {
  /// Ways to settle everything, at most: each answer looks through all.
  public static let packages = 20_000
  /// Needs, questions, limitations, each.
  public static let things = 24
  /// Steps of a talk.
  public static let steps = 60
  /// Characters of own words in a step.
  public static let wordsCharacters = 1_000
  /// The largest amount, in minor units.
  public static let amount: Int64 = 1_000_000_000_000
}

extension PracticeScene {
  /// The scene cut to what a talk can hold: the first things of each kind, and the first issues whose packages can all be
  /// looked through; amounts to what can be added.
  public var fitting: PracticeScene {
    var scene = self
    scene.needs = Array(needs.prefix(PracticeLimits.things))
    scene.questions = Array(questions.prefix(PracticeLimits.things))
    scene.limitations = Array(limitations.prefix(PracticeLimits.things))
    (scene.price, scene.leftToRep) = (PracticeScene.held(max(0, price)), PracticeScene.held(leftToRep))
    scene.issues = []
    var packages = 1
    for var issue in issues where !issue.levels.isEmpty {
      let (more, overflows) = packages.multipliedReportingOverflow(by: issue.levels.count)
      if overflows || more > PracticeLimits.packages { continue }
      packages = more
      for place in issue.levels.indices {
        issue.levels[place].worth = PracticeScene.held(issue.levels[place].worth)
        issue.levels[place].cost = PracticeScene.held(issue.levels[place].cost)
      }
      scene.issues.append(issue)
    }
    return scene
  }

  private static func held(_ amount: Int64) -> Int64 {
    min(max(amount, -PracticeLimits.amount), PracticeLimits.amount)
  }
}
