/// One settled issue, by name.
public struct Term: Hashable, Sendable {
  /// The issue's id.
  public let issue: String
  /// The chosen level's id.
  public let level: String
}

/// A name that the problem does not have.
public enum TermsFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no issue with this id.
  case unknownIssue(String)
  /// The issue has no level with this id.
  case unknownLevel(issue: String, level: String)

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .unknownIssue(let issue): "There is no issue \"\(issue)\"."
    case .unknownLevel(let issue, let level): "Issue \"\(issue)\" has no level \"\(level)\"."
    }
  }
}

extension BargainingProblem {
  /// What a package says on each issue, by name, in issue order; `nil` if it is a package of some other problem.
  public func terms(of package: Package) -> [Term]? {
    guard self.package(levels: package.levels) != nil else { return nil }
    return zip(issues, package.levels).map { Term(issue: $0.id, level: $0.levels[$1].id) }
  }

  /// The package with these terms, as issue id to level id; issues not named stay at base.
  ///
  /// Throws the first unknown name, issues in alphabetical order.
  public func package(terms: [String: String]) throws(TermsFault) -> Package {
    var levels = [Int](repeating: 0, count: issues.count)
    for (issue, level) in terms.sorted(by: { $0.key < $1.key }) {
      let number = try self.issue(named: issue)
      levels[number] = try self.level(named: level, of: number)
    }
    return package(placed: levels)
  }

  func issue(named id: String) throws(TermsFault) -> Int {
    guard let number = issueNumbers[id] else { throw .unknownIssue(id) }
    return number
  }

  func level(named id: String, of issue: Int) throws(TermsFault) -> Int {
    guard let number = issues[issue].levels.firstIndex(where: { $0.id == id }) else {
      throw .unknownLevel(issue: issues[issue].id, level: id)
    }
    return number
  }
}
