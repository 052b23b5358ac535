/// What a side has said of packages without figures: levels without which it is no use, and levels it would rather have.
public struct PackageWishes: Hashable, Sendable {
  /// By the number of an issue the levels of which it must have one; issues not named may have any.
  private let needed: [Int: Set<Int>]
  /// By the number of an issue the levels that are preferred.
  private let preferred: [Int: Set<Int>]

  /// No wishes.
  public init() {
    needed = [:]
    preferred = [:]
  }

  /// Wishes by issue id and level ids; what the problem does not have is not looked at.
  public init(needed: [String: Set<String>], preferred: [String: Set<String>], in problem: BargainingProblem) {
    func placed(_ wishes: [String: Set<String>]) -> [Int: Set<Int>] {
      var placed: [Int: Set<Int>] = [:]
      for (id, levels) in wishes where !levels.isEmpty {
        guard let issue = problem.issueNumbers[id] else { continue }
        placed[issue] = Set(
          problem.issues[issue].levels.indices.filter { levels.contains(problem.issues[issue].levels[$0].id) })
      }
      return placed
    }
    self.needed = placed(needed)
    self.preferred = placed(preferred)
  }

  /// Whether levels of successive issues from one on leave out nothing that is needed.
  func allow(_ levels: [Int], from start: Int) -> Bool {
    needed.isEmpty || levels.enumerated().allSatisfy { needed[start + $0]?.contains($1) ?? true }
  }

  /// How many of the levels of successive issues from one on are preferred.
  func likes(_ levels: [Int], from start: Int) -> Int {
    preferred.isEmpty ? 0 : levels.enumerated().count { preferred[start + $0.offset]?.contains($0.element) ?? false }
  }
}
