/// Packages as rows of bits, one for each level, so that comparing two takes a few machine steps.
struct LevelMarks {
  let count: Int
  /// How many issues have at least two different levels among the packages; the others never differ.
  let issues: Int
  /// How many issues have at least three.
  let wideIssues: Int

  private let words: Int
  private var bits: [UInt64]
  /// The bits of the issues with at least three levels.
  private var wide: [UInt64]
  /// For each varied issue, the packages that do not have its most frequent level.
  private var exceptions: [Exceptions] = []

  private struct Exceptions {
    let places: [Int]
    /// What three lose against the most they could differ if none of them is an exception: they agree on the issue.
    let loss: Int
  }

  init(problem: BargainingProblem, positions: [Int32]) {
    let present = Self.present(in: problem, positions: positions)
    let varied = present.filter { $0.count >= 2 }
    count = positions.count
    issues = varied.count
    wideIssues = varied.count { $0.count >= 3 }
    words = max(1, (varied.reduce(0) { $0 + $1.count } + 63) / 64)
    bits = [UInt64](repeating: 0, count: positions.count * words)
    wide = [UInt64](repeating: 0, count: words)
    var start = 0
    for issue in varied {
      if issue.count >= 3 {
        for bit in start..<start + issue.count { wide[bit / 64] |= 1 << UInt64(bit % 64) }
      }
      var rows = [[Int]](repeating: [], count: issue.count)
      for (row, position) in positions.enumerated() {
        let place = issue.places[problem.level(of: issue.issue, at: Int(position))]
        let bit = start + place
        bits[row * words + bit / 64] |= 1 << UInt64(bit % 64)
        rows[place].append(row)
      }
      start += issue.count
      rows.sort { $0.count > $1.count }
      exceptions.append(Exceptions(places: Array(rows.dropFirst().joined()), loss: issue.count >= 3 ? 3 : 2))
    }
    exceptions.sort { $0.places.count < $1.places.count }
  }

  /// Packages of which three must contain one, if they are to fall short of the most that three could differ by no more
  /// than this; in list order.
  ///
  /// Three that contain no exception of an issue agree on it. So take issues with few exceptions until agreeing on all of
  /// them loses too much.
  func needed(toLoseAtMost allowed: Int) -> [Int] {
    var loss = 0
    var places: Set<Int> = []
    for issue in exceptions {
      places.formUnion(issue.places)
      loss += issue.loss
      if loss > allowed { return places.sorted() }
    }
    return Array(0..<count)
  }

  /// In how many issues two of the packages differ.
  @inline(__always)
  func difference(_ first: Int, _ second: Int) -> Int {
    var same = 0
    for word in 0..<words { same += (bits[first * words + word] & bits[second * words + word]).nonzeroBitCount }
    return issues - same
  }

  /// In how many issues with at least three levels two of the packages differ.
  @inline(__always)
  func wideDifference(_ first: Int, _ second: Int) -> Int {
    var same = 0
    for word in 0..<words {
      same += (bits[first * words + word] & bits[second * words + word] & wide[word]).nonzeroBitCount
    }
    return wideIssues - same
  }

  /// The levels of an issue that occur: how many, and the number of each among them.
  private struct Present {
    let issue: Int
    let count: Int
    let places: [Int]
  }

  private static func present(in problem: BargainingProblem, positions: [Int32]) -> [Present] {
    problem.issues.indices.map { issue in
      var seen = [Bool](repeating: false, count: problem.issues[issue].levels.count)
      for position in positions { seen[problem.level(of: issue, at: Int(position))] = true }
      var next = 0
      let places = seen.map { occurs in
        defer { next += occurs ? 1 : 0 }
        return next
      }
      return Present(issue: issue, count: next, places: places)
    }
  }
}
