/// How a simulated customer takes things. It is a role in a rehearsal and never said of a person.
public enum Temper: String, Hashable, Sendable, Codable, CaseIterable {
  /// Tells readily, gives in early, and believes what she is not told as much as what she is.
  case trusting
  /// Has a few minutes: what is not asked soon is not heard at all.
  case hurried
  /// Says little, asks for much and gives in late.
  case hardBargainer
  /// Was sold something once that bit her: wants to hear what could go wrong before anything else.
  case onceBurned
  /// Money has become short, which she does not say unless she is asked well.
  case inHardship
}

extension Temper {
  /// How open she is at the beginning, from 0 (she goes) to 10.
  var opennessAtFirst: Int {
    switch self {
    case .trusting: 6
    case .hurried: 4
    case .hardBargainer, .onceBurned, .inHardship: 3
    }
  }

  /// How many offers she listens to.
  var offers: Int {
    switch self {
    case .hurried: 3
    case .hardBargainer: 8
    case .trusting, .onceBurned, .inHardship: 6
    }
  }

  /// How many steps of the talk she has time for.
  var steps: Int { self == .hurried ? 10 : 30 }

  /// How many needs she tells at one question.
  var needsAtOnce: Int { self == .trusting ? 3 : 1 }

  /// What she first aims for, in hundredths of the most she could get.
  var aim: Int64 {
    switch self {
    case .trusting: 60
    case .hurried: 80
    case .onceBurned, .inHardship: 90
    case .hardBargainer: 100
    }
  }

  /// What a coin off the price is worth to her, in hundredths.
  var worthOfMoney: Int64 { self == .inHardship ? 150 : 100 }

  /// How much less open words that push make her; somebody trusting does not notice all of it.
  func closing(blocked: Int, warned: Int) -> Int {
    self == .trusting ? blocked : 2 * blocked + warned
  }
}
