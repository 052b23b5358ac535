/// Who sent whom, by place in the list of people, for counting chains and finding circles.
///
/// Circles are the strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972). They come out
/// with those furthest down the chain first, so each needs only the sets of people already worked out below it.
struct ReferralGraph {
  private let sent: [[Int]]
  private let groups: [[Int]]
  private let groupOf: [Int]

  /// A graph of that many people; an edge given twice does no harm.
  init(size: Int, edges: [(from: Int, to: Int)]) {
    var sent: [[Int]] = Array(repeating: [], count: size)
    for edge in edges { sent[edge.from].append(edge.to) }
    self.sent = sent
    groups = Self.groups(of: sent)
    var groupOf = Array(repeating: 0, count: size)
    for (group, people) in groups.enumerated() {
      for person in people { groupOf[person] = group }
    }
    self.groupOf = groupOf
  }

  /// For each person how many people their recommendations lead to, each counted once and the person never.
  func chains() -> [Int] {
    let words = (sent.count + 63) / 64
    var reached: [[UInt64]] = []
    reached.reserveCapacity(groups.count)
    for (group, people) in groups.enumerated() {
      var set: [UInt64] = Array(repeating: 0, count: words)
      for next in people.flatMap({ sent[$0] }) {
        set[next / 64] |= 1 << UInt64(next % 64)
        let below = groupOf[next]
        guard below != group else { continue }
        for word in 0..<words { set[word] |= reached[below][word] }
      }
      reached.append(set)
    }
    return sent.indices.map { person in
      let group = groupOf[person]
      let all = reached[group].reduce(0) { $0 + $1.nonzeroBitCount }
      // Whoever is in a circle is led back to, and does not count in their own chain.
      return groups[group].count > 1 ? all - 1 : all
    }
  }

  /// Groups of people who each lead to all the others, in order of their first member, from whom the list starts and
  /// follows the recommendations.
  func circles() -> [[Int]] {
    let first = groups.filter { $0.count > 1 }.compactMap { $0.min() }.sorted()
    return first.map { start in
      var found = [start]
      var seen: Set = [start]
      var next = 0
      while next < found.count {
        for person in sent[found[next]] where groupOf[person] == groupOf[start] && seen.insert(person).inserted {
          found.append(person)
        }
        next += 1
      }
      return found
    }
  }

  /// Strongly connected components, without recursion so that long chains need no deep stack.
  private static func groups(of sent: [[Int]]) -> [[Int]] {
    let unseen = -1
    var number = Array(repeating: unseen, count: sent.count)
    var lowest = number
    var nextEdge = Array(repeating: 0, count: sent.count)
    var isOpen = Array(repeating: false, count: sent.count)
    var (open, path, groups): ([Int], [Int], [[Int]]) = ([], [], [])
    var counter = 0
    for start in sent.indices where number[start] == unseen {
      path.append(start)
      while let person = path.last {
        if number[person] == unseen {
          (number[person], lowest[person], isOpen[person]) = (counter, counter, true)
          counter += 1
          open.append(person)
        }
        if nextEdge[person] < sent[person].count {
          let next = sent[person][nextEdge[person]]
          nextEdge[person] += 1
          if number[next] == unseen {
            path.append(next)
          } else if isOpen[next] {
            lowest[person] = min(lowest[person], number[next])
          }
          continue
        }
        path.removeLast()
        if let before = path.last { lowest[before] = min(lowest[before], lowest[person]) }
        if lowest[person] == number[person], let begin = open.lastIndex(of: person) {
          groups.append(Array(open[begin...]))
          for member in open[begin...] { isOpen[member] = false }
          open.removeSubrange(begin...)
        }
      }
    }
    return groups
  }
}
