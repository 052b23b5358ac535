public import Money

/// How a promise stands on a day.
public enum PromiseStatus: String, Hashable, Sendable, CaseIterable {
  /// Kept on its day or before.
  case keptOnTime

  /// Kept, but after its day.
  case keptLate

  /// Broken.
  case broken

  /// Not settled, and its day has not passed.
  case open

  /// Not settled, and its day has passed.
  case overdue

  /// No longer asked for by the other side; it counts for nothing and against nobody.
  case released
}

extension Promise {
  /// How the promise stood at the end of that day: what happened later has not happened yet.
  public func status(today: Day) -> PromiseStatus {
    switch state {
    case .kept(let day) where day <= today: day <= due ? .keptOnTime : .keptLate
    case .broken(let day, _) where day <= today: .broken
    case .released(let day) where day <= today: .released
    default: today <= due ? .open : .overdue
    }
  }
}
