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

  init(problem: BargainingProblem, positions: [Int], present: [PresentLevels]) {
    let varied = present.filter { $0.levels.count >= 2 }
    count = positions.count
    issues = varied.count
    wideIssues = varied.count { $0.levels.count >= 3 }
    words = max(1, (varied.reduce(0) { $0 + $1.levels.count } + 63) / 64)
    bits = [UInt64](repeating: 0, count: positions.count * words)
    wide = [UInt64](repeating: 0, count: words)
    var start = 0
    for issue in varied {
      var marks = [Int](repeating: start, count: problem.issues[issue.issue].levels.count)
      for (place, level) in issue.levels.enumerated() {
        marks[level] = start + place
        if issue.levels.count >= 3 { wide[marks[level] / 64] |= 1 << UInt64(marks[level] % 64) }
      }
      var rows = [[Int]](repeating: [], count: issue.levels.count)
      for (row, position) in positions.enumerated() {
        let bit = marks[problem.level(of: issue.issue, at: position)]
        bits[row * words + bit / 64] |= 1 << UInt64(bit % 64)
        rows[bit - start].append(row)
      }
      start += issue.levels.count
      rows.sort { $0.count > $1.count }
      exceptions.append(Exceptions(places: Array(rows.dropFirst().joined()), loss: issue.mostDifference))
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
}
